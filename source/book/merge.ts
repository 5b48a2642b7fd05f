import { type Book, type Change, put } from './book.ts';
import { phonesOf, withPhones } from './customer.ts';
import { earlierOf, laterOf } from './day.ts';
import { groupBy } from './group.ts';
import type { Francs } from './money.ts';
import { matchKey } from './name.ts';
import { renamedReader } from './news.ts';
import type { Customer, Hold, Id, Snooze } from './records.ts';
import { inOrder } from './remark.ts';
import { ok, type Result, refuse } from './result.ts';

/** The customer whose record has this id, or had it before it was merged into his. */
export const customerById = (
	{ customers }: Pick<Book, 'customers'>,
	id: Id,
): Customer | undefined =>
	Object.hasOwn(customers, id)
		? customers[id]
		: Object.values(customers).find(({ formerIds = [] }) => formerIds.includes(id));

/** An opt-out before a pause, the longer of two pauses; of two that are alike, the kept one's. */
const stricter = (one: Hold | undefined, other: Hold | undefined): Hold | undefined => {
	if (one === undefined || other === undefined) return one ?? other;
	return (other.until ?? '9') > (one.until ?? '9') ? other : one;
};

/** The lower of two limits; one that lifts the limit (0) gives way to one that sets it. */
const lower = (one: Francs | undefined, other: Francs | undefined): Francs | undefined => {
	if (!one || !other) return one || other || (one ?? other);
	return one < other ? one : other;
};

/** A number of 8 digits that is the end of one that can be dialled is repaired already. */
const toRepair = (customers: readonly Customer[]): readonly string[] => {
	const known = customers.flatMap(phonesOf);
	const written = customers.flatMap(({ phoneToRepair = [] }) => phoneToRepair);
	return [...new Set(written)].filter(text => {
		const digits = text.replaceAll(/\D/g, '').slice(-8);
		return digits.length < 8 || !known.some(phone => phone.endsWith(digits));
	});
};

/** The notes of both, and what there is no field for: a second number to repair. */
const notesOf = (kept: Customer, gone: Customer, numbers: readonly string[]): string =>
	[kept.notes, gone.notes, ...numbers.slice(1)]
		.filter((note, index, all) => note !== undefined && all.indexOf(note) === index)
		.join(' · ');

/** Of two days the later: no sale comes under the terms that was made before either was noted to accept them. */
const laterTerms = ({ termsAcceptedOn: one }: Customer, { termsAcceptedOn: other }: Customer) =>
	one === undefined || other === undefined ? (one ?? other) : laterOf(one, other);

const byDay = <Item>(items: readonly Item[], dayOf: (item: Item) => string): readonly Item[] =>
	[...items].sort((one, other) =>
		dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0,
	);

const combined = (kept: Customer, gone: Customer): Customer => {
	const {
		phoneToRepair: _number,
		hold: _hold,
		limit: _limit,
		notes: _notes,
		...rest
	} = withPhones(kept, [...phonesOf(kept), ...phonesOf(gone)]);
	const hold = stricter(kept.hold, gone.hold);
	const limit = lower(kept.limit, gone.limit);
	const numbers = toRepair([kept, gone]);
	const [phoneToRepair] = numbers;
	const notes = notesOf(kept, gone, numbers);
	const termsAcceptedOn = laterTerms(kept, gone);
	const advances = [...(kept.advances ?? []), ...(gone.advances ?? [])];
	const events = [
		...groupBy([...kept.events, ...gone.events], ({ day, what }) => `${day} ${matchKey(what)}`),
	].flatMap(([, same]) => same.find(({ sort }) => sort !== undefined) ?? same[0] ?? []);
	const remarks = inOrder([...(kept.remarks ?? []), ...(gone.remarks ?? [])]);
	return {
		...rest,
		...(phoneToRepair === undefined ? {} : { phoneToRepair }),
		...(hold === undefined ? {} : { hold }),
		...(limit === undefined ? {} : { limit }),
		...(termsAcceptedOn === undefined ? {} : { termsAcceptedOn }),
		...(notes === '' ? {} : { notes }),
		...(advances.length === 0 ? {} : { advances: byDay(advances, ({ on }) => on) }),
		...(remarks.length === 0 ? {} : { remarks }),
		events: byDay(events, ({ day }) => day),
		since: earlierOf(kept.since, gone.since),
		formerIds: [...(kept.formerIds ?? []), gone.id, ...(gone.formerIds ?? [])],
	};
};

/** A snooze's id names its subject: `payment:CUSTOMER`. What was put off for both stays so until the later day. */
const snoozeChanges = (book: Book, keptId: Id, goneId: Id): readonly Change[] =>
	Object.values(book.snoozes).flatMap((snooze): readonly Change[] => {
		const parts = snooze.id.split(':');
		if (!parts.includes(goneId)) return [];
		const id = parts.map(part => (part === goneId ? keptId : part)).join(':');
		const own: Snooze = book.snoozes[id] ?? { ...snooze, id };
		return [
			{ table: 'snoozes', removed: snooze.id },
			put('snoozes', { ...own, until: laterOf(own.until, snooze.until) }),
		];
	});

/** What named the one who goes names the one who stays. */
const renamedIn = (
	book: Book,
	table: 'sales' | 'contacts' | 'problems',
	keptId: Id,
	goneId: Id,
): readonly Change[] =>
	Object.values<{ readonly id: Id; readonly customerId?: Id }>(book[table])
		.filter(({ customerId }) => customerId === goneId)
		.map(record => ({ table, record: { ...record, customerId: keptId } }) as Change);

export interface MergeFacts {
	readonly keptId: Id;
	/** The record that is found to be the same customer, and goes. */
	readonly goneId: Id;
}

/**
 * Makes one customer of two: all that was written of the one who goes is now the other's. The name, the title
 * and the tone are those of the kept one; where both say something else, the more careful stays (the stricter hold, the lower
 * limit). Archived sales still name the record that goes: its id stays among the former ones.
 */
export const mergeCustomers = (
	book: Book,
	{ keptId, goneId }: MergeFacts,
): Result<{ readonly customer: Customer; readonly changes: readonly Change[] }> => {
	const [kept, gone] = [book.customers[keptId], book.customers[goneId]];
	if (kept === undefined) return refuse({ reason: 'customer-unknown', text: keptId });
	if (gone === undefined) return refuse({ reason: 'customer-unknown', text: goneId });
	if (kept.id === gone.id) return refuse({ reason: 'merge-with-oneself' });
	const customer = combined(kept, gone);
	return ok({
		customer,
		changes: [
			put('customers', customer),
			...(['sales', 'contacts', 'problems'] as const).flatMap(table =>
				renamedIn(book, table, keptId, goneId),
			),
			...renamedReader(book, keptId, goneId),
			...snoozeChanges(book, keptId, goneId),
			{ table: 'customers', removed: goneId },
		],
	});
};

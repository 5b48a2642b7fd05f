import { type Change, recordsIn } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { callName } from '../book/find.ts';
import type { Contact, Product, Sale } from '../book/records.ts';
import { ok, type Result } from '../book/result.ts';
import { markDone } from '../relances/done.ts';
import { isMessage, isNotice, type Relance } from '../relances/relance.ts';
import type { Catalog } from '../text/catalog.ts';
import { dayWords } from '../text/describe.ts';
import { deliveryDay } from '../text/describe-sale.ts';
import { type BookInput, type Run, stop } from './command.ts';
import { findRelance } from './find-relance.ts';
import { productsIn } from './words.ts';

interface Done {
	readonly relance: Relance;
	readonly contact?: Contact;
	readonly changes: readonly Change[];
}

const movedOrder = (changes: readonly Change[]): Sale | undefined => recordsIn('sales', changes)[0];

const doneWords = (
	{ relance, contact, changes }: Done,
	today: Day,
	catalog: Catalog,
): readonly string[] => {
	const { commands, relances } = catalog;
	if (relance.kind === 'stock') return [commands.ordered(relance.reorder, relance.product.name)];
	const who = callName(relance.customer);
	const moved = movedOrder(changes);
	const newDay = moved && deliveryDay(moved);
	return [
		contact?.channel === 'call'
			? commands.called(who)
			: commands.sent(isMessage(relance) ? relances.kinds[relance.kind] : '', who),
		...(newDay === undefined ? [] : [commands.newDeliveryDay(dayWords(newDay, today, catalog))]),
	];
};

const recordsOf = ({ contact, changes }: Done): Record<string, Contact | Sale | Product> => {
	const sale = movedOrder(changes);
	const [product] = productsIn(changes);
	return {
		...(contact === undefined ? {} : { contact }),
		...(sale === undefined ? {} : { sale }),
		...(product === undefined ? {} : { product }),
	};
};

export const run: Run<BookInput> = async ({ typed, store, today, catalog, commit }) => {
	const meant = findRelance(store.book, today(), typed.argument);
	if (meant.ok && meant.value.kind === 'problem') return stop({ reason: 'problem-in-notebook' });
	if (meant.ok && isNotice(meant.value)) return stop({ reason: 'notice-in-notebook' });
	const done = await commit((book, given): Result<Done> => {
		const found = findRelance(book, given.today, typed.argument);
		if (!found.ok) return found;
		const relance = found.value;
		const marked = markDone(book, { relance, message: relance.message }, given);
		return marked.ok ? ok({ ...marked.value, relance }) : marked;
	});
	return done.ok
		? ok({
				lines: doneWords(done.value, today(), catalog),
				json: { id: done.value.relance.id, ...recordsOf(done.value) },
			})
		: done;
};

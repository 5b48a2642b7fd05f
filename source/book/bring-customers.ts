import { Batch } from './batch.ts';
import type { Bring, RowFault, RowNote } from './brought.ts';
import { wrongNumberOf } from './customer.ts';
import type { Day } from './day.ts';
import { Directory, numbersOf, type Person } from './directory.ts';
import { callName } from './find.ts';
import type { Francs } from './money.ts';
import { matchKey } from './name.ts';
import { showPhone } from './phone.ts';
import type { Customer, Id, Tone } from './records.ts';

/** One customer of a file. */
export interface CustomerRow extends Person {
	readonly line: number;
	readonly tone?: Tone;
	readonly notes?: string;
	readonly limit?: Francs;
}

/** Without the 8 digits that have found their ninth: they end a number that can be dialled. */
const repaired = (customer: Customer): Customer => {
	const { phoneToRepair, ...rest } = customer;
	if (phoneToRepair === undefined) return customer;
	const digits = phoneToRepair.replaceAll(/\D/g, '').slice(-8);
	return numbersOf(customer).some(number => number.endsWith(digits)) ? rest : customer;
};

/** The record with what the line adds to it: what the book has is not written over, save tone and limit. */
const completed = (known: Customer, row: CustomerRow, directory: Directory): Customer => {
	const own = numbersOf(known);
	const wrong = wrongNumberOf(known);
	// A number that is somebody else's stays his, and one that was found wrong does not come back by a file.
	const news = numbersOf(row).filter(
		number =>
			!own.includes(number) &&
			directory.bearerOf(number) === undefined &&
			(wrong === undefined || showPhone(number) !== wrong),
	);
	const [phone, ...others] = [...own, ...news];
	const { title = row.title, notes = row.notes, phoneToRepair = row.phoneToRepair } = known;
	return repaired({
		...known,
		...(title === undefined ? {} : { title }),
		...(phone === undefined ? {} : { phone }),
		...(others.length === 0 ? {} : { otherPhones: others }),
		...(phoneToRepair === undefined ? {} : { phoneToRepair }),
		...(row.tone === undefined ? {} : { tone: row.tone }),
		...(row.limit === undefined ? {} : { limit: row.limit }),
		...(notes === undefined ? {} : { notes }),
	});
};

/** What is to be known of a customer who is not plainly the one of the line. */
const notesOn = (
	row: CustomerRow,
	customer: Customer,
	known: Customer | undefined,
	directory: Directory,
): readonly RowNote[] => {
	const { line, name, phoneToRepair } = row;
	const bearers = new Set(numbersOf(row).flatMap(number => directory.bearerOf(number) ?? []));
	return [
		...[...bearers]
			.filter(({ id }) => id !== customer.id)
			.map(other => ({ line, note: 'phone-of-another', name, other: callName(other) }) as const),
		...(known !== undefined && matchKey(known.name) !== matchKey(name)
			? [{ line, note: 'other-name', name, known: callName(known) } as const]
			: []),
		...(known === undefined && directory.namesakes(name).length > 0
			? [{ line, note: 'namesake', name } as const]
			: []),
		...(phoneToRepair !== undefined && customer.phoneToRepair === phoneToRepair
			? [{ line, note: 'phone-to-repair', name, text: phoneToRepair } as const]
			: []),
	];
};

interface Kept {
	readonly customer: Customer;
	readonly notes: readonly RowNote[];
}

/** The customer that a line means, made or completed, and known to the directory from then on. */
export const keepPerson = (
	directory: Directory,
	row: CustomerRow,
	{ since, newId }: { readonly since: Day; readonly newId: () => Id },
): Kept | RowFault => {
	const { line, name } = row;
	const found = directory.find(row);
	if (!found.ok) return { line, refusal: found.refusal };
	const known = found.value;
	const before = known ?? { id: newId(), name, tone: 'gentle', events: [], since };
	const customer = completed(before, row, directory);
	const notes = notesOn(row, customer, known, directory);
	directory.put(customer);
	return { customer, notes };
};

/** Customers of a CSV file or of a phone: by number, or by exact name without one. */
export const bringCustomers =
	(rows: readonly CustomerRow[]): Bring =>
	(book, { today, newId }) => {
		const directory = new Directory(book);
		const batch = new Batch(book);
		const faults: RowFault[] = [];
		const notes: RowNote[] = [];
		for (const row of rows) {
			const kept = keepPerson(directory, row, { since: today, newId });
			if ('refusal' in kept) faults.push(kept);
			else {
				batch.touch('customers', kept.customer);
				notes.push(...kept.notes);
			}
		}
		const tallies = [batch.tally('customers')];
		return { changes: batch.changes(['customers']), tallies, faults, notes };
	};

import { type Book, type Change, put } from '../../source/book/book.ts';
import { addDays, type Day, day } from '../../source/book/day.ts';
import type { Operation } from '../../source/book/history.ts';
import { francs } from '../../source/book/money.ts';
import type { Customer, Sale } from '../../source/book/records.ts';
import { ok, type Result } from '../../source/book/result.ts';
import { openStore, type Store } from '../../source/store/store.ts';

export const today = day('2026-11-23');
export const by = { command: 'test', pid: process.pid };

export const open = (directory: string): Promise<Store> =>
	openStore(directory, { language: 'fr', create: true, by, now: () => new Date(0) });

const counterId = 'counter';

/** A customer whose notes get a mark at each sale: a sale written twice, or over another, shows there. */
const marked = (book: Book): Customer => {
	const before = book.customers[counterId];
	const fresh: Customer = { id: counterId, name: 'Paul', tone: 'gentle', events: [], since: today };
	return { ...(before ?? fresh), notes: `${before?.notes ?? ''}+` };
};

export const saleOf = (id: string, on: Day): Sale => ({
	id,
	on,
	lines: [{ productId: 'radio', name: 'Poste radio FM', quantity: 1, unitPrice: francs(7000) }],
	payments: [{ on, amount: francs(7000) }],
	paymentPromises: [],
	deliveryPromises: [],
});

const product = put('products', { id: 'radio', name: 'Poste radio FM', price: francs(7000) });

/** One sale, and its mark: what is read, changed and written must be whole. Done once, whoever asks again. */
export const sell =
	(id: string, on: Day = today) =>
	(book: Book): Result<{ readonly changes: readonly Change[] }> =>
		ok({
			changes:
				book.sales[id] === undefined
					? [product, put('customers', marked(book)), put('sales', saleOf(id, on))]
					: [],
		});

/** Undoes the last operation there is. */
export const undoLast = (
	_book: Book,
	history: readonly Operation[],
): Result<{ readonly changes: readonly Change[]; readonly undoes?: number }> => {
	const last = history.at(-1);
	return ok(
		last === undefined ? { changes: [] } : { changes: last.reverse, undoes: last.sequence },
	);
};

/** Days after the sales of the story at which they are old enough for the archive. */
export const muchLater = addDays(today, 120);

/** How many marks were made: one a sale, never one less or more. */
export const marksIn = (book: Book): number => book.customers[counterId]?.notes?.length ?? 0;

/** The ids of every sale, those of the archive included. */
export const salesIn = async (store: Store): Promise<readonly string[]> => {
	const { records, faults } = await store.readArchive();
	if (faults[0] !== undefined) throw faults[0];
	return [...records.sales.map(({ id }) => id), ...Object.keys(store.book.sales)];
};

import { readFile } from 'node:fs/promises';
import { nothingArchived } from '../book/archive.ts';
import type { Book, Facts } from '../book/book.ts';
import type { Brought, Reading, RowKind } from '../book/brought.ts';
import type { Sale } from '../book/records.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { faultFrom } from '../store/fault.ts';
import type { Store } from '../store/store.ts';
import type { Catalog } from '../text/catalog.ts';

/** A file that was read, and what importing it comes to in the book as it is. */
export interface Preview {
	readonly reading: Reading;
	readonly brought: Brought;
	/** Every sale there is, archive included: none of them comes in a second time. */
	readonly sales: readonly Sale[];
	/** Months of the archive that could not be read. */
	readonly damagedMonths: number;
}

export interface ImportContext {
	readonly store: Store;
	readonly catalog: Catalog;
	readonly facts: Facts;
}

const readingOf = async (
	path: string,
	kind: RowKind,
	{ store, catalog, facts }: ImportContext,
): Promise<Result<Reading>> => {
	const bytes = await readFile(path).catch((error: unknown) => {
		throw faultFrom(error, path, 'unreadable');
	});
	// The numbering plans and the CSV parser take their time to load.
	const [{ readRows }, { parsePhone }] = await Promise.all([
		import('../exchange/read-rows.ts'),
		import('../book/parse-phone.ts'),
	]);
	const { country } = store.book.settings.shop;
	return readRows(kind, bytes, {
		parsePhone: text => parsePhone(text, country),
		today: facts.today,
		language: catalog.language,
	});
};

/** Debts and sales: what is in the archive already must not come in again. */
export const isOfSales = (kind: RowKind): boolean => kind === 'debts' || kind === 'sales';

/** @throws {StoreFault} when the file cannot be read */
export const readImport = async (
	path: string,
	kind: RowKind,
	context: ImportContext,
): Promise<Result<Preview>> => {
	const { store, facts } = context;
	const read = await readingOf(path, kind, context);
	if (!read.ok) return read;
	const reading = read.value;
	const { records, faults } = isOfSales(kind)
		? await store.readArchive()
		: { records: nothingArchived, faults: [] };
	const sales = [...records.sales, ...Object.values(store.book.sales)];
	const brought = reading.bring(store.book, { ...facts, archived: sales });
	return ok({ reading, brought, sales, damagedMonths: faults.length });
};

/** The import itself, on the newest book: what another window has written since counts. */
export const bringing =
	({ reading, sales: archived }: Preview) =>
	(book: Book, given: Facts): Result<Brought> => {
		const brought = reading.bring(book, { ...given, archived });
		const { length: count } = brought.faults;
		return count > 0 ? refuse({ reason: 'import-faulty', count }) : ok(brought);
	};

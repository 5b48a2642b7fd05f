import { bringCustomers } from '../book/bring-customers.ts';
import { bringProducts } from '../book/bring-products.ts';
import { bringSales } from '../book/bring-sales.ts';
import type { Bring, Reading, RowFault, RowKind } from '../book/brought.ts';
import { ok, type Result } from '../book/result.ts';
import { readCustomerRow } from './customer-rows.ts';
import { readDebtRow } from './debt-rows.ts';
import { decodeText } from './decode.ts';
import { remembering } from './phones.ts';
import { readProductRow } from './product-rows.ts';
import type { ReadFacts } from './read-facts.ts';
import { RowReader } from './row-reader.ts';
import { readSaleRow, salesOf } from './sale-rows.ts';
import { readTable, type Table } from './table.ts';
import { isVcard, readVcard } from './vcard.ts';

interface Read {
	readonly bring: Bring;
	readonly faults: readonly RowFault[];
}

/** Every line by the reader of its kind, and everything that is wrong with any of them. */
const each = <Kind extends RowKind, Row>(
	table: Table<Kind>,
	read: (row: RowReader<Kind>) => Row | undefined,
): { readonly rows: readonly Row[]; readonly faults: readonly RowFault[] } => {
	const rows: Row[] = [];
	const faults: RowFault[] = [];
	for (const row of table.rows) {
		const reader = new RowReader(row, table);
		const made = read(reader);
		if (reader.faults.length > 0) faults.push(...reader.faults);
		else if (made !== undefined) rows.push(made);
	}
	return { rows, faults };
};

const readers: {
	readonly [Kind in RowKind]: (table: Table<Kind>, facts: ReadFacts) => Read;
} = {
	customers: (table, facts) => {
		const { rows, faults } = each(table, row => readCustomerRow(row, facts));
		return { bring: bringCustomers(rows), faults };
	},
	products: table => {
		const { rows, faults } = each(table, readProductRow);
		return { bring: bringProducts(rows), faults };
	},
	debts: (table, facts) => {
		const { rows, faults } = each(table, row => readDebtRow(row, facts));
		return { bring: bringSales(rows), faults };
	},
	sales: (table, facts) => {
		const { rows, faults } = each(table, row => readSaleRow(row, facts));
		const sales = salesOf(rows);
		return { bring: bringSales(sales.rows), faults: [...faults, ...sales.faults] };
	},
};

const readCsvFile = <Kind extends RowKind>(
	kind: Kind,
	text: string,
	encoding: string,
	facts: ReadFacts,
): Result<Reading> => {
	const read = readTable(kind, text, facts.language);
	if (!read.ok) return read;
	const table = read.value;
	const { bring, faults } = readers[kind](table, facts);
	const { separator, columns, rows } = table;
	return ok({
		kind,
		encoding,
		separator,
		columns,
		rows: rows.length + table.faults.length,
		faults: [...table.faults, ...faults].sort((one, other) => one.line - other.line),
		notes: [],
		bring,
	});
};

/** A file of customers, products, debts or sales; customers may come from a phone. */
export const readRows = (kind: RowKind, bytes: Uint8Array, given: ReadFacts): Result<Reading> => {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
	const facts = { ...given, parsePhone: remembering(given.parsePhone) };
	const { text, encoding } = decoded.value;
	return kind === 'customers' && isVcard(text)
		? readVcard(text, encoding, facts)
		: readCsvFile(kind, text, encoding, facts);
};

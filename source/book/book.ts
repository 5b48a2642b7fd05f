import type { Day } from './day.ts';
import type {
	Contact,
	Customer,
	Id,
	Language,
	Problem,
	Product,
	Sale,
	Snooze,
	Supplier,
} from './records.ts';
import { defaultSettings, type Settings } from './settings.ts';

export interface Tables {
	customers: Customer;
	products: Product;
	suppliers: Supplier;
	sales: Sale;
	contacts: Contact;
	problems: Problem;
	snoozes: Snooze;
}

export type TableName = keyof Tables;

export const tableNames = [
	'customers',
	'products',
	'suppliers',
	'sales',
	'contacts',
	'problems',
	'snoozes',
] as const satisfies readonly TableName[];

/** Everything one shop has written down. Records keep the order in which they were first written. */
export type Book = { readonly settings: Settings } & {
	readonly [Table in TableName]: Readonly<Record<Id, Tables[Table]>>;
};

/** One whole record to put in its place. A set of them is all that a store needs to know. */
export type Change =
	| { readonly table: 'settings'; readonly record: Settings }
	| { [Table in TableName]: { readonly table: Table; readonly record: Tables[Table] } }[TableName];

/** What an operation is given besides the book: nothing in book/ reads a clock or rolls dice. */
export interface Facts {
	readonly today: Day;
	readonly newId: () => Id;
}

export const emptyBook = (language: Language): Book => ({
	settings: defaultSettings(language),
	customers: {},
	products: {},
	suppliers: {},
	sales: {},
	contacts: {},
	problems: {},
	snoozes: {},
});

export const put = <Table extends TableName>(table: Table, record: Tables[Table]): Change =>
	({ table, record }) as Change;

/** The book with the changes in it; the one given is left as it was. */
export const applyChanges = (book: Book, changes: readonly Change[]): Book => {
	const next: Record<string, unknown> = { ...book };
	const copied = new Set<TableName>();
	for (const change of changes) {
		if (change.table === 'settings') {
			next.settings = change.record;
			continue;
		}
		if (!copied.has(change.table)) {
			next[change.table] = { ...book[change.table] };
			copied.add(change.table);
		}
		(next[change.table] as Record<Id, unknown>)[change.record.id] = change.record;
	}
	return next as Book;
};

import type { Day } from './day.ts';
import type {
	ArchivedMonth,
	BackupMade,
	Contact,
	Customer,
	Id,
	Language,
	News,
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
	months: ArchivedMonth;
	backups: BackupMade;
	news: News;
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
	'months',
	'backups',
	'news',
] as const satisfies readonly TableName[];

/** Everything one shop has written down. Records keep the order in which they were first written. */
export type Book = { readonly settings: Settings } & {
	readonly [Table in TableName]: Readonly<Record<Id, Tables[Table]>>;
};

/** One whole record to put in its place. */
export type Put =
	| { readonly table: 'settings'; readonly record: Settings }
	| { [Table in TableName]: { readonly table: Table; readonly record: Tables[Table] } }[TableName];

/** One record to take out: of an operation that is undone, or that has gone to the archive. */
export interface Removal {
	readonly table: TableName;
	readonly removed: Id;
}

/** A set of them is all that a store needs to know. */
export type Change = Put | Removal;

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
	months: {},
	backups: {},
	news: {},
});

export const put = <Table extends TableName>(table: Table, record: Tables[Table]): Put =>
	({ table, record }) as Put;

/** The records that the changes put in one table. */
export const recordsIn = <Table extends TableName>(
	table: Table,
	changes: readonly Change[],
): readonly Tables[Table][] =>
	changes.flatMap(change =>
		change.table === table && 'record' in change ? [change.record as Tables[Table]] : [],
	);

/**
 * The book with the changes in it; the one given is left as it was.
 *
 * @param copied tables of the book that nobody else has seen and that may be written in: whoever applies many
 * changes one after the other passes the same set, so that each table is copied once
 */
export const applyChanges = (
	book: Book,
	changes: readonly Change[],
	copied: Set<TableName> = new Set(),
): Book => {
	const next: Record<string, unknown> = { ...book };
	for (const change of changes) {
		if (change.table === 'settings') {
			next.settings = change.record;
			continue;
		}
		if (!copied.has(change.table)) {
			next[change.table] = { ...book[change.table] };
			copied.add(change.table);
		}
		const records = next[change.table] as Record<Id, unknown>;
		if ('removed' in change) delete records[change.removed];
		else records[change.record.id] = change.record;
	}
	return next as Book;
};

import { isAlike } from './alike.ts';
import { type Book, type Change, put, type TableName, type Tables } from './book.ts';
import type { Tally } from './brought.ts';
import type { Id } from './records.ts';

type Touched = { readonly [Table in TableName]?: Map<Id, Tables[Table]> };

/** The records that a file brings into a book or finds there, each as it is to be at the end. */
export class Batch {
	readonly #book: Book;
	readonly #touched: Touched & Record<string, Map<Id, unknown>> = {};

	constructor(book: Book) {
		this.#book = book;
	}

	/** A record as a line of the file leaves it, changed or not. */
	touch<Table extends TableName>(table: Table, record: Tables[Table]): void {
		const records = this.#touched[table] ?? new Map<Id, unknown>();
		(this.#touched as Record<string, Map<Id, unknown>>)[table] = records;
		records.set(record.id, record);
	}

	/** What is not in the book as it is to be, in the order of the tables given. */
	changes(tables: readonly TableName[]): readonly Change[] {
		return tables.flatMap(table =>
			this.#recordsOf(table).flatMap(record =>
				isAlike(record, this.#inBook(table, record.id)) ? [] : put(table, record),
			),
		);
	}

	tally(table: TableName): Tally {
		const tally = { table, added: 0, changed: 0, known: 0 };
		for (const record of this.#recordsOf(table)) {
			const before = this.#inBook(table, record.id);
			if (before === undefined) tally.added++;
			else if (isAlike(record, before)) tally.known++;
			else tally.changed++;
		}
		return tally;
	}

	#recordsOf(table: TableName): readonly Tables[TableName][] {
		return [...((this.#touched[table] ?? new Map()) as Map<Id, Tables[TableName]>).values()];
	}

	#inBook(table: TableName, id: Id): Tables[TableName] | undefined {
		const records: Readonly<Record<Id, Tables[TableName]>> = this.#book[table];
		return Object.hasOwn(records, id) ? records[id] : undefined;
	}
}

import type { RowFault, RowKind } from '../book/brought.ts';
import type { Refusal } from '../book/refusal.ts';
import type { Result } from '../book/result.ts';
import type { Field } from './headings.ts';
import { type ParsePhone, type Phones, readPhones } from './phones.ts';
import type { Table, TableRow } from './table.ts';

/** Reads the cells of one line and remembers everything that is wrong with them. */
export class RowReader<Kind extends RowKind> {
	readonly line: number;
	readonly faults: RowFault[] = [];
	readonly #row: TableRow<Kind>;
	readonly #headingOf: Table<Kind>['headingOf'];

	constructor(row: TableRow<Kind>, { headingOf }: Table<Kind>) {
		this.line = row.line;
		this.#row = row;
		this.#headingOf = headingOf;
	}

	/** Nothing of an empty cell, of a column that is not there, or of a cell that is refused. */
	read<Value>(field: Field<Kind>, parse: (text: string) => Result<Value>): Value | undefined {
		const text = this.#row.cell(field);
		return text === undefined || text === '' ? undefined : this.need(field, parse);
	}

	/** The same of a cell that must not be empty: the parser says what is missing. */
	need<Value>(field: Field<Kind>, parse: (text: string) => Result<Value>): Value | undefined {
		const read = parse(this.#row.cell(field) ?? '');
		if (read.ok) return read.value;
		this.refuse(field, read.refusal);
		return undefined;
	}

	/** All the numbers of these columns. */
	phones(fields: readonly Field<Kind>[], parsePhone: ParsePhone): Omit<Phones, 'unreadable'> {
		const { unreadable, ...phones } = readPhones(
			fields.flatMap(field => this.#row.cells(field)),
			parsePhone,
		);
		const [field] = fields;
		for (const { refusal } of unreadable) if (field !== undefined) this.refuse(field, refusal);
		return phones;
	}

	has(field: Field<Kind>): boolean {
		return this.#row.cell(field) !== undefined;
	}

	text(field: Field<Kind>): string {
		return this.#row.cell(field) ?? '';
	}

	refuse(field: Field<Kind>, refusal: Refusal): void {
		const column = this.#headingOf(field);
		this.faults.push({ line: this.line, ...(column === undefined ? {} : { column }), refusal });
	}
}

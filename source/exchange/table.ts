import type { ColumnRead, RowFault, RowKind } from '../book/brought.ts';
import type { Language } from '../book/records.ts';
import type { Refusal } from '../book/refusal.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { cleanLine } from '../text/clean.ts';
import { type CsvRow, readCsv, type Separator, saidSeparator, separators } from './csv.ts';
import { exampleHeadings, type Field, fieldOf, headingOf, required } from './headings.ts';

/** Where the columns of each field are. */
type Places<Kind extends RowKind> = ReadonlyMap<Field<Kind>, readonly number[]>;

/** One line of a table: what stands under each heading that is known. */
export class TableRow<Kind extends RowKind> {
	readonly line: number;
	readonly #cells: readonly string[];
	/** Of the whole table: a hundred thousand rows have one. */
	readonly #places: Places<Kind>;

	constructor({ line, cells }: CsvRow, places: Places<Kind>) {
		this.line = line;
		this.#cells = cells;
		this.#places = places;
	}

	/** Empty when the cell is, `undefined` when there is no such column. */
	cell(field: Field<Kind>): string | undefined {
		const [place] = this.#places.get(field) ?? [];
		return place === undefined ? undefined : this.#at(place);
	}

	/** Of several columns with one meaning. */
	cells(field: Field<Kind>): readonly string[] {
		return (this.#places.get(field) ?? []).map(place => this.#at(place));
	}

	#at(place: number): string {
		return cleanLine(this.#cells[place] ?? '').trim();
	}
}

export interface Table<Kind extends RowKind> {
	readonly separator: Separator;
	readonly columns: readonly ColumnRead[];
	readonly rows: readonly TableRow<Kind>[];
	readonly faults: readonly RowFault[];
	/** The heading that the file has for a field. */
	readonly headingOf: (field: Field<Kind>) => string | undefined;
}

const fieldsIn = <Kind extends RowKind>(
	kind: Kind,
	row: CsvRow | undefined,
): ReadonlyArray<Field<Kind> | undefined> => {
	const seen = new Set<string>();
	return (row?.cells ?? []).map(cell => {
		const field = fieldOf(kind, cell);
		// Of two columns that mean the same, only numbers can be put together.
		if (field === undefined || (seen.has(field) && !/phone/i.test(field))) return undefined;
		seen.add(field);
		return field;
	});
};

/** The separator under which the first line has the most headings that are known. */
const guessed = (kind: RowKind, text: string): Separator => {
	const scores = separators.map(separator => {
		const [first] = readCsv(text, separator, 1).rows;
		return { separator, score: fieldsIn(kind, first).filter(field => field !== undefined).length };
	});
	return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
};

const missingIn = <Kind extends RowKind>(
	kind: Kind,
	fields: ReadonlyArray<Field<Kind> | undefined>,
	language: Language,
): readonly string[] =>
	(required[kind] as ReadonlyArray<readonly Field<Kind>[]>)
		.filter(group => !group.some(field => fields.includes(field)))
		.map(([first]) => (first === undefined ? '' : headingOf(kind, first, language)));

/** What is wrong with a line before anybody asks what it says. */
const shapeFault = (cells: readonly string[], columns: number): Refusal | undefined => {
	const damaged = cells.find(cell => cell.includes('\ufffd'));
	if (damaged !== undefined) return { reason: 'text-damaged', text: cleanLine(damaged) };
	const isTooLong = cells.slice(columns).some(cell => cell.trim() !== '');
	return isTooLong || cells.length < columns
		? { reason: 'row-length', cells: cells.length, columns }
		: undefined;
};

const placesOf = <Kind extends RowKind>(
	fields: ReadonlyArray<Field<Kind> | undefined>,
): Places<Kind> => {
	const places = new Map<Field<Kind>, number[]>();
	fields.forEach((field, at) => {
		if (field !== undefined) places.set(field, [...(places.get(field) ?? []), at]);
	});
	return places;
};

/** The lines of a CSV file under its headings, which its first line is to have. */
export const readTable = <Kind extends RowKind>(
	kind: Kind,
	written: string,
	language: Language,
): Result<Table<Kind>> => {
	const { separator: said, text } = saidSeparator(written);
	const separator = said ?? guessed(kind, text);
	const csv = readCsv(text, separator);
	const [head, ...body] = csv.rows;
	const fields = fieldsIn(kind, head);
	const missing = missingIn(kind, fields, language);
	if (missing.length > 0)
		return refuse({ reason: 'columns-missing', missing, wanted: exampleHeadings(kind, language) });
	if (body.length === 0 && csv.faults.length === 0) return refuse({ reason: 'file-without-lines' });
	const places = placesOf(fields);
	const titles = (head?.cells ?? []).map(cell => cleanLine(cell).trim());
	const rows: TableRow<Kind>[] = [];
	const faults: RowFault[] = [...csv.faults];
	for (const row of body) {
		const refusal = shapeFault(row.cells, titles.length);
		if (refusal === undefined) rows.push(new TableRow(row, places));
		else faults.push({ line: row.line, refusal });
	}
	const columns = titles.map((heading, at) => {
		const field = fields[at];
		return field === undefined
			? { heading }
			: { heading, meaning: headingOf(kind, field, language) };
	});
	return ok({
		separator,
		columns,
		rows,
		faults,
		headingOf: field => titles[fields.indexOf(field)],
	});
};

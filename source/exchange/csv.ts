import { CsvError, type Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { RowFault } from '../book/brought.ts';
import { unguarded } from './guard.ts';

export const separators = [';', ',', '\t'] as const;

export type Separator = (typeof separators)[number];

export interface CsvRow {
	/** Of the file, where the row starts; 1 is the first. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Csv {
	readonly rows: readonly CsvRow[];
	readonly faults: readonly RowFault[];
}

const optionsFor = (separator: Separator): Options => ({
	delimiter: separator,
	record_delimiter: '\n',
	relax_column_count: true,
	// `5" screen`: a quote inside a cell that is not quoted is a quote.
	relax_quotes: true,
	skip_empty_lines: true,
	// No limit: what is too long for a record is refused by line.
	max_record_size: 0,
});

const breaksIn = (cells: readonly string[]): number =>
	cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** Excel's own way to say its separator, in a line before all others. */
const said = /^sep=([;,\t])\n/;

/** The separator that the file itself names, and the text with that line emptied. */
export const saidSeparator = (
	text: string,
): { readonly separator?: Separator; readonly text: string } => {
	const [line = '', separator] = said.exec(text) ?? [];
	return separator === undefined
		? { text }
		: { separator: separator as Separator, text: `\n${text.slice(line.length)}` };
};

/** The rows with something in them. A quote that is never closed ends the reading, and is a fault. */
export const readCsv = (text: string, separator: Separator, most?: number): Csv => {
	const rows: CsvRow[] = [];
	let end = 0;
	try {
		parse(text, {
			...optionsFor(separator),
			...(most === undefined ? {} : { to: most }),
			on_record: (cells: string[], { lines }) => {
				end = lines;
				if (cells.some(cell => cell.trim() !== ''))
					rows.push({ line: lines - breaksIn(cells), cells: cells.map(unguarded) });
				return null;
			},
		});
		return { rows, faults: [] };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return { rows, faults: [{ line: end + 1, refusal: { reason: 'quote-unclosed' } }] };
	}
};

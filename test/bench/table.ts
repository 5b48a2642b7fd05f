import type { BenchBook } from './books.ts';
import type { Figure, Measured } from './figure.ts';
import type { Machine } from './machine.ts';

/** The figures of one group, under its title. */
export interface Measurements {
	readonly title: string;
	readonly figures: readonly Figure[];
}

export interface Report {
	readonly machine: Machine;
	readonly books: readonly BenchBook[];
	readonly groups: readonly Measurements[];
}

/** Three digits that mean something. */
const digits = (value: number): string =>
	value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

const megabytes = (bytes: number): string => `${digits(bytes / 1e6)} MB`;

const widths = [10, 34, 5, 9, 9, 9, 13, 9] as const;

/** The two columns of words to the left, the numbers to the right. */
const row = (cells: readonly string[]): string =>
	widths
		.map((width, column) => {
			const cell = cells[column] ?? '';
			return column < 2 ? cell.padEnd(width) : cell.padStart(width);
		})
		.join('')
		.trimEnd();

const cellsOf = ({ what, times, ms, bytes }: Measured): readonly string[] => [
	what,
	String(times),
	...[ms.minimum, ms.median, ms.maximum].map(digits),
	bytes === undefined ? '' : String(bytes),
];

const figureLines = (figure: Figure): readonly string[] => [
	row([figure.book ?? '', ...cellsOf(figure), digits(figure.ratio)]),
	row(['', ...cellsOf({ ...figure.yardstick, what: `: ${figure.yardstick.what}` })]),
];

const bookLine = (book: BenchBook): string =>
	`${book.age}: ${book.sales} sales, ${book.hotSales} of them in book.json (${megabytes(book.snapshotBytes)}), ` +
	`the rest in the archive (${megabytes(book.archiveBytes)}); plain lowdb file ${megabytes(book.plainBytes)}`;

/** Each figure over the yardstick it took turns with. */
export const reportLines = ({ machine, books, groups }: Report): readonly string[] => [
	`${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memory)}, load before ${digits(machine.load)}`,
	`${machine.system}, Node ${machine.node}`,
	`file system: ${machine.fileSystem}`,
	'',
	...books.map(bookLine),
	'',
	row(['', 'milliseconds', 'n', 'minimum', 'median', 'maximum', 'bytes', 'ratio']),
	...groups.flatMap(({ title, figures }) => ['', title, ...figures.flatMap(figureLines)]),
];

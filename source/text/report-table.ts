import { fit, widthOf, wrap } from './width.ts';

/** A piece of a row; with `columns` it takes exactly so many. */
export interface ReportCell {
	readonly text: string;
	readonly columns?: number;
	readonly align?: 'left' | 'right';
	readonly tone?: 'plain' | 'title' | 'heading' | 'muted' | 'money' | 'alert';
}

export type ReportRow = readonly ReportCell[];

export interface ReportColumn {
	readonly head: string;
	readonly cells: readonly string[];
	/** Left out where there is no room, the highest first; kept whatever the width when absent. */
	readonly gives?: number;
}

export interface ReportTable {
	/** The first holds the names, which give way to the figures of the others. */
	readonly columns: readonly [ReportColumn, ...ReportColumn[]];
	/** Drawn between the names and the figures, where there is room. */
	readonly bars?: readonly number[];
	/** The last row is the sum of the others. */
	readonly hasTotal?: boolean;
}

const gap = 2;
/** What a name keeps before a figure goes. */
const leastName = 14;
const bar = { least: 3, most: 30 } as const;

const natural = ({ head, cells }: ReportColumn): number =>
	Math.max(widthOf(head), ...cells.map(widthOf));

const roomFor = (figures: readonly ReportColumn[]): number =>
	figures.reduce((sum, column) => sum + natural(column) + gap, 0);

/** The figures that there is room for beside the names. */
const fitting = (
	[names, ...figures]: ReportTable['columns'],
	width: number,
): readonly ReportColumn[] => {
	const name = Math.min(natural(names), leastName);
	let kept: readonly ReportColumn[] = figures;
	while (roomFor(kept) + name > width) {
		const most = Math.max(...kept.map(({ gives = 0 }) => gives));
		if (most <= 0) return kept;
		kept = kept.filter(({ gives = 0 }) => gives !== most);
	}
	return kept;
};

/** As long as its share of the largest: full blocks, which any font has, and one at least for what is not nothing. */
const drawn = (amount: number, largest: number, columns: number): string =>
	amount <= 0 ? '' : '█'.repeat(Math.max(1, Math.round((amount / largest) * columns)));

/** The rows of a table in a window so wide: the names of the columns, then one row a line. */
export const tableRows = (
	{ columns, bars, hasTotal = false }: ReportTable,
	width: number,
): readonly ReportRow[] => {
	const [names] = columns;
	const figures = fitting(columns, width);
	const room = Math.max(0, width - roomFor(figures));
	const name = Math.min(natural(names), room);
	const spare = room - name - gap;
	const bared = bars === undefined || spare < bar.least ? 0 : Math.min(bar.most, spare);
	const largest = Math.max(1, ...(bars ?? []));
	const row = (
		cells: (column: ReportColumn) => string,
		drawing: string,
		tone: ReportCell['tone'],
	) => [
		{ text: cells(names), columns: name, ...(tone === undefined ? {} : { tone }) },
		...(bared === 0 ? [] : [{ text: `${' '.repeat(gap)}${drawing}`, columns: bared + gap }]),
		...figures.map(column => ({
			text: cells(column),
			columns: natural(column) + gap,
			align: 'right' as const,
			...(tone === undefined ? {} : { tone }),
		})),
	];
	const isNamed = columns.some(({ head }) => head !== '');
	return [
		...(isNamed ? [row(({ head }) => head, '', 'muted')] : []),
		...names.cells.map((_name, index) => {
			const isTotal = hasTotal && index === names.cells.length - 1;
			const drawing = isTotal ? '' : drawn(bars?.[index] ?? 0, largest, bared);
			return row(({ cells }) => cells[index] ?? '', drawing, isTotal ? 'title' : undefined);
		}),
	];
};

/** A sentence under a table, in as many rows as it needs. */
export const sentence = (
	text: string,
	width: number,
	tone: NonNullable<ReportCell['tone']> = 'plain',
): readonly ReportRow[] =>
	text === '' ? [] : wrap(text, width).map(line => [{ text: line, columns: width, tone }]);

export const blank: ReportRow = [];

/** As it is printed: its figures are never cut, for the table was made for the width. */
export const rowText = (row: ReportRow): string =>
	row.map(({ text, columns, align }) => fit(text, columns ?? widthOf(text), align)).join('');

const widthOfRow = (row: ReportRow): number =>
	row.reduce((sum, { text, columns }) => sum + (columns ?? widthOf(text)), 0);

/** Side by side, each `width` columns wide, so many columns between them. */
export const sideBySide = (
	parts: ReadonlyArray<readonly ReportRow[]>,
	width: number,
	between: number,
): readonly ReportRow[] => {
	const height = Math.max(0, ...parts.map(rows => rows.length));
	return Array.from({ length: height }, (_, index) =>
		parts.flatMap((rows, place) => {
			const row = rows[index] ?? blank;
			const isLast = place === parts.length - 1;
			const rest = Math.max(0, width - widthOfRow(row)) + between;
			return isLast ? row : [...row, { text: ' '.repeat(rest) }];
		}),
	);
};

import { callName } from '../../book/find.ts';
import { showAmount, sumOf } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import type { Sale } from '../../book/records.ts';
import { totalOf } from '../../book/sale.ts';
import { fieldCells } from '../../components/field-line.ts';
import { type Cell, ends, Line, Rule } from '../../components/line.tsx';
import { bodyRows, Page } from '../../components/page.tsx';
import type { Tone } from '../../components/theme.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { shortDay } from '../../text/describe.ts';
import { wrap } from '../../text/width.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { lineWords, readLine } from './line.ts';
import { type CopyingState, type Part, parts } from './state.ts';

type Row = readonly Cell[];

/** Columns of each part of a line; the name takes what is left. */
const widths = (columns: number): Readonly<Record<Part, number>> => {
	const room = columns - 4;
	const phone = Math.min(20, Math.floor(room * 0.24));
	const amount = Math.min(18, Math.floor(room * 0.22));
	const since = Math.min(14, Math.floor(room * 0.16));
	return { name: room - phone - amount - since, phone, amount, since };
};

const inColumns = (
	texts: Readonly<Record<Part, string>>,
	columns: number,
	tone: Tone = 'plain',
): Row =>
	parts.flatMap(part => [
		{ text: texts[part], columns: widths(columns)[part] - 1, tone },
		{ text: ' ' },
	]);

/** The lines copied that still stand: those that were taken back are gone. */
const copiedIn = ({ copied }: CopyingState, { book }: World): readonly Sale[] =>
	copied.flatMap(id => book.sales[id] ?? []);

const copiedRow = (sale: Sale, { book, size, morning }: World): Row => {
	const customer = book.customers[sale.customerId ?? ''];
	return inColumns(
		{
			name: customer === undefined ? '' : callName(customer),
			phone: customer?.phone === undefined ? '' : showPhone(customer.phone),
			amount: showAmount(totalOf(sale)),
			since: shortDay(sale.on, morning.today),
		},
		size.columns,
		'muted',
	);
};

/** The line being typed: the part at hand with its cursor, the others as they stand. */
const typedRow = ({ typed, at }: CopyingState, columns: number): Row => {
	const width = widths(columns);
	return parts.flatMap((part): Row => {
		const room = width[part] - 1;
		return part === at
			? [...fieldCells(typed[part], room), { text: ' ' }]
			: [{ text: typed[part].text || '…', columns: room }, { text: ' ' }];
	});
};

/** The old notebook, copied line by line: those that are kept above, the one being typed below them. */
export const CopyingView = ({ screen, stack, world, notice }: ViewOf<'copying'>) => {
	const { size, catalog } = world;
	const { copying } = catalog.imports;
	const copied = copiedIn(screen, world);
	const columns = size.columns - 4;
	const line = (key: string, cells: Row) => <Line key={key} cells={[{ text: ' ' }, ...cells]} />;
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends(
				{ text: copying.title, tone: 'heading' },
				{
					text: copying.summary(copied.length, showAmount(sumOf(copied.map(totalOf)))),
					tone: 'money',
				},
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
		line('columns', [{ text: '  ' }, ...inColumns(copying.columns, size.columns, 'muted')]),
	];
	const told =
		screen.refusal === undefined
			? wrap(lineWords(readLine(screen, world), world).join(' · '), columns)
			: wrap(wordRefusal(catalog, screen.refusal.refusal), columns);
	const footer = [
		line('typed', [{ text: '> ', tone: 'key' }, ...typedRow(screen, size.columns)]),
		...told.map((text, index) =>
			line(`told-${index}`, [
				{ text: '  ' },
				{ text, columns, tone: screen.refusal === undefined ? 'good' : 'alert' },
			]),
		),
		...footOf('copying', { stack, world, ...(notice === undefined ? {} : { notice }) }),
	];
	const height = bodyRows(size, header.length, footer.length);
	const body =
		copied.length === 0
			? wrap(copying.empty, columns).map((text, index) =>
					line(`empty-${index}`, [{ text: '  ' }, { text, columns, tone: 'muted' }]),
				)
			: copied
					.slice(-height)
					.map(sale => line(sale.id, [{ text: '  ' }, ...copiedRow(sale, world)]));
	return <Page size={size} header={header} body={body} footer={footer} />;
};

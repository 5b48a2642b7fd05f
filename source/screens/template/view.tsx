import { drawField } from '../../components/field-rows.ts';
import { type Cell, ends, Line, Rule } from '../../components/line.tsx';
import { windowStart } from '../../components/list.ts';
import { bodyRows, Page, type Size } from '../../components/page.tsx';
import type { Tone } from '../../components/theme.ts';
import { templateFields } from '../../relances/template.ts';
import { cut, mostQuoted, wrap } from '../../text/width.ts';
import { holds } from '../../whatsapp/fit.ts';
import { quoted, type Row } from '../beside.ts';
import { roomBeside } from '../code-page.tsx';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { faultWords, shownOf, type TemplateShown } from './shown.ts';
import type { TemplateState } from './state.ts';

/** The windows a shop may have: an old console, a laptop, a large screen. */
const windows: readonly Size[] = [
	{ columns: 80, rows: 24 },
	{ columns: 100, rows: 30 },
	{ columns: 120, rows: 40 },
];

const worded = (text: string, columns: number, tone: Tone): readonly Row[] =>
	wrap(text, columns).map(line => [{ text: line, columns, tone }]);

/** `Code QR : version 8, 53 x 27. Tient en 80x24 non, 100x30 oui, 120x40 oui.` */
const codeRows = ({ code }: TemplateShown, world: World, columns: number): readonly Row[] => {
	const { templates } = world.catalog.settings;
	if (code === undefined) return worded(templates.noCode, columns, 'plain');
	if (code === 'too-long') return worded(templates.tooLong, columns, 'alert');
	const fits = windows.map(window => {
		const said = `${window.columns}x${window.rows}`;
		return holds(roomBeside(window), code) ? templates.fits(said) : templates.fitsNot(said);
	});
	const size = templates.code(code.version, code.columns, code.rows);
	return worded(`${size} ${templates.windows(fits)}`, columns, 'plain');
};

/** `Champs : {customer} le client, {amount} le montant…` */
const fieldRows = ({ name }: TemplateState, world: World, columns: number): readonly Row[] => {
	const { templates } = world.catalog.settings;
	const fields = templateFields[name].map(field => `{${field}} ${templates.fields[field]}`);
	return worded(`${templates.fieldsTitle} ${fields.join(', ')}`, columns, 'muted');
};

const statusRows = (shown: TemplateShown, world: World, columns: number): readonly Row[] =>
	shown.fault === undefined
		? codeRows(shown, world, columns)
		: worded(faultWords(shown.fault, world), columns, 'alert');

/** The form being written, its cursor in view. */
const writtenRows = (
	screen: TemplateState,
	world: World,
	columns: number,
	height: number,
): readonly Row[] => {
	const { rows, at } = drawField(screen[screen.form], columns);
	const start = windowStart(at, rows.length, height - 1);
	const title = world.catalog.settings.templates.forms[screen.form];
	return [
		[{ text: title, columns, tone: 'heading' }],
		...rows.slice(start, start + Math.max(1, height - 1)),
	];
};

const previewRows = ({ who, message }: TemplateShown, world: World, columns: number) => {
	const { previewOf, previewMadeUp } = world.catalog.settings.templates;
	const title = who === '' ? previewMadeUp : previewOf(cut(who, mostQuoted));
	const head: Cell = { text: title, columns, tone: 'heading' };
	return [[head], ...quoted(message, columns)];
};

const padded = (cells: Row, columns: number): Row => {
	const used = cells.reduce((sum, cell) => sum + (cell.columns ?? [...cell.text].length), 0);
	return [...cells, { text: ' '.repeat(Math.max(0, columns - used)) }];
};

/** Beside each other where the window is wide enough, else one under the other. */
const bodyOf = (
	screen: TemplateState,
	shown: TemplateShown,
	world: World,
	height: number,
): readonly Row[] => {
	const { columns } = world.size;
	if (columns < 70) {
		const half = Math.max(2, Math.ceil(height / 2));
		return [
			...writtenRows(screen, world, columns - 2, half),
			...previewRows(shown, world, columns - 2),
		];
	}
	const side = Math.min(76, Math.floor((columns - 4) / 2));
	const left = writtenRows(screen, world, side, height);
	const right = previewRows(shown, world, side);
	return Array.from({ length: height }, (_, row) => [
		...padded(left[row] ?? [], side),
		{ text: '  ' },
		...(right[row] ?? []),
	]);
};

/** A message being worded: the text on one side, what a customer would read on the other, and its code's size. */
export const TemplateView = ({ screen, stack, world, notice }: ViewOf<'template'>) => {
	const { size } = world;
	const { templates } = world.catalog.settings;
	const columns = size.columns - 2;
	const shown = shownOf(screen, world);
	const lines = (key: string, rows: readonly Row[]) =>
		rows.map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of a part is its place.
			<Line key={`${key}-${index}`} cells={[{ text: ' ' }, ...cells]} />
		));
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends(
				{ text: templates.title(templates.names[screen.name]), tone: 'heading' },
				{ text: '' },
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = [
		...lines('fields', size.rows < 18 ? [] : fieldRows(screen, world, columns)),
		...lines('status', statusRows(shown, world, columns)),
		...footOf(
			'template',
			{ stack, world, ...(notice === undefined ? {} : { notice }) },
			{
				'other-form': templates.otherForm[screen.form],
			},
		),
	];
	const height = bodyRows(size, header.length, footer.length);
	return (
		<Page
			size={size}
			header={header}
			body={lines('body', bodyOf(screen, shown, world, height))}
			footer={footer}
		/>
	);
};

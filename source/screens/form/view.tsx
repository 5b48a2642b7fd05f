import { fieldCells } from '../../components/field-line.ts';
import { type Cell, Line, Rule } from '../../components/line.tsx';
import { windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import type { Tone } from '../../components/theme.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { widthOf, wrap } from '../../text/width.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import type { Told } from './form.ts';
import { chosenOf, type FieldSeen, type FormSeen, seeForm } from './reading.ts';
import { type FormState, fieldIn } from './state.ts';

type Row = readonly Cell[];

const told = (text: string, columns: number, tone: Tone = 'plain', indent = 0): readonly Row[] =>
	text === ''
		? []
		: wrap(text, columns - indent).map(line => [
				{ text: ' '.repeat(indent) },
				{ text: line, columns: columns - indent, tone },
			]);

const toldRows = (all: readonly Told[], columns: number): readonly Row[] =>
	all.flatMap(({ text, tone = 'plain' }) => told(text, columns, tone));

/** Above the fields' names, within what the window has. */
const labelColumns = (
	fields: readonly FieldSeen[],
	{ filled }: FormSeen,
	columns: number,
): number =>
	Math.min(
		Math.floor(columns * 0.4),
		Math.max(...fields.map(({ field }) => widthOf(field.label(filled)))) + 2,
	);

/** What the field holds: the option chosen between its arrows, the text with its cursor, or the hint. */
const contentCells = (
	state: FormState,
	seen: FieldSeen,
	isHere: boolean,
	columns: number,
	{ filled }: FormSeen,
): Row => {
	if (seen.options !== undefined) {
		const label = chosenOf(state, seen)?.label ?? '';
		return isHere
			? [
					{ text: '‹ ', tone: 'key' },
					{ text: label, tone: 'chosen' },
					{ text: ' ›', tone: 'key' },
				]
			: [{ text: label, columns }];
	}
	const field = fieldIn(state, seen.name);
	if (isHere) return fieldCells(field, columns);
	return field.text === ''
		? [{ text: seen.field.hint?.(filled) ?? '', columns, tone: 'muted' }]
		: [{ text: field.text, columns }];
};

/** Under the field being typed in: the refusal, or what was understood and what is worth a warning. */
const underRows = (
	state: FormState,
	seen: FormSeen,
	{ name, field, read, options }: FieldSeen,
	{ catalog }: World,
	columns: number,
	indent: number,
): readonly Row[] => {
	if (state.refusal?.field === name)
		return told(wordRefusal(catalog, state.refusal.refusal), columns, 'alert', indent);
	const typed = fieldIn(state, name).text;
	const hinted = typed === '' ? (field.hint?.(seen.filled) ?? '') : '';
	const hint = told(hinted, columns, 'muted', indent);
	if (!read.ok) return hint;
	const said = field.echo?.(read.value, seen.filled) ?? '';
	const whole = field.complete?.(typed, seen.filled);
	return [
		...hint,
		...(options !== undefined && options.length > 1
			? told(catalog.screens.form.choosing, columns, 'muted', indent)
			: []),
		...told(said === typed || said === hinted ? '' : said, columns, 'good', indent),
		...(field.warn?.(read.value, seen.filled) ?? []).flatMap(text =>
			told(text, columns, 'alert', indent),
		),
		...(whole === undefined || whole === typed
			? []
			: told(catalog.screens.form.complete(whole), columns, 'muted', indent)),
	];
};

interface Drawn {
	readonly rows: readonly Row[];
	/** The row of the field being typed in. */
	readonly at: number;
}

const drawFields = (state: FormState, seen: FormSeen, world: World, columns: number): Drawn => {
	const label = labelColumns(seen.fields, seen, columns);
	const room = Math.min(64, columns - label - 2);
	const rows: Row[] = [];
	let at = 0;
	for (const one of seen.fields) {
		const isHere = one.name === seen.at;
		if (isHere) at = rows.length;
		rows.push([
			{ text: isHere ? '> ' : '  ', tone: 'key' },
			{ text: one.field.label(seen.filled), columns: label, tone: isHere ? 'title' : 'plain' },
			...contentCells(state, one, isHere, room, seen),
		]);
		if (isHere) rows.push(...underRows(state, seen, one, world, columns, label + 2));
	}
	return { rows, at };
};

const readBackOf = ({ form, filled, refused }: FormSeen): string =>
	refused === undefined ? (form.readBack?.(filled.values, filled) ?? '') : '';

/** Enter keeps the form, rather than going on to the next field. */
const keepsNow = ({ form, fields, at }: FormSeen): boolean =>
	form.enter === 'keeps' || fields.at(-1)?.name === at;

/** A form: its title, what has to be known, the fields, and the line that reads it back. */
export const FormView = ({ screen, stack, world, notice }: ViewOf<'form'>) => {
	const { size, catalog } = world;
	const columns = size.columns - 2;
	const seen = seeForm(screen, world);
	const lines = (key: string, rows: readonly Row[]) =>
		rows.map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of a part is its place.
			<Line key={`${key}-${index}`} cells={[{ text: ' ' }, ...cells]} />
		));
	const situation = toldRows(seen.form.situation?.(seen.filled) ?? [], columns);
	const header = [
		<Heading key="heading" world={world} />,
		...lines('title', [[{ text: seen.form.title(seen.filled), columns, tone: 'heading' }]]),
		<Rule key="rule" columns={size.columns} />,
		...lines('situation', situation.length === 0 ? [] : [...situation, []]),
	];
	const footer = [
		...lines('back', told(readBackOf(seen), columns, 'title')),
		...footOf(
			'form',
			{ stack, world, ...(notice === undefined ? {} : { notice }) },
			{
				accept: keepsNow(seen)
					? (seen.form.acceptWord?.(seen.filled) ?? catalog.screens.form.keep)
					: catalog.screens.form.goOn,
			},
			[
				...(keepsNow(seen) ? (['keep'] as const) : []),
				...(seen.fields.length === 1 ? (['next-field'] as const) : []),
			],
		),
	];
	const height = bodyRows(size, header.length, footer.length);
	const { rows, at } = drawFields(screen, seen, world, columns);
	const start = windowStart(at, rows.length, height);
	return (
		<Page
			size={size}
			header={header}
			body={lines('field', rows.slice(start, start + height))}
			footer={footer}
		/>
	);
};

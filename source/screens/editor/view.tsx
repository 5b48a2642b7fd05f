import { type Cell, Line, Rule } from '../../components/line.tsx';
import { windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import { graphemesOf, type TextField } from '../../components/text-field.ts';
import { widthOf } from '../../text/width.ts';
import { draftOf } from '../drafts.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { relanceOf } from '../lookup.ts';
import { presented } from '../relance/presented.ts';
import { below, type Stack } from '../screen.ts';
import type { World } from '../turn.ts';

interface Drawn {
	readonly rows: readonly (readonly Cell[])[];
	/** The row the cursor is on. */
	readonly at: number;
}

/** The message in rows of so many columns, broken anywhere (it is being written), with its cursor. */
const drawField = ({ text, cursor }: TextField, columns: number): Drawn => {
	const rows: Cell[][] = [[]];
	let used = 0;
	let at = 0;
	const newRow = () => {
		rows.push([]);
		used = 0;
	};
	for (const [index, sign] of [...graphemesOf(text), '\n'].entries()) {
		const shown = sign === '\n' ? ' ' : sign;
		if (used + widthOf(shown) > columns) newRow();
		if (index === cursor) {
			at = rows.length - 1;
			rows.at(-1)?.push({ text: shown, tone: 'cursor' });
		} else if (sign !== '\n') rows.at(-1)?.push({ text: shown });
		used += widthOf(shown);
		if (sign === '\n') newRow();
	}
	return { rows: rows.slice(0, -1), at };
};

/** Whether the code of what is written fits this window, and else what it would take. */
const fitWords = (stack: Stack, world: World): Cell => {
	const under = below(stack);
	const { screens } = world.catalog;
	const relance = under?.screen === 'relance' ? relanceOf(world, under.id) : undefined;
	if (relance === undefined) return { text: '' };
	const { code } = presented(relance, draftOf(stack, relance.id), world.book.settings, world.size);
	if (code === undefined || code.fits) return { text: screens.fitsHere, tone: 'good' };
	return code.needs === undefined
		? { text: screens.tooLong, tone: 'alert' }
		: { text: screens.fitsNot(code.needs.columns, code.needs.rows), tone: 'alert' };
};

/** The message being rewritten, and whether its code still fits. */
export const EditorView = ({ screen, stack, world, notice }: ViewOf<'editor'>) => {
	const { size, catalog } = world;
	const columns = Math.min(76, size.columns - 4);
	const header = [
		<Heading key="heading" world={world} />,
		<Line key="title" cells={[{ text: ` ${catalog.screens.editing}`, tone: 'heading' }]} />,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = [
		<Line
			key="fit"
			cells={[{ text: ' ' }, { ...fitWords(stack, world), columns: size.columns - 2 }]}
		/>,
		...footOf('editor', { stack, world, ...(notice === undefined ? {} : { notice }) }),
	];
	const height = bodyRows(size, header.length, footer.length);
	const { rows, at } = drawField(screen.field, columns);
	const start = windowStart(at, rows.length, height);
	return (
		<Page
			size={size}
			header={header}
			body={rows.slice(start, start + height).map((cells, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
				<Line key={index} cells={[{ text: '  ' }, ...cells]} />
			))}
			footer={footer}
		/>
	);
};

import { drawField } from '../../components/field-rows.ts';
import { type Cell, Line, Rule } from '../../components/line.tsx';
import { windowStart } from '../../components/list.ts';
import { bodyRows, Page } from '../../components/page.tsx';
import { draftOf } from '../drafts.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { relanceOf } from '../lookup.ts';
import { presented } from '../relance/presented.ts';
import { below, type Stack } from '../screen.ts';
import type { World } from '../turn.ts';

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

import type { ReactElement } from 'react';
import { keyHints } from '../components/key-hints.tsx';
import { type Cell, ends, Line, Rule } from '../components/line.tsx';
import { type Action, bindings, type Place } from '../keys/bindings.ts';
import { dialogRows, footerLines } from './dialog.tsx';
import type { ScreenName, ScreenOf, Stack } from './screen.ts';
import type { Notice, World } from './turn.ts';

/** What every view is given: its own screen, what lies over it, and the world. */
export interface ViewProps<Own> {
	readonly screen: Own;
	/** Up to the top, so that a dialog is drawn in its screen's own place. */
	readonly stack: Stack;
	readonly world: World;
	readonly notice?: Notice;
}

export type ViewOf<Name extends ScreenName> = ViewProps<ScreenOf<Name>>;

/** The shop and the day, on every page. */
export const Heading = ({ world }: { readonly world: World }) => {
	const { catalog, book, morning, size, isChosenDay } = world;
	const day = catalog.dates.longDay(morning.today);
	const { nameless, chosenDay } = catalog.screens;
	return (
		<Line
			cells={ends(
				{ text: book.settings.shop.name || nameless, tone: 'title' },
				{ text: isChosenDay ? `${day} ${chosenDay}` : day, tone: isChosenDay ? 'alert' : 'plain' },
				size.columns,
			)}
		/>
	);
};

/** The line above the keys: a notice if there is one, else a rule. */
const NoticeLine = ({ notice, columns }: { notice: Notice | undefined; columns: number }) =>
	notice === undefined ? (
		<Rule columns={columns} />
	) : (
		<Line cells={[{ text: ' ' }, { text: notice.text, columns: columns - 2, tone: notice.tone }]} />
	);

/** The foot of a page: a notice or a rule, then the dialog on top or the keys of the place. */
export const footOf = (
	place: Place,
	{ stack, world, notice }: Pick<ViewProps<unknown>, 'stack' | 'world' | 'notice'>,
	words: Partial<Record<Action, string>> = {},
): readonly ReactElement[] => {
	const columns = world.size.columns - 2;
	const rows: readonly (readonly Cell[])[] =
		dialogRows(stack, world, columns) ?? keyHints(bindings[place], world.catalog, columns, words);
	return [
		<NoticeLine key="notice" notice={notice} columns={world.size.columns} />,
		...footerLines(rows),
	];
};

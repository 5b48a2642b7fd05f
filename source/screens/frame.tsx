import type { ReactElement } from 'react';
import { keyHints } from '../components/key-hints.tsx';
import { type Cell, ends, Line, Rule } from '../components/line.tsx';
import { type Action, bindings, type Place } from '../keys/bindings.ts';
import { wrap } from '../text/width.ts';
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

/** Above the keys: a notice if there is one, in full, else a rule. */
const noticeLines = (notice: Notice | undefined, columns: number): readonly ReactElement[] =>
	notice === undefined
		? [<Rule key="rule" columns={columns} />]
		: wrap(notice.text, columns - 2).map((text, index) => (
				<Line
					// biome-ignore lint/suspicious/noArrayIndexKey: two lines of a long path may be alike.
					key={index}
					cells={[{ text: ' ' }, { text, columns: columns - 2, tone: notice.tone }]}
				/>
			));

/** The foot of a page: a notice or a rule, then the dialog on top or the keys of the place. */
export const footOf = (
	place: Place,
	{ stack, world, notice }: Pick<ViewProps<unknown>, 'stack' | 'world' | 'notice'>,
	words: Partial<Record<Action, string>> = {},
	/** Keys that would only say again what another one says. */
	hidden: readonly Action[] = [],
): readonly ReactElement[] => {
	const columns = world.size.columns - 2;
	const rows: readonly (readonly Cell[])[] =
		dialogRows(stack, world, columns) ??
		keyHints(
			bindings[place].filter(({ action }) => !hidden.includes(action)),
			world.catalog,
			columns,
			words,
		);
	return [...noticeLines(notice, world.size.columns), ...footerLines(rows)];
};

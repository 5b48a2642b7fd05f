import { nextOpenDay } from '../../book/settings.ts';
import { dayWords } from '../../text/describe.ts';
import type { Screen } from '../screen.ts';
import type { World } from '../turn.ts';

/** Before a news is kept: to how many, how often, from which day on. */
export const newsQuestion = (under: Screen | undefined, world: World): string => {
	const { book, catalog, facts } = world;
	const count = under?.screen === 'news-readers' ? under.chosen.length : 0;
	const start = nextOpenDay(book.settings, facts.today);
	return catalog.news.askWritten(
		count,
		start === facts.today ? undefined : dayWords(start, facts.today, catalog),
	);
};

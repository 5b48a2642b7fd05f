import type { Cell } from '../../components/line.tsx';
import { clampCursor } from '../../components/list.ts';
import type { Later } from '../../relances/morning.ts';
import { isNews } from '../../relances/news.ts';
import { describeRelance, shortDay, subjectName } from '../../text/describe.ts';
import { explainWait, waitReason } from '../../text/describe-wait.ts';
import { wrap } from '../../text/width.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';

const laterCells = (later: Later, { catalog, morning, size }: World): readonly Cell[] => {
	const { relance, until } = later;
	const room = size.columns - 4;
	const name = Math.floor(room * 0.27);
	const kind = 15;
	const day = 7;
	const { relances, news } = catalog;
	const { what, when } = describeRelance(relance, morning.today, catalog);
	// A wish and a news are known by their words; the rest by the name, the kind and the day.
	const which = relance.kind === 'courtesy' && what !== '' ? what : when;
	const heading = isNews(relance) ? news.one : relances.headings[relance.kind];
	return [
		{ text: subjectName(relance), columns: name - 2, tone: 'title' },
		{ text: '  ' },
		{ text: heading.toLowerCase(), columns: kind },
		{
			text: `${waitReason(relance, later, catalog)} (${which})`,
			columns: room - name - kind - day,
		},
		{
			text: until === undefined ? '' : shortDay(until, morning.today),
			columns: day,
			align: 'right',
		},
	];
};

/** The chosen one in a sentence, with what may be done about it. */
const details = (later: Later | undefined, { book, catalog, morning, size }: World) => {
	if (later === undefined) return [];
	const columns = size.columns - 2;
	const text = explainWait(later, book.settings.spacing.days, morning.today, catalog);
	return wrap(text, columns)
		.slice(0, 2)
		.map((line): readonly Cell[] => [{ text: ' ' }, { text: line, columns, tone: 'muted' }]);
};

/** What waits: each with the reason that holds it and the day it comes back. */
export const LaterView = ({ screen, world, ...rest }: ViewOf<'later'>) => {
	const { later } = world.morning;
	const { screens } = world.catalog;
	return (
		<TablePage
			{...rest}
			world={world}
			place="later"
			title={screens.laterCount(later.length)}
			summary=""
			columns={[{ text: screens.laterColumns }]}
			rows={later.map(one => laterCells(one, world))}
			at={screen.at}
			empty={screens.laterEmpty}
			details={details(later[clampCursor(screen.at, later.length)], world)}
		/>
	);
};

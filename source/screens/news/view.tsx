import { isGoing } from '../../book/news.ts';
import type { News } from '../../book/records.ts';
import type { Cell } from '../../components/line.tsx';
import type { ViewOf } from '../frame.tsx';
import { newsStateWords } from '../news-page/words.ts';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { newsListed, readersIn } from './told.ts';

type Cells = readonly Cell[];

const sentColumns = 10;
const number = 11;

const row = (cells: readonly [string, string, string, string, string], columns: number): Cells => {
	const [text, sent, waiting, answers, state] = cells;
	const room = columns - 4;
	// In a narrow window what it says and how far it went are the last to go.
	if (columns < 70)
		return [
			{ text, columns: Math.max(0, room - sentColumns), tone: 'title' },
			{ text: sent, columns: sentColumns, align: 'right' },
		];
	const end = Math.min(26, Math.floor(room * 0.24));
	return [
		{ text, columns: room - sentColumns - number * 2 - end, tone: 'title' },
		{ text: sent, columns: sentColumns, align: 'right' },
		{ text: waiting, columns: number, align: 'right' },
		{ text: answers, columns: number, align: 'right' },
		{ text: '  ' },
		{ text: state, columns: end - 2 },
	];
};

const newsCells = (news: News, world: World): Cells => {
	const readers = readersIn(world, news);
	const told = readers.flatMap(({ standing }) => (standing.is === 'told' ? standing.contact : []));
	const left = readers.filter(({ standing }) => standing.is === 'due' || standing.is === 'waiting');
	const answers = told.filter(({ answer }) => answer !== undefined);
	return row(
		[
			news.text,
			`${told.length}/${readers.length}`,
			left.length === 0 ? '' : String(left.length),
			answers.length === 0 ? '' : String(answers.length),
			newsStateWords(news, readers, world),
		],
		world.size.columns,
	);
};

/** Every news with how far it went. */
export const NewsView = ({ screen, world, ...rest }: ViewOf<'news'>) => {
	const { catalog, size } = world;
	const { news } = catalog;
	const all = newsListed(world);
	const { text, sent, waiting, answers, state } = news.columns;
	return (
		<TablePage
			{...rest}
			world={world}
			place="news"
			title={news.title}
			summary={news.summary(all.filter(one => isGoing(one, world.morning.today)).length)}
			columns={row([text, sent, waiting, answers, state], size.columns)}
			rows={all.map(one => () => newsCells(one, world))}
			at={screen.at}
			empty={news.empty}
		/>
	);
};

import { callName } from '../../book/find.ts';
import { isGoing } from '../../book/news.ts';
import type { News } from '../../book/records.ts';
import type { Cell } from '../../components/line.tsx';
import type { Action } from '../../keys/bindings.ts';
import type { Reader } from '../../relances/news-readers.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { shortDay } from '../../text/describe.ts';
import { wrap } from '../../text/width.ts';
import type { ViewOf } from '../frame.tsx';
import { readersIn } from '../news/told.ts';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { newsStateWords, standingWords } from './words.ts';

type Cells = readonly Cell[];

const row = (who: string, state: string, columns: number, isDue = false): Cells => {
	const room = columns - 4;
	const name = Math.min(34, Math.floor(room * 0.45));
	return [
		{ text: who, columns: name - 1, tone: 'title' },
		{ text: ' ' },
		{ text: state, columns: room - name, tone: isDue ? 'good' : 'plain' },
	];
};

const readerCells = (reader: Reader, world: World): Cells =>
	row(
		callName(reader.customer),
		standingWords(reader, world).state,
		world.size.columns,
		reader.standing.is === 'due',
	);

/** What it says, above the keys: three rows at most. */
const textRows = ({ text }: News, { size }: World): readonly Cells[] => {
	const most = size.rows < 18 ? 1 : 3;
	const columns = size.columns - 4;
	const rows = wrap(text, columns);
	return rows.slice(0, most).map((line, index) => [
		{ text: ' │ ', tone: 'muted' },
		{ text: index === most - 1 && rows.length > most ? `${line} …` : line, columns },
	]);
};

/** Keys that can do nothing any more, or nothing yet. */
const hiddenOf = (
	news: News,
	readers: readonly Reader[],
	{ morning }: World,
): readonly Action[] => {
	const has = (is: Reader['standing']['is']): boolean =>
		readers.some(({ standing }) => standing.is === is);
	const going = isGoing(news, morning.today);
	return [
		...(has('due') ? [] : (['send'] as const)),
		...(going && !has('told') ? [] : (['edit'] as const)),
		...(going ? [] : (['readers', 'stop'] as const)),
		...(has('told') ? [] : (['answer'] as const)),
	];
};

/** One news: whom it is for, those to tell now first. */
export const NewsPageView = ({ screen, world, ...rest }: ViewOf<'news-page'>) => {
	const { catalog, book, size, morning } = world;
	const news = book.news[screen.newsId];
	const readers = news === undefined ? [] : readersIn(world, news);
	const told = readers.filter(({ standing }) => standing.is === 'told').length;
	return (
		<TablePage
			{...rest}
			world={world}
			place="news-page"
			title={news === undefined ? '' : catalog.news.pageTitle(shortDay(news.on, morning.today))}
			summary={
				news === undefined
					? ''
					: catalog.news.sentOf(told, readers.length, newsStateWords(news, readers, world))
			}
			columns={row(catalog.customers.list.columns.who, catalog.news.columns.standing, size.columns)}
			rows={readers.map(reader => () => readerCells(reader, world))}
			at={screen.at}
			empty={wordRefusal(catalog, { reason: 'news-unknown' })}
			hidden={news === undefined ? [] : hiddenOf(news, readers, world)}
			details={news === undefined ? [] : textRows(news, world)}
		/>
	);
};

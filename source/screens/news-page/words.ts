import { addDays } from '../../book/day.ts';
import { callName } from '../../book/find.ts';
import { isGoing, newsEnd } from '../../book/news.ts';
import type { Contact, News } from '../../book/records.ts';
import type { Reader } from '../../relances/news-readers.ts';
import type { Wait } from '../../relances/spacing.ts';
import { shortDay } from '../../text/describe.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { World } from '../turn.ts';

const waitWords = ({ reason, until }: Wait, { catalog, morning }: World): string => {
	const { standings } = catalog.news;
	const why = catalog.relances.reasons[reason];
	return until === undefined
		? standings.held(why)
		: standings.waiting(shortDay(until, morning.today), why);
};

const toldWords = ({ on, answer }: Contact, { catalog, morning }: World): string => {
	const sent = catalog.news.standings.told(shortDay(on, morning.today));
	if (answer === undefined) return sent;
	const said = catalog.screens.answers[answer.said];
	return [sent, answer.note === undefined ? said : `${said} (${answer.note})`].join(' · ');
};

const stateWords = ({ standing }: Reader, world: World): string => {
	const { standings } = world.catalog.news;
	switch (standing.is) {
		case 'due':
			return standings.due;
		case 'waiting':
			return waitWords(standing.wait, world);
		case 'told':
			return toldWords(standing.contact, world);
		case 'left-out':
			return standings.leftOut;
	}
};

/** Where one of them stands: in a column of its own, and in a sentence with his name. */
export const standingWords = (
	reader: Reader,
	world: World,
): { readonly state: string; readonly whole: string } => {
	const state = stateWords(reader, world);
	const name = cut(callName(reader.customer), mostQuoted);
	return { state, whole: world.catalog.news.standings.of(name, state) };
};

/** How far a news is: going out, stopped, everybody told, or too old. */
export const newsStateWords = (
	news: News,
	readers: readonly Reader[],
	{ catalog, morning }: World,
): string => {
	const { states } = catalog.news;
	const short = (day: News['on']): string => shortDay(day, morning.today);
	if (news.stoppedOn !== undefined) return states.stopped(short(news.stoppedOn));
	if (readers.every(({ standing }) => standing.is === 'told')) return states.done;
	const last = short(addDays(newsEnd(news), -1));
	return isGoing(news, morning.today) ? states.going(last) : states.over(last);
};

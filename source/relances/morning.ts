import { agiosDue } from '../book/agios.ts';
import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { type Debtor, debtors, outstanding } from '../book/debt.ts';
import { hasMissedPromise } from '../book/delivery-promises.ts';
import type { Francs } from '../book/money.ts';
import type { Contact, Id, Sale } from '../book/records.ts';
import { isOpenOrder } from '../book/sale.ts';
import { contextOf, isPutOff } from './context.ts';
import { kinds } from './kinds.ts';
import { messagesFor } from './message.ts';
import { isNews } from './news.ts';
import { recoveredThisMonth } from './recovered.ts';
import { type Due, isMessage, type Relance } from './relance.ts';
import { relanceId } from './relance-id.ts';
import { spaceMessages, type Wait } from './spacing.ts';
import { type TemplateFault, templateFaults } from './template.ts';

export interface Later extends Wait {
	readonly relance: Relance;
}

/** Everything the morning screen and `cahier today` show: computed from the book and the day, never stored. */
export interface Morning {
	readonly today: Day;
	/** By kind, then the longest due first. */
	readonly relances: readonly Relance[];
	readonly later: readonly Later[];
	/** Late orders with nothing to say today: apologised for, or held. Still to deliver. */
	readonly lateOrders: readonly Sale[];
	readonly debtors: readonly Debtor[];
	readonly outstanding: Francs;
	/** FCFA of agios due, by customer: apart from what is outstanding. */
	readonly agios: ReadonlyMap<Id, Francs>;
	/** FCFA brought home by relances since the first of the month. */
	readonly recovered: Francs;
	/** What was done today, oldest first. */
	readonly done: readonly Contact[];
	readonly templateFaults: readonly TemplateFault[];
}

const weight = (due: Due): number => (due.kind === 'payment' ? due.amount : 0);

const byAge = (one: Due, other: Due): number =>
	one.dueOn === other.dueOn ? weight(other) - weight(one) : one.dueOn < other.dueOn ? -1 : 1;

const order = kinds.map(({ kind }) => kind);

/** News may be of forty customers: they come after all that is of one. */
const placeOf = (due: Due): number => (isNews(due) ? order.length : order.indexOf(due.kind));

/** A wish for today comes before a greeting that may as well be said tomorrow. */
const isGreeting = (due: Due): boolean => due.kind === 'courtesy' && due.about.why === 'away';

const byKindAndAge = (one: Due, other: Due): number =>
	placeOf(one) - placeOf(other) ||
	Number(isGreeting(one)) - Number(isGreeting(other)) ||
	byAge(one, other);

/** Those of one news together, as its customers were chosen: in the order in which they were found. */
const newsTogether = (dues: readonly Due[], found: readonly Due[]): readonly Due[] => {
	const going = new Set(dues);
	return [
		...dues.filter(due => !isNews(due)),
		...found.filter(due => isNews(due) && going.has(due)),
	];
};

const withMessages = (book: Book, due: Due): Relance => ({
	...due,
	id: relanceId(due.kind, due.subject, due.mark),
	...messagesFor(due, book.settings),
});

/** What comes back first is first; what waits of a news, which may be of many customers, is last. */
const byReturn = (one: Later, other: Later): number => {
	if (isNews(one.relance) !== isNews(other.relance)) return isNews(one.relance) ? 1 : -1;
	const [mine, his] = [one.until ?? '9', other.until ?? '9'];
	return mine < his ? -1 : mine > his ? 1 : 0;
};

export const morningOf = (book: Book, today: Day): Morning => {
	const context = contextOf(book, today);
	const found = kinds.flatMap(({ find }) => find(context));
	const spaced = spaceMessages(context, found.filter(isMessage));
	const tasks = found.filter(due => !isMessage(due));
	// A stock alert or a problem is for the owner himself: only he may put it off.
	const putOff = tasks.filter(due => isPutOff(context, due.subject));
	const now: readonly Due[] = [...spaced.now, ...tasks.filter(due => !putOff.includes(due))];
	const later = [
		...spaced.waiting.map(({ message, wait }) => ({ due: message as Due, ...wait })),
		...putOff.map(due => ({
			due,
			reason: 'paused' as const,
			until: book.snoozes[due.subject]?.until ?? today,
		})),
	];
	const relances = newsTogether(now, found)
		.toSorted(byKindAndAge)
		.map(due => withMessages(book, due));
	const listed = new Set(spaced.now.flatMap(due => (due.kind === 'delivery' ? due.sales : [])));
	const owing = debtors(book, today);
	return {
		today,
		relances,
		later: later
			.map(({ due, ...wait }) => ({ relance: withMessages(book, due), ...wait }))
			.sort(byReturn),
		lateOrders: Object.values(book.sales).filter(
			sale => isOpenOrder(sale) && hasMissedPromise(sale, today) && !listed.has(sale),
		),
		debtors: owing,
		outstanding: outstanding(owing),
		agios: agiosDue(book, today),
		recovered: recoveredThisMonth(context),
		done: Object.values(book.contacts).filter(contact => contact.on === today),
		templateFaults: templateFaults(book.settings),
	};
};

/**
 * What the shop has to do with its customers today: alerts for the shop itself are not counted, and news are
 * counted by themselves, for they would drown the rest.
 */
export const toDoCount = ({ relances }: Morning): number =>
	relances.filter(relance => isMessage(relance) && !isNews(relance)).length;

/** Messages of a news that may go today. */
export const newsCount = ({ relances }: Morning): number => relances.filter(isNews).length;

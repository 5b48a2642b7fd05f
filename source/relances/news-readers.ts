import { toldBy } from '../book/news.ts';
import type { Contact, Customer, Id, News } from '../book/records.ts';
import type { Morning } from './morning.ts';
import { newsOf } from './news.ts';
import type { Relance } from './relance.ts';
import type { Wait } from './spacing.ts';

/** Where one of the chosen customers stands. */
export type Standing =
	| { readonly is: 'due'; readonly relance: Relance }
	| { readonly is: 'waiting'; readonly wait: Wait }
	| { readonly is: 'told'; readonly contact: Contact }
	/** It was stopped, or grew old, before he was told. */
	| { readonly is: 'left-out' };

export interface Reader {
	readonly customer: Customer;
	readonly standing: Standing;
}

const order: Readonly<Record<Standing['is'], number>> = {
	due: 0,
	waiting: 1,
	told: 2,
	'left-out': 3,
};

/**
 * The chosen customers: those to tell now first, then those who wait, then those who were told.
 *
 * @param contacts those of the book, or of its archive too for a news that is over
 */
export const readersOf = (
	news: News,
	{ relances, later }: Pick<Morning, 'relances' | 'later'>,
	customers: Readonly<Record<Id, Customer>>,
	contacts: readonly Contact[],
): readonly Reader[] => {
	const told = toldBy(news, contacts);
	const due = new Map<Id, Relance>();
	for (const relance of relances)
		if (newsOf(relance)?.id === news.id && 'customer' in relance)
			due.set(relance.customer.id, relance);
	const waits = new Map<Id, Wait>();
	for (const { relance, ...wait } of later)
		if (newsOf(relance)?.id === news.id && 'customer' in relance)
			waits.set(relance.customer.id, wait);
	const standingOf = ({ id, formerIds = [] }: Customer): Standing => {
		const relance = due.get(id);
		if (relance !== undefined) return { is: 'due', relance };
		const wait = waits.get(id);
		if (wait !== undefined) return { is: 'waiting', wait };
		// Archived messages name those who were merged since.
		const contact = [id, ...formerIds].map(one => told.get(one)).find(one => one !== undefined);
		return contact === undefined ? { is: 'left-out' } : { is: 'told', contact };
	};
	return news.customerIds
		.flatMap(id => customers[id] ?? [])
		.map(customer => ({ customer, standing: standingOf(customer) }))
		.sort((one, other) => order[one.standing.is] - order[other.standing.is]);
};

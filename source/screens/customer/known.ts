import type { Buyer } from '../../book/counter-sale.ts';
import { type CustomerHistory, type Happening, historyOf } from '../../book/customer-history.ts';
import { customerById } from '../../book/merge.ts';
import type { PromiseCounts } from '../../book/promises.ts';
import type { Customer, DatedEvent, Problem, Sale } from '../../book/records.ts';
import { type Standing, standingOf } from '../../book/standing.ts';
import type { Screen } from '../screen.ts';
import type { World } from '../turn.ts';
import type { CustomerState } from './state.ts';

/** A row of the page that can be chosen. */
export type CustomerItem =
	| { readonly kind: 'sale'; readonly sale: Sale }
	| { readonly kind: 'problem'; readonly problem: Problem }
	| { readonly kind: 'event'; readonly event: DatedEvent }
	| { readonly kind: 'past'; readonly happening: Happening };

/** What the page tells of a customer. */
export interface CustomerKnown {
	readonly customer: Customer;
	readonly standing: Standing;
	readonly history: CustomerHistory;
	/** In the order of the page. */
	readonly items: readonly CustomerItem[];
}

const countsIn = ({ past }: CustomerHistory): PromiseCounts => {
	const fates = past.flatMap(one => (one.what === 'promise' ? one.promise.fate : []));
	const count = (fate: string): number => fates.filter(one => one === fate).length;
	return { kept: count('kept'), broken: count('broken'), moved: count('moved') };
};

const know = (customer: Customer, { book, morning, archive }: World): CustomerKnown => {
	const { today } = morning;
	const history = historyOf(book, customer, archive, today);
	return {
		customer,
		standing: { ...standingOf(book, customer.id, today), promises: countsIn(history) },
		history,
		items: [
			...history.openSales.map(sale => ({ kind: 'sale' as const, sale })),
			...history.openProblems.map(problem => ({ kind: 'problem' as const, problem })),
			...customer.events.map(event => ({ kind: 'event' as const, event })),
			...history.past.map(happening => ({ kind: 'past' as const, happening })),
		],
	};
};

let last: { readonly key: readonly unknown[]; readonly known: CustomerKnown } | undefined;

/** Whose page it is; put together once for the frames and keys that look at it. Nothing for one that is gone. */
export const knownOf = (world: World, { customerId }: CustomerState): CustomerKnown | undefined => {
	const { book, morning, archive } = world;
	const key = [book, morning.today, archive, customerId];
	if (last?.key.every((part, index) => part === key[index])) return last.known;
	// A record that was merged into another one meanwhile is found there.
	const customer = customerById(book, customerId);
	if (customer === undefined) return undefined;
	const known = know(customer, world);
	last = { key, known };
	return known;
};

/** Whom a sale begun here is for. */
export const buyerOn = (screen: Screen, world: World): Buyer => {
	const known = screen.screen === 'customer' ? knownOf(world, screen) : undefined;
	return known && { customerId: known.customer.id };
};

import type { Contact, Sale } from '../../book/records.ts';
import type { Morning } from '../../relances/morning.ts';
import { isNews } from '../../relances/news.ts';
import type { Relance } from '../../relances/relance.ts';

/** A row of the morning that can be chosen. */
export type MorningItem =
	| { readonly kind: 'relance'; readonly relance: Relance }
	| { readonly kind: 'order'; readonly sale: Sale }
	| { readonly kind: 'done'; readonly contact: Contact };

/**
 * The relances in the order of `cahier today`; news, which may be of many customers, after the orders that are
 * still to deliver.
 */
export const itemsOf = ({ relances, lateOrders, done }: Morning): readonly MorningItem[] => {
	const items = relances.map(relance => ({ kind: 'relance' as const, relance }));
	return [
		...items.filter(({ relance }) => !isNews(relance)),
		...lateOrders.map(sale => ({ kind: 'order' as const, sale })),
		...items.filter(({ relance }) => isNews(relance)),
		...done.map(contact => ({ kind: 'done' as const, contact })),
	];
};

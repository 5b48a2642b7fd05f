import type { Contact, Sale } from '../../book/records.ts';
import type { Morning } from '../../relances/morning.ts';
import type { Relance } from '../../relances/relance.ts';

/** A row of the morning that can be chosen. */
export type MorningItem =
	| { readonly kind: 'relance'; readonly relance: Relance }
	| { readonly kind: 'order'; readonly sale: Sale }
	| { readonly kind: 'done'; readonly contact: Contact };

/** The relances first, in the order of `cahier today`, so that a relance has the same place in both. */
export const itemsOf = ({ relances, lateOrders, done }: Morning): readonly MorningItem[] => [
	...relances.map(relance => ({ kind: 'relance' as const, relance })),
	...lateOrders.map(sale => ({ kind: 'order' as const, sale })),
	...done.map(contact => ({ kind: 'done' as const, contact })),
];

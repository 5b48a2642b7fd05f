import type { Id } from '../../book/records.ts';
import type { Stack } from '../screen.ts';

const none: Readonly<Record<Id, number>> = {};

/** The quantities to order that the owner changed and has not ordered yet, by product. */
export const quantitiesIn = ([bottom]: Stack): Readonly<Record<Id, number>> =>
	bottom.screen === 'morning' ? bottom.toOrder : none;

export const withQuantity = ([bottom, ...others]: Stack, id: Id, quantity: number): Stack =>
	bottom.screen === 'morning'
		? [{ ...bottom, toOrder: { ...bottom.toOrder, [id]: quantity } }, ...others]
		: [bottom, ...others];

/** Once ordered, the next quantity is reckoned anew. */
export const withoutQuantities = ([bottom, ...others]: Stack, ids: readonly Id[]): Stack =>
	bottom.screen === 'morning'
		? [
				{
					...bottom,
					toOrder: Object.fromEntries(
						Object.entries(bottom.toOrder).filter(([id]) => !ids.includes(id)),
					),
				},
				...others,
			]
		: [bottom, ...others];

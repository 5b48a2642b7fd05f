import type { Book } from './book.ts';
import { groupBy } from './group.ts';
import { keptPieces } from './pieces.ts';
import type { Id, Sale } from './records.ts';
import type { Reception } from './rhythm.ts';
import { receivedOn } from './sale.ts';

/** What came on one day, and by which sales, in the order in which they were written. */
export interface Supply extends Reception {
	readonly sales: readonly Sale[];
}

/** What one customer had of one product that runs out. */
export interface Consumption {
	readonly customerId: Id;
	readonly productId: Id;
	/** Days that the product lasts, by its own record. */
	readonly lifetime: number;
	/** Oldest first, one a day. What came back or was cancelled is not in it; what was never paid for is. */
	readonly supplies: readonly Supply[];
	/** All the sales it was bought in, an order that is still to deliver too. */
	readonly sales: readonly Sale[];
	/** An order of it is still to deliver: nothing is to renew before it comes. */
	readonly isAwaited: boolean;
}

interface Part {
	readonly customerId: Id;
	readonly productId: Id;
	readonly lifetime: number;
	readonly quantity: number;
	readonly sale: Sale;
}

const partsOf = (sale: Sale, { products }: Book): readonly Part[] => {
	const { customerId } = sale;
	if (customerId === undefined) return [];
	return keptPieces(sale).flatMap(({ productId, quantity }) => {
		const lifetime = products[productId]?.lifetime;
		return lifetime === undefined ? [] : [{ customerId, productId, lifetime, quantity, sale }];
	});
};

const suppliesIn = (parts: readonly Part[]): readonly Supply[] =>
	[...groupBy(parts, ({ sale }) => receivedOn(sale))]
		.flatMap(([on, together]): readonly Supply[] =>
			on === undefined
				? []
				: [
						{
							on,
							quantity: together.reduce((sum, { quantity }) => sum + quantity, 0),
							sales: together.map(({ sale }) => sale),
						},
					],
		)
		.sort((one, other) => (one.on < other.on ? -1 : 1));

/** Of these sales, all that customers have had of what runs out. */
export const consumptionsIn = (book: Book, sales: readonly Sale[]): readonly Consumption[] => {
	const parts = sales.flatMap(sale => partsOf(sale, book));
	const groups = groupBy(parts, ({ customerId, productId }) => `${customerId} ${productId}`);
	return [...groups.values()].flatMap((his): readonly Consumption[] => {
		const [first] = his;
		if (first === undefined) return [];
		const { customerId, productId, lifetime } = first;
		return [
			{
				customerId,
				productId,
				lifetime,
				supplies: suppliesIn(his),
				sales: his.map(({ sale }) => sale),
				isAwaited: his.some(({ sale }) => receivedOn(sale) === undefined),
			},
		];
	});
};

import { type Book, type Facts, put } from './book.ts';
import type { Id, Pieces, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { isOrder, type Recorded } from './sale.ts';
import { differenceOf, putOnShelf } from './shelf.ts';
import { parseReason, saleToCorrect } from './to-correct.ts';

/** The order without what was last handed over, and those pieces. */
const undelivered = (order: Sale): { readonly sale: Sale; readonly pieces: readonly Pieces[] } => {
	const { deliveredOn, partDeliveries = [], ...rest } = order;
	if (deliveredOn !== undefined) {
		const before = partDeliveries.flatMap(({ pieces }) => pieces);
		return {
			sale: partDeliveries.length === 0 ? rest : { ...rest, partDeliveries },
			pieces: differenceOf(order.lines, before),
		};
	}
	const kept = partDeliveries.slice(0, -1);
	return {
		sale: kept.length === 0 ? rest : { ...rest, partDeliveries: kept },
		pieces: partDeliveries.at(-1)?.pieces ?? [],
	};
};

/** The last of what was handed over of an order was not: the goods are on the shelf, the order is open again. */
export const cancelDelivery = (
	book: Book,
	facts: { readonly saleId: Id; readonly reason: string },
	{ today }: Facts,
): Result<Recorded> => {
	const { saleId: id } = facts;
	const found = saleToCorrect(book, id);
	if (!found.ok) return found;
	const order = found.value;
	if (!isOrder(order)) return refuse({ reason: 'sale-not-an-order', id });
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	const { sale, pieces } = undelivered(order);
	if (pieces.length === 0) return refuse({ reason: 'not-delivered' });
	// Nobody can say whether what came back was of this delivery.
	if ((order.returns ?? []).length > 0) return refuse({ reason: 'goods-returned' });
	const corrected: Sale = {
		...sale,
		corrections: [
			...(sale.corrections ?? []),
			{ on: today, what: 'delivery', reason: reason.value },
		],
	};
	return ok({
		sale: corrected,
		changes: [...putOnShelf(book, pieces, today), put('sales', corrected)],
	});
};

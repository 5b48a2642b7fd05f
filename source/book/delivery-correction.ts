import { type Book, type Facts, put } from './book.ts';
import type { Id, PartDelivery, Pieces, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { isOrder, type Recorded } from './sale.ts';
import { differenceOf, inAll, putOnShelf } from './shelf.ts';
import { parseReason, saleToCorrect } from './to-correct.ts';

/** The parts that leave something for the last delivery of what the lines, put right or not, now say. */
const partsBefore = (order: Sale): readonly PartDelivery[] => {
	const parts = order.partDeliveries ?? [];
	const isBefore = (kept: readonly PartDelivery[]): boolean => {
		const last = differenceOf(order.lines, inAll(kept));
		return last.length > 0 && last.every(({ quantity }) => quantity > 0);
	};
	const counts = parts.map((_, at) => parts.length - at);
	return parts.slice(0, counts.find(count => isBefore(parts.slice(0, count))) ?? 0);
};

/** The order without what was last handed over, and those pieces. */
const undelivered = (order: Sale): { readonly sale: Sale; readonly pieces: readonly Pieces[] } => {
	const { deliveredOn, partDeliveries = [], ...rest } = order;
	const isWhole = deliveredOn !== undefined;
	const kept = isWhole ? partsBefore(order) : partDeliveries.slice(0, -1);
	return {
		sale: kept.length === 0 ? rest : { ...rest, partDeliveries: kept },
		pieces: isWhole
			? differenceOf(order.lines, inAll(kept))
			: (partDeliveries.at(-1)?.pieces ?? []),
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../source/book/day.ts';
import { keptShare, promiseOutcomes } from '../../source/book/delivery-promises.ts';
import { piecesToDeliver } from '../../source/book/pieces.ts';
import { orderProduct } from '../../source/book/stock.ts';
import { correctStock, countStock, receiveStock } from '../../source/book/stock-movements.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Two products ordered, 1 to 9 pieces of each, and any parts of them tried one after the other. */
const pairs = (most: number, least: number) =>
	fc.record({
		Chaise: fc.integer({ min: least, max: most }),
		Table: fc.integer({ min: least, max: most }),
	});

type Pair = { readonly Chaise: number; readonly Table: number };

const isSound = (part: Pair, left: Pair): boolean =>
	part.Chaise + part.Table > 0 && part.Chaise <= left.Chaise && part.Table <= left.Table;

const less = (left: Pair, part: Pair): Pair => ({
	Chaise: left.Chaise - part.Chaise,
	Table: left.Table - part.Table,
});

describe('an order handed over in any parts', () => {
	it('takes each piece from the stock once, and is delivered with the last one', () => {
		fc.assert(
			fc.property(pairs(9, 1), fc.array(pairs(4, 0), { maxLength: 12 }), (ordered, parts) => {
				const shop = openShop('2026-11-02');
				shop.keeps('Chaise', { price: 1_000, stock: 20 });
				shop.keeps('Table', { price: 1_000, stock: 20 });
				const items = [`${ordered.Chaise} Chaise`, `${ordered.Table} Table`];
				const order = shop.sells({ to: 'Rose', phone: '677000009', items, deliver: '2026-11-12' });
				let left: Pair = ordered;
				for (const part of parts) {
					if (isSound(part, left)) {
						shop.delivers(order, part);
						left = less(left, part);
					} else shop.refusal(() => shop.delivers(order, part));
				}
				const gone = less(ordered, left);
				expect(shop.product('Chaise').stock).toBe(20 - gone.Chaise);
				expect(shop.product('Table').stock).toBe(20 - gone.Table);
				expect(shop.sale(order).deliveredOn !== undefined).toBe(left.Chaise + left.Table === 0);
				const waiting = piecesToDeliver(shop.sale(order)).map(({ quantity }) => quantity);
				expect(waiting).toEqual([left.Chaise, left.Table].filter(pieces => pieces > 0));
			}),
			{ numRuns: 60 },
		);
	});
});

interface Shelf {
	readonly shop: Shop;
	readonly productId: string;
	sold: number;
	waited: number;
}

const steps: Readonly<Record<string, (shelf: Shelf, pieces: number) => void>> = {
	order: (shelf, quantity) => {
		const { shop, productId } = shelf;
		shop.does(orderProduct(shop.book, { productId, quantity }, shop.facts));
		shelf.waited += quantity;
	},
	receive: (shelf, quantity) => {
		const { shop, productId } = shelf;
		shop.does(receiveStock(shop.book, { productId, quantity }, shop.facts));
		shelf.waited = Math.max(0, shelf.waited - quantity);
	},
	count: ({ shop, productId }, found) => {
		shop.does(countStock(shop.book, { productId, found }, shop.facts));
	},
	correct: ({ shop, productId }, pieces) => {
		const facts = { productId, change: -pieces, reason: 'cassé' };
		shop.does(correctStock(shop.book, facts, shop.facts));
	},
	sell: (shelf, pieces) => {
		shelf.shop.sells({ items: [`${pieces} Lampe`] });
		shelf.sold += pieces;
	},
};

describe('whatever is done to the stock', () => {
	it('its pieces are those of the beginning, those of every movement, less the sales; what is on order is what has not come', () => {
		const step = fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.integer({ min: 1, max: 30 }));
		fc.assert(
			fc.property(fc.array(step, { maxLength: 18 }), story => {
				const shop = openShop('2026-11-02');
				const { id: productId } = shop.keeps('Lampe', { price: 1_000, stock: 10 });
				const shelf: Shelf = { shop, productId, sold: 0, waited: 0 };
				for (const [what, pieces] of story) steps[what]?.(shelf, pieces);
				const { stock = 0, ordered, movements = [], lowSince } = shop.product('Lampe');
				const moved = movements.reduce((sum, { change }) => sum + change, 0);
				expect(stock).toBe(10 + moved - shelf.sold);
				expect(ordered?.quantity ?? 0).toBe(shelf.waited);
				expect(lowSince !== undefined).toBe(stock <= 2);
			}),
			{ numRuns: 100 },
		);
	});
});

describe('delivery promises', () => {
	it('have one outcome each, and the share is of those that are over', () => {
		const days = fc.integer({ min: 0, max: 20 });
		fc.assert(
			fc.property(fc.array(days, { maxLength: 5 }), fc.option(days), (moves, delivered) => {
				const shop = openShop('2026-11-02');
				const order = shop.sells({
					to: 'Rose',
					phone: '677000009',
					items: ['1 Table 20000'],
					deliver: '2026-11-05',
				});
				for (const ahead of moves) {
					shop.daysLater(2);
					shop.movesDelivery(order, addDays(day(shop.today), ahead));
				}
				if (delivered !== null) shop.daysLater(delivered).delivers(order);
				const outcomes = promiseOutcomes(shop.sale(order), day(shop.today));
				expect(outcomes).toHaveLength(moves.length + 1);
				expect(outcomes.slice(0, -1)).not.toContain('kept');
				expect(outcomes.slice(0, -1)).not.toContain('waiting');
				const { kept, missed, moved, share } = keptShare([shop.sale(order)], day(shop.today));
				expect(kept + missed + moved).toBe(outcomes.filter(one => one !== 'waiting').length);
				expect(share === undefined || (share >= 0 && share <= 100)).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});

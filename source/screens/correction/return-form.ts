import type { Book, Facts } from '../../book/book.ts';
import { parseQuantity } from '../../book/item.ts';
import { type Francs, noFrancs, parseAmount, showAmount } from '../../book/money.ts';
import type { Pieces } from '../../book/records.ts';
import type { Refund } from '../../book/refund.ts';
import { ok } from '../../book/result.ts';
import { priceOfReturn, returnGoods } from '../../book/return.ts';
import { paidOf, totalOf } from '../../book/sale.ts';
import { piecesOut } from '../../book/shelf.ts';
import type { Filled, Form, Given } from '../form/form.ts';
import {
	correcting,
	followsFrom,
	reasonField,
	reasonOr,
	refundField,
	saleIn,
	saleName,
} from './parts.ts';

interface Returning {
	readonly quantity: number;
	/** What it was sold for when absent. */
	readonly amount?: Francs;
	readonly shelf: 'shelf' | 'spoilt';
	readonly refund?: Refund;
	readonly reason: string;
}

const lineIn = (given: Given) => saleIn(given)?.lines[given.about.place ?? 0];

const piecesIn = (given: Given, quantity: number): readonly Pieces[] => {
	const line = lineIn(given);
	return line === undefined ? [] : [{ productId: line.productId, quantity }];
};

const takeBack =
	(given: Given, { quantity, amount, shelf, refund = 'cash', reason }: Returning) =>
	(book: Book, facts: Facts) =>
		returnGoods(
			book,
			{
				saleId: given.about.saleIds?.[0] ?? '',
				pieces: piecesIn(given, quantity),
				...(amount === undefined ? {} : { amount }),
				isSpoilt: shelf === 'spoilt',
				refund,
				reason,
			},
			facts,
		);

/** What is taken off the sale: what is typed, else what it was sold for. */
const amountOf = (filled: Filled<Returning>): Francs => {
	const { amount, quantity = 0 } = filled.values;
	const sale = saleIn(filled);
	if (sale === undefined) return noFrancs;
	return amount ?? priceOfReturn(sale, piecesIn(filled, quantity));
};

const isRefunded = (filled: Filled<Returning>): boolean => {
	const sale = saleIn(filled);
	return sale !== undefined && paidOf(sale) > totalOf(sale) - amountOf(filled);
};

const outOf = (given: Given): number => {
	const [sale, line] = [saleIn(given), lineIn(given)];
	const out = sale === undefined ? [] : piecesOut(sale);
	return out.find(({ productId }) => productId === line?.productId)?.quantity ?? 0;
};

/** Pieces of one article come back: how many, for how much, and in what state. */
export const returnForm: Form<Returning> = {
	title: given => given.world.catalog.payments.correct.titles.return(saleName(given)),
	situation: filled => {
		const { quantity, shelf = 'shelf' } = filled.values;
		const { isOut } = filled.world.catalog.payments.correct;
		return [
			{ text: isOut(outOf(filled), lineIn(filled)?.name ?? '') },
			...(quantity === undefined
				? []
				: followsFrom(
						filled.world,
						'handedBack',
						takeBack(filled, {
							...filled.values,
							quantity,
							shelf,
							reason: reasonOr(filled.values),
						}),
					)),
		];
	},
	fields: {
		quantity: {
			label: ({ world }) => world.catalog.payments.correct.quantity,
			read: typed => parseQuantity(typed),
		},
		amount: {
			label: ({ world }) => world.catalog.payments.correct.amount,
			read: typed => (typed.trim() === '' ? ok(undefined) : parseAmount(typed)),
			echo: (_amount, filled) => showAmount(amountOf(filled)),
			hint: ({ world }) => world.catalog.payments.correct.amountHint,
		},
		shelf: {
			label: ({ world }) => world.catalog.payments.correct.shelf,
			read: typed => ok(typed === 'spoilt' ? 'spoilt' : 'shelf'),
			options: ({ world }) => {
				const { shelves } = world.catalog.payments.correct;
				return [
					{ value: 'shelf', label: shelves.shelf },
					{ value: 'spoilt', label: shelves.spoilt },
				];
			},
		},
		refund: refundField(isRefunded),
		reason: reasonField(),
	},
	enter: 'goes-on',
	accept: (values, given, scene) => correcting(scene, 'handedBack', takeBack(given, values)),
};

import { parseQuantity } from '../../book/item.ts';
import type { Product } from '../../book/records.ts';
import { orderProduct } from '../../book/stock.ts';
import {
	correctStock,
	countStock,
	parseStockChange,
	receiveStock,
} from '../../book/stock-movements.ts';
import { parseReason } from '../../book/to-correct.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Form, Given } from '../form/form.ts';
import { pop, type Stack } from '../screen.ts';
import { keep, type Turn, type World } from '../turn.ts';
import { productOf, productTold } from './told.ts';

const nameIn = ({ world, about }: Given): string =>
	cut(productOf(world, about)?.name ?? '', mostQuoted);

const stockIn = (given: Given): number => productOf(given.world, given.about)?.stock ?? 0;

const idIn = ({ about }: Given): string => about.productId ?? '';

const kept =
	(stack: Stack, words: (product: Product | undefined, world: World) => string, given: Given) =>
	(_done: unknown, world: World): Turn => ({
		stack: pop(stack),
		notice: { tone: 'good', text: words(productOf(world, given.about), world) },
	});

interface Quantity {
	readonly quantity: number;
}

/** Pieces that came from the supplier. */
export const receive: Form<Quantity> = {
	title: given => given.world.catalog.goods.receiveTitle(nameIn(given)),
	situation: productTold,
	fields: {
		quantity: {
			label: ({ world }) => world.catalog.goods.received,
			read: typed => parseQuantity(typed),
			echo: (quantity, given) => {
				const { goods } = given.world.catalog;
				const product = productOf(given.world, given.about);
				const left = (product?.ordered?.quantity ?? 0) - quantity;
				const onHand =
					product?.stock === undefined ? goods.notCounted : goods.left(product.stock + quantity);
				return left > 0 ? `${onHand}, ${goods.stillToCome(left)}` : onHand;
			},
		},
	},
	enter: 'goes-on',
	accept: ({ quantity }, given, { stack }) =>
		keep(
			book => receiveStock(book, { productId: idIn(given), quantity }, given.world.facts),
			kept(
				stack,
				(_product, { catalog }) => catalog.goods.saidReceived(quantity, nameIn(given)),
				given,
			),
		),
};

/** What a count found on the shelf. */
export const count: Form<Quantity> = {
	title: given => given.world.catalog.goods.countTitle(nameIn(given)),
	situation: productTold,
	fields: {
		quantity: {
			label: ({ world }) => world.catalog.goods.found,
			read: typed => parseQuantity(typed, 0),
			echo: (found, given) => given.world.catalog.goods.difference(found - stockIn(given)),
		},
	},
	enter: 'goes-on',
	accept: ({ quantity }, given, { stack }) =>
		keep(
			book => countStock(book, { productId: idIn(given), found: quantity }, given.world.facts),
			kept(
				stack,
				(_product, { catalog }) => catalog.goods.saidCounted(quantity, nameIn(given)),
				given,
			),
		),
};

interface Correction {
	readonly change: number;
	readonly reason: string;
}

/** Pieces more or fewer, and why. */
export const correct: Form<Correction> = {
	title: given => given.world.catalog.goods.correctTitle(nameIn(given)),
	situation: productTold,
	fields: {
		change: {
			label: ({ world }) => world.catalog.goods.change,
			read: parseStockChange,
			echo: (change, given) => given.world.catalog.goods.left(stockIn(given) + change),
			hint: ({ world }) => world.catalog.goods.changeHint,
		},
		reason: {
			label: ({ world }) => world.catalog.goods.reason,
			read: parseReason,
			hint: ({ world }) => world.catalog.goods.reasonHint,
		},
	},
	enter: 'goes-on',
	accept: ({ change, reason }, given, { stack }) =>
		keep(
			book => correctStock(book, { productId: idIn(given), change, reason }, given.world.facts),
			kept(
				stack,
				(product, { catalog }) => catalog.goods.saidCorrected(nameIn(given), product?.stock ?? 0),
				given,
			),
		),
};

/** What was ordered from the supplier, whatever way he was told. */
export const order: Form<Quantity> = {
	title: given => given.world.catalog.goods.orderTitle(nameIn(given)),
	situation: productTold,
	fields: {
		quantity: {
			label: ({ world }) => world.catalog.goods.orderedNow,
			read: typed => parseQuantity(typed),
			echo: (quantity, given) => {
				const before = productOf(given.world, given.about)?.ordered?.quantity ?? 0;
				return before === 0 ? '' : given.world.catalog.goods.onOrderInAll(before + quantity);
			},
		},
	},
	enter: 'goes-on',
	accept: ({ quantity }, given, { stack }) =>
		keep(
			book => orderProduct(book, { productId: idIn(given), quantity }, given.world.facts),
			kept(stack, (_product, { catalog }) => catalog.screens.said.ordered(nameIn(given)), given),
		),
};

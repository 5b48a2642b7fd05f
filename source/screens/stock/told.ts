import { addDays, type Day } from '../../book/day.ts';
import type { Product } from '../../book/records.ts';
import { thresholdOf } from '../../book/stock.ts';
import { leadDaysOf } from '../../book/supplier.ts';
import { shortDay } from '../../text/describe.ts';
import type { About } from '../about.ts';
import type { Given, Told } from '../form/form.ts';
import type { World } from '../turn.ts';

export const productOf = ({ book }: World, { productId }: About): Product | undefined =>
	productId === undefined ? undefined : book.products[productId];

/** The day what is on order should come. */
export const expectedOn = (product: Product, { book }: World): Day | undefined =>
	product.ordered && addDays(product.ordered.on, leadDaysOf(book, product));

export const isOverdue = (product: Product, world: World): boolean => {
	const expected = expectedOn(product, world);
	return expected !== undefined && expected < world.morning.today;
};

export const onHandWords = (product: Product, { book, catalog }: World): string =>
	product.stock === undefined
		? catalog.goods.notCounted
		: catalog.goods.onHand(product.stock, thresholdOf(product, book.settings));

/** `10 en commande depuis le 20/11, attendu le 27/11`; empty when nothing is. */
export const onOrderWords = (product: Product, world: World): string => {
	const { ordered } = product;
	const expected = expectedOn(product, world);
	if (ordered === undefined || expected === undefined) return '';
	const { goods } = world.catalog;
	const { today } = world.morning;
	const words = goods.onOrder(
		ordered.quantity,
		shortDay(ordered.on, today),
		shortDay(expected, today),
	);
	return isOverdue(product, world) ? `${words} (${goods.notCome})` : words;
};

/** Above a form about a product: what there is of it, and what is to come. */
export const productTold = ({ about, world }: Given): readonly Told[] => {
	const product = productOf(world, about);
	if (product === undefined) return [];
	const coming = onOrderWords(product, world);
	return [
		{ text: onHandWords(product, world) },
		...(coming === '' ? [] : [{ text: coming, tone: 'muted' as const }]),
	];
};

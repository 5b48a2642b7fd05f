import { callName } from '../../book/find.ts';
import { showAmount } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import { lastPurchases } from '../../book/purchases.ts';
import type { Product, StockMovement } from '../../book/records.ts';
import { type Reorder, reorderOf } from '../../book/reorder.ts';
import { sameProblems } from '../../book/same-problem.ts';
import { isLow } from '../../book/stock.ts';
import { leadDaysOf, supplierOf } from '../../book/supplier.ts';
import type { Tone } from '../../components/theme.ts';
import { shortDay } from '../../text/describe.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import { onHandWords, onOrderWords } from '../stock/told.ts';
import type { World } from '../turn.ts';

/** One row of the page. */
export interface Fact {
	readonly text: string;
	readonly tone?: Tone;
}

/** Open problems that have a row here; the morning has them all. */
const mostProblems = 3;

const isSaid = ({ text }: Fact): boolean => text !== '';

const supplierWords = (product: Product, { book, catalog }: World): string => {
	const { goods, relances } = catalog;
	const supplier = supplierOf(book, product);
	if (supplier === undefined) return goods.noSupplier;
	const { name, phone } = supplier;
	return [
		goods.fromSupplier(cut(name, mostQuoted)),
		phone === undefined ? relances.reasons['no-phone'] : showPhone(phone),
		goods.leadDays(leadDaysOf(book, product)),
	].join(' · ');
};

/** Everything the shop wrote down of the product. */
export const knownFacts = (product: Product, world: World): readonly Fact[] => {
	const { book, catalog, morning } = world;
	const { goods, screens } = catalog;
	const low = isLow(product, book.settings);
	const { price, barcode, lifetime, lowSince } = product;
	const since = lowSince === undefined ? '' : ` ${goods.since(shortDay(lowSince, morning.today))}`;
	return [
		{
			text: `${onHandWords(product, world)}${low ? ` · ${screens.low}${since}` : ''}`,
			tone: low ? 'alert' : 'title',
		},
		{
			text: [
				price === undefined ? goods.noPrice : goods.priceIs(showAmount(price)),
				barcode === undefined ? goods.noBarcode : goods.barcodeIs(cut(barcode, mostQuoted)),
				...(lifetime === undefined ? [] : [goods.lasts(lifetime)]),
			].join(' · '),
		},
		{ text: supplierWords(product, world) },
	];
};

const decimal = (value: number, decimals: number, { goods }: World['catalog']): string =>
	goods.decimal(value.toFixed(decimals));

const reckoning = (
	{ pace, leadDays, coverDays, onHand, onOrder }: Reorder,
	catalog: World['catalog'],
): string => {
	const span = leadDays + coverDays;
	return catalog.goods.reckoning({
		perDay: decimal(pace.sold / pace.days, 2, catalog),
		sold: pace.sold,
		days: pace.days,
		span,
		wanted: decimal((pace.sold * span) / pace.days, 1, catalog),
		onHand,
		onOrder,
	});
};

/** What is to come, what is promised, what to order, and how that is reckoned. */
export const orderFacts = (product: Product, world: World): readonly Fact[] => {
	const { book, catalog, morning } = world;
	const { goods } = catalog;
	const reorder = reorderOf(book, product, morning.today);
	const { quantity, promised, isLeast } = reorder;
	const facts: readonly Fact[] = [
		{ text: onOrderWords(product, world) },
		{ text: promised === 0 ? '' : goods.promisedTo(promised) },
		...(product.stock === undefined
			? []
			: [
					{
						text: quantity === 0 ? goods.nothingToOrder : catalog.screens.orderQuantity(quantity),
						tone: 'title' as const,
					},
					{ text: reckoning(reorder, catalog) },
					{ text: isLeast ? goods.least : '' },
				]),
	];
	return facts.filter(isSaid);
};

/** What went wrong with it: the same thing several times first, then what is still to be settled. */
export const problemFacts = (
	product: Product,
	{ book, catalog, morning }: World,
): readonly Fact[] => {
	const { sorts, ofProduct } = catalog.aftersale;
	const { today } = morning;
	const same = sameProblems(book, today).filter(({ productId }) => productId === product.id);
	const open = Object.values(book.problems).filter(
		({ productId, closed }) => productId === product.id && closed === undefined,
	);
	return [
		...same.flatMap(({ sort, problems, otherBuyers, askedOn }): readonly Fact[] => [
			{ text: ofProduct.same(problems.length, sorts[sort], otherBuyers.length), tone: 'alert' },
			...(askedOn === undefined ? [] : [{ text: ofProduct.asked(shortDay(askedOn, today)) }]),
		]),
		...open.slice(0, mostProblems).map(({ openedOn, customerId, what }): Fact => {
			const customer = book.customers[customerId];
			const who = customer === undefined ? '' : cut(callName(customer), mostQuoted);
			return { text: ofProduct.open(shortDay(openedOn, today), who, what), tone: 'alert' };
		}),
	];
};

const movementWords = (movement: StockMovement, { catalog, morning }: World): string => {
	const { change, reason, on, what } = movement;
	const sign = change > 0 ? '+' : '';
	const why = reason === undefined ? '' : `, ${cut(reason, mostQuoted)}`;
	return `${shortDay(on, morning.today)}  ${catalog.goods.movements[what]} ${sign}${change}${why}`;
};

/** The last movements of the stock besides sales, the newest first. */
export const movementFacts = (product: Product, world: World): readonly Fact[] => {
	const { movements = [] } = product;
	const { goods } = world.catalog;
	return [
		{ text: goods.lastMovements, tone: 'heading' },
		...(movements.length === 0
			? [{ text: goods.noMovement }]
			: [...movements].reverse().map(movement => ({ text: movementWords(movement, world) }))),
	];
};

/** Who bought it, the newest first. */
export const purchaseFacts = (product: Product, world: World, most: number): readonly Fact[] => {
	const { book, catalog, morning } = world;
	const { goods } = catalog;
	const purchases = lastPurchases(book, product.id, most);
	return [
		{ text: goods.lastBuyers, tone: 'heading' },
		...(purchases.length === 0
			? [{ text: goods.noBuyer }]
			: purchases.map(({ sale, quantity }) => {
					const buyer = book.customers[sale.customerId ?? ''];
					const who = buyer === undefined ? goods.atTheCounter : cut(callName(buyer), mostQuoted);
					return { text: `${shortDay(sale.on, morning.today)}  ${quantity} · ${who}` };
				})),
	];
};

import { type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { productNamed } from './find.ts';
import type { Francs } from './money.ts';
import { matchKey, parseText } from './name.ts';
import type { Id, Product, Supplier } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Settings } from './settings.ts';

export const thresholdOf = (product: Product, settings: Settings): number =>
	product.threshold ?? settings.stock.threshold;

export const isLow = (product: Product, settings: Settings): boolean =>
	product.stock !== undefined && product.stock <= thresholdOf(product, settings);

/**
 * Keeps `lowSince` true to the count: set on the day the stock comes down to the threshold, dropped
 * when it is above again, and with it what was on order (it has come).
 */
export const withLowSince = (product: Product, settings: Settings, today: Day): Product => {
	const { lowSince, ...rest } = product;
	if (isLow(product, settings)) return { ...rest, lowSince: lowSince ?? today };
	const { ordered, ...restocked } = rest;
	return product.stock === undefined && ordered !== undefined ? rest : restocked;
};

/** The product with pieces taken (or, below zero, brought back); a product not counted stays so. */
export const takeFromStock = (
	product: Product,
	quantity: number,
	settings: Settings,
	today: Day,
): Product =>
	product.stock === undefined
		? product
		: withLowSince({ ...product, stock: product.stock - quantity }, settings, today);

export interface ProductFacts {
	readonly name: string;
	readonly price?: Francs;
	readonly stock?: number;
	readonly threshold?: number;
	/** Days one piece lasts. */
	readonly lifetime?: number;
	readonly supplier?: string;
	readonly barcode?: string;
}

interface KeptProduct {
	readonly product: Product;
	readonly isNew: boolean;
	readonly changes: readonly Change[];
}

const supplierNamed = (book: Book, name: string): Supplier | undefined =>
	Object.values(book.suppliers).find(supplier => matchKey(supplier.name) === matchKey(name));

const supplierChange = (
	book: Book,
	typed: string | undefined,
	newId: () => Id,
): { readonly id?: Id; readonly changes: readonly Change[] } => {
	if (typed === undefined) return { changes: [] };
	const known = supplierNamed(book, typed);
	if (known !== undefined) return { id: known.id, changes: [] };
	const supplier: Supplier = { id: newId(), name: typed };
	return { id: supplier.id, changes: [put('suppliers', supplier)] };
};

/** Makes the product, or changes what is named of the one already in the book. */
export const keepProduct = (
	book: Book,
	facts: ProductFacts,
	{ today, newId }: Facts,
): Result<KeptProduct> => {
	const name = parseText(facts.name);
	if (!name.ok) return name;
	const known = productNamed(book, name.value);
	const bearer = facts.barcode === undefined ? undefined : productNamed(book, facts.barcode);
	if (bearer !== undefined && bearer.id !== known?.id)
		return refuse({ reason: 'barcode-of-another', product: bearer.name });
	const supplier = supplierChange(book, facts.supplier, newId);
	const { price, stock, threshold, lifetime, barcode } = facts;
	const before: Product = known ?? { id: newId(), name: name.value };
	const named: Product = {
		...before,
		...(price === undefined ? {} : { price }),
		...(stock === undefined ? {} : { stock }),
		...(threshold === undefined ? {} : { threshold }),
		...(lifetime === undefined ? {} : { lifetime }),
		...(barcode === undefined ? {} : { barcode }),
		...(supplier.id === undefined ? {} : { supplierId: supplier.id }),
	};
	const product = withLowSince(named, book.settings, today);
	return ok({
		product,
		isNew: known === undefined,
		changes: [...supplier.changes, put('products', product)],
	});
};

/** "Commandé": hides the stock alert until the product is above its threshold again. */
export const orderProduct = (
	book: Book,
	facts: { readonly productId: Id; readonly quantity: number },
	{ today }: Facts,
): Result<{ readonly changes: readonly Change[] }> => {
	const product = book.products[facts.productId];
	if (product === undefined) return refuse({ reason: 'product-unknown', text: facts.productId });
	return ok({
		changes: [put('products', { ...product, ordered: { on: today, quantity: facts.quantity } })],
	});
};

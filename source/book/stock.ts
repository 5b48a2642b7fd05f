import { type Book, type Change, type Facts, put } from './book.ts';
import type { Day } from './day.ts';
import { productNamed } from './find.ts';
import type { Francs } from './money.ts';
import { parseText } from './name.ts';
import type { Id, Pieces, Product, Supplier } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Settings } from './settings.ts';
import { supplierNamed } from './supplier.ts';

export const thresholdOf = (product: Product, settings: Settings): number =>
	product.threshold ?? settings.stock.threshold;

export const isLow = (product: Product, settings: Settings): boolean =>
	product.stock !== undefined && product.stock <= thresholdOf(product, settings);

/**
 * Keeps `lowSince` true to the count: set on the day the stock comes down to the threshold, dropped when it is
 * above again. What is on order stays: a part may have come, and the rest is still to come.
 */
export const withLowSince = (product: Product, settings: Settings, today: Day): Product => {
	const { lowSince, ...rest } = product;
	return isLow(product, settings) ? { ...rest, lowSince: lowSince ?? today } : rest;
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

/** The supplier of that name, made when nobody has it. */
export const supplierChange = (
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

/** A stock written higher than it was, without a word of receiving: what was on order has come. */
const withoutCome = (product: Product, before: Product, { stock }: ProductFacts): Product => {
	const { ordered: _come, ...rest } = product;
	return stock !== undefined && stock > (before.stock ?? 0) ? rest : product;
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
	const product = withLowSince(withoutCome(named, before, facts), book.settings, today);
	return ok({
		product,
		isNew: known === undefined,
		changes: [...supplier.changes, put('products', product)],
	});
};

/** "Commandé": what was ordered is added to what is on its way; the stock alert is hidden until it has come. */
export const orderProducts = (
	book: Book,
	{ pieces }: { readonly pieces: readonly Pieces[] },
	{ today }: Facts,
): Result<{ readonly changes: readonly Change[] }> => {
	const changes: Change[] = [];
	for (const { productId, quantity } of pieces) {
		const product = productIn(book, productId);
		if (!product.ok) return product;
		if (quantity < 1) return refuse({ reason: 'quantity-unreadable', text: String(quantity) });
		const onOrder = product.value.ordered?.quantity ?? 0;
		const ordered = { on: today, quantity: onOrder + quantity };
		changes.push(put('products', { ...product.value, ordered }));
	}
	return ok({ changes });
};

export const orderProduct = (
	book: Book,
	ordered: Pieces,
	given: Facts,
): Result<{ readonly changes: readonly Change[] }> =>
	orderProducts(book, { pieces: [ordered] }, given);

/** What was ordered will not come. */
export const cancelOrder = (
	book: Book,
	{ productId }: { readonly productId: Id },
): Result<{ readonly changes: readonly Change[] }> => {
	const product = productIn(book, productId);
	if (!product.ok) return product;
	const { ordered, ...rest } = product.value;
	return ordered === undefined
		? refuse({ reason: 'nothing-on-order', product: rest.name })
		: ok({ changes: [put('products', rest)] });
};

export const productIn = (book: Book, id: Id): Result<Product> => {
	const product = Object.hasOwn(book.products, id) ? book.products[id] : undefined;
	return product === undefined ? refuse({ reason: 'product-unknown', text: id }) : ok(product);
};

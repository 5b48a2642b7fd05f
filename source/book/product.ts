import { type Book, type Change, type Facts, put } from './book.ts';
import { matchKey, parseText } from './name.ts';
import type { Id, Product } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import {
	keepProduct,
	type ProductFacts,
	productIn,
	supplierChange,
	withLowSince,
} from './stock.ts';
import { counted } from './stock-movements.ts';

interface Written {
	readonly product: Product;
	readonly changes: readonly Change[];
}

/** A product other than this one that already answers to this name or barcode. */
const otherNamed = (book: Book, typed: string, but: Id | undefined): Product | undefined =>
	Object.values(book.products).find(
		({ id, name, barcode }) =>
			id !== but && (barcode === typed || matchKey(name) === matchKey(typed)),
	);

const clash = (book: Book, facts: ProductFacts, but?: Id): Result<never> | undefined => {
	const namesake = otherNamed(book, facts.name, but);
	if (namesake !== undefined) return refuse({ reason: 'product-known', product: namesake.name });
	const bearer = facts.barcode === undefined ? undefined : otherNamed(book, facts.barcode, but);
	return bearer && refuse({ reason: 'barcode-of-another', product: bearer.name });
};

const withName = (facts: ProductFacts): Result<ProductFacts> => {
	const name = parseText(facts.name);
	return name.ok ? ok({ ...facts, name: name.value }) : name;
};

/** Brings a product into the book; one that is there already is refused. */
export const makeProduct = (book: Book, facts: ProductFacts, given: Facts): Result<Written> => {
	const named = withName(facts);
	if (!named.ok) return named;
	return clash(book, named.value) ?? keepProduct(book, named.value, given);
};

/** Another number of pieces is a count; without a number the product is not counted any more. */
const withStock = (product: Product, stock: number | undefined, given: Facts): Product => {
	if (stock === product.stock) return product;
	const { stock: _before, ...uncounted } = product;
	return stock === undefined ? uncounted : counted(product, stock, given);
};

/** Writes a product's facts anew: what is absent is not known any more. */
export const editProduct = (
	book: Book,
	facts: ProductFacts & { readonly productId: Id },
	given: Facts,
): Result<Written> => {
	const before = productIn(book, facts.productId);
	if (!before.ok) return before;
	const named = withName(facts);
	if (!named.ok) return named;
	const clashing = clash(book, named.value, facts.productId);
	if (clashing !== undefined) return clashing;
	const { name, price, stock, threshold, lifetime, barcode } = named.value;
	const supplier = supplierChange(book, facts.supplier, given.newId);
	const {
		price: _price,
		threshold: _threshold,
		lifetime: _lifetime,
		barcode: _barcode,
		supplierId: _supplier,
		...kept
	} = before.value;
	const known: Product = {
		...kept,
		name,
		...(price === undefined ? {} : { price }),
		...(threshold === undefined ? {} : { threshold }),
		...(lifetime === undefined ? {} : { lifetime }),
		...(barcode === undefined ? {} : { barcode }),
		...(supplier.id === undefined ? {} : { supplierId: supplier.id }),
	};
	const product = withLowSince(withStock(known, stock, given), book.settings, given.today);
	return ok({ product, changes: [...supplier.changes, put('products', product)] });
};

import { parseQuantity } from '../book/item.ts';
import { groupDigits, parseAmount } from '../book/money.ts';
import { parseText } from '../book/name.ts';
import type { Product, Supplier } from '../book/records.ts';
import { ok } from '../book/result.ts';
import { keepProduct } from '../book/stock.ts';
import type { Catalog } from '../text/catalog.ts';
import type { BookInput, Run } from './command.ts';
import { readAll } from './read-all.ts';

const fromZero = (text: string) => parseQuantity(text, 0);

const productWords = (
	product: Product,
	supplier: Supplier | undefined,
	{ commands }: Catalog,
): readonly string[] => {
	const { name, price, stock, threshold, lifetime, barcode } = product;
	return [
		name,
		...(price === undefined ? [] : [groupDigits(price)]),
		...(stock === undefined ? [] : [commands.stock(stock)]),
		...(threshold === undefined ? [] : [commands.threshold(threshold)]),
		...(lifetime === undefined ? [] : [commands.lifetime(lifetime)]),
		...(supplier === undefined ? [] : [commands.supplier(supplier.name)]),
		...(barcode === undefined ? [] : [commands.barcode(barcode)]),
	];
};

export const run: Run<BookInput> = async ({ typed, store, catalog, commit }) => {
	const read = readAll({
		price: typed.read('price', parseAmount),
		stock: typed.read('stock', fromZero),
		threshold: typed.read('threshold', fromZero),
		lifetime: typed.read('lifetime', parseQuantity),
		supplier: typed.read('supplier', parseText),
		barcode: typed.read('barcode', parseText),
	});
	if (!read.ok) return read;
	const kept = await commit((book, given) =>
		keepProduct(book, { ...read.value, name: typed.argument }, given),
	);
	if (!kept.ok) return kept;
	const { product, isNew } = kept.value;
	const supplier =
		product.supplierId === undefined ? undefined : store.book.suppliers[product.supplierId];
	const parts = productWords(product, supplier, catalog);
	return ok({
		lines: [isNew ? catalog.commands.recorded(parts) : catalog.commands.changed(parts)],
		json: { product, ...(supplier === undefined ? {} : { supplier }), isNew },
	});
};

import { isAlike } from './alike.ts';
import { Batch } from './batch.ts';
import type { Bring, RowFault, RowNote } from './brought.ts';
import { Catalogue } from './catalogue.ts';
import { matchKey } from './name.ts';
import type { Id, Product } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { type ProductFacts, withLowSince } from './stock.ts';

/** One product of a file. */
export interface ProductRow extends ProductFacts {
	readonly line: number;
}

/** By its barcode, else by its name; of one name with another barcode nobody knows which is meant. */
const productMeant = (
	catalogue: Catalogue,
	{ name, barcode }: ProductRow,
): Result<Product | undefined> => {
	const bearer = barcode === undefined ? undefined : catalogue.withBarcode(barcode);
	const known = bearer ?? catalogue.named(name);
	return barcode !== undefined && known?.barcode !== undefined && known.barcode !== barcode
		? refuse({ reason: 'product-other-barcode', product: known.name, barcode: known.barcode })
		: ok(known);
};

/** A count that the shop keeps is not taken back by a file, which may be an old one. */
const withRow = (known: Product, row: ProductRow, supplierId: Id | undefined): Product => {
	const { price, threshold, lifetime, barcode } = row;
	const stock = known.stock ?? row.stock;
	return {
		...known,
		...(price === undefined ? {} : { price }),
		...(stock === undefined ? {} : { stock }),
		...(threshold === undefined ? {} : { threshold }),
		...(lifetime === undefined ? {} : { lifetime }),
		...(barcode === undefined ? {} : { barcode }),
		...(supplierId === undefined ? {} : { supplierId }),
	};
};

const notesOn = (row: ProductRow, known: Product | undefined): readonly RowNote[] => {
	const { line, name } = row;
	if (known === undefined) return [];
	return [
		...(matchKey(known.name) === matchKey(name)
			? []
			: [{ line, note: 'other-name', name, known: known.name } as const]),
		...(row.stock === undefined || known.stock === undefined || known.stock === row.stock
			? []
			: [{ line, note: 'stock-kept', name: known.name, stock: known.stock } as const]),
	];
};

/** Products by barcode or by name: new ones are made, of known ones what the file says is changed. */
export const bringProducts =
	(rows: readonly ProductRow[]): Bring =>
	(book, { today, newId }) => {
		const catalogue = new Catalogue(book);
		const batch = new Batch(book);
		const faults: RowFault[] = [];
		const notes: RowNote[] = [];
		const lines = new Map<Id, number>();

		const supplierOf = ({ supplier: name }: ProductRow): Id | undefined => {
			if (name === undefined) return undefined;
			const supplier = catalogue.supplierNamed(name) ?? { id: newId(), name };
			catalogue.putSupplier(supplier);
			batch.touch('suppliers', supplier);
			return supplier.id;
		};

		for (const row of rows) {
			const { line } = row;
			const found = productMeant(catalogue, row);
			if (!found.ok) {
				faults.push({ line, refusal: found.refusal });
				continue;
			}
			const known = found.value;
			const before = known ?? { id: newId(), name: row.name };
			const product = withLowSince(withRow(before, row, supplierOf(row)), book.settings, today);
			const first = lines.get(product.id);
			// Which of the two lines is right is not for us to say.
			if (first !== undefined && !isAlike(product, known)) {
				faults.push({
					line,
					refusal: { reason: 'line-contradicts', product: product.name, first },
				});
				continue;
			}
			lines.set(product.id, first ?? line);
			notes.push(...notesOn(row, known));
			catalogue.put(product);
			batch.touch('products', product);
		}
		const suppliers = batch.tally('suppliers');
		return {
			changes: batch.changes(['suppliers', 'products']),
			tallies: [batch.tally('products'), ...(suppliers.added > 0 ? [suppliers] : [])],
			faults,
			notes,
		};
	};

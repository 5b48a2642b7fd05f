import type { Book } from './book.ts';
import { matchKey } from './name.ts';
import type { Id, Product, Supplier } from './records.ts';

/** The products of a book by barcode and by name, and its suppliers, kept true while a whole file of them comes in. */
export class Catalogue {
	readonly #products = new Map<Id, Product>();
	readonly #byBarcode = new Map<string, Id>();
	readonly #byName = new Map<string, Id>();
	readonly #suppliers = new Map<string, Supplier>();

	constructor(book: Book) {
		for (const product of Object.values(book.products)) this.put(product);
		for (const supplier of Object.values(book.suppliers)) this.putSupplier(supplier);
	}

	put(product: Product): void {
		const key = matchKey(product.name);
		this.#products.set(product.id, product);
		if (!this.#byName.has(key)) this.#byName.set(key, product.id);
		if (product.barcode !== undefined) this.#byBarcode.set(product.barcode, product.id);
	}

	putSupplier(supplier: Supplier): void {
		const key = matchKey(supplier.name);
		if (!this.#suppliers.has(key)) this.#suppliers.set(key, supplier);
	}

	withId(id: Id): Product | undefined {
		return this.#products.get(id);
	}

	named(name: string): Product | undefined {
		return this.#products.get(this.#byName.get(matchKey(name)) ?? '');
	}

	withBarcode(barcode: string): Product | undefined {
		return this.#products.get(this.#byBarcode.get(barcode) ?? '');
	}

	supplierNamed(name: string): Supplier | undefined {
		return this.#suppliers.get(matchKey(name));
	}
}

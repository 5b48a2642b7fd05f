import { type Book, type Change, type Facts, put } from './book.ts';
import { matchKey, parseText } from './name.ts';
import type { Phone } from './phone.ts';
import type { Id, Product, Supplier } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

export const supplierOf = (book: Book, { supplierId }: Product): Supplier | undefined =>
	supplierId === undefined ? undefined : book.suppliers[supplierId];

/** Days between an order of this product and its arrival. */
export const leadDaysOf = (book: Book, product: Product): number =>
	supplierOf(book, product)?.leadDays ?? book.settings.stock.leadDays;

/** The supplier of exactly this name, accents and case aside. */
export const supplierNamed = (book: Book, typed: string): Supplier | undefined =>
	Object.values(book.suppliers).find(supplier => matchKey(supplier.name) === matchKey(typed));

/** All that is known of a supplier: what is absent is not known any more. */
export interface SupplierFacts {
	/** A new one when absent. */
	readonly supplierId?: Id;
	readonly name: string;
	readonly phone?: Phone;
	readonly leadDays?: number;
}

interface KeptSupplier {
	readonly supplier: Supplier;
	readonly changes: readonly Change[];
}

/** Makes a supplier, or writes one down anew. */
export const keepSupplier = (
	book: Book,
	facts: SupplierFacts,
	{ newId }: Facts,
): Result<KeptSupplier> => {
	const { supplierId, phone, leadDays } = facts;
	if (supplierId !== undefined && !Object.hasOwn(book.suppliers, supplierId))
		return refuse({ reason: 'supplier-unknown', text: supplierId });
	const name = parseText(facts.name);
	if (!name.ok) return name;
	const bearer = supplierNamed(book, name.value);
	if (bearer !== undefined && bearer.id !== supplierId)
		return refuse({ reason: 'supplier-known', name: bearer.name });
	const supplier: Supplier = {
		id: supplierId ?? newId(),
		name: name.value,
		...(phone === undefined ? {} : { phone }),
		...(leadDays === undefined ? {} : { leadDays }),
	};
	return ok({ supplier, changes: [put('suppliers', supplier)] });
};

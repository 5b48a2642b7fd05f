import type { Book } from './book.ts';
import type { Product, Supplier } from './records.ts';

export const supplierOf = (book: Book, { supplierId }: Product): Supplier | undefined =>
	supplierId === undefined ? undefined : book.suppliers[supplierId];

/** Days between an order of this product and its arrival. */
export const leadDaysOf = (book: Book, product: Product): number =>
	supplierOf(book, product)?.leadDays ?? book.settings.stock.leadDays;

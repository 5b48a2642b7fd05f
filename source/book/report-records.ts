import type { ArchivedRecords } from './archive.ts';
import type { Book } from './book.ts';
import { addDays, type Day } from './day.ts';
import type { Contact, Customer, Id, Sale } from './records.ts';

/** What the figures of a period are made from: the book, and what of its archive has to do with the period. */
export interface ReportRecords {
	readonly book: Book;
	readonly sales: readonly Sale[];
	readonly contacts: readonly Contact[];
	/** Whose record it is now, also of one archived under the id he had before he was merged. */
	readonly customerOf: (record: { readonly customerId?: Id }) => Customer | undefined;
}

/** Something happened to it since that day. */
const isTouchedSince = (sale: Sale, since: Day): boolean =>
	sale.on >= since ||
	sale.payments.some(({ on }) => on >= since) ||
	sale.paymentPromises.some(({ day }) => day >= since) ||
	sale.deliveryPromises.some(({ day }) => day >= since) ||
	(sale.deliveredOn ?? '') >= since ||
	(sale.writtenOff?.on ?? '') >= since ||
	[...(sale.agios?.paid ?? []), ...(sale.agios?.waived ?? [])].some(({ on }) => on >= since);

interface Kept {
	readonly key: string;
	readonly sales: readonly Sale[];
	readonly contacts: readonly Contact[];
}

const sifted = new WeakMap<ArchivedRecords, Kept>();

/** An archive of many years is gone through once for a day, not once for each change of the book. */
const siftedArchive = (archived: ArchivedRecords, since: Day, contactsSince: Day): Kept => {
	const key = `${since} ${contactsSince}`;
	const known = sifted.get(archived);
	if (known?.key === key) return known;
	const kept = {
		key,
		sales: archived.sales.filter(sale => isTouchedSince(sale, since)),
		contacts: archived.contacts.filter(({ on }) => on >= contactsSince),
	};
	sifted.set(archived, kept);
	return kept;
};

export const reportRecords = (book: Book, archived: ArchivedRecords, since: Day): ReportRecords => {
	const asked = addDays(since, -book.settings.payment.recoveredWithinDays);
	const { sales, contacts } = siftedArchive(archived, since, asked);
	const merged = new Map(
		Object.values(book.customers).flatMap(customer =>
			(customer.formerIds ?? []).map(id => [id, customer] as const),
		),
	);
	return {
		book,
		sales: [...sales, ...Object.values(book.sales)],
		contacts: [...contacts, ...Object.values(book.contacts)],
		customerOf: ({ customerId = '' }) => book.customers[customerId] ?? merged.get(customerId),
	};
};

import { deedOf } from '../book/deed.ts';
import { callName } from '../book/find.ts';
import type { Seen } from '../book/history.ts';
import { showAmount } from '../book/money.ts';
import type { Customer } from '../book/records.ts';
import { totalOf } from '../book/sale.ts';
import type { Catalog } from './catalog-type.ts';
import { dayWords, describeLines, templateWords } from './describe.ts';
import { cut, mostQuoted } from './width.ts';

const nameOf = (customer: Customer | undefined): string =>
	customer === undefined ? '' : cut(callName(customer), mostQuoted);

/** What an operation was, in a line. */
export const describeDeed = (seen: Seen, catalog: Catalog): string => {
	const { deeds } = catalog.keeping;
	const deed = deedOf(seen);
	switch (deed.deed) {
		case 'sale':
			return deeds.sale(
				nameOf(deed.customer),
				describeLines(deed.sale, catalog),
				showAmount(totalOf(deed.sale)),
			);
		case 'payment':
		case 'agios-paid':
		case 'agios-waived':
			return deeds[deed.deed](nameOf(deed.customer), showAmount(deed.amount));
		case 'terms':
			return deeds.terms(
				nameOf(deed.customer),
				deed.day === undefined ? '' : dayWords(deed.day, seen.operation.on, catalog),
			);
		case 'delivered':
		case 'part-delivered':
		case 'sale-cancelled':
		case 'sale-corrected':
		case 'returned':
		case 'written-off':
			return deeds[deed.deed](nameOf(deed.customer), describeLines(deed.sale, catalog));
		case 'advance':
		case 'advance-returned':
			return deeds[deed.deed](nameOf(deed.customer), showAmount(deed.amount));
		case 'supplier':
			return deeds.supplier(cut(deed.supplier.name, mostQuoted));
		case 'delivery-moved':
		case 'promise':
			return deeds[deed.deed](
				nameOf(deed.customer),
				dayWords(deed.day, seen.operation.on, catalog),
			);
		case 'contact':
			return deeds.contact(nameOf(deed.customer), catalog.relances.kinds[deed.contact.kind]);
		case 'product':
		case 'product-new':
		case 'ordered':
		case 'received':
		case 'counted':
		case 'stock-corrected':
			return deeds[deed.deed](cut(deed.product.name, mostQuoted));
		case 'news':
		case 'news-reworded':
		case 'news-readers':
		case 'news-stopped':
			return deeds[deed.deed](cut(deed.news.text, mostQuoted), deed.news.customerIds.length);
		case 'many':
			return deeds.many(deed.count);
		case 'settings':
			return deeds.settings(deed.changed.map(name => catalog.settings.words[name].name));
		case 'wording':
			return deeds.wording(templateWords(deed.name, catalog));
		case 'snooze':
		case 'backup':
		case 'other':
			return deeds[deed.deed];
		default:
			return deeds[deed.deed](nameOf(deed.customer));
	}
};

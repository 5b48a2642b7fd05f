import { type Book, emptyBook } from '../../../source/book/book.ts';
import { addDays, type Day } from '../../../source/book/day.ts';
import type { Contact, Id, Sale } from '../../../source/book/records.ts';
import { newIds } from '../../../source/store/ids.ts';
import { rollFrom } from './roll.ts';
import { contactAfter, saleOn, type Trade } from './sales.ts';
import { customersFrom, productsFrom, suppliersFrom } from './stock-in-trade.ts';

export const salesADay = 60;

/** Everything a shop wrote down in so many days up to today, nothing archived yet. */
export const wholeBook = (days: number, today: Day): Book => {
	const empty = emptyBook('fr');
	const roll = rollFrom(days);
	const since = addDays(today, 1 - days);
	const newId = newIds(since, empty, roll);
	const suppliers = suppliersFrom(newId);
	const products = productsFrom(Object.values(suppliers), newId, roll);
	const customers = customersFrom(since, newId, roll);
	const sales: Record<Id, Sale> = {};
	const contacts: Record<Id, Contact> = {};
	const stock = { products: Object.values(products), customers: Object.values(customers) };
	for (let passed = 0; passed < days; passed++) {
		const on = addDays(since, passed);
		const trade: Trade = { ...stock, newId: newIds(on, empty, roll), roll, today };
		for (let sold = 0; sold < salesADay; sold++) {
			const sale = saleOn(on, trade);
			sales[sale.id] = sale;
			const contact = contactAfter(sale, trade);
			if (contact !== undefined) contacts[contact.id] = contact;
		}
	}
	const shop = { ...empty.settings.shop, name: 'Boutique Moussa' };
	const settings = { ...empty.settings, shop };
	return { ...empty, settings, suppliers, products, customers, sales, contacts };
};

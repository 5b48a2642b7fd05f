import type { Book } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Language } from '../../source/book/records.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';

/** Names that an import or a hand with bad intentions may have put in the book. */
const names = [
	'A'.repeat(300),
	'Très long nom de client '.repeat(13).slice(0, 300),
	'👩‍👩‍👧 Famille 🇨🇲 👍🏿',
	'محمد بن عبد الله',
	'\x1b[31mRouge\x1b[0m\x1b[2J\x1b]0;titre\x07',
	'{shop} {customer} {amount}',
	'日本\u202egnol\u200b\ttab\rretour\nligne',
	"e\u0301 l'œuvre \u009b31m \x7f",
];

const nth = (at: number): string => names[at % names.length] ?? '';

const renamed = <Item extends object>(
	items: Readonly<Record<string, Item>>,
	rename: (item: Item, at: number) => Item,
): Readonly<Record<string, Item>> =>
	Object.fromEntries(Object.entries(items).map(([id, item], at) => [id, rename(item, at)]));

/** The demo shop, every word of it hostile: the same relances, the same rows. */
export const hostileShop = (language: Language, shift = 0): Book => {
	const book = demoShop(day('2026-11-23'), language);
	const name = (at: number) => nth(at + shift);
	return {
		...book,
		settings: { ...book.settings, shop: { ...book.settings.shop, name: name(0) } },
		customers: renamed(book.customers, (customer, at) => ({
			...customer,
			name: name(at),
			notes: name(at + 1),
		})),
		products: renamed(book.products, (product, at) => ({ ...product, name: name(at + 2) })),
		suppliers: renamed(book.suppliers, (supplier, at) => ({ ...supplier, name: name(at) })),
		sales: renamed(book.sales, (sale, at) => ({
			...sale,
			lines: sale.lines.map((line, place) => ({ ...line, name: name(at + place) })),
		})),
		news: renamed(book.news, (news, at) => ({ ...news, text: name(at + 1) })),
		problems: renamed(book.problems, (problem, at) => ({ ...problem, what: name(at) })),
		contacts: renamed(book.contacts, (contact, at) => ({ ...contact, message: name(at) })),
	};
};

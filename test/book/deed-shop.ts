import type { Change } from '../../source/book/book.ts';
import { resumeMessages } from '../../source/book/contact.ts';
import { debtsOf } from '../../source/book/debt.ts';
import type { Sale } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { type KeptShop, openKeptShop } from './kept-shop.ts';

export const doing = (shop: KeptShop, ...changes: readonly Change[]) => shop.does(ok({ changes }));

/** Paul owes 25 000 of 9 November and 10 000 of the 10th, Jeanne 20 000 for a mixer to come; Pierre has rice. */
export const shopOfTheDay = (): KeptShop => {
	const shop = openKeptShop('2026-11-09');
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	shop.knows('Tonton Pierre', { phone: '655000003' });
	shop.keeps('Coque', { price: 2_000, stock: 3 });
	shop.keeps('Riz', { price: 18_000, lifetime: 15 });
	shop.sells({ to: 'Paul', items: ['1 Tablette Samsung 45000'], paid: 20_000 });
	shop.sells({ to: 'Pierre', items: ['1 Riz'] });
	shop.onDay('2026-11-10').sells({ to: 'Paul', items: ['1 Casque 10000'], paid: 0 });
	const mixer = { items: ['1 Mixeur Moulinex 30000'], paid: 10_000 };
	shop.onDay('2026-11-20').sells({ to: 'Jeanne', ...mixer, deliver: '2026-11-25' });
	return shop.onDay('2026-11-24');
};

export const orderOf = (shop: KeptShop) => {
	const found = Object.values(shop.book.sales).find(sale => sale.deliveryPromises.length > 0);
	if (found === undefined) throw new Error('no order');
	return found;
};

/** The oldest of what a customer owes. */
export const oldestDebt = (shop: KeptShop, name: string): readonly Sale[] =>
	debtsOf(shop.book, shop.customer(name).id)
		.slice(0, 1)
		.map(({ sale }) => sale);

export const resuming = (shop: KeptShop, name: string) =>
	shop.does(resumeMessages(shop.book, { customerId: shop.customer(name).id }, shop.facts));

/** What somebody does in that shop, the deed it is, and how the history tells it. */
export type Story = readonly [
	what: string,
	deed: string,
	does: (shop: KeptShop) => unknown,
	fr: string,
	en: string,
];

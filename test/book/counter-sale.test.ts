import { describe, expect, it } from 'vitest';
import { recordsIn } from '../../source/book/book.ts';
import type { CounterSaleFacts } from '../../source/book/counter-sale.ts';
import { recordCounterSale, totalAsked } from '../../source/book/counter-sale.ts';
import { day } from '../../source/book/day.ts';
import { editCustomer } from '../../source/book/edit-customer.ts';
import { francs } from '../../source/book/money.ts';
import { balanceOf, dueOf, paidOf, totalOf } from '../../source/book/sale.ts';
import { phoneIf, read, reasonOf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const shopOf = (): Shop => {
	const shop = openShop('2026-11-24');
	shop.keeps('Riz', { price: 18_000, stock: 10 });
	shop.keeps('Coque', { price: 2_000 });
	shop.keeps('Sans prix', {});
	shop.knows('Mr Paul', { phone: '677000001' });
	return shop;
};

const productId = (shop: Shop, name: string): string =>
	Object.values(shop.book.products).find(product => product.name === name)?.id ?? '';

const lines = (shop: Shop): CounterSaleFacts['lines'] => [
	{ productId: productId(shop, 'Riz'), name: 'Riz', quantity: 2, unitPrice: francs(17_500) },
	{ productId: productId(shop, 'Coque'), name: 'Coque', quantity: 3 },
];

const sell = (shop: Shop, facts: Partial<CounterSaleFacts>) =>
	recordCounterSale(shop.book, { lines: lines(shop), ...facts }, shop.facts);

describe('a sale at the counter', () => {
	it('comes to its lines: 2 at 17 500 and 3 at the book’s 2 000', () => {
		const shop = shopOf();
		expect(totalAsked(shop.book, lines(shop))).toBe(41_000);
		expect(totalOf(read(sell(shop, {})).sale)).toBe(41_000);
	});

	it('to nobody is paid when nothing is said, to somebody it is not', () => {
		const shop = shopOf();
		const toNobody = read(sell(shop, {})).sale;
		expect([paidOf(toNobody), balanceOf(toNobody)]).toEqual([41_000, 0]);
		const buyer = { customerId: shop.customer('Paul').id };
		const toPaul = read(sell(shop, { buyer })).sale;
		expect([paidOf(toPaul), balanceOf(toPaul)]).toEqual([0, 41_000]);
		expect(dueOf(toPaul, shop.book.settings)).toBe('2026-12-01');
	});

	it('takes a part, its means and its reference, and the days agreed', () => {
		const shop = shopOf();
		const { sale } = read(
			sell(shop, {
				buyer: { customerId: shop.customer('Paul').id },
				paid: francs(11_000),
				means: 'orange-money',
				reference: 'PP231124',
				dueOn: day('2026-11-29'),
				deliverOn: day('2026-11-27'),
			}),
		);
		expect(sale.payments).toEqual([
			{ on: '2026-11-24', amount: 11_000, means: 'orange-money', reference: 'PP231124' },
		]);
		expect(balanceOf(sale)).toBe(30_000);
		expect(dueOf(sale, shop.book.settings)).toBe('2026-11-29');
		expect(sale.deliveryPromises).toEqual([{ day: '2026-11-27', madeOn: '2026-11-24' }]);
	});

	it('takes the goods from the stock at once, or when the order is delivered', () => {
		const shop = shopOf();
		const stockOf = (done: ReturnType<typeof sell>) =>
			read(done)
				.changes.filter(change => change.table === 'products' && 'record' in change)
				.map(change => ('record' in change && 'stock' in change.record ? change.record.stock : 0));
		expect(stockOf(sell(shop, {}))).toContain(8);
		const buyer = { customerId: shop.customer('Paul').id };
		expect(stockOf(sell(shop, { buyer, deliverOn: day('2026-11-27') }))).not.toContain(8);
	});

	it('knows a customer by any of his numbers, and leaves them as they are', () => {
		const shop = shopOf();
		const [paul, other] = [shop.customer('Paul'), phoneIf('699000009')];
		if (other === undefined) throw new Error('no number');
		const otherPhones = [other];
		shop.does(editCustomer(shop.book, { customerId: paul.id, otherPhones }));
		const made = read(sell(shop, { buyer: { typedName: 'Paul', phone: other } }));
		expect(made.customer).toEqual(shop.customer('Paul'));
		expect(recordsIn('customers', made.changes)).toEqual([]);
	});

	it('makes the buyer who is new, and knows again the one who is not', () => {
		const shop = shopOf();
		const awa = phoneIf('677000009');
		const made = read(
			sell(shop, { buyer: { typedName: 'mme Awa', ...(awa === undefined ? {} : { phone: awa }) } }),
		);
		expect(made.customer).toMatchObject({ name: 'Awa', title: 'Mme', phone: '+237677000009' });
		expect(made.sale.customerId).toBe(made.customer?.id);
		const known = read(sell(shop, { buyer: { typedName: 'paul' } }));
		expect(known.customer?.id).toBe(shop.customer('Paul').id);
	});

	it('brings in a product that was scanned, with its code, and gives its code to one that had none', () => {
		const shop = shopOf();
		const { changes } = read(
			sell(shop, {
				lines: [
					{ name: 'Bracelet', quantity: 1, unitPrice: francs(9_000), barcode: '6111' },
					{ productId: productId(shop, 'Coque'), name: 'Coque', quantity: 1, barcode: '6112' },
				],
			}),
		);
		const codes = changes.flatMap(change =>
			change.table === 'products' && 'record' in change
				? [[change.record.name, change.record.barcode]]
				: [],
		);
		expect(codes).toEqual([
			['Bracelet', '6111'],
			['Coque', '6112'],
		]);
	});

	it.each<[string, (shop: Shop) => Partial<CounterSaleFacts>, string]>([
		['nothing', () => ({ lines: [] }), 'sale-empty'],
		['a debt of nobody', () => ({ paid: francs(1) }), 'debt-without-customer'],
		['more than it costs', () => ({ paid: francs(41_001) }), 'paid-above-total'],
		[
			'a product without a price',
			shop => ({
				lines: [{ productId: productId(shop, 'Sans prix'), name: 'Sans prix', quantity: 1 }],
			}),
			'price-missing',
		],
		['an order of nobody', () => ({ deliverOn: day('2026-11-27') }), 'order-without-customer'],
		['somebody who is gone', () => ({ buyer: { customerId: 'x' } }), 'customer-unknown'],
		[
			"another one's number",
			() => {
				const phone = phoneIf('677000001');
				return { buyer: { typedName: 'Awa', ...(phone === undefined ? {} : { phone }) } };
			},
			'phone-of-another',
		],
		[
			'a debt beyond all amounts',
			shop => ({
				buyer: { customerId: shop.customer('Paul').id },
				lines: [{ name: 'Or', quantity: 99_999, unitPrice: francs(999_999_999) }],
			}),
			'amount-too-large',
		],
	])('refuses %s', (_what, facts, reason) => {
		const shop = shopOf();
		expect(reasonOf(sell(shop, facts(shop)))).toBe(reason);
	});
});

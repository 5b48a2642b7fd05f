import { keepCustomer } from '../../source/book/customer.ts';
import { francs } from '../../source/book/money.ts';
import { recordPayment } from '../../source/book/payment.ts';
import { recordSale } from '../../source/book/sale.ts';
import { waiveAgios } from '../../source/book/waive-agios.ts';
import { read } from '../support/reading.ts';
import { doing, orderOf, type Story } from './deed-shop.ts';
import type { KeptShop } from './kept-shop.ts';

/** 100 000 FCFA due on 8 July, paid on 1 September: one month was begun, on 7 August, 1 000 of agios. */
const owingAgios = (shop: KeptShop, paid = 100_000) => {
	shop.onDay('2026-07-01').knows('Ngono', { terms: '2026-01-01' });
	const sale = shop.sells({ to: 'Ngono', items: ['1 Onduleur 100000'], paid: 0 });
	shop.onDay('2026-09-01');
	if (paid > 0) shop.isPaid('Ngono', paid);
	shop.onDay('2026-11-24');
	return sale;
};

export const saleStories: readonly Story[] = [
	[
		'a sale to a customer',
		'sale',
		shop => shop.sells({ to: 'Paul', items: ['1 Tablette Samsung 45000'], paid: 0 }),
		'Vente : Mr Paul, Tablette Samsung, 45 000 FCFA',
		'Sale: Mr Paul, Tablette Samsung, 45 000 FCFA',
	],
	[
		'a sale over the counter, of goods that leave the stock',
		'sale',
		shop => shop.sells({ items: ['2 Coque'] }),
		'Vente : 2 Coque, 4 000 FCFA',
		'Sale: 2 Coque, 4 000 FCFA',
	],
	[
		'a sale of several things',
		'sale',
		shop => shop.sells({ to: 'Jeanne', items: ['1 Riz', '1 Coque', '3 Savon 400'] }),
		'Vente : Mme Jeanne, Riz + 2 autres, 21 200 FCFA',
		'Sale: Mme Jeanne, Riz + 2 more, 21 200 FCFA',
	],
	[
		'a sale that brings in its customer and its product',
		'sale',
		shop => {
			const known = read(keepCustomer(shop.book, { typedName: 'Awa' }, shop.facts));
			const lines = [{ name: 'Pagne', quantity: 1, unitPrice: francs(7_500) }];
			const facts = { customerId: known.customer.id, lines, paid: francs(0) };
			const sold = read(recordSale(shop.book, facts, shop.facts));
			doing(shop, ...known.changes, ...sold.changes);
		},
		'Vente : Awa, Pagne, 7 500 FCFA',
		'Sale: Awa, Pagne, 7 500 FCFA',
	],
	[
		'an order',
		'sale',
		shop => shop.sells({ to: 'Paul', items: ['1 Frigo 90000'], paid: 0, deliver: '2026-12-01' }),
		'Vente : Mr Paul, Frigo, 90 000 FCFA',
		'Sale: Mr Paul, Frigo, 90 000 FCFA',
	],
	[
		'a payment of one debt',
		'payment',
		shop => shop.isPaid('Paul', 5_000),
		'Paiement : Mr Paul, 5 000 FCFA',
		'Payment: Mr Paul, 5 000 FCFA',
	],
	[
		'a payment shared by two debts',
		'payment',
		shop => shop.isPaid('Paul', 31_000),
		'Paiement : Mr Paul, 31 000 FCFA',
		'Payment: Mr Paul, 31 000 FCFA',
	],
	[
		'a payment above what is owed, the rest kept as an advance',
		'payment',
		shop => {
			const facts = {
				customerId: shop.customer('Paul').id,
				amount: francs(100_000),
				excess: 'advance',
			} as const;
			shop.does(recordPayment(shop.book, facts, shop.facts));
		},
		'Paiement : Mr Paul, 100 000 FCFA',
		'Payment: Mr Paul, 100 000 FCFA',
	],
	[
		'a delivery, whose goods leave the stock',
		'delivered',
		shop => shop.delivers(orderOf(shop)),
		'Livraison : Mme Jeanne, Mixeur Moulinex',
		'Delivery: Mme Jeanne, Mixeur Moulinex',
	],
	[
		'a new delivery day',
		'delivery-moved',
		shop => shop.movesDelivery(orderOf(shop), '2026-11-29'),
		'Nouveau jour de livraison : Mme Jeanne, 29 novembre',
		'New delivery day: Mme Jeanne, 29 November',
	],
	[
		'a new delivery day of next year',
		'delivery-moved',
		shop => shop.movesDelivery(orderOf(shop), '2027-01-04'),
		'Nouveau jour de livraison : Mme Jeanne, 4 janvier 2027',
		'New delivery day: Mme Jeanne, 4 January 2027',
	],
	[
		'a day to pay, for two debts',
		'promise',
		shop => shop.isPromised('Paul', '2026-12-01'),
		'Promesse de paiement : Mr Paul, 1er décembre',
		'Promise to pay: Mr Paul, 1 December',
	],
	[
		'a day to pay, for an order',
		'promise',
		shop => shop.isPromised('Jeanne', '2026-12-01'),
		'Promesse de paiement : Mme Jeanne, 1er décembre',
		'Promise to pay: Mme Jeanne, 1 December',
	],
	[
		'agios that are paid',
		'agios-paid',
		shop => {
			owingAgios(shop);
			const customerId = shop.customer('Ngono').id;
			const facts = { customerId, amount: francs(1_000), paysAgios: true };
			shop.does(recordPayment(shop.book, facts, shop.facts));
		},
		'Agios payés : Ngono, 1 000 FCFA',
		'Interest paid: Ngono, 1 000 FCFA',
	],
	[
		'a payment of a debt and of its agios',
		'payment',
		shop => {
			owingAgios(shop, 0);
			const customerId = shop.customer('Ngono').id;
			const facts = { customerId, amount: francs(101_000), paysAgios: true };
			shop.does(recordPayment(shop.book, facts, shop.facts));
		},
		'Paiement : Ngono, 101 000 FCFA',
		'Payment: Ngono, 101 000 FCFA',
	],
	[
		'agios that are waived',
		'agios-waived',
		shop => {
			const { id: saleId } = owingAgios(shop);
			const facts = { saleId, amount: francs(500), reason: 'bon client' };
			shop.does(waiveAgios(shop.book, facts, shop.facts));
		},
		'Agios abandonnés : Ngono, 500 FCFA',
		'Interest waived: Ngono, 500 FCFA',
	],
];

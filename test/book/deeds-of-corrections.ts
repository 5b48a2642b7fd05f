import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Customer, Product, Sale } from '../../source/book/records.ts';
import { doing, oldestDebt, orderOf, type Story } from './deed-shop.ts';
import type { KeptShop } from './kept-shop.ts';

const on = day('2026-11-24');
const reason = 'erreur de frappe';

const paulsDebt = (shop: KeptShop, change: Partial<Sale>) => {
	const [debt] = oldestDebt(shop, 'Paul');
	if (debt !== undefined) doing(shop, put('sales', { ...debt, ...change }));
};

const paul = (shop: KeptShop, change: Partial<Customer>) =>
	doing(shop, put('customers', { ...shop.customer('Paul'), ...change }));

const coque = (shop: KeptShop, what: 'received' | 'counted' | 'corrected') => {
	const product = Object.values(shop.book.products).find(({ name }) => name === 'Coque') as Product;
	doing(shop, put('products', { ...product, stock: 40, movements: [{ on, what, change: 37 }] }));
};

export const correctionStories: readonly Story[] = [
	[
		'a sale that never was',
		'sale-cancelled',
		shop => paulsDebt(shop, { cancelled: { on, refund: francs(20_000), reason } }),
		'Vente annulée : Mr Paul, Tablette Samsung',
		'Sale cancelled: Mr Paul, Tablette Samsung',
	],
	[
		'a payment put right upwards',
		'sale-corrected',
		shop =>
			paulsDebt(shop, {
				payments: [{ on, amount: francs(25_000) }],
				corrections: [{ on, what: 'payment', amount: francs(20_000), reason }],
			}),
		'Vente corrigée : Mr Paul, Tablette Samsung',
		'Sale corrected: Mr Paul, Tablette Samsung',
	],
	[
		'goods that came back',
		'returned',
		shop => {
			const amount = francs(45_000);
			paulsDebt(shop, { returns: [{ on, pieces: [], amount, refund: francs(20_000), reason }] });
		},
		'Retour : Mr Paul, Tablette Samsung',
		'Return: Mr Paul, Tablette Samsung',
	],
	[
		'a debt given up',
		'written-off',
		shop => paulsDebt(shop, { writtenOff: { on, amount: francs(25_000), reason } }),
		'Dette abandonnée : Mr Paul, Tablette Samsung',
		'Debt written off: Mr Paul, Tablette Samsung',
	],
	[
		'a part of an order',
		'part-delivered',
		shop => {
			const order = orderOf(shop);
			doing(shop, put('sales', { ...order, partDeliveries: [{ on, pieces: [] }] }));
		},
		"Livraison d'une partie : Mme Jeanne, Mixeur Moulinex",
		'Part delivery: Mme Jeanne, Mixeur Moulinex',
	],
	[
		'money left for later',
		'advance',
		shop => paul(shop, { advances: [{ on, amount: 5_000 }] }),
		'Avance : Mr Paul, 5 000 FCFA',
		'Advance: Mr Paul, 5 000 FCFA',
	],
	[
		'money left for later, handed back',
		'advance-returned',
		shop => paul(shop, { advances: [{ on, amount: -2_000 }] }),
		'Avance rendue : Mr Paul, 2 000 FCFA',
		'Advance handed back: Mr Paul, 2 000 FCFA',
	],
	[
		'two records of one customer',
		'merged',
		shop => paul(shop, { formerIds: ['x'] }),
		'Deux fiches réunies : Mr Paul',
		'Two records made one: Mr Paul',
	],
	[
		'goods received',
		'received',
		shop => coque(shop, 'received'),
		'Stock reçu : Coque',
		'Stock received: Coque',
	],
	[
		'goods counted',
		'counted',
		shop => coque(shop, 'counted'),
		'Stock compté : Coque',
		'Stock counted: Coque',
	],
	[
		'a stock put right',
		'stock-corrected',
		shop => coque(shop, 'corrected'),
		'Stock corrigé : Coque',
		'Stock corrected: Coque',
	],
	[
		'a supplier',
		'supplier',
		shop => doing(shop, put('suppliers', { id: 'f', name: 'Grossiste' })),
		'Fournisseur : Grossiste',
		'Supplier: Grossiste',
	],
];

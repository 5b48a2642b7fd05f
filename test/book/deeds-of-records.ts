import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { changeSetting } from '../../source/book/setting.ts';
import { setUpShop } from '../../source/book/shop.ts';
import { keepWording } from '../../source/relances/wording.ts';
import { doing, orderOf, type Story } from './deed-shop.ts';
import { openKeptShop } from './kept-shop.ts';

export const recordStories: readonly Story[] = [
	[
		'a new customer',
		'customer-new',
		shop => shop.knows('Mlle Rose', { phone: '677000009' }),
		'Nouveau client : Mlle Rose',
		'New customer: Mlle Rose',
	],
	[
		'a new customer who wants no messages',
		'customer-new',
		shop => shop.knows('Mlle Rose', { hold: { reason: 'elle l’a demandé' } }),
		'Nouveau client : Mlle Rose',
		'New customer: Mlle Rose',
	],
	[
		'another phone for a customer',
		'customer',
		shop => shop.knows('Mr Paul', { phone: '677000008' }),
		'Client changé : Mr Paul',
		'Customer changed: Mr Paul',
	],
	[
		'terms that a customer accepts',
		'terms',
		shop => shop.knows('Mr Paul', { terms: '2026-11-01', phone: '677000008' }),
		'Conditions de vente acceptées : Mr Paul, le 1er novembre',
		'Terms of sale accepted: Mr Paul, on 1 November',
	],
	[
		'terms that a customer accepts no more',
		'terms',
		shop => {
			shop.knows('Mr Paul', { terms: '2026-11-01' });
			shop.knows('Mr Paul', { terms: null });
		},
		'Conditions de vente retirées : Mr Paul',
		'Terms of sale withdrawn: Mr Paul',
	],
	[
		'another phone for a customer on pause',
		'customer',
		shop => {
			shop.leavesAlone('Paul', 'voyage', '2026-12-15');
			shop.knows('Mr Paul', { phone: '677000008' });
		},
		'Client changé : Mr Paul',
		'Customer changed: Mr Paul',
	],
	[
		'a new product, with its supplier',
		'product-new',
		shop => shop.keeps('Bougie', { price: 100, supplier: 'Grossiste' }),
		'Nouveau produit : Bougie',
		'New product: Bougie',
	],
	[
		'a new price',
		'product',
		shop => shop.keeps('Coque', { price: 2_500 }),
		'Produit changé : Coque',
		'Product changed: Coque',
	],
	[
		'goods ordered from the supplier',
		'ordered',
		shop => {
			shop.sells({ items: ['1 Coque'] });
			shop.marksDone(shop.relance('stock'));
		},
		'Commande au fournisseur : Coque',
		'Ordered from the supplier: Coque',
	],
	[
		'a new price for goods on order',
		'product',
		shop => {
			shop.sells({ items: ['1 Coque'] });
			shop.marksDone(shop.relance('stock'));
			shop.keeps('Coque', { price: 2_500 });
		},
		'Produit changé : Coque',
		'Product changed: Coque',
	],
	[
		'goods that came',
		'product',
		shop => {
			shop.sells({ items: ['1 Coque'] });
			shop.marksDone(shop.relance('stock'));
			shop.keeps('Coque', { stock: 40 });
		},
		'Produit changé : Coque',
		'Product changed: Coque',
	],
	[
		'the shop named',
		'settings',
		shop => shop.does(setUpShop(shop.book, { name: 'Chez Moussa', quietWeekdays: [0] })),
		'Réglage : Nom de la boutique',
		'Setting: Name of the shop',
	],
	[
		'another threshold of the shop',
		'settings',
		shop => {
			shop.keeps('Coque', { stock: 4 });
			shop.does(changeSetting(shop.book, { name: 'stock.threshold', value: 5 }, shop.facts));
		},
		"Réglage : Seuil d'alerte",
		'Setting: Alert threshold',
	],
	[
		'a message worded anew',
		'wording',
		shop => {
			const template = { text: ['Bonjour {customer}'] };
			shop.does(keepWording(shop.book, { name: 'renewal', template }));
		},
		'Texte de message : Renouvellement',
		'Text of a message: Renewal',
	],
	[
		'a backup taken away',
		'backup',
		shop => {
			const record = { id: 'outside', on: day('2026-11-24'), path: '/media/cle' } as const;
			doing(shop, put('backups', record));
		},
		'Sauvegarde hors de la machine',
		'Backup outside the machine',
	],
	[
		'the name on a sale left alone',
		'other',
		shop => {
			shop.leavesAlone([orderOf(shop)], 'litige');
			const order = orderOf(shop);
			const lines = order.lines.map(line => ({ ...line, name: 'Mixeur' }));
			doing(shop, put('sales', { ...order, lines }));
		},
		'Autre changement',
		'Another change',
	],
	[
		'a shop taken over from elsewhere',
		'many',
		shop => {
			const other = openKeptShop('2026-11-24');
			other.sells({ to: 'Rose', items: ['1 Pagne 7500'], paid: 0 });
			other.sells({ items: ['1 Bougie 100'] });
			const { customers, products, sales } = other.book;
			doing(
				shop,
				...Object.values(customers).map(one => put('customers', { ...one, id: `x-${one.id}` })),
				...Object.values(products).map(one => put('products', { ...one, id: `x-${one.id}` })),
				...Object.values(sales).map(one => put('sales', { ...one, id: `x-${one.id}` })),
			);
		},
		'Reprise de 5 fiches',
		'5 records taken over',
	],
	[
		'customers of a file',
		'many',
		shop => {
			const rose = shop.knows('Mlle Rose');
			shop.onDay('2026-11-25');
			const awa = { ...rose, id: 'awa', name: 'Awa' };
			doing(shop, put('customers', awa), put('customers', { ...rose, notes: 'paie tard' }));
		},
		'Reprise de 2 fiches',
		'2 records taken over',
	],
	[
		'a new list of prices',
		'many',
		shop => {
			const [one, other] = Object.values(shop.book.products);
			if (one === undefined || other === undefined) throw new Error('no products');
			const price = francs(1000);
			doing(shop, put('products', { ...one, price }), put('products', { ...other, price }));
		},
		'Reprise de 2 fiches',
		'2 records taken over',
	],
];

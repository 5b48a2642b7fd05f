import { describe, expect, it } from 'vitest';
import { supplierOrderMessages } from '../../source/relances/supplier-order.ts';
import { openShop } from '../support/shop.ts';

const order = (language: 'fr' | 'en' = 'fr', own?: readonly string[]) => {
	const shop = openShop('2026-11-23', language);
	const items = [
		{ product: shop.keeps('Chargeur Type-C', { supplier: 'Mboppi' }), quantity: 12 },
		{ product: shop.keeps('Verre {trempé}'), quantity: 1 },
	];
	const [supplier] = Object.values(shop.book.suppliers);
	if (supplier === undefined) throw new Error('no supplier');
	const templates = own === undefined ? {} : { [language]: { 'supplier.order': { text: own } } };
	return supplierOrderMessages(supplier, items, { ...shop.book.settings, templates });
};

describe('an order to a supplier', () => {
	it('names every product with its quantity, one a line, and all on one line in its short form', () => {
		expect(order()).toEqual({
			message:
				'Bonjour Mboppi,\nJe voudrais commander :\n- 12 x Chargeur Type-C\n- 1 x Verre {trempé}\nDites-moi quand vous pouvez livrer. Merci.',
			shortMessage: 'Bonjour Mboppi, je commande : 12 Chargeur Type-C, 1 Verre {trempé}. Merci.',
		});
	});

	it('is in the language of the shop', () => {
		expect(order('en').shortMessage).toBe(
			'Good day Mboppi, my order: 12 Chargeur Type-C, 1 Verre {trempé}. Thank you.',
		);
	});

	it("may be the owner's own wording, which is then its short form too", () => {
		expect(order('fr', ['{supplier} : {count} produits pour {shop}', '{list}'])).toEqual({
			message:
				'Mboppi : 2 produits pour Boutique Moussa\n- 12 x Chargeur Type-C\n- 1 x Verre {trempé}',
			shortMessage:
				'Mboppi : 2 produits pour Boutique Moussa\n12 Chargeur Type-C, 1 Verre {trempé}',
		});
	});
});

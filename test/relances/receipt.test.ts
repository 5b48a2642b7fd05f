import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { handedOver, type PaymentRef } from '../../source/book/hand-over.ts';
import { receiptMessages } from '../../source/relances/receipt.ts';
import { type CounterShop, openCounter } from '../book/counter-shop.ts';

const messages = (shop: CounterShop, ref: PaymentRef) =>
	receiptMessages(shop.book, handedOver(shop.book, ref), shop.customer('Paul'), day(shop.today));

/** Paul owes 25 000 and 10 000. */
const shopOfPaul = (): CounterShop => {
	const shop = openCounter('2026-11-02');
	shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.sells({ to: 'Paul', items: ['1 Casque 10000'], paid: 0 });
	return shop.onDay('2026-12-01');
};

describe('a receipt', () => {
	it('says who paid how much, how, when, and what is left of all he owes', () => {
		const shop = shopOfPaul();
		const how = { means: 'momo', reference: 'MP2612.0815' } as const;
		const { receipt } = shop.pays('Paul', 30_000, how);
		expect(messages(shop, { receipt })).toEqual({
			message: [
				'Bonjour Mr Paul,',
				'Bien reçu : *30 000 FCFA* (MoMo MP2612.0815), le 1er Décembre.',
				'Votre compte : *reste 5 000 FCFA*.',
				'Merci. Boutique Moussa',
			].join('\n'),
			shortMessage: 'Mr Paul : reçu 30 000 FCFA (MoMo), reste 5 000 FCFA.',
		});
	});

	it('says that all is paid, and the advance', () => {
		const shop = shopOfPaul();
		const { receipt } = shop.pays('Paul', 37_000, { excess: 'advance' });
		expect(messages(shop, { receipt }).shortMessage).toBe(
			'Mr Paul : reçu 37 000 FCFA (espèces), tout est réglé, avance 2 000 FCFA.',
		);
	});

	it('may be of an advance alone, of what was paid at the counter, or out of an advance', () => {
		const shop = openCounter('2026-11-02');
		shop.knows('Mr Paul');
		const { receipt } = shop.pays('Paul', 3_000, { excess: 'advance', means: 'orange-money' });
		expect(messages(shop, { receipt }).shortMessage).toBe(
			'Mr Paul : reçu 3 000 FCFA (Orange Money), tout est réglé, avance 3 000 FCFA.',
		);
		const sale = shop.sells({ to: 'Paul', items: ['1 Casque 10000'], paid: 4_000 });
		expect(messages(shop, { saleId: sale.id, at: 0 }).shortMessage).toBe(
			'Mr Paul : reçu 4 000 FCFA (espèces), reste 6 000 FCFA, avance 3 000 FCFA.',
		);
		const used = shop.pays('Paul', 3_000, { means: 'advance' });
		expect(messages(shop, used).shortMessage).toBe(
			'Mr Paul : reçu 3 000 FCFA (votre avance), reste 3 000 FCFA.',
		);
	});

	it('has no hole when the shop has no name yet', () => {
		const shop = shopOfPaul();
		const { receipt } = shop.pays('Paul', 5_000);
		shop.settles(settings => ({ ...settings, shop: { ...settings.shop, name: '' } }));
		expect(messages(shop, { receipt }).message).toMatch(/\nMerci\. La boutique$/);
	});
});

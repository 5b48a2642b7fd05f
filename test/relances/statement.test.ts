import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Language } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { statementOf } from '../../source/book/statement.ts';
import { statementMessages } from '../../source/relances/statement.ts';
import { fitCode } from '../../source/whatsapp/fit.ts';
import { chatLink } from '../../source/whatsapp/link.ts';
import { phoneIf, read } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const messagesOf = (shop: Shop, name: string) =>
	statementMessages(
		read(statementOf(shop.book, shop.customer(name).id, day(shop.today))),
		shop.book.settings,
		day(shop.today),
	);

/** So many purchases of 10 000 from 2 October on, one a day, 1 000 paid on each. */
const shopOf = (purchases: number, language: Language = 'fr'): Shop => {
	const shop = openShop('2026-10-01', language);
	for (let bought = 1; bought <= purchases; bought++)
		shop.daysLater(1).sells({ to: 'Mr Paul', items: [`1 Article${bought} 10000`], paid: 1_000 });
	return shop.onDay('2026-11-23');
};

describe('a statement of account, as a message', () => {
	it('names the one purchase', () => {
		expect(messagesOf(shopOf(1), 'Paul')).toEqual({
			message: [
				'Bonjour Mr Paul,',
				'Voici votre compte au *23 Novembre* :',
				'- 2/10, Article1 : 10 000 FCFA, reste 9 000 FCFA',
				'Il reste en tout : *9 000 FCFA*.',
				'Merci de votre confiance.',
			].join('\n'),
			shortMessage: 'Bonjour Mr Paul, Article1 : payé 1 000 FCFA, reste 9 000 FCFA.',
		});
	});

	it('names five, oldest first; of seven the three last are one line', () => {
		const listed = (purchases: number) =>
			messagesOf(shopOf(purchases), 'Paul')
				.message.split('\n')
				.filter(line => line.startsWith('-'));
		expect(listed(5).map(line => line.split(' ')[1])).toEqual([
			'2/10,',
			'3/10,',
			'4/10,',
			'5/10,',
			'6/10,',
		]);
		expect(listed(7)).toHaveLength(5);
		expect(listed(7).at(-1)).toBe('- 3 autres : 27 000 FCFA');
		expect(messagesOf(shopOf(7), 'Paul').shortMessage).toBe(
			'Bonjour Mr Paul, 7 achats : payé 7 000 FCFA, reste 63 000 FCFA.',
		);
	});

	it('says the year of a purchase of another one', () => {
		const shop = openShop('2025-11-02');
		shop.sells({ to: 'Mr Paul', items: ['1 Lampe 6000'], paid: 0 });
		expect(messagesOf(shop.onDay('2026-11-23'), 'Paul').message).toContain('- 2/11/25, Lampe :');
	});

	it('tells somebody who owes nothing his last purchases, paid', () => {
		const shop = openShop('2026-11-02');
		for (const item of ['Lampe', 'Coque', 'Riz', 'Casque'])
			shop.daysLater(1).sells({ to: 'Awa', items: [`1 ${item} 6000`] });
		expect(messagesOf(shop, 'Awa').message.split('\n').slice(2, 6)).toEqual([
			'- 4/11, Coque : 6 000 FCFA, payé',
			'- 5/11, Riz : 6 000 FCFA, payé',
			'- 6/11, Casque : 6 000 FCFA, payé',
			'Il reste en tout : *0 FCFA*.',
		]);
	});

	it('tells what he left with the shop', () => {
		const shop = shopOf(1);
		const advances = [{ on: day('2026-11-20'), amount: 5_000 }];
		shop.does(ok({ changes: [put('customers', { ...shop.customer('Paul'), advances })] }));
		expect(messagesOf(shop, 'Paul').message).toContain('\n- Votre avance : 5 000 FCFA\n');
	});

	it('is in English for an English shop', () => {
		const { message, shortMessage } = messagesOf(shopOf(7, 'en'), 'Paul');
		expect(message.split('\n').slice(1, 3)).toEqual([
			'Here is your account on *23 November*:',
			'- 2/10, Article1: 10 000 FCFA, 9 000 FCFA left',
		]);
		expect(message).toContain('- 3 more: 27 000 FCFA');
		expect(shortMessage).toBe('Hello Mr Paul, 7 purchases: 7 000 FCFA paid, 63 000 FCFA left.');
	});

	it('in its short form, is a code that a window of 80 columns and 24 rows takes', () => {
		const { shortMessage } = messagesOf(shopOf(40), 'Paul');
		const phone = phoneIf('677000001');
		if (phone === undefined) throw new Error('no phone');
		const forms = [{ form: 'short' as const, text: chatLink(phone, shortMessage) }];
		expect(fitCode(forms, { columns: 47, rows: 24 }).fits).toBe(true);
	});
});

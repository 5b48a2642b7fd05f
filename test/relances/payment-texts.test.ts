import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Language } from '../../source/book/records.ts';
import { paymentStages } from '../../source/relances/ladder.ts';
import { type Messages, messagesFor } from '../../source/relances/message.ts';
import type { PaymentDue } from '../../source/relances/relance.ts';
import { fitCode, measureCode } from '../../source/whatsapp/fit.ts';
import { chatLink } from '../../source/whatsapp/link.ts';
import { phoneIf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const phone = phoneIf('677000001');

/** Beside the words, the room of a code in a window of 80 columns and 24 rows. */
const room = { columns: 47, rows: 24 };

/** A customer who owes for one thing, or for two, 450 000 FCFA in all. */
const shopOf = (name: string, product: string, count: 1 | 2, language: Language): Shop => {
	const shop = openShop('2026-11-02', language);
	const sells = (item: string) =>
		shop.sells({ to: name, phone: '677000001', items: [item], paid: 0 });
	if (count === 1) sells(`1 ${product} 450000`);
	else for (const one of [1, 2]) sells(`${one} ${product} ${450_000 / 2 / one}`);
	return shop.onDay('2026-11-09');
};

type Said = Partial<PaymentDue>;

/** The message of a debt of that name at each stage, agios and a deadline at the end of the year included. */
const saidIn = (shop: Shop, said: Said): Messages => {
	const relance = shop.relance('payment');
	const asOf = day('2027-01-05');
	const whole = { agios: francs(13_500), deadline: day('2026-12-31'), asOf };
	return messagesFor({ ...relance, ...whole, ...said }, shop.book.settings);
};

const all: readonly (readonly [string, Said])[] = [
	...paymentStages.map(stage => [stage, { stage }] as const),
	['deadline-over', { stage: 'final-notice', call: true }],
];

const languages: readonly Language[] = ['fr', 'en'];

/** Names of 20 letters and spaces, products of 25; accents cost more. */
const names = ['Mr Jean Fotso Kamdem', 'Quincaillerie Kamdem', 'Mr Célestin Fouda'];
const products = ['Imprimante Canon G3020 XL', 'Téléphone Samsung A15 128'];

describe.each(languages)('the payment messages in %s', language => {
	it.each(all)('%s: the short form is a code that 80 columns and 24 rows take', (_name, said) => {
		if (phone === undefined) throw new Error('no phone');
		for (const name of names)
			for (const product of products)
				for (const count of [1, 2] as const) {
					const { shortMessage } = saidIn(shopOf(name, product, count, language), said);
					const text = chatLink(phone, shortMessage);
					const fitted = fitCode([{ form: 'short', text }], room);
					expect([shortMessage, measureCode(text)?.version, fitted.fits]).toEqual([
						shortMessage,
						expect.any(Number),
						true,
					]);
				}
	});

	it.each(all)('%s: no word for a man or a woman alone, nothing left to fill', (_name, said) => {
		for (const count of [1, 2] as const) {
			const { message, shortMessage } = saidIn(shopOf('Awa', 'Coque', count, language), said);
			expect(`${message}\n${shortMessage}`).not.toMatch(/[{}]|\(e\)|cher |chère |dear /i);
		}
	});

	it('claim nothing before the final notice', () => {
		for (const [name, said] of all.slice(0, 6)) {
			const { message, shortMessage } = saidIn(shopOf('Awa', 'Coque', 1, language), said);
			expect([name, message, shortMessage].join('\n')).not.toMatch(
				/recours|huissier|tribunal|mise en demeure|claim|court|formal notice/i,
			);
		}
	});
});

describe('what a customer reads', () => {
	const paul = (said: Said): Messages => {
		const shop = openShop('2026-11-02');
		const words = { to: 'Mr Paul', phone: '677000001', items: ['1 Tablette Samsung 45000'] };
		shop.sells({ ...words, paid: 20_000 });
		return saidIn(shop.onDay('2026-11-09'), { agios: francs(500), ...said });
	};

	it('friendly: the seed’s message, character for character', () => {
		expect(paul({ stage: 'friendly' }).message).toBe(
			'Bonjour Mr Paul,\nPour votre achat : *Tablette Samsung*\nIl reste : *25 000 FCFA*.\nQuand vous pouvez, vous me dites.',
		);
	});

	it('costs: since when, in words', () => {
		// Due on 9 November, said on 5 January: the month is full on 9 December.
		expect(paul({ stage: 'costs' }).message).toBe(
			[
				'Bonjour Mr Paul,',
				'Le paiement de *Tablette Samsung* est en retard depuis 1 mois. Il reste : *25 000 FCFA*.',
				'Notre marge sur cet achat est déjà partie en frais de relance et de banque.',
				'Merci de régler, ou de me dire quel jour vous pouvez.',
			].join('\n'),
		);
	});

	it('interest: the figure, apart', () => {
		const { message, shortMessage } = paul({ stage: 'interest' });
		expect(message).toContain("il s'y ajoute à ce jour *500 FCFA* d'agios");
		expect(shortMessage).toBe(
			"Mr Paul, reste 25 000 FCFA et 500 FCFA d'agios selon nos conditions.",
		);
	});

	it('final notice: a day, and that it is no formal notice yet', () => {
		const { message, shortMessage } = paul({ stage: 'final-notice' });
		expect(message).toContain("Vous devez : *25 000 FCFA et 500 FCFA d'agios*.");
		expect(message).toContain(
			'Ceci est le dernier rappel avant une mise en demeure. Sans règlement le *31 Décembre* au plus tard',
		);
		expect(shortMessage).toBe(
			"Dernier rappel : 25 000 FCFA et 500 FCFA d'agios d'ici au 31/12, sinon recours.",
		);
	});

	it('the argument that was chosen instead of the stage', () => {
		const chosen = paul({ stage: 'costs', argument: 'reminder' });
		expect(chosen).toEqual(paul({ stage: 'reminder' }));
	});
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../source/book/records.ts';
import { openShop } from '../support/shop.ts';

/** The facts of the first source document, each on the day its message is due. */
const seed = {
	payment: (language: Language) => {
		const shop = openShop('2026-11-02', language);
		const paul = { to: 'Mr Paul', phone: '677000001' };
		shop.sells({ ...paul, items: ['1 Tablette Samsung 45000'], paid: 20_000 });
		return shop.onDay('2026-11-09').relance('payment');
	},
	delivery: (language: Language) => {
		const shop = openShop('2027-01-11', language);
		const jeanne = { to: 'Mme Jeanne', phone: '699000002' };
		shop.sells({ ...jeanne, items: ['1 Mixeur Moulinex 30000'], paid: 0, deliver: '2027-01-15' });
		return shop.onDay('2027-01-13').relance('delivery');
	},
	renewal: (language: Language) => {
		const shop = openShop('2026-11-02', language);
		shop.keeps('Sac de Riz 25kg', { price: 18_000, lifetime: 30 });
		shop.sells({ to: 'Tonton Pierre', phone: '650000003', items: ['1 Sac de Riz 25kg'] });
		return shop.onDay('2026-11-30').relance('renewal');
	},
	satisfaction: (language: Language) => {
		const shop = openShop('2026-11-02', language);
		shop.sells({ to: 'Awa', phone: '655000004', items: ['1 Téléphone Techno 65000'] });
		return shop.onDay('2026-11-05').relance('satisfaction');
	},
	stock: (language: Language) => {
		const shop = openShop('2026-11-02', language);
		shop.keeps('Chargeur Type-C', { price: 2_500, stock: 2 });
		return shop.relance('stock');
	},
} as const;

type Kind = keyof typeof seed;

const french: Record<Kind, readonly string[]> = {
	payment: [
		'Bonjour Mr Paul,',
		'Pour votre achat : *Tablette Samsung*',
		'Il reste : *25 000 FCFA*.',
		'Quand vous pouvez, vous me dites.',
	],
	delivery: [
		'Bonjour Mme Jeanne,',
		'Votre commande : *Mixeur Moulinex*',
		'Montant : *30 000 FCFA*',
		'Livraison prévue : *15 Janvier*',
	],
	renewal: [
		'Bonjour Tonton Pierre,',
		"Votre produit *'Sac de Riz 25kg'* peut bientôt finir.",
		'Si vous voulez, je peux vous en garder un.',
	],
	satisfaction: [
		'Bonjour,',
		'Je voulais prendre des nouvelles.',
		"Tout se passe bien avec *'Téléphone Techno'* ?",
	],
	stock: ['Stock bas : *Chargeur Type-C*', '(Message interne pour le vendeur)'],
};

const english: Record<Kind, readonly string[]> = {
	payment: [
		'Hello Mr Paul,',
		'For your purchase: *Tablette Samsung*',
		'The balance is *25 000 FCFA*.',
		'Whenever you can, just let me know.',
	],
	delivery: [
		'Hello Mme Jeanne,',
		'Your order: *Mixeur Moulinex*',
		'Amount: *30 000 FCFA*',
		'Delivery planned for: *15 January*',
	],
	renewal: [
		'Hello Tonton Pierre,',
		"Your *'Sac de Riz 25kg'* may be running out soon.",
		'If you like, I can put one aside for you.',
	],
	satisfaction: [
		'Hello,',
		'I wanted to hear how you are getting on.',
		"Is everything going well with *'Téléphone Techno'*?",
	],
	stock: ['Low stock: *Chargeur Type-C*', '(Internal message for the seller)'],
};

const kinds = Object.keys(seed) as Kind[];

describe.each(kinds)('the seed’s own facts for %s', kind => {
	it('give the seed’s own message, byte for byte', () => {
		const { message } = seed[kind]('fr');
		expect(message).toBe(french[kind].join('\n'));
		expect(Buffer.from(message)).toEqual(Buffer.from(french[kind].join('\n'), 'utf8'));
	});

	it('give the same message in English', () => {
		expect(seed[kind]('en').message).toBe(english[kind].join('\n'));
	});

	it.each(['fr', 'en'] as const)('have a shorter form in %s, for a small code', language => {
		const { message, shortMessage } = seed[kind](language);
		expect(shortMessage.trim()).not.toBe('');
		expect(shortMessage.length).toBeLessThan(message.length);
		expect(shortMessage).not.toMatch(/[{}]|undefined|\n/);
	});

	it.each(['fr', 'en'] as const)(
		'are written in %s with plain spaces and straight quotes',
		language => {
			const { message, shortMessage } = seed[kind](language);
			expect(message + shortMessage).not.toMatch(/[\u00A0\u202F\u2019\r\t]/);
			expect(message + shortMessage).toBe((message + shortMessage).normalize('NFC'));
		},
	);
});

describe('the messages beyond the seed’s', () => {
	it('say a first day of the month as it is said', () => {
		const shop = openShop('2026-11-26');
		const words = { to: 'Mme Jeanne', phone: '699000002', items: ['2 Mixeur 30000'], paid: 0 };
		shop.sells({ ...words, deliver: '2026-12-01' });
		expect(shop.onDay('2026-11-28').relance('delivery').message).toBe(
			'Bonjour Mme Jeanne,\nVotre commande : *2 Mixeur*\nMontant : *60 000 FCFA*\nLivraison prévue : *1er Décembre*',
		);
	});

	it('remind of the day it was due', () => {
		const shop = openShop('2026-11-02');
		const paul = { to: 'Mr Paul', phone: '677000001' };
		shop.sells({ ...paul, items: ['1 Tablette Samsung 45000'], paid: 20_000 });
		shop.onDay('2026-11-09').sends('payment');
		expect(shop.onDay('2026-11-16').relance('payment').message).toBe(
			"Bonjour Mr Paul,\nPetit rappel pour votre achat : *Tablette Samsung*\nIl reste : *25 000 FCFA*. C'était prévu le *9 Novembre*.\nQuel jour vous arrange ? Merci d'avance.",
		);
	});

	it('name three products, and count the others beyond', () => {
		const shop = openShop('2026-11-02');
		const three = ['1 Riz 18000', '2 Lait 1000', '1 Thé 500'];
		const words = { to: 'Awa', phone: '655000004', paid: 0 };
		shop.sells({ ...words, items: three });
		expect(shop.onDay('2026-11-09').relance('payment').message).toContain('*Riz, 2 Lait et Thé*');
		const other = openShop('2026-11-02');
		other.sells({ ...words, items: [...three, '1 Sel 200', '1 Savon 400'] });
		expect(other.onDay('2026-11-09').relance('payment').message).toContain(
			'*Riz, 2 Lait et 3 autres*',
		);
	});

	it('take the names of products and people as they are, signs and all', () => {
		const shop = openShop('2026-11-02');
		const items = ['1 Coque {shop} $& $1 3000'];
		shop.sells({ to: 'Mr {amount}', phone: '677000001', items, paid: 0 });
		expect(shop.onDay('2026-11-09').relance('payment').message).toBe(
			'Bonjour Mr {amount},\nPour votre achat : *Coque {shop} $& $1*\nIl reste : *3 000 FCFA*.\nQuand vous pouvez, vous me dites.',
		);
	});

	it('apologise for a late delivery with a new day', () => {
		const shop = openShop('2026-11-02');
		const jeanne = { to: 'Mme Jeanne', phone: '699000002' };
		shop.sells({ ...jeanne, items: ['1 Mixeur 30000'], paid: 0, deliver: '2026-11-10' });
		expect(shop.onDay('2026-11-10').relance('delivery').message).toBe(
			"Bonjour Mme Jeanne,\nVotre commande : *Mixeur*\nLa livraison est pour aujourd'hui, *10 Novembre*.\nDites-moi à quelle heure vous êtes disponible.",
		);
		expect(shop.onDay('2026-11-11').relance('delivery').message).toBe(
			'Bonjour Mme Jeanne,\nVotre commande : *Mixeur*\nElle devait être livrée le 10 Novembre. Je vous présente mes excuses pour ce retard.\nNouvelle date de livraison : *14 Novembre*',
		);
	});
});

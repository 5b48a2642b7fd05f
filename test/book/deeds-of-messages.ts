import { recordContact } from '../../source/book/contact.ts';
import type { Story } from './deed-shop.ts';

export const messageStories: readonly Story[] = [
	[
		'a payment relance sent',
		'contact',
		shop => shop.sends('payment'),
		'Message de recouvrement : Mr Paul',
		'Message (payment): Mr Paul',
	],
	[
		'a delivery confirmed',
		'contact',
		shop => shop.sends('delivery'),
		'Message de livraison : Mme Jeanne',
		'Message (delivery): Mme Jeanne',
	],
	[
		'an apology, which gives the order a new day',
		'contact',
		shop => shop.onDay('2026-11-26').sends('delivery'),
		'Message de livraison : Mme Jeanne',
		'Message (delivery): Mme Jeanne',
	],
	[
		'a renewal proposed',
		'contact',
		shop => shop.sends('renewal'),
		'Message de renouvellement : Tonton Pierre',
		'Message (renewal): Tonton Pierre',
	],
	[
		'a customer asked whether he is satisfied',
		'contact',
		shop => {
			shop.sells({ to: 'Pierre', items: ['1 Ventilateur 15000'] });
			shop.onDay('2026-11-27').sends('satisfaction');
		},
		'Message de satisfaction : Tonton Pierre',
		'Message (satisfaction): Tonton Pierre',
	],
	[
		'a word of courtesy',
		'contact',
		shop => {
			const about = { kind: 'courtesy', sales: [], channel: 'whatsapp' } as const;
			const facts = { ...about, customerId: shop.customer('Jeanne').id, message: 'Bonne fête' };
			shop.does(recordContact(shop.book, facts, shop.facts));
		},
		'Message de courtoisie : Mme Jeanne',
		'Message (courtesy): Mme Jeanne',
	],
	[
		'a call',
		'call',
		shop => {
			const about = { kind: 'payment', sales: [], channel: 'call' } as const;
			const facts = { ...about, customerId: shop.customer('Paul').id, message: 'Bonjour' };
			shop.does(recordContact(shop.book, facts, shop.facts));
		},
		'Appel : Mr Paul',
		'Call: Mr Paul',
	],
	[
		'an answer',
		'answer',
		shop => shop.hears(shop.sends('payment'), 'answered'),
		'Réponse : Mr Paul',
		'Answer: Mr Paul',
	],
	[
		'an answer with a day to pay',
		'answer',
		shop => shop.hears(shop.sends('payment'), 'promised', { day: '2026-12-05' }),
		'Réponse : Mr Paul',
		'Answer: Mr Paul',
	],
	[
		'an answer that opens a problem',
		'problem',
		shop => shop.hears(shop.sends('payment'), 'problem', { note: 'écran noir' }),
		'Problème noté : Mr Paul',
		'Problem noted: Mr Paul',
	],
	[
		'a dispute',
		'dispute',
		shop => shop.hears(shop.sends('payment'), 'disputed', { note: 'déjà payé' }),
		'Dette contestée : Mr Paul',
		'Debt disputed: Mr Paul',
	],
	[
		'a wrong number',
		'wrong-number',
		shop => shop.hears(shop.sends('payment'), 'wrong-number'),
		'Faux numéro : Mr Paul',
		'Wrong number: Mr Paul',
	],
	[
		'a problem put to another day',
		'problem-changed',
		shop => shop.changesProblem(shop.opensProblem('Paul', 'écran noir'), { by: '2026-12-31' }),
		'Problème suivi : Mr Paul',
		'Problem followed up: Mr Paul',
	],
	[
		'a problem closed',
		'problem-closed',
		shop => {
			shop.hears(shop.sends('payment'), 'problem', { note: 'écran noir' });
			shop.closes(Object.keys(shop.book.problems)[0] ?? '', 'remplacée');
		},
		'Problème réglé : Mr Paul',
		'Problem settled: Mr Paul',
	],
];

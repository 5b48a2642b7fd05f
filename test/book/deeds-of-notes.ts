import { addEvent, correctEvent, removeEvent } from '../../source/book/customer-events.ts';
import { day } from '../../source/book/day.ts';
import { correctRemark, noteRemark, removeRemark } from '../../source/book/remark.ts';
import type { Story } from './deed-shop.ts';
import type { KeptShop } from './kept-shop.ts';

const on = day('2026-11-20');

const paul = (shop: KeptShop) => ({ customerId: shop.customer('Paul').id });

const notes = (shop: KeptShop) =>
	shop.does(
		noteRemark(
			shop.book,
			{ ...paul(shop), on, what: 'said', text: 'cherche un frigo' },
			shop.facts,
		),
	);

const remembers = (shop: KeptShop) =>
	shop.does(addEvent(shop.book, { ...paul(shop), day: on, what: 'Fête', sort: 'feast' }));

export const noteStories: readonly Story[] = [
	['something he said', 'remark', notes, 'Note prise : Mr Paul', 'Note taken: Mr Paul'],
	[
		'something he said, put right',
		'remark-corrected',
		shop => {
			notes(shop);
			const was = { on, text: 'cherche un frigo' };
			const facts = {
				...paul(shop),
				on,
				what: 'said',
				text: 'cherche un congélateur',
				was,
			} as const;
			shop.does(correctRemark(shop.book, facts, shop.facts));
		},
		'Note corrigée : Mr Paul',
		'Note put right: Mr Paul',
	],
	[
		'something he said, forgotten',
		'remark-removed',
		shop => {
			notes(shop);
			shop.does(removeRemark(shop.book, { ...paul(shop), on, text: 'cherche un frigo' }));
		},
		'Note oubliée : Mr Paul',
		'Note forgotten: Mr Paul',
	],
	['a day to remember', 'event', remembers, 'Date à retenir : Mr Paul', 'Day to remember: Mr Paul'],
	[
		'a day put right',
		'event-corrected',
		shop => {
			remembers(shop);
			const was = { day: on, what: 'Fête' };
			shop.does(
				correctEvent(shop.book, { ...paul(shop), day: on, what: 'Tabaski', sort: 'feast', was }),
			);
		},
		'Date corrigée : Mr Paul',
		'Day put right: Mr Paul',
	],
	[
		'a day forgotten',
		'event-removed',
		shop => {
			remembers(shop);
			shop.does(removeEvent(shop.book, { ...paul(shop), day: on, what: 'Fête' }));
		},
		'Date oubliée : Mr Paul',
		'Day forgotten: Mr Paul',
	],
];

import { describe, expect, it } from 'vitest';
import { deedOf } from '../../source/book/deed.ts';
import { catalogs } from '../../source/text/catalog.ts';
import { describeDeed } from '../../source/text/describe-deed.ts';
import { shopOfTheDay } from './deed-shop.ts';
import { correctionStories } from './deeds-of-corrections.ts';
import { messageStories } from './deeds-of-messages.ts';
import { newsStories } from './deeds-of-news.ts';
import { noteStories } from './deeds-of-notes.ts';
import { recordStories } from './deeds-of-records.ts';
import { saleStories } from './deeds-of-sales.ts';
import { silenceStories } from './deeds-of-silence.ts';

const stories = [
	...saleStories,
	...messageStories,
	...newsStories,
	...silenceStories,
	...noteStories,
	...recordStories,
	...correctionStories,
];

describe('what was done is told as what it is', () => {
	it.each(stories)('%s', (_what, deed, does, fr, en) => {
		const shop = shopOfTheDay();
		does(shop);
		const seen = shop.lastSeen();
		expect(deedOf(seen).deed).toBe(deed);
		expect(describeDeed(seen, catalogs.fr)).toBe(fr);
		expect(describeDeed(seen, catalogs.en)).toBe(en);
	});

	it.each(stories)('%s: the same after the program was opened again', (_what, deed, does, fr) => {
		const shop = shopOfTheDay();
		does(shop);
		const seen = shop.reopens().lastSeen();
		expect(deedOf(seen).deed).toBe(deed);
		expect(describeDeed(seen, catalogs.fr)).toBe(fr);
	});

	it('covers every deed there is', () => {
		const all = Object.keys(catalogs.fr.keeping.deeds);
		expect(new Set(stories.map(([, deed]) => deed))).toEqual(new Set(all));
	});
});

describe('a name that is long', () => {
	it('is cut, so that the amount still shows', () => {
		const shop = shopOfTheDay();
		const name = 'Établissements Ngo Nkot et Fils Import-Export du Littoral';
		shop.sells({ to: name, items: [`1 ${'Groupe électrogène '.repeat(4)}900000`], paid: 0 });
		expect(describeDeed(shop.lastSeen(), catalogs.fr)).toBe(
			'Vente : Établissements Ngo Nkot et Fils Import-…, Groupe électrogène Groupe électrogène G…, 900 000 FCFA',
		);
	});
});

import { expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import { archived, countOf, noRecords } from '../book/archived.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { Chance } from './chance.ts';
import { Life } from './life.ts';
import { mostWithin } from './tally.ts';
import { Witness } from './witness.ts';

const first = '2026-11-23';

it.each([2026, 7])(
	'a year of the demo shop that archives every morning, told by seed %i',
	seed => {
		const shop = openShop(first);
		shop.book = demoShop(day(first), 'fr');
		const witness = new Witness();
		let gone = noRecords;
		const opening = (open: Shop): void => {
			const kept = archived(open.book, day(open.today), gone);
			gone = kept.records;
			open.book = kept.book;
		};
		const options = { days: 365, opens: 0.67, sends: 0.9, opening, looks: witness.looks };
		new Life(shop, new Chance(seed)).lives(options);
		expect(witness.sent.length).toBeGreaterThan(300);
		expect(countOf(gone)).toBeGreaterThan(300);
		const ordinary = witness.sent.filter(({ kind }) => kind !== 'delivery');
		// Three days apart: the 1st, the 4th and the 7th.
		expect(mostWithin(ordinary, 7)).toBeLessThanOrEqual(3);
		expect(mostWithin(ordinary, 30)).toBeLessThanOrEqual(10);
	},
	120_000,
);

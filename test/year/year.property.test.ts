import fc from 'fast-check';
import { expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { ok } from '../../source/book/result.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { Chance } from './chance.ts';
import { Life } from './life.ts';
import { Witness } from './witness.ts';

const smallShop = (): Shop => {
	const shop = openShop('2027-12-01');
	const phones = ['677000001', '699000002', '655000004', '677000005', '699000006', '655000007'];
	phones.forEach((phone, index) => {
		const tone = index % 2 === 0 ? 'gentle' : 'firm';
		const customer = shop.knows(`Client ${'ABCDEF'[index]}`, { phone, tone });
		// Half of the firm ones accepted the terms of sale.
		if (index % 4 === 1)
			shop.does(
				ok({ changes: [put('customers', { ...customer, termsAcceptedOn: customer.since })] }),
			);
	});
	shop.keeps('Coque', { price: 4_000, stock: 300 });
	shop.keeps('Téléphone', { price: 65_000, stock: 100 });
	shop.keeps('Riz', { price: 18_000, lifetime: 30 });
	shop.keeps('Gaz', { price: 6_500, lifetime: 12 });
	return shop;
};

it('a year of any shop: nobody harassed, nothing forgotten, no stage skipped', () => {
	const total = { spaced: 0, waited: 0, back: 0, excused: 0, withheld: 0, climbed: 0 };
	fc.assert(
		fc.property(
			fc.nat(0xffff_ffff),
			fc.constantFrom(0.3, 0.7, 1),
			fc.constantFrom(0.5, 1),
			(seed, opens, sends) => {
				const witness = new Witness();
				const life = new Life(smallShop(), new Chance(seed));
				life.lives({ days: 366, opens, sends, looks: witness.looks });
				for (const rule of Object.keys(witness.seen) as (keyof typeof witness.seen)[])
					total[rule] += witness.seen[rule];
				total.climbed += witness.climbed;
			},
		),
		{ numRuns: 40 },
	);
	for (const [rule, times] of Object.entries(total))
		expect([rule, times > 10]).toEqual([rule, true]);
}, 120_000);

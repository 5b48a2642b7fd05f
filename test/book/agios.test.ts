import { describe, expect, it } from 'vitest';
import { type AgiosMonth, agiosIn } from '../../source/book/agios.ts';
import { copyDebt } from '../../source/book/copy-debt.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Sale } from '../../source/book/records.ts';
import { type CounterShop, openCounter } from './counter-shop.ts';

/** Ngono accepted the terms on New Year's Day. */
const openOn = (today: string): CounterShop => {
	const shop = openCounter('2026-01-01');
	shop.knows('Ets Ngono', { tone: 'firm', terms: '2026-01-01' });
	return shop.onDay(today);
};

/** 250 000 FCFA on 1 June 2026, agreed for the 15th: the first month starts on 15 July. */
const generator = (shop: CounterShop): Sale =>
	shop.onDay('2026-06-01').sells({
		to: 'Ets Ngono',
		items: ['1 Groupe électrogène 250000'],
		paid: 0,
		due: '2026-06-15',
	});

type Month = readonly [from: string, base: number, amount: number];

const told = (months: readonly AgiosMonth[]): readonly Month[] =>
	months.map(({ from, base, amount }) => [from, base, amount]);

interface Case {
	readonly what: string;
	readonly story: (shop: CounterShop) => Sale;
	readonly today: string;
	readonly months: readonly Month[];
}

const july: Month = ['2026-07-15', 250_000, 2_500];

/** Pays so much on each of these days. */
const paying =
	(...payments: ReadonlyArray<readonly [on: string, amount: number]>) =>
	(shop: CounterShop): Sale => {
		const sale = generator(shop);
		for (const [on, amount] of payments) shop.onDay(on).pays('Ets Ngono', amount);
		return sale;
	};

/** Three pieces at 33 333: 1 % of each base leaves 99, 66 and 33 hundredths that nobody is asked for. */
const threeParts = (shop: CounterShop): Sale => {
	const sale = shop
		.onDay('2026-06-01')
		.sells({ to: 'Ets Ngono', items: ['3 Batterie 33333'], paid: 0, due: '2026-06-15' });
	for (const on of ['2026-08-01', '2026-09-01', '2026-10-01'])
		shop.onDay(on).pays('Ets Ngono', 33_333);
	return sale;
};

/** Agreed for this day. */
const due =
	(on: string, agreed: string) =>
	(shop: CounterShop): Sale =>
		shop.onDay(on).sells({ to: 'Ets Ngono', items: ['1 Onduleur 40000'], paid: 0, due: agreed });

const cases: readonly Case[] = [
	{
		what: 'nothing on the day before the first month',
		story: generator,
		today: '2026-07-14',
		months: [],
	},
	{
		what: 'the first month from its very day on',
		story: generator,
		today: '2026-07-15',
		months: [july],
	},
	{
		what: 'a month begun is a month owed: 3 x 2 500',
		story: generator,
		today: '2026-09-15',
		months: [july, ['2026-08-15', 250_000, 2_500], ['2026-09-15', 250_000, 2_500]],
	},
	{
		what: 'paid in part in the middle of a month: the next one is on what is left',
		story: paying(['2026-08-01', 100_000]),
		today: '2026-08-20',
		months: [july, ['2026-08-15', 150_000, 1_500]],
	},
	{
		what: 'paid on the day before a month starts',
		story: paying(['2026-08-14', 100_000]),
		today: '2026-08-20',
		months: [july, ['2026-08-15', 150_000, 1_500]],
	},
	{
		what: 'paid on the very day: it counts',
		story: paying(['2026-08-15', 100_000]),
		today: '2026-08-20',
		months: [july, ['2026-08-15', 150_000, 1_500]],
	},
	{
		what: 'paid on the day after: it does not',
		story: paying(['2026-08-16', 100_000]),
		today: '2026-08-20',
		months: [july, ['2026-08-15', 250_000, 2_500]],
	},
	{
		what: 'all paid on the day the first month would have started',
		story: paying(['2026-07-15', 250_000]),
		today: '2026-12-31',
		months: [],
	},
	{
		what: 'all paid a day too late',
		story: paying(['2026-07-16', 250_000]),
		today: '2026-12-31',
		months: [july],
	},
	{
		what: 'three partial payments, each month rounded down: 999 + 666 + 333',
		story: threeParts,
		today: '2027-01-31',
		months: [
			['2026-07-15', 99_999, 999],
			['2026-08-15', 66_666, 666],
			['2026-09-15', 33_333, 333],
		],
	},
	{
		what: 'a start on 29 February (30 January + 30 days), and the one of the next year',
		story: due('2028-01-10', '2028-01-30'),
		today: '2028-05-01',
		months: [
			['2028-02-29', 40_000, 400],
			['2028-03-29', 40_000, 400],
			['2028-04-29', 40_000, 400],
		],
	},
	{
		what: 'a start on the 31st (1 December + 30 days): the end of shorter months, and the 31st again',
		story: due('2026-11-20', '2026-12-01'),
		today: '2027-05-30',
		months: [
			['2026-12-31', 40_000, 400],
			['2027-01-31', 40_000, 400],
			['2027-02-28', 40_000, 400],
			['2027-03-31', 40_000, 400],
			['2027-04-30', 40_000, 400],
		],
	},
	{
		what: 'a start on the 30th (31 October + 30 days)',
		story: due('2026-10-20', '2026-10-31'),
		today: '2027-03-30',
		months: [
			['2026-11-30', 40_000, 400],
			['2026-12-30', 40_000, 400],
			['2027-01-30', 40_000, 400],
			['2027-02-28', 40_000, 400],
			['2027-03-30', 40_000, 400],
		],
	},
	{
		what: 'what came back is not owed: 200 000 - 50 000, then 100 000 - 50 000',
		story: shop => {
			const sale = shop
				.onDay('2026-06-01')
				.sells({ to: 'Ets Ngono', items: ['2 Frigo 100000'], paid: 50_000, due: '2026-06-15' });
			shop.onDay('2026-07-20').takesBack(sale, { Frigo: 1 });
			return sale;
		},
		today: '2026-08-20',
		months: [
			['2026-07-15', 150_000, 1_500],
			['2026-08-15', 50_000, 500],
		],
	},
	{
		what: 'a return with a refund: 200 000 - 120 000, then nothing is left (100 000 - 120 000 + 20 000)',
		story: shop => {
			const sale = shop
				.onDay('2026-06-01')
				.sells({ to: 'Ets Ngono', items: ['2 Frigo 100000'], paid: 120_000, due: '2026-06-15' });
			shop.onDay('2026-07-20').takesBack(sale, { Frigo: 1 });
			return sale;
		},
		today: '2026-12-20',
		months: [['2026-07-15', 80_000, 800]],
	},
	{
		what: 'lines put right count as if they had been written so from the first day',
		story: shop => {
			const sale = generator(shop);
			shop.onDay('2026-08-20').correctsLines(sale, ['1 Groupe électrogène 200000']);
			return sale;
		},
		today: '2026-08-20',
		months: [
			['2026-07-15', 200_000, 2_000],
			['2026-08-15', 200_000, 2_000],
		],
	},
	{
		what: 'lines put right twice: what was handed back in between is owed again from its day on',
		story: shop => {
			const sale = paying(['2026-07-01', 250_000])(shop);
			shop.onDay('2026-08-01').correctsLines(sale, ['1 Groupe électrogène 200000']);
			shop.onDay('2026-08-20').correctsLines(sale, ['1 Groupe électrogène 250000']);
			return sale;
		},
		today: '2026-08-20',
		months: [['2026-08-15', 50_000, 500]],
	},
	{
		what: 'a payment put right is of its own day',
		story: shop => {
			const sale = generator(shop);
			const { receipt } = shop.onDay('2026-08-01').pays('Ets Ngono', 100_000);
			shop.onDay('2026-08-20').correctsPayment({ receipt }, 50_000);
			return sale;
		},
		today: '2026-08-20',
		months: [july, ['2026-08-15', 200_000, 2_000]],
	},
	{
		what: 'neither a later promise nor a part payment moves the clock',
		story: shop => {
			const sale = generator(shop);
			shop.onDay('2026-06-20').pays('Ets Ngono', 50_000);
			shop.onDay('2026-06-25').isPromised('Ets Ngono', '2026-07-31');
			return sale;
		},
		today: '2026-07-15',
		months: [['2026-07-15', 200_000, 2_000]],
	},
	{
		what: 'no day agreed: 7 days after the sale, on 8 June, and 30 more',
		story: shop =>
			shop.onDay('2026-06-01').sells({ to: 'Ets Ngono', items: ['1 Onduleur 40000'], paid: 0 }),
		today: '2026-07-08',
		months: [['2026-07-08', 40_000, 400]],
	},
	{
		what: 'an order delivered late: 7 days after the delivery (27 August), and 30 more',
		story: shop => {
			const order = shop
				.onDay('2026-06-01')
				.sells({ to: 'Ets Ngono', items: ['1 Frigo 100000'], paid: 0, deliver: '2026-06-10' });
			shop.onDay('2026-08-20').delivers(order);
			return order;
		},
		today: '2026-09-26',
		months: [['2026-09-26', 100_000, 1_000]],
	},
	{
		what: 'an order that nobody has delivered yet',
		story: shop =>
			shop
				.onDay('2026-06-01')
				.sells({ to: 'Ets Ngono', items: ['1 Frigo 100000'], paid: 0, deliver: '2026-06-10' }),
		today: '2027-06-01',
		months: [],
	},
	{
		what: 'a debt taken over from the old notebook, whatever was promised since: 1 June + 7 + 30',
		story: shop => {
			const facts = {
				typedName: 'Ets Ngono',
				amount: francs(60_000),
				since: day('2026-06-01'),
			};
			const { sale } = shop.onDay('2026-06-20').does(copyDebt(shop.book, facts, shop.facts));
			shop.isPromised('Ets Ngono', '2026-07-31');
			return sale;
		},
		today: '2026-07-08',
		months: [['2026-07-08', 60_000, 600]],
	},
	{
		what: 'the rate of the shop, 1,5 %: 3 750, then 499 of 499,995',
		story: shop => {
			const sale = paying(['2026-08-01', 216_667])(shop);
			shop.settles(settings => ({ ...settings, agios: { ...settings.agios, rate: 150 } }));
			return sale;
		},
		today: '2026-08-20',
		months: [
			['2026-07-15', 250_000, 3_750],
			['2026-08-15', 33_333, 499],
		],
	},
	{
		what: 'the delay of the shop, none: from the agreed day on',
		story: shop => {
			shop.settles(settings => ({ ...settings, agios: { ...settings.agios, fromDays: 0 } }));
			return generator(shop);
		},
		today: '2026-06-15',
		months: [['2026-06-15', 250_000, 2_500]],
	},
	{
		what: 'no rate, no agios',
		story: shop => {
			shop.settles(settings => ({ ...settings, agios: { ...settings.agios, rate: 0 } }));
			return generator(shop);
		},
		today: '2026-12-15',
		months: [],
	},
	{
		what: 'no terms at the time of the sale',
		story: shop => {
			const sale = generator(shop);
			shop.onDay('2026-06-02').knows('Ets Ngono', { terms: '2026-06-02' });
			return sale;
		},
		today: '2026-12-15',
		months: [],
	},
	{
		what: 'terms accepted on the day of the sale',
		story: shop => {
			shop.onDay('2026-06-01').knows('Ets Ngono', { terms: '2026-06-01' });
			return generator(shop);
		},
		today: '2026-07-15',
		months: [july],
	},
	{
		what: 'terms withdrawn: nothing more, of older sales either',
		story: shop => {
			const sale = generator(shop);
			shop.onDay('2026-07-20').knows('Ets Ngono', { terms: null });
			return sale;
		},
		today: '2026-12-15',
		months: [],
	},
	{
		what: 'a debt given up',
		story: shop => {
			const sale = generator(shop);
			shop.onDay('2026-08-01').writesOff(sale);
			return sale;
		},
		today: '2026-12-15',
		months: [],
	},
	{
		what: 'a debt given up and taken up again, as if it had never been',
		story: shop => {
			const sale = generator(shop);
			shop.onDay('2026-08-01').writesOff(sale);
			shop.onDay('2026-08-20').takesUp(sale);
			return sale;
		},
		today: '2026-08-20',
		months: [july, ['2026-08-15', 250_000, 2_500]],
	},
	{
		what: 'a sale that was cancelled',
		story: shop => {
			const sale = generator(shop);
			shop.onDay('2026-08-01').cancels(sale);
			return sale;
		},
		today: '2026-12-15',
		months: [],
	},
	{
		what: 'the sale of somebody else, once put right',
		story: shop => {
			shop.knows('Mr Paul');
			const sale = generator(shop);
			shop.onDay('2026-08-01').correctsBuyer(sale, 'Paul');
			return sale;
		},
		today: '2026-12-15',
		months: [],
	},
];

describe('agios', () => {
	it.each(cases)('$what', ({ story, today, months }) => {
		const shop = openOn('2026-01-02');
		const sale = story(shop);
		const agios = shop.onDay(today).agiosOf(sale);
		expect(told(agios.months)).toEqual(months);
		const accrued = months.reduce((sum, [, , amount]) => sum + amount, 0);
		expect(agios).toMatchObject({ accrued, waived: 0, paid: 0, due: accrued });
	});

	it('are nothing for a sale to nobody', () => {
		const shop = openOn('2026-06-01');
		const sale = shop.sells({ items: ['1 Coque 2000'] });
		expect(agiosIn(shop.book, sale, day('2027-06-01'))).toMatchObject({ months: [], due: 0 });
	});
});

describe('agios that are not asked for', () => {
	/** 2 x 2 500 on 20 August. */
	const late = (): { readonly shop: CounterShop; readonly sale: Sale } => {
		const shop = openOn('2026-01-02');
		const sale = generator(shop);
		return { shop: shop.onDay('2026-08-20'), sale };
	};

	it('are waived in part, then wholly, and the debt stays: 5 000 - 2 000 - 3 000', () => {
		const { shop, sale } = late();
		expect(shop.waives(sale, { amount: 2_000, reason: 'bon client' }).amount).toBe(2_000);
		expect(shop.agiosOf(sale)).toMatchObject({ accrued: 5_000, waived: 2_000, due: 3_000 });
		expect(shop.onDay('2026-08-21').waives(sale).amount).toBe(3_000);
		expect(shop.agiosOf(sale)).toMatchObject({ accrued: 5_000, waived: 5_000, due: 0 });
		expect(shop.sale(sale).agios?.waived).toEqual([
			{ on: '2026-08-20', amount: 2_000, reason: 'bon client' },
			{ on: '2026-08-21', amount: 3_000, reason: 'erreur de frappe' },
		]);
		expect(shop.morning().outstanding).toBe(250_000);
	});

	it('come again with the next month', () => {
		const { shop, sale } = late();
		shop.waives(sale);
		expect(shop.onDay('2026-09-15').agiosOf(sale)).toMatchObject({ waived: 5_000, due: 2_500 });
	});

	it.each([
		[
			'more than is due',
			{ amount: 5_001 },
			{ reason: 'waiver-above-due', amount: 5_001, due: 5_000 },
		],
		['nothing', { amount: 0 }, { reason: 'amount-zero' }],
		['without saying why', { reason: ' ' }, { reason: 'reason-missing' }],
		['with a reason that never ends', { reason: 'a'.repeat(301) }, { reason: 'text-too-long' }],
	])('are not waived: %s', (_what, words, refusal) => {
		const { shop, sale } = late();
		expect(shop.refusal(() => shop.waives(sale, words))).toMatchObject(refusal);
	});

	it('are not waived where there are none, nor on a sale that is cancelled or given up', () => {
		const { shop, sale } = late();
		const today = shop.sells({ to: 'Ets Ngono', items: ['1 Coque 2000'], paid: 0 });
		expect(shop.refusal(() => shop.waives(today)).reason).toBe('agios-none');
		expect(shop.refusal(() => shop.waives({ ...sale, id: 'none' })).reason).toBe('sale-unknown');
		shop.cancels(today);
		expect(shop.refusal(() => shop.waives(today)).reason).toBe('sale-cancelled');
		shop.writesOff(sale);
		expect(shop.refusal(() => shop.waives(sale)).reason).toBe('sale-written-off');
	});
});

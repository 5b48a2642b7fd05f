import { describe, expect, it } from 'vitest';
import { nothingArchived } from '../../source/book/archive.ts';
import { type Day, day } from '../../source/book/day.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { lastTwelveMonths, monthsIn, type Period, parseMonth } from '../../source/book/period.ts';
import { isEmptyReport, type Report, reportOf } from '../../source/relances/report.ts';
import { archived } from '../book/archived.ts';
import { openCounter } from '../book/counter-shop.ts';
import { read, reasonOf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { accepts, reportShop, tells } from './report-shop.ts';

const monday = day('2026-11-23');
const report = (shop: Shop, period?: Period, today: Day = day(shop.today)): Report =>
	reportOf(shop.book, nothingArchived, today, period ?? lastTwelveMonths(today));

const shop = reportShop();
const year = report(shop);

/** The months of which there is something to say. */
const sold = ({ sales }: Report) =>
	sales.byMonth
		.filter(month => month.sales > 0)
		.map(({ month, sales: count, total, atCounter, credit }) => [
			...[month, count, total, atCounter, credit],
		]);

describe('what is owed', () => {
	it('is by days since the day agreed last, and the same in all as on the morning', () => {
		/*
		 * not due: Paul's cover, for 1 December. 0 to 30: Jeanne's fridge, moved to 30 October, 24 days,
		 * 150 000 - 50 000 - 30 000 - 20 000; Awa's mixer, delivered on 12 November, due on the 19th, 4 days.
		 * 31 to 60: Kamga's old debt of 1 October, due on the 8th, 46 days. 61 to 90: Paul's tablet,
		 * 15 September, 69 days, 45 000 - 20 000 - 10 000 - 5 000 - 4 000. Over 90: Kamga's cement,
		 * 15 August, 100 days. What was given up or cancelled is nowhere.
		 */
		expect(year.outstanding.ageing).toEqual([
			{ age: 'not-due', amount: 2_000, debts: 1, customers: 1 },
			{ age: '0-30', amount: 80_000, debts: 2, customers: 2 },
			{ age: '31-60', amount: 40_000, debts: 1, customers: 1 },
			{ age: '61-90', amount: 6_000, debts: 1, customers: 1 },
			{ age: 'over-90', amount: 90_000, debts: 1, customers: 1 },
		]);
		expect(year.outstanding).toMatchObject({ amount: 218_000, debts: 6, customers: 4 });
		expect(shop.morning().outstanding).toBe(218_000);
	});

	it.each([
		['2026-11-22', 'not-due'],
		['2026-11-23', '0-30'],
		['2026-12-23', '0-30'],
		['2026-12-24', '31-60'],
		['2027-01-22', '31-60'],
		['2027-01-23', '61-90'],
		['2027-02-21', '61-90'],
		['2027-02-22', 'over-90'],
	])('a debt due on 23 November is, on %s, %s', (today, age) => {
		const young = openShop('2026-11-16');
		young.sells({ to: 'Paul', items: ['1 Coque 4000'], paid: 0 });
		const { ageing } = report(young.onDay(today)).outstanding;
		expect(ageing.filter(({ amount }) => amount > 0).map(one => one.age)).toEqual([age]);
	});

	it('is not due while an order without an agreed day waits for its delivery', () => {
		const waiting = openShop('2026-01-05');
		waiting.sells({ to: 'Paul', items: ['1 Lit 90000'], paid: 0, deliver: '2026-01-12' });
		const { ageing } = report(waiting.onDay('2026-11-23')).outstanding;
		expect(ageing[0]).toEqual({ age: 'not-due', amount: 90_000, debts: 1, customers: 1 });
	});

	it('has the agios apart: 1 % of 10 000 on 15 October and again on 15 November', () => {
		// Due on 15 September, and 30 days: the first month starts on 15 October, after the 10 000 and the 5 000.
		expect(year.outstanding.agios).toBe(200);
	});

	it('tells the agios that were paid and waived in the period, whichever records are archived', () => {
		const late = openCounter('2026-06-01');
		late.knows('Paul');
		accepts(late, 'Paul', '2026-06-01');
		const bed = late.sells({
			...{ to: 'Paul', items: ['1 Lit 100000'], paid: 0, due: '2026-06-15' },
		});
		// The months that start on 15 July and 15 August: 1 000 each, paid after the 100 000.
		late.onDay('2026-08-20').waives(bed, { amount: 500 });
		late.pays('Paul', 101_500, { paysAgios: true });
		expect(report(late).agios).toEqual({ paid: 1_500, waived: 500 });
		expect(report(late).outstanding.agios).toBe(0);
		expect(report(late, read(parseMonth('2026-07', day('2026-08-20')))).agios.paid).toBe(0);
		// His last purchase stays in the book, the bed does not.
		late.onDay('2026-08-21').sells({ to: 'Paul', items: ['1 Drap 500'] });
		const later = day('2027-06-01');
		const past = archived(late.book, later);
		const period = { from: day('2026-08-20'), to: later };
		expect(past.records.sales).toHaveLength(1);
		expect(reportOf(past.book, past.records, later, period).agios).toEqual({
			...{ paid: 1_500, waived: 500 },
		});
	});

	it('tells what was given up in the period', () => {
		expect(year.givenUp).toEqual({ debts: 1, amount: 500 });
		const august = read(parseMonth('2026-08', monday));
		expect(report(shop, august).givenUp).toEqual({ debts: 0, amount: 0 });
	});
});

describe('what was recovered', () => {
	it('is each payment once, in its month, for the last argument said before it', () => {
		/*
		 * 20 September 10 000, 5 days after the friendly message. 12 October 5 000: the reminder, then the call of
		 * the 10th. Jeanne's 30 000 of 4 November come 15 days after hers; her 20 000 of the 6th the day after
		 * the next. 23 November 4 000, 13 days after the prices.
		 */
		expect(
			year.recovered.byMonth
				.filter(({ amount }) => amount > 0)
				.map(({ month, amount, payments, byArgument }) => [
					...[month, amount, payments],
					byArgument.map(one => [one.argument, one.amount, one.payments]),
				]),
		).toEqual([
			['2026-09', 10_000, 1, [['friendly', 10_000, 1]]],
			['2026-10', 5_000, 1, [['call', 5_000, 1]]],
			[
				'2026-11',
				24_000,
				2,
				[
					['friendly', 20_000, 1],
					['prices', 4_000, 1],
				],
			],
		]);
		expect([year.recovered.amount, year.recovered.payments]).toEqual([39_000, 4]);
		expect(shop.morning().recovered).toBe(24_000);
	});

	it('is in all arguments as in all months', () => {
		expect(
			year.recovered.byArgument
				.filter(({ amount }) => amount > 0)
				.map(({ argument, amount, payments }) => [argument, amount, payments]),
		).toEqual([
			['friendly', 30_000, 2],
			['prices', 4_000, 1],
			['call', 5_000, 1],
		]);
	});

	it('is less what was handed back, the last payments first, whichever the month', () => {
		const given = openCounter('2026-09-01');
		const sale = given.sells({ to: 'Paul', items: ['5 Riz 10000'], paid: 20_000 });
		given.onDay('2026-09-28');
		tells(given, sale, { step: 'friendly' });
		given.onDay('2026-09-29').pays('Paul', 15_000);
		given.onDay('2026-10-05').pays('Paul', 15_000);
		// 50 000 paid. Two bags less: 20 000 back, the 15 000 of October and 5 000 of those of September.
		given.onDay('2026-11-02').takesBack(sale, { Riz: 2 });
		const { byMonth, amount } = report(given).recovered;
		expect(amount).toBe(10_000);
		expect(byMonth.filter(one => one.amount > 0).map(one => [one.month, one.amount])).toEqual([
			['2026-09', 10_000],
		]);
	});

	it('counts what was handed over at once for two debts as one payment', () => {
		const two = openCounter('2026-11-02');
		const sales = [3_000, 4_000].map(price =>
			two.sells({ to: 'Paul', items: [`1 Coque ${price}`], paid: 0 }),
		);
		two.onDay('2026-11-09');
		for (const sale of sales) tells(two, sale, { step: 'reminder' });
		two.onDay('2026-11-10').pays('Paul', 7_000);
		expect(report(two).recovered).toMatchObject({ amount: 7_000, payments: 1 });
	});

	it('is nothing for what was said to another before the buyer was put right', () => {
		const mixed = openCounter('2026-11-02');
		mixed.knows('Awa');
		const sale = mixed.sells({ to: 'Paul', items: ['1 Coque 4000'], paid: 0 });
		mixed.onDay('2026-11-09');
		tells(mixed, sale, { step: 'friendly' });
		mixed.correctsBuyer(sale, 'Awa');
		mixed.onDay('2026-11-10').pays('Awa', 4_000);
		expect(report(mixed).recovered.amount).toBe(0);
	});
});

describe('promises', () => {
	it('of customers are those whose day fell in the period', () => {
		/*
		 * Kept: Rose, the day before. Broken: Kamga on 15 August, Paul on 15 September, Jeanne on 30 October.
		 * Moved: Jeanne, from 20 to 30 October. Paul's 1 December is still to come. 1 of 5.
		 */
		const { kept, broken, moved, share, best, worst } = year.customerPromises;
		expect([kept, broken, moved, share]).toEqual([1, 3, 1, 20]);
		expect(best.map(({ name }) => name)).toEqual(['Tantie Rose']);
		expect(worst.map(({ name, broken: count }) => [name, count])).toEqual([
			['Kamga', 1],
			['Mme Jeanne', 1],
			['Mr Paul', 1],
		]);
	});

	it('of the shop: kept on 20 October and 9 November, moved on 14 October, missed on 10 November', () => {
		expect(year.shopPromises).toEqual({ kept: 2, missed: 1, moved: 1, share: 50 });
	});

	it('are of one month when one month is asked for', () => {
		const october = report(shop, read(parseMonth('10/2026', monday)));
		expect(october.customerPromises).toMatchObject({ kept: 1, broken: 1, moved: 1, share: 33 });
		expect(october.shopPromises).toEqual({ kept: 1, missed: 0, moved: 1, share: 50 });
	});

	it('are not mixed when two customers say the same day on the same day', () => {
		const two = openCounter('2026-11-02');
		for (const to of ['Paul', 'Awa'])
			two.sells({ to, items: ['1 Coque 4000'], paid: 0, due: '2026-11-09' });
		two.onDay('2026-11-09').pays('Awa', 4_000);
		expect(report(two.onDay('2026-11-10')).customerPromises).toMatchObject({
			...{ kept: 1, broken: 1, moved: 0, share: 50 },
		});
	});

	it('deliveries: after 10, 4 and 9 days, the mixer two days late', () => {
		expect(year.deliveries).toEqual({
			deliveries: 3,
			onTime: 2,
			share: 66,
			medianDays: 9,
			medianDaysLate: 2,
		});
	});
});

describe('sales by month', () => {
	it('are the lines less what came back, without what was cancelled or taken over', () => {
		/*
		 * July: the cement. August: the soap, given up since. September: tablet 45 000 (20 000 paid) and covers 4 000.
		 * October: fridge 150 000 (50 000 paid), cover 2 000 on credit, ordered cover 2 000, and rice 54 000 of which a
		 * bag of 18 000 came back. November: mixer 30 000 on credit, cover 2 000 paid, cover 2 000 on credit.
		 */
		expect(sold(year)).toEqual([
			['2026-07', 1, 90_000, 0, 90_000],
			['2026-08', 1, 500, 0, 500],
			['2026-09', 2, 49_000, 24_000, 25_000],
			['2026-10', 4, 190_000, 88_000, 102_000],
			['2026-11', 3, 34_000, 2_000, 32_000],
		]);
		expect(year.sales).toMatchObject({
			...{ sales: 11, total: 363_500, atCounter: 114_000, credit: 249_500 },
			takenOver: { sales: 1, total: 40_000 },
		});
		expect(year.sales.byMonth).toHaveLength(12);
	});

	it('may be of one month, as far as it has gone', () => {
		const november = report(shop, read(parseMonth('2026-11', monday)));
		expect(november.months).toEqual(['2026-11']);
		expect(november.sales.total).toBe(34_000);
	});
});

describe('the best', () => {
	it('customers, by what they bought; paid of it, and owed in all', () => {
		expect(
			year.customers.map(({ name, sales, bought, paid, owes }) => [
				...[name, sales, bought, paid, owes],
			]),
		).toEqual([
			// 150 000 + 2 000; 50 000 + 30 000 + 20 000 + 2 000.
			['Mme Jeanne', 2, 152_000, 102_000, 50_000],
			// The 40 000 of the old notebook are owed, and were not bought here.
			['Kamga', 1, 90_000, 0, 130_000],
			// 36 000 + 30 000, the bag that came back not counted.
			['Awa', 2, 66_000, 36_000, 30_000],
			// 45 000 + 2 000 + 2 000; 39 000 of the tablet + 2 000.
			['Mr Paul', 3, 49_000, 41_000, 8_000],
			['Tantie Rose', 2, 2_500, 2_000, 0],
		]);
	});

	it('products, by what they were sold for', () => {
		expect(year.products.map(({ name, quantity, total }) => [name, quantity, total])).toEqual([
			['Frigo', 1, 150_000],
			['Ciment', 1, 90_000],
			['Tablette', 1, 45_000],
			['Riz', 2, 36_000],
			['Mixeur', 1, 30_000],
			['Coque', 6, 12_000],
			['Savon', 1, 500],
		]);
	});
});

describe('messages', () => {
	it('are by what was said, with the share that was answered', () => {
		expect(
			year.messages.sorts.map(({ kind, said, sent, answered, share }) => [
				...[kind, said, sent, answered, share],
			]),
		).toEqual([
			['payment', 'friendly', 3, 1, 33],
			['payment', 'reminder', 1, 0, 0],
			['payment', 'prices', 1, 0, 0],
			// Nobody took the call.
			['payment', 'call', 1, 0, 0],
			['delivery', 'late', 1, 0, 0],
		]);
		expect(year.messages).toMatchObject({ sent: 7, answered: 1, share: 14 });
	});

	it('are by month', () => {
		const friendly = year.messages.sorts[0]?.byMonth.filter(({ sent }) => sent > 0);
		expect(friendly?.map(({ month, sent }) => [month, sent])).toEqual([
			['2026-09', 1],
			['2026-10', 1],
			['2026-11', 1],
		]);
	});
});

describe('the period', () => {
	it('is this month and the eleven before it', () => {
		const months = monthsIn(lastTwelveMonths(monday));
		expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-12', '2026-11']);
	});

	it.each([
		['2026-10', '2026-10-01', '2026-10-31'],
		['2/2024', '2024-02-01', '2024-02-29'],
		['2026-11', '2026-11-01', '2026-11-23'],
	])('of the month %s goes from %s to %s', (typed, from, to) => {
		expect(read(parseMonth(typed, monday))).toEqual({ from, to });
	});

	it.each([
		['2026-13', 'month-unreadable'],
		['2026-00', 'month-unreadable'],
		['novembre', 'month-unreadable'],
		['', 'month-unreadable'],
		['2026-11-23', 'month-unreadable'],
		['2026-12', 'day-to-come'],
	])('refuses %s', (typed, reason) => {
		expect(reasonOf(parseMonth(typed, monday))).toBe(reason);
	});
});

it('of an empty book is empty, and every figure of it is nothing', () => {
	const empty = report(openShop('2026-11-23'));
	expect(isEmptyReport(empty)).toBe(true);
	expect(isEmptyReport(year)).toBe(false);
	expect(empty).toMatchObject({
		outstanding: { amount: 0, debts: 0, customers: 0, agios: 0 },
		recovered: { amount: 0, payments: 0 },
		customerPromises: { share: undefined, best: [], worst: [] },
		deliveries: { deliveries: 0, share: undefined, medianDays: undefined },
		sales: { sales: 0, total: 0 },
		customers: [],
		products: [],
		messages: { sent: 0, sorts: [], share: undefined },
	});
});

it('is the same once the past is in the archive', () => {
	const later = day('2027-06-01');
	const past = archived(shop.book, later);
	expect(past.records.sales.length).toBeGreaterThan(3);
	for (const from of ['2026-07-01', '2026-07-24', '2026-10-15', '2026-11-03'].map(day)) {
		const period = { from, to: later };
		expect(reportOf(past.book, past.records, later, period)).toEqual(
			reportOf(shop.book, nothingArchived, later, period),
		);
	}
});

it('finds a customer by the name he has now in what was archived before he was merged', () => {
	const two = openShop('2026-07-01');
	for (const [to, phone] of [
		['Awa', '655000004'],
		['Mme Awa Ngo', '699000002'],
	] as const)
		for (const items of [['1 Coque 4000'], ['1 Drap 500']]) two.sells({ to, phone, items });
	// Their last purchases stay.
	const later = day('2027-06-01');
	const past = archived(two.book, later);
	expect(past.records.sales).toHaveLength(2);
	const [keptId = '', goneId = ''] = Object.keys(past.book.customers);
	two.book = past.book;
	two.onDay(later).does(mergeCustomers(two.book, { keptId, goneId }));
	const { customers } = reportOf(two.book, past.records, later, lastTwelveMonths(later));
	// 1 July is within the year that ends in June: twice 4 000 and 500.
	expect(customers.map(({ name, sales, bought }) => [name, sales, bought])).toEqual([
		['Awa', 4, 9_000],
	]);
});

it('counts no money that came after a message to a wrong number, no more than the morning does', () => {
	const wrong = openShop('2026-11-02');
	wrong.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Coque 4000'], paid: 0 });
	wrong.hears(wrong.onDay('2026-11-09').sends('payment'), 'wrong-number');
	wrong.onDay('2026-11-12').isPaid('Paul', 4_000);
	expect(wrong.morning().recovered).toBe(0);
	expect(report(wrong).recovered).toMatchObject({ amount: 0, payments: 0 });
});

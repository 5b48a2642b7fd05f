import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agiosOf } from '../../source/book/agios.ts';
import { addDays, day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Customer, Payment, Return, Sale } from '../../source/book/records.ts';
import { balanceOf, totalOf } from '../../source/book/sale.ts';
import { defaultSettings, type Settings } from '../../source/book/settings.ts';

const start = day('2027-11-20');

const customer: Customer = {
	id: 'c',
	name: 'Ets Ngono',
	tone: 'firm',
	events: [],
	since: start,
	termsAcceptedOn: start,
};

const settingsWith = (rate: number, fromDays: number): Settings => {
	const usual = defaultSettings('fr');
	return { ...usual, agios: { rate, fromDays } };
};

interface Drawn {
	readonly sale: Sale;
	readonly settings: Settings;
	/** Days from the sale to the day that is looked at. */
	readonly after: number;
}

/** A sale of some autumn day before a leap year, with payments that never come to more than it, and returns. */
const drawn: fc.Arbitrary<Drawn> = fc
	.record({
		on: fc.nat(100),
		agreed: fc.option(fc.nat(60), { nil: undefined }),
		unitPrice: fc.integer({ min: 1, max: 400_000 }),
		quantity: fc.integer({ min: 1, max: 4 }),
		shares: fc.array(fc.record({ after: fc.nat(500), part: fc.nat(100) }), { maxLength: 5 }),
		back: fc.option(fc.nat(400), { nil: undefined }),
		rate: fc.integer({ min: 0, max: 500 }),
		fromDays: fc.nat(60),
		after: fc.nat(700),
	})
	.map(({ on: offset, agreed, unitPrice, quantity, shares, back, rate, fromDays, after }) => {
		const on = addDays(start, offset);
		const total = unitPrice * quantity;
		let rest = total;
		const payments = shares
			.map(({ after: days, part }): Payment => {
				const amount = Math.floor((rest * part) / 100);
				rest -= amount;
				return { on: addDays(on, days), amount: francs(amount) };
			})
			.filter(({ amount }) => amount > 0);
		const returned: Return[] = [];
		if (back !== undefined && quantity > 1) {
			const paid = payments.filter(payment => payment.on <= addDays(on, back));
			const given = paid.reduce((sum, payment) => sum + payment.amount, 0);
			const left = total - unitPrice;
			// What is paid later stays below what is then left to pay, or it goes.
			const later = payments.filter(payment => !paid.includes(payment));
			let room = Math.max(0, left - given);
			payments.splice(
				0,
				payments.length,
				...paid,
				...later.flatMap(payment => {
					const amount = Math.min(payment.amount, room);
					room -= amount;
					return amount === 0 ? [] : [{ ...payment, amount: francs(amount) }];
				}),
			);
			returned.push({
				on: addDays(on, back),
				pieces: [{ productId: 'p', quantity: 1 }],
				amount: francs(unitPrice),
				refund: francs(Math.max(0, given - left)),
				reason: 'cassé',
			});
		}
		const sale: Sale = {
			id: 's',
			on,
			customerId: 'c',
			lines: [{ productId: 'p', name: 'Frigo', quantity, unitPrice: francs(unitPrice) }],
			payments,
			paymentPromises: agreed === undefined ? [] : [{ day: addDays(on, agreed), madeOn: on }],
			deliveryPromises: [],
			...(returned.length === 0 ? {} : { returns: returned }),
		};
		return { sale, settings: settingsWith(rate, fromDays), after };
	});

const agiosAt = ({ sale, settings }: Drawn, days: number) =>
	agiosOf(sale, customer, settings, addDays(sale.on, days));

/** Days of the calendar without the program's own arithmetic. */
const dateAt = (from: string, days: number): Date =>
	new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);

const lastDate = (date: Date): number =>
	new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** FCFA by which what is owed moves on a day. */
const movedOn = ({ payments, returns = [] }: Sale, text: string): bigint =>
	[
		...payments.map(({ on, amount }) => ({ on, moved: -amount })),
		...returns.map(({ on, amount, refund }) => ({ on, moved: refund - amount })),
	].reduce((sum, { on, moved }) => (on === text ? sum + BigInt(moved) : sum), 0n);

/** Days from the sale to the first month. */
const daysBefore = ({ sale, settings }: Drawn): number => {
	const agreed = sale.paymentPromises[0]?.day;
	const days =
		agreed === undefined
			? settings.payment.afterDays
			: (Date.parse(agreed) - Date.parse(sale.on)) / 86_400_000;
	return days + settings.agios.fromDays;
};

/** Day after day, an account book in the hand: what happened is entered, and a month that starts is charged. */
const slowly = (one: Drawn): bigint => {
	const { sale, settings, after } = one;
	const first = daysBefore(one);
	const anchor = dateAt(sale.on, first).getUTCDate();
	let owed = BigInt((sale.lines[0]?.quantity ?? 0) * (sale.lines[0]?.unitPrice ?? 0));
	let charged = 0n;
	for (let days = 0; days <= after; days++) {
		const date = dateAt(sale.on, days);
		owed += movedOn(sale, date.toISOString().slice(0, 10));
		const isStart = days >= first && date.getUTCDate() === Math.min(anchor, lastDate(date));
		if (isStart && owed > 0n) charged += (owed * BigInt(settings.agios.rate)) / 10_000n;
	}
	return charged;
};

describe('agios', () => {
	it('are what a hand finds that goes through the days one by one', () => {
		fc.assert(
			fc.property(drawn, one => {
				expect(BigInt(agiosAt(one, one.after).accrued)).toBe(slowly(one));
			}),
			{ numRuns: 1_000 },
		);
	});

	it('are never below zero, and never above the rate on the whole sale for each month begun', () => {
		fc.assert(
			fc.property(drawn, one => {
				const { months, accrued, due } = agiosAt(one, one.after);
				const total = one.sale.lines.reduce(
					(sum, { quantity, unitPrice }) => sum + quantity * unitPrice,
					0,
				);
				expect(due).toBe(accrued);
				expect(accrued).toBeGreaterThanOrEqual(0);
				expect(accrued * 10_000).toBeLessThanOrEqual(
					months.length * one.settings.agios.rate * total,
				);
			}),
		);
	});

	it('never go down as the days pass', () => {
		fc.assert(
			fc.property(drawn, fc.nat(200), (one, more) => {
				const now = agiosAt(one, one.after);
				const later = agiosAt(one, one.after + more);
				expect(later.accrued).toBeGreaterThanOrEqual(now.accrued);
				expect(later.months.slice(0, now.months.length)).toEqual(now.months);
			}),
		);
	});

	it('do not depend on the order in which payments were written down', () => {
		fc.assert(
			fc.property(drawn, fc.infiniteStream(fc.nat(10)), (one, picks) => {
				const payments = [...one.sale.payments];
				const mixed: Payment[] = [];
				for (const pick of picks) {
					if (payments.length === 0) break;
					mixed.push(...payments.splice(pick % payments.length, 1));
				}
				const other = { ...one, sale: { ...one.sale, payments: mixed } };
				expect(agiosAt(other, one.after)).toEqual(agiosAt(one, one.after));
			}),
		);
	});

	it('are nothing more from the day on which all is paid', () => {
		fc.assert(
			fc.property(drawn, fc.nat(300), (one, days) => {
				const on = addDays(one.sale.on, 700);
				const rest = balanceOf(one.sale);
				const paid: Payment = { on, amount: rest };
				const sale = { ...one.sale, payments: [...one.sale.payments, paid] };
				fc.pre(rest > 0 && totalOf(sale) > 0);
				const then = agiosOf(sale, customer, one.settings, on).accrued;
				expect(agiosOf(sale, customer, one.settings, addDays(on, days)).accrued).toBe(then);
			}),
		);
	});
});

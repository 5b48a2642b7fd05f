import fc from 'fast-check';
import { expect, it } from 'vitest';
import { debtsOf } from '../../source/book/debt.ts';
import type { Contact, Sale } from '../../source/book/records.ts';
import { livesThrough, type OpenDay, openDays } from './random-shop.ts';

const runs = { numRuns: 150 };

const always = (looks: (open: OpenDay) => void): void =>
	fc.assert(
		fc.property(openDays, days => livesThrough(days, looks)),
		runs,
	);

/** Days since a fixed day, counted without the code under test. */
const count = (on: string): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000;

const asksFor = (sale: Sale, contact: Contact): boolean =>
	contact.kind === 'payment' && contact.sales.some(({ saleId }) => saleId === sale.id);

const stageOf = (sale: Sale, contact: Contact | undefined): string | undefined =>
	contact?.sales.find(({ saleId }) => saleId === sale.id)?.stage;

/** Days that a message leaves a debt in peace: 7 after the friendly one, 14 after a reminder. */
const gapAfter = (sale: Sale, contact: Contact): number =>
	stageOf(sale, contact) === 'friendly' ? 7 : 14;

/** The last day money came for a debt: what was said before belongs to another climb. */
const lastReset = (sale: Sale): string => sale.payments.map(({ on }) => on).at(-1) ?? sale.on;

/** He promised a day between the two: the next stage comes on the morning after it, when he did not keep it. */
const leastGap = (sale: Sale, contact: Contact): number =>
	sale.paymentPromises.some(({ madeOn }) => madeOn >= contact.on) ? 3 : 7;

/** The promised day itself is still his. */
const isDue = (sale: Sale, dueOn: string | undefined, today: string): boolean =>
	dueOn !== undefined && dueOn <= today && sale.paymentPromises.at(-1)?.day !== today;

it('every debt past due is asked for, waits with a reason, or was asked for within the ladder’s gap', () => {
	always(({ shop, today, before }) => {
		const told = [...before.relances, ...before.later.map(({ relance }) => relance)];
		const mentioned = new Set(
			told
				.flatMap(relance => (relance.kind === 'payment' ? relance.debts : []))
				.map(debt => debt.sale.id),
		);
		for (const { id } of Object.values(shop.book.customers))
			for (const { sale, dueOn } of debtsOf(shop.book, id)) {
				if (!isDue(sale, dueOn, today) || mentioned.has(sale.id)) continue;
				const last = Object.values(shop.book.contacts).findLast(one => asksFor(sale, one));
				if (last === undefined) throw new Error(`${sale.id} was forgotten`);
				expect(last.on >= (dueOn ?? '')).toBe(true);
				expect(count(today) - count(last.on)).toBeLessThan(gapAfter(sale, last));
			}
	});
});

it('no reminder before a friendly message of the same clock, 7 days at least before it', () => {
	always(({ shop, sent }) => {
		for (const contact of sent)
			for (const { saleId } of contact.sales.filter(({ stage }) => stage === 'reminder')) {
				const sale = shop.book.sales[saleId] as Sale;
				const since = lastReset(sale);
				const friendly = Object.values(shop.book.contacts).find(
					one => one.on >= since && stageOf(sale, one) === 'friendly',
				);
				if (friendly === undefined) throw new Error(`${saleId}: a reminder of nothing`);
				const gap = leastGap(sale, friendly);
				expect(count(contact.on) - count(friendly.on)).toBeGreaterThanOrEqual(gap);
			}
	});
});

it('a friendly message is never followed by another of the same clock, but to bring in a new debt', () => {
	always(({ shop, sent }) => {
		for (const contact of sent.filter(({ kind }) => kind === 'payment')) {
			const stages = contact.sales.map(({ saleId, stage }) => {
				const sale = shop.book.sales[saleId] as Sale;
				const earlier = Object.values(shop.book.contacts).filter(
					one => one.on < contact.on && one.on >= lastReset(sale) && asksFor(sale, one),
				);
				return { stage, isFirst: earlier.length === 0 };
			});
			const isNews = stages.some(({ stage, isFirst }) => stage === 'reminder' || isFirst);
			expect(isNews).toBe(true);
		}
	});
});

it('every order past its day is in the morning: to tell, waiting, or on the late list', () => {
	always(({ shop, today, before }) => {
		const told = [...before.relances, ...before.later.map(({ relance }) => relance)];
		const mentioned = new Set([
			...told.flatMap(one => (one.kind === 'delivery' ? one.sales : [])).map(({ id }) => id),
			...before.lateOrders.map(({ id }) => id),
		]);
		for (const sale of Object.values(shop.book.sales)) {
			const missed = sale.deliveryPromises.some(promise => promise.day < today);
			if (sale.deliveredOn === undefined && missed) expect(mentioned).toContain(sale.id);
		}
	});
});

it('an open problem is in the morning every day until it is closed', () => {
	always(({ shop, before }) => {
		const open = Object.values(shop.book.problems).filter(({ closed }) => closed === undefined);
		const shown = before.relances.filter(({ kind }) => kind === 'problem');
		expect(shown).toHaveLength(open.length);
	});
});

it('the outstanding of the morning is the price of what was sold less the money received', () => {
	always(({ shop }) => {
		const sales = Object.values(shop.book.sales);
		const sold = sales
			.flatMap(({ lines }) => lines)
			.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
		const received = sales
			.flatMap(({ payments }) => payments)
			.reduce((sum, { amount }) => sum + amount, 0);
		expect(shop.morning().outstanding).toBe(sold - received);
	});
});

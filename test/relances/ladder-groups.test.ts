import { describe, expect, it } from 'vitest';
import type { Sale } from '../../source/book/records.ts';
import { markDone } from '../../source/relances/done.ts';
import { isNotice } from '../../source/relances/relance.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** A firm customer, answering whatever is said so that no call takes the place of a message. */
const firmShop = (today = '2026-11-02'): Shop => {
	const shop = openShop(today);
	shop.knows('Ets Kamdem', { phone: '677000001', tone: 'firm' });
	return shop;
};

const owes = (shop: Shop, item: string): Sale =>
	shop.sells({ to: 'Ets Kamdem', items: [item], paid: 0 });

/** [stage, amount, each debt with its stage, in brackets when it is only named]; a call says so. */
const asked = (shop: Shop, on: string) =>
	shop
		.onDay(on)
		.morning()
		.relances.flatMap(relance =>
			relance.kind !== 'payment'
				? []
				: [
						[
							relance.call ? `call ${relance.stage}` : relance.stage,
							relance.amount as number,
							...relance.debts.map(({ sale, stage, isNamed }) =>
								isNamed ? `(${sale.id} ${stage})` : `${sale.id} ${stage}`,
							),
						],
					],
		);

/** Sends what there is and hears an answer, on each of these days. */
const toldOn = (shop: Shop, ...days: readonly string[]): Shop => {
	for (const on of days) shop.hears(shop.onDay(on).sends('payment'), 'answered', { note: 'oui' });
	return shop;
};

describe('several debts at different stages', () => {
	it('one message says the highest of those whose day has come; the others keep their own day', () => {
		const shop = firmShop();
		const old = owes(shop, '1 Coque 4000'); // due on 9 November
		const young = owes(shop.onDay('2026-11-10'), '1 Câble 3000'); // due on the 17th
		toldOn(shop, '2026-11-09', '2026-11-16');
		// The 17th: the young one's friendly message, within 3 days of the reminder of the old one.
		expect(asked(shop, '2026-11-17')).toEqual([]);
		expect(asked(shop, '2026-11-19')).toEqual([
			['friendly', 7_000, `(${old.id} reminder)`, `${young.id} friendly`],
		]);
		toldOn(shop, '2026-11-19');
		// The old one's prices on 9 + 15 = 24, though it was named on the 19th.
		expect(asked(shop, '2026-11-23')).toEqual([]);
		expect(asked(shop, '2026-11-24')).toEqual([
			['prices', 7_000, `${old.id} prices`, `(${young.id} friendly)`],
		]);
		toldOn(shop, '2026-11-24');
		// The young one's reminder on 19 + 7 = 26, once the 3 days are over.
		expect(asked(shop, '2026-11-27')).toEqual([
			['reminder', 7_000, `(${old.id} prices)`, `${young.id} reminder`],
		]);
	});

	it('a customer who buys on credit every week is told of his oldest debt stage after stage', () => {
		const shop = firmShop();
		const first = owes(shop, '1 Coque 4000');
		for (let day = 0; day < 130; day++) {
			shop.daysLater(1);
			if (day % 7 === 3) owes(shop, '1 Câble 1000');
			for (const relance of shop.morning().relances.filter(one => !isNotice(one))) {
				const contact = shop.marksDone(relance);
				if (contact !== undefined) shop.hears(contact, 'answered', { note: 'oui' });
			}
		}
		const about = Object.values(shop.book.contacts).flatMap(({ sales }) => sales);
		const stages = about
			.filter(({ saleId }) => saleId === first.id)
			.flatMap(one => one.stage ?? []);
		expect(stages).toEqual(['friendly', 'reminder', 'prices', 'costs', 'cash-flow']);
	});
});

/** Due on 9 November, told five times; then the final notice on 7 February, a Sunday: Monday the 8th. */
const atTheEnd = (): { shop: Shop; old: Sale } => {
	const shop = firmShop();
	const old = owes(shop, '1 Coque 4000');
	toldOn(shop, '2026-11-09', '2026-11-16', '2026-11-24', '2026-12-09', '2026-12-24');
	return { shop, old };
};

describe('a final notice', () => {
	it('is about the debts that have come to it: the others go on with their own stages', () => {
		const { shop, old } = atTheEnd();
		const young = owes(shop.onDay('2027-01-30'), '1 Câble 3000'); // due on 6 February
		expect(asked(shop, '2027-02-06')).toEqual([
			['friendly', 7_000, `(${old.id} cash-flow)`, `${young.id} friendly`],
		]);
		expect(asked(shop, '2027-02-08')).toEqual([['friendly', 3_000, `${young.id} friendly`]]);
		expect(shop.later()).toEqual([['payment', 'one-a-day', '2027-02-11']]);
		toldOn(shop, '2027-02-08');
		expect(asked(shop, '2027-02-11')).toEqual([['final-notice', 4_000, `${old.id} final-notice`]]);
		// 11 February + 8 days.
		expect(shop.relance('payment').deadline).toBe('2027-02-19');
		shop.gives('2027-02-19');
		// The young one alone, until the deadline and after it: 8 + 7 = 15, 6 + 15 = 21, a Sunday.
		expect(asked(shop, '2027-02-15')).toEqual([['reminder', 3_000, `${young.id} reminder`]]);
		toldOn(shop, '2027-02-15');
		expect(asked(shop, '2027-02-19')).toEqual([]);
		expect(asked(shop, '2027-02-20')).toEqual([
			['call final-notice', 4_000, `${old.id} final-notice`],
		]);
	});

	it('the deadline is the next open day', () => {
		const { shop } = atTheEnd();
		// Saturday 13 February + 8 days is Sunday the 21st.
		shop.onDay('2027-02-13');
		expect(shop.relance('payment').deadline).toBe('2027-02-22');
	});

	it('after its deadline a call, again every 14 days, and never a message', () => {
		const { shop, old } = atTheEnd();
		shop.onDay('2027-02-08').gives('2027-02-16');
		const call = [['call final-notice', 4_000, `${old.id} final-notice`]];
		for (const on of ['2027-02-09', '2027-02-15', '2027-02-16'])
			expect(asked(shop, on)).toEqual([]);
		expect(asked(shop, '2027-02-17')).toEqual(call);
		const { message, deadline } = shop.relance('payment');
		expect(deadline).toBe('2027-02-16');
		expect(message).toContain('le *16 Février* au plus tard, et ce jour est passé');
		const contact = shop.sends('payment');
		expect(contact).toMatchObject({ channel: 'call', step: 'final-notice' });
		expect(contact.deadline).toBeUndefined();
		// 17 February + 14 = 3 March.
		expect(asked(shop, '2027-03-02')).toEqual([]);
		expect(asked(shop, '2027-03-03')).toEqual(call);
		expect(shop.relance('payment').deadline).toBe('2027-02-16');
	});

	it('money ends it: friendly again 7 days after', () => {
		const { shop, old } = atTheEnd();
		shop.onDay('2027-02-08').gives('2027-02-16');
		shop.onDay('2027-02-12').isPaid('Kamdem', 1_000);
		expect(asked(shop, '2027-02-17')).toEqual([]);
		expect(asked(shop, '2027-02-19')).toEqual([['friendly', 3_000, `${old.id} friendly`]]);
	});

	it('of a second debt is given apart from the first, whose day is over', () => {
		const { shop, old } = atTheEnd();
		shop.onDay('2027-02-08').gives('2027-02-16');
		const next = owes(shop.onDay('2027-02-10'), '1 Câble 3000'); // due on 17 February
		// 17 + 7, + 15, + 30, + 45: told on its days, while nobody calls about the first.
		toldOn(shop, '2027-02-17', '2027-02-24', '2027-03-04', '2027-03-19', '2027-04-03');
		// 17 February + 90.
		expect(asked(shop, '2027-05-18')).toEqual([['final-notice', 3_000, `${next.id} final-notice`]]);
		expect(shop.later()).toEqual([['payment', 'one-a-day', '2027-05-21']]);
		shop.gives('2027-05-26');
		expect(asked(shop, '2027-05-21')).toEqual([
			['call final-notice', 4_000, `${old.id} final-notice`],
		]);
	});

	it('three messages without an answer: a call first, and the notice stays to be given', () => {
		const shop = firmShop();
		const old = owes(shop, '1 Coque 4000');
		toldOn(shop, '2026-11-09', '2026-11-16');
		for (const on of ['2026-11-24', '2026-12-09', '2026-12-24']) shop.onDay(on).sends('payment');
		expect(asked(shop, '2027-02-08')).toEqual([['call cash-flow', 4_000, `(${old.id} cash-flow)`]]);
		expect(shop.sends('payment')).toMatchObject({ channel: 'call', sales: [{ saleId: old.id }] });
		expect(asked(shop, '2027-02-11')).toEqual([['final-notice', 4_000, `${old.id} final-notice`]]);
	});
});

describe('what a final notice may not be sent without', () => {
	it('its deadline, and a day to come', () => {
		const { shop } = atTheEnd();
		shop.onDay('2027-02-08');
		const relance = shop.relance('payment');
		expect(markDone(shop.book, { relance, message: 'x' }, shop.facts)).toEqual({
			ok: false,
			refusal: { reason: 'notice-unconfirmed' },
		});
		for (const deadline of ['2027-02-08', '2027-02-01'])
			expect(shop.refusal(() => shop.gives(deadline))).toEqual({
				reason: 'deadline-past',
				day: deadline,
			});
		// 90 days after 8 February: 20 in February, 31 in March, 30 in April, and 9 May.
		expect(shop.refusal(() => shop.gives('2027-05-10'))).toEqual({
			reason: 'deadline-far',
			day: '2027-05-10',
			most: 90,
		});
		expect(shop.gives('2027-02-09')).toMatchObject({
			step: 'final-notice',
			deadline: '2027-02-09',
			channel: 'whatsapp',
		});
	});
});

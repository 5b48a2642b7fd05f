import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { PaymentStage, Sale } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { argumentsFor, chooseArgument, withArgument } from '../../source/relances/argument.ts';
import { messagesFor } from '../../source/relances/message.ts';
import type { Relance } from '../../source/relances/relance.ts';
import { read } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** A firm customer who owes 40 000 since 2 November, due on the 9th. */
const firmShop = (tone: 'firm' | 'gentle' = 'firm'): { shop: Shop; debt: Sale } => {
	const shop = openShop('2026-11-02');
	shop.knows('Ets Kamdem', { phone: '677000001', tone });
	const debt = shop.sells({ to: 'Ets Kamdem', items: ['1 Congélateur 40000'], paid: 0 });
	return { shop, debt };
};

const toldOn = (shop: Shop, ...days: readonly string[]): Shop => {
	for (const on of days) shop.hears(shop.onDay(on).sends('payment'), 'answered', { note: 'oui' });
	return shop;
};

/** The payment of the day with another argument, its messages with it. */
const saying = (shop: Shop, argument: PaymentStage): Extract<Relance, { kind: 'payment' }> => {
	const relance = shop.relance('payment');
	const chosen = read(chooseArgument(shop.book, relance, argument));
	const due = withArgument(relance, chosen, shop.book.settings);
	return { ...due, ...messagesFor(due, shop.book.settings) };
};

/** Says it and hears an answer. */
const says = (shop: Shop, argument: PaymentStage, deadline?: string) => {
	const edited = deadline === undefined ? {} : { deadline };
	const contact = shop.marksDone(saying(shop, argument), edited);
	if (contact === undefined) throw new Error('no contact');
	shop.hears(contact, 'answered', { note: 'oui' });
	return contact;
};

const chosen = (shop: Shop, argument: PaymentStage) =>
	chooseArgument(shop.book, shop.relance('payment'), argument);

describe('the arguments there are', () => {
	const all = ['friendly', 'reminder', 'prices', 'costs', 'cash-flow', 'interest', 'final-notice'];

	it('are all, agios only where they are due', () => {
		const { shop } = firmShop();
		shop.onDay('2026-11-09');
		const relance = shop.relance('payment');
		expect(argumentsFor(relance)).toEqual(all.filter(stage => stage !== 'interest'));
		const terms = { ...shop.customer('Kamdem'), termsAcceptedOn: day('2026-01-01') };
		shop.does(ok({ changes: [put('customers', terms)] }));
		// Agios from 9 December on: 30 days after due.
		expect(argumentsFor(shop.onDay('2026-12-09').relance('payment'))).toEqual(all);
	});

	it('never a final notice by phone, and none at all once its day is over', () => {
		const { shop } = firmShop();
		for (const on of ['2026-11-09', '2026-11-16', '2026-11-24']) shop.onDay(on).sends('payment');
		const call = shop.onDay('2026-12-09').relance('payment');
		expect(call.call).toBe(true);
		expect(argumentsFor(call)).toEqual(all.slice(0, 5));
		toldOn(shop, '2026-12-09', '2026-12-24');
		shop.onDay('2027-02-08').gives('2027-02-16');
		expect(argumentsFor(shop.onDay('2027-02-17').relance('payment'))).toEqual([]);
	});
});

describe('another argument', () => {
	it('is what is said; the step of the ladder is what is reached', () => {
		const { shop, debt } = firmShop();
		toldOn(shop, '2026-11-09', '2026-11-16');
		shop.onDay('2026-11-24');
		const contact = says(shop, 'reminder');
		expect(contact).toMatchObject({
			step: 'reminder',
			sales: [{ saleId: debt.id, stage: 'prices' }],
		});
		expect(contact.message).toMatch(/Petit rappel pour votre achat/);
		// Due + 30, as if the prices had been told.
		expect(shop.onDay('2026-12-08').kinds()).toEqual([]);
		expect(shop.onDay('2026-12-09').relance('payment').stage).toBe('costs');
	});

	it('chosen back is the ladder’s own again', () => {
		const { shop } = firmShop();
		shop.onDay('2026-11-09');
		expect(saying(shop, 'friendly')).toEqual(shop.relance('payment'));
	});

	it('instead of a final notice leaves the debt where it was, the notice a gap later', () => {
		const { shop, debt } = firmShop();
		toldOn(shop, '2026-11-09', '2026-11-16', '2026-11-24', '2026-12-09', '2026-12-24');
		shop.onDay('2027-02-08');
		expect(says(shop, 'costs')).toMatchObject({
			step: 'costs',
			sales: [{ saleId: debt.id, stage: 'cash-flow' }],
		});
		// 8 February + (90 - 45) days is 25 March.
		expect(shop.onDay('2027-03-24').kinds()).toEqual([]);
		expect(shop.onDay('2027-03-25').relance('payment').stage).toBe('final-notice');
	});
});

describe('a final notice asked for before its day', () => {
	it('is refused, with what is still to be said', () => {
		const { shop } = firmShop();
		toldOn(shop, '2026-11-09', '2026-11-16');
		shop.onDay('2026-11-24');
		expect(chosen(shop, 'final-notice')).toEqual({
			ok: false,
			refusal: { reason: 'stage-too-early', missing: ['prices', 'costs', 'cash-flow'] },
		});
	});

	it('of a gentle customer waits for the arguments that the owner chose himself', () => {
		const { shop, debt } = firmShop('gentle');
		toldOn(shop, '2026-11-09');
		// The reminder, then every 14 days: 16 and 30 November, 14 and 28 December.
		for (const [on, argument] of [
			['2026-11-16', 'reminder'],
			['2026-11-30', 'prices'],
			['2026-12-14', 'costs'],
		] as const)
			says(shop.onDay(on), argument);
		shop.onDay('2026-12-28');
		expect(chosen(shop, 'final-notice')).toEqual({
			ok: false,
			refusal: { reason: 'stage-too-early', missing: ['cash-flow'] },
		});
		says(shop, 'cash-flow');
		shop.onDay('2027-01-11');
		const notice = saying(shop, 'final-notice');
		// 11 January + 8 days.
		expect(notice.deadline).toBe('2027-01-19');
		expect(notice.message).toContain('Sans règlement le *19 Janvier* au plus tard');
		expect(says(shop, 'final-notice', '2027-01-20')).toMatchObject({
			step: 'final-notice',
			deadline: '2027-01-20',
			sales: [{ saleId: debt.id, stage: 'final-notice' }],
		});
		expect(shop.onDay('2027-01-20').kinds()).toEqual([]);
		expect(shop.onDay('2027-01-21').relance('payment')).toMatchObject({ call: true });
	});

	it('is refused when a stage was to be said by a call that nobody took', () => {
		const { shop } = firmShop();
		toldOn(shop, '2026-11-09');
		// Reminder, prices and costs without an answer: cash-flow is for a call, then for another a week later.
		for (const on of ['2026-11-16', '2026-11-24', '2026-12-09']) shop.onDay(on).sends('payment');
		for (const on of ['2026-12-24', '2026-12-31'])
			shop.hears(shop.onDay(on).sends('payment'), 'no-answer');
		expect(shop.onDay('2027-01-07').relance('payment')).toMatchObject({
			stage: 'cash-flow',
			call: false,
		});
		expect(chosen(shop, 'final-notice')).toEqual({
			ok: false,
			refusal: { reason: 'stage-too-early', missing: ['cash-flow'] },
		});
	});

	it('is refused once more when it is written down, by a debt that came since', () => {
		const { shop } = firmShop();
		toldOn(shop, '2026-11-09', '2026-11-16', '2026-11-24', '2026-12-09', '2026-12-24');
		shop.onDay('2027-02-01').sells({ to: 'Ets Kamdem', items: ['1 Câble 3000'], paid: 0 });
		shop.onDay('2027-02-06');
		// It falls due on the 8th: the notice of the old debt is then a message of its own.
		expect(shop.kinds()).toEqual([]);
		shop.onDay('2027-02-08');
		const relance = shop.relance('payment');
		expect(relance.stage).toBe('friendly');
		const forced = withArgument(relance, 'final-notice', shop.book.settings);
		const refusal = shop.refusal(() =>
			shop.marksDone({ ...relance, ...forced } as Relance, { deadline: '2027-02-20' }),
		);
		expect(refusal).toMatchObject({ reason: 'stage-too-early' });
	});
});

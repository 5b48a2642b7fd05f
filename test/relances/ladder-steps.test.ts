import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Contact, PaymentStage, Sale, Tone } from '../../source/book/records.ts';
import { defaultSettings, type Settings } from '../../source/book/settings.ts';
import { nextStep } from '../../source/relances/ladder.ts';

/** Sold on Monday 2 November 2026: due on the 9th unless the story says otherwise. */
const sale = (words: Partial<Sale> = {}): Sale => ({
	id: 'sale',
	on: day('2026-11-02'),
	customerId: 'paul',
	lines: [],
	payments: [],
	paymentPromises: [],
	deliveryPromises: [],
	...words,
});

const dueOn = day('2026-11-09');

const shortStages: Readonly<Record<string, PaymentStage>> = { final: 'final-notice' };

/** `11-16 reminder`; `02-08 final until 02-16`; `02-17 final call`; a stage less one only named the debt. */
const contact = (words: string, index: number): Contact => {
	const [on = '', name = '', , deadline] = words.split(' ');
	const year = (date: string): Day => day(`${date < '06' ? 2027 : 2026}-${date}`);
	const stage = shortStages[name] ?? (name as PaymentStage);
	return {
		id: `contact${index}`,
		on: year(on),
		kind: 'payment',
		customerId: 'paul',
		sales: [{ saleId: 'sale', ...(name === 'named' ? {} : { stage }) }],
		...(deadline === undefined ? {} : { deadline: year(deadline) }),
		channel: words.endsWith('call') ? 'call' : 'whatsapp',
		message: 'Bonjour',
	};
};

interface Story {
	readonly said?: readonly string[];
	readonly tone?: Tone;
	readonly hasAgios?: boolean;
	readonly due?: string;
	readonly sold?: Sale;
	readonly paidOn?: readonly string[];
	readonly settings?: Settings;
}

const stepOf = ({
	said = [],
	tone = 'firm',
	hasAgios = false,
	due,
	sold = sale(),
	paidOn = [],
	settings = defaultSettings('fr'),
}: Story) => {
	const climb = { tone, hasAgios, paidOn: paidOn.map(day) };
	const on = due === undefined ? dueOn : day(due);
	const step = nextStep(sold, on, said.map(contact), settings, climb);
	return `${step.on} ${step.stage}`;
};

const withThresholds = (change: Partial<Settings['payment']>): Settings => {
	const settings = defaultSettings('fr');
	return { ...settings, payment: { ...settings.payment, ...change } };
};

describe('the firm ladder of a debt due on 9 November, each stage said on its day', () => {
	const said = ['11-09 friendly', '11-16 reminder', '11-24 prices', '12-09 costs'];
	const agios = [...said, '12-24 cash-flow', '01-08 interest'];

	it.each<[said: readonly string[], hasAgios: boolean, step: string]>([
		[[], false, '2026-11-09 friendly'],
		// 9 + 7, + 15, + 30, + 45, + 60, + 90 days.
		[said.slice(0, 1), false, '2026-11-16 reminder'],
		[said.slice(0, 2), false, '2026-11-24 prices'],
		[said.slice(0, 3), false, '2026-12-09 costs'],
		[said.slice(0, 4), false, '2026-12-24 cash-flow'],
		[agios.slice(0, 5), true, '2027-01-08 interest'],
		[agios, true, '2027-02-07 final-notice'],
		// No terms, or accepted after the sale: no agios, so that 45 days are followed by 90.
		[agios.slice(0, 5), false, '2027-02-07 final-notice'],
		// The agios were waived once they had been told: what was said stays said.
		[agios, false, '2027-02-07 final-notice'],
	])('after %j, agios %j: %s', (told, hasAgios, step) => {
		expect(stepOf({ said: told, hasAgios })).toBe(step);
	});
});

describe('each stage said late: the gap of the thresholds counts from there', () => {
	it.each<[said: string, hasAgios: boolean, step: string]>([
		// Closed for two months: everything on Monday 11 January 2027, 63 days after due.
		['01-11 friendly', false, '2027-01-18 reminder'], // 7 - 0
		['01-18 reminder', false, '2027-01-26 prices'], // 15 - 7 = 8
		['01-26 prices', false, '2027-02-10 costs'], // 30 - 15 = 15
		['02-10 costs', false, '2027-02-25 cash-flow'], // 45 - 30 = 15
		['02-25 cash-flow', true, '2027-03-12 interest'], // 60 - 45 = 15
		['02-25 cash-flow', false, '2027-04-11 final-notice'], // 90 - 45 = 45
		['03-12 interest', true, '2027-04-11 final-notice'], // 90 - 60 = 30
		// A little late: the threshold is then the later of the two.
		['11-12 friendly', false, '2026-11-19 reminder'], // 12 + 7, not 9 + 7
		['11-17 reminder', false, '2026-11-25 prices'], // 17 + 8, not 9 + 15
		['11-26 prices', false, '2026-12-11 costs'], // 26 + 15, not 9 + 30
		['12-11 costs', false, '2026-12-26 cash-flow'],
		['12-28 cash-flow', true, '2027-01-12 interest'],
		['12-28 cash-flow', false, '2027-02-11 final-notice'], // 28 December + 45
		['01-12 interest', true, '2027-02-11 final-notice'],
	])('after %s, agios %j: %s', (last, hasAgios, step) => {
		expect(stepOf({ said: [last], hasAgios })).toBe(step);
	});
});

describe('the clock starts again', () => {
	it('with money: what was said before the new due day does not count', () => {
		// 1 000 paid on 30 November: due again on 7 December.
		const said = ['11-09 friendly', '11-16 reminder', '11-24 prices'];
		const paid = sale({ payments: [{ on: day('2026-11-30'), amount: francs(1_000) }] });
		const story = { sold: paid, due: '2026-12-07', paidOn: ['2026-11-30'] };
		expect(stepOf({ ...story, said })).toBe('2026-12-07 friendly');
		const again = [...said, '12-07 friendly'];
		expect(stepOf({ ...story, said: again })).toBe('2026-12-14 reminder');
	});

	const promised = (...days: ReadonlyArray<readonly [madeOn: string, on: string]>): Sale =>
		sale({ paymentPromises: days.map(([madeOn, on]) => ({ madeOn: day(madeOn), day: day(on) })) });
	const threeSaid = ['11-09 friendly', '11-16 reminder', '11-24 prices'];

	it('with a promise that is not kept: the next stage on the morning after, then its gap', () => {
		const story = { sold: promised(['2026-11-25', '2026-12-04']), due: '2026-12-04' };
		expect(stepOf({ ...story, said: threeSaid })).toBe('2026-12-05 costs');
		// 5 December + 15: the first due day, from which 45 days would count, is long past.
		const said = [...threeSaid, '12-05 costs'];
		expect(stepOf({ ...story, said })).toBe('2026-12-20 cash-flow');
	});

	it('with a promise broken twice: one stage each time', () => {
		const once = ['2026-11-25', '2026-12-04'] as const;
		const story = { sold: promised(once, ['2026-12-05', '2026-12-14']), due: '2026-12-14' };
		expect(stepOf({ ...story, said: [...threeSaid, '12-05 costs'] })).toBe('2026-12-15 cash-flow');
		// 15 December + 45.
		const said = [...threeSaid, '12-05 costs', '12-15 cash-flow'];
		expect(stepOf({ ...story, said })).toBe('2027-01-29 final-notice');
	});

	it('with a promise before anything was said: friendly on the day itself', () => {
		const story = { sold: promised(['2026-11-07', '2026-11-25']), due: '2026-11-25' };
		expect(stepOf(story)).toBe('2026-11-25 friendly');
	});

	it('a gentle promise broken: the reminder, once more after another', () => {
		const once = ['2026-11-16', '2026-11-20'] as const;
		const story = { tone: 'gentle' as const, sold: promised(once), due: '2026-11-20' };
		expect(stepOf({ ...story, said: threeSaid.slice(0, 2) })).toBe('2026-11-21 reminder');
		const said = [...threeSaid.slice(0, 2), '11-21 reminder'];
		expect(stepOf({ ...story, said })).toBe('2026-12-05 reminder');
	});

	it('with money between what was said and the promise: friendly again, on the promised day', () => {
		const payments = [{ on: day('2026-11-25'), amount: francs(1_000) }];
		const sold = { ...promised(['2026-11-26', '2026-12-04']), payments };
		const story = { sold, due: '2026-12-04', said: threeSaid };
		expect(stepOf({ ...story, paidOn: ['2026-11-25'] })).toBe('2026-12-04 friendly');
		// The same when the money went to another of his debts, this one being due.
		const other = { ...story, sold: promised(['2026-11-26', '2026-12-04']) };
		expect(stepOf({ ...other, paidOn: ['2026-11-25'] })).toBe('2026-12-04 friendly');
		// Paid for another debt while the promise ran: the word he gave for this one stands.
		expect(stepOf({ ...other, paidOn: ['2026-11-30'] })).toBe('2026-12-05 costs');
	});
});

describe('the tone is changed in the middle', () => {
	it.each<[tone: Tone, said: readonly string[], step: string]>([
		// Gentle until 5 December, reminded every 14 days, then firm: 15 - 7 days after the last one.
		['gentle', ['11-09 friendly', '11-16 reminder', '11-30 reminder'], '2026-12-14 reminder'],
		['firm', ['11-09 friendly', '11-16 reminder', '11-30 reminder'], '2026-12-08 prices'],
		['firm', ['11-09 friendly'], '2026-11-16 reminder'],
		// Firm until the costs, then gentle: a reminder 14 days after, and again.
		['gentle', ['11-24 prices', '12-09 costs'], '2026-12-23 reminder'],
		['gentle', ['11-24 prices', '12-09 costs', '12-23 reminder'], '2027-01-06 reminder'],
		// Firm once more: the argument after the highest that he heard, 45 - 30 days after the last message.
		['firm', ['11-24 prices', '12-09 costs', '12-23 reminder'], '2027-01-07 cash-flow'],
	])('%s after %j: %s', (tone, said, step) => {
		expect(stepOf({ tone, said })).toBe(step);
	});
});

describe('the settings are changed in between', () => {
	it.each<[change: Partial<Settings['payment']>, said: string, step: string]>([
		// Costs brought forward to 20 days: 9 + 20; the gap of 20 - 15 = 5 from the 24th comes to the same.
		[{ costsAfterDays: 20 }, '11-24 prices', '2026-11-29 costs'],
		// Put back to 40: 9 + 40.
		[{ costsAfterDays: 40 }, '11-24 prices', '2026-12-19 costs'],
		// The stage that was said is now later than the one to say: never a gap below a day.
		[{ pricesAfterDays: 29 }, '11-24 prices', '2026-12-09 costs'],
		// Out of order by hand, the prices after the costs: the day after, and never on the same day.
		[{ pricesAfterDays: 50, costsAfterDays: 5 }, '11-24 prices', '2026-11-25 costs'],
		[{ reminderAfterDays: 7, pricesAfterDays: 7 }, '11-24 reminder', '2026-11-25 prices'],
	])('%j after %s: %s', (change, said, step) => {
		expect(stepOf({ said: [said], settings: withThresholds(change) })).toBe(step);
	});
});

describe('a debt that is only named in a message about others', () => {
	it('does not move: its own step comes on its own day', () => {
		const said = ['11-09 friendly', '11-16 reminder', '11-18 named', '11-23 named'];
		expect(stepOf({ said })).toBe('2026-11-24 prices');
	});
});

describe('after the final notice, whatever the tone', () => {
	const given = '02-08 final until 02-16';

	it.each<[said: readonly string[], step: string]>([
		// Nothing before the day after the deadline; then every 14 days.
		[[given], '2027-02-17 final-notice'],
		[[given, '02-17 final call'], '2027-03-03 final-notice'],
		[[given, '02-19 final call'], '2027-03-05 final-notice'],
		// Without its deadline, as a hand may write it.
		[['02-08 final'], '2027-02-22 final-notice'],
	])('%j: %s', (said, step) => {
		for (const tone of ['firm', 'gentle'] as const) expect(stepOf({ said, tone })).toBe(step);
	});

	it('a promise made since is waited for, and so is the deadline', () => {
		const promised = (on: string) =>
			sale({ paymentPromises: [{ madeOn: day('2027-02-10'), day: day(on) }] });
		const said = ['11-09 friendly', given];
		const until = (on: string) => stepOf({ said, sold: promised(on), due: on });
		// Promised before the deadline: the day after the deadline. Promised beyond it: the day after the promise.
		expect(until('2027-02-12')).toBe('2027-02-17 final-notice');
		expect(until('2027-02-20')).toBe('2027-02-21 final-notice');
	});

	it('a promise made in a call is waited for', () => {
		const sold = sale({
			paymentPromises: [{ madeOn: day('2027-02-17'), day: day('2027-02-26') }],
		});
		const said = [given, '02-17 final call'];
		expect(stepOf({ said, sold, due: '2027-02-26' })).toBe('2027-02-27 final-notice');
	});
});

import { describe, expect, it } from 'vitest';
import { likelySameAs } from '../../source/book/likely-same.ts';
import type { Contact } from '../../source/book/records.ts';
import { correctBuyer } from '../../source/book/sale-correction.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Paul owes 4 000, due on Monday 9 November. */
const shopOfPaul = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Coque 4000'], paid: 0 });
	return shop.onDay('2026-11-09');
};

const asking = (shop: Shop, ...days: readonly string[]): Contact =>
	days.map(on => shop.onDay(on).sends('payment')).at(-1) as Contact;

/** [stage or call, due] of the payment of the day; else why it waits, or nothing at all. */
const asked = (shop: Shop, on: string) => {
	const { relances, later } = shop.onDay(on).morning();
	const due = relances.find(({ kind }) => kind === 'payment');
	if (due?.kind === 'payment') return [due.call ? 'call' : due.stage, due.dueOn];
	const waiting = later.find(({ relance }) => relance.kind === 'payment');
	return waiting === undefined ? 'nothing' : [waiting.reason, waiting.until];
};

describe('a call after three messages without an answer, on Monday 14 December', () => {
	const called = () => {
		const shop = shopOfPaul();
		asking(shop, '2026-11-09', '2026-11-16', '2026-11-30');
		expect(asked(shop, '2026-12-14')).toEqual(['call', '2026-12-14']);
		return { shop, call: shop.sends('payment') };
	};

	it('answered: messages go on, 14 days later', () => {
		const { shop, call } = called();
		shop.hears(call, 'answered', { note: 'il passera' });
		expect(asked(shop, '2026-12-26')).toBe('nothing');
		expect(asked(shop, '2026-12-28')).toEqual(['reminder', '2026-12-28']);
	});

	it('nobody picks up: a call again after a week; twice, and he is written to once more', () => {
		const { shop, call } = called();
		shop.hears(call, 'no-answer');
		for (const on of ['2026-12-14', '2026-12-17', '2026-12-19'])
			expect(asked(shop, on)).toBe('nothing');
		expect(asked(shop, '2026-12-21')).toEqual(['call', '2026-12-21']);
		shop.hears(shop.sends('payment'), 'no-answer');
		expect(asked(shop, '2026-12-26')).toBe('nothing');
		expect(asked(shop, '2026-12-28')).toEqual(['reminder', '2026-12-28']);
		shop.hears(shop.sends('payment'), 'answered');
		// He was told on the 28th: a reminder is said again 14 days after.
		expect(asked(shop, '2027-01-09')).toBe('nothing');
		expect(asked(shop, '2027-01-11')).toEqual(['reminder', '2027-01-11']);
	});

	it('he promises: silence, then the reminder on the morning after', () => {
		const { shop, call } = called();
		shop.hears(call, 'promised', { day: '2026-12-23' });
		expect(asked(shop, '2026-12-23')).toBe('nothing');
		expect(asked(shop, '2026-12-24')).toEqual(['reminder', '2026-12-24']);
	});
});

it('a call that nobody answers says no stage of the firm ladder', () => {
	const shop = shopOfPaul();
	shop.knows('Paul', { tone: 'firm' });
	// friendly, reminder, prices; costs is due 15 days after prices.
	asking(shop, '2026-11-09', '2026-11-16', '2026-11-24');
	expect(asked(shop, '2026-12-09')).toEqual(['call', '2026-12-09']);
	expect(shop.relance('payment').stage).toBe('costs');
	shop.hears(shop.sends('payment'), 'no-answer');
	expect(asked(shop, '2026-12-16')).toEqual(['call', '2026-12-16']);
	expect(shop.relance('payment').stage).toBe('costs');
});

describe('a debt that is disputed', () => {
	const disputed = () => {
		const shop = shopOfPaul();
		shop.hears(asking(shop, '2026-11-09'), 'disputed', { note: 'dit avoir payé le 5' });
		const problem = Object.values(shop.book.problems)[0];
		if (problem === undefined) throw new Error('no dispute');
		return { shop, problem };
	};

	it('is a task about the sale, with the usual day', () => {
		const { shop, problem } = disputed();
		expect(problem).toMatchObject({
			sort: 'dispute',
			saleId: Object.keys(shop.book.sales)[0],
			what: 'dit avoir payé le 5',
			// 9 November and 2 days.
			dueOn: '2026-11-11',
		});
		expect(shop.kinds()).toEqual(['problem']);
		expect(shop.relance('problem').dueOn).toBe('2026-11-11');
	});

	it('withholds what is asked of him until it is closed, and says what holds it', () => {
		const { shop, problem } = disputed();
		expect(asked(shop, '2026-12-14')).toEqual(['open-problem', undefined]);
		expect(shop.morning().later[0]?.problem?.id).toBe(problem.id);
	});

	it('settled, the ladder goes on where it was, 7 days later', () => {
		const { shop, problem } = disputed();
		shop.onDay('2026-11-18').closes(problem.id, 'reçu retrouvé : il doit encore tout');
		for (const on of ['2026-11-18', '2026-11-19', '2026-11-24'])
			expect(asked(shop, on)).toBe('nothing');
		expect(asked(shop, '2026-11-25')).toEqual(['reminder', '2026-11-25']);
	});

	it('needs its reason, and is not opened twice', () => {
		const { shop, problem } = disputed();
		const [contact] = Object.values(shop.book.contacts) as [Contact];
		expect(shop.refusal(one => one.hears(contact, 'disputed')).reason).toBe('reason-missing');
		shop.hears(contact, 'disputed', { note: 'le dit encore' });
		expect(Object.keys(shop.book.problems)).toEqual([problem.id]);
		const again = { about: Object.values(shop.book.sales)[0], sort: 'dispute' } as never;
		expect(shop.refusal(one => one.opensProblem('Paul', 'encore', again)).reason).toBe(
			'dispute-open',
		);
	});

	it('of several debts: it is about the first of them that is still owed', () => {
		const shop = openShop('2026-11-02');
		const words = { to: 'Mr Paul', phone: '677000001', paid: 0 };
		shop.sells({ ...words, items: ['1 Coque 4000'] });
		const cable = shop.sells({ ...words, items: ['1 Câble 1500'] });
		const contact = asking(shop, '2026-11-09');
		shop.isPaid('Paul', 4_000);
		shop.hears(contact, 'disputed', { note: 'jamais acheté' });
		expect(Object.values(shop.book.problems)[0]?.saleId).toBe(cable.id);
	});

	it('of a sale that was found to be somebody else’s: it is about him alone', () => {
		const shop = shopOfPaul();
		const contact = asking(shop, '2026-11-09');
		const [sale] = Object.values(shop.book.sales);
		const { id: customerId } = shop.knows('Mme Awa', { phone: '699000002' });
		const facts = { saleId: sale?.id ?? '', customerId, reason: 'vendu à Awa' };
		shop.does(correctBuyer(shop.book, facts, shop.facts));
		shop.hears(contact, 'disputed', { note: 'jamais acheté' });
		const [problem] = Object.values(shop.book.problems);
		expect(problem).toMatchObject({ sort: 'dispute', customerId: contact.customerId });
		expect(problem?.saleId).toBeUndefined();
	});
});

describe('a wrong number', () => {
	it('stops the messages; what was said to nobody is said again once it is repaired', () => {
		const shop = shopOfPaul();
		shop.hears(asking(shop, '2026-11-09'), 'wrong-number');
		expect(shop.customer('Paul').phone).toBeUndefined();
		expect(shop.customer('Paul').phoneToRepair).toBe('677 00 00 01');
		expect(asked(shop, '2026-11-10')).toEqual(['no-phone', undefined]);
		shop.knows('Paul', { phone: '677000009' });
		expect(shop.customer('Paul').phoneToRepair).toBeUndefined();
		expect(asked(shop, '2026-11-10')).toEqual(['recently-contacted', '2026-11-12']);
		expect(asked(shop, '2026-11-12')).toEqual(['friendly', '2026-11-09']);
	});

	it('goes to his other number when he has one; the wrong one stays readable', () => {
		const shop = shopOfPaul();
		const paul = shop.customer('Paul');
		const other = '+237699000002' as typeof paul.phone & string;
		shop.book = {
			...shop.book,
			customers: { ...shop.book.customers, [paul.id]: { ...paul, otherPhones: [other] } },
		};
		const contact = asking(shop, '2026-11-09');
		shop.hears(contact, 'wrong-number');
		expect(shop.customer('Paul')).toMatchObject({ phone: other, phoneToRepair: '677 00 00 01' });
		expect(shop.customer('Paul').otherPhones).toBeUndefined();
		// Noted again of the same message, the other number is not lost.
		shop.hears(contact, 'wrong-number', { note: 'une dame a répondu' });
		expect(shop.customer('Paul').phone).toBe(other);
		expect(asked(shop, '2026-11-12')).toEqual(['friendly', '2026-11-09']);
	});

	it('says nothing of who he is: its bearer is somebody else', () => {
		const shop = shopOfPaul();
		shop.hears(asking(shop, '2026-11-09'), 'wrong-number');
		shop.knows('Awa', { phone: '677000001' });
		expect(likelySameAs(shop.book, shop.customer('Paul').id)).toEqual([]);
	});

	it('of a renewal or a visit: it is to be said again, too', () => {
		const shop = openShop('2026-11-02');
		shop.keeps('Riz', { price: 18_000, lifetime: 12 });
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Riz'] });
		// 2 November and 12 days, 2 days before.
		shop.hears(shop.onDay('2026-11-12').sends('renewal'), 'wrong-number');
		shop.knows('Paul', { phone: '677000009' });
		expect(shop.onDay('2026-11-16').kinds()).toEqual(['renewal']);
		shop.onDay('2026-11-20').sells({ to: 'Mr Paul', items: ['1 Téléphone 65000'] });
		shop.hears(shop.onDay('2026-11-23').sends('satisfaction'), 'wrong-number');
		shop.knows('Paul', { phone: '677000008' });
		expect(shop.onDay('2026-11-26').kinds()).toEqual(['satisfaction']);
	});
});

import { describe, expect, it } from 'vitest';
import { recogniseCustomer } from '../../source/book/customer.ts';
import { callName } from '../../source/book/find.ts';
import { parsePhone } from '../../source/book/parse-phone.ts';
import { openShop, read, reasonOf, type Shop } from '../support/shop.ts';

const meant = (shop: Shop, typedName: string, phone?: string): string => {
	const facts = {
		typedName,
		...(phone === undefined ? {} : { phone: read(parsePhone(phone, 'CM')) }),
	};
	const found = recogniseCustomer(shop.book, facts);
	if (!found.ok) return found.refusal.reason;
	return found.value === undefined ? 'somebody new' : callName(found.value);
};

describe('a customer written down for the first time', () => {
	it('keeps the title typed, the number, and the day', () => {
		const shop = openShop('2026-11-02');
		expect(shop.knows('mr Paul', { phone: '677 00 00 01' })).toEqual({
			id: 'id1',
			name: 'Paul',
			title: 'Mr',
			phone: '+237677000001',
			tone: 'gentle',
			events: [],
			since: '2026-11-02',
		});
	});

	it('needs a name, of 300 characters at most', () => {
		const shop = openShop('2026-11-02');
		expect(shop.refusal(shop => shop.knows('  '))).toEqual({ reason: 'name-missing' });
		expect(shop.refusal(shop => shop.knows('x'.repeat(301)))).toEqual({
			reason: 'text-too-long',
			length: 301,
			most: 300,
		});
	});
});

describe('the customer already in the book', () => {
	it('is recognised by name without accents, case or title', () => {
		const shop = openShop('2026-11-02');
		shop.knows('Mme Hélène', { phone: '699000002' });
		expect(meant(shop, 'helene')).toBe('Mme Hélène');
		expect(meant(shop, 'MME HELENE', '699000002')).toBe('Mme Hélène');
		expect(meant(shop, 'Hélène', '677000009')).toBe('Mme Hélène');
		expect(meant(shop, 'Mme Hélène', '677000009')).toBe('Mme Hélène');
		expect(meant(shop, 'Héléna')).toBe('somebody new');
	});

	it('is never recognised by the beginning of a name: that makes somebody new', () => {
		const shop = openShop('2026-11-02');
		shop.knows('Pauline');
		expect(meant(shop, 'Paul')).toBe('somebody new');
	});

	it('keeps what was not named', () => {
		const shop = openShop('2026-11-02');
		const before = shop.knows('Mme Jeanne', { phone: '699000002', tone: 'firm' });
		shop.onDay('2026-11-20');
		expect(shop.knows('jeanne')).toEqual(before);
		expect(shop.knows('Jeanne', { tone: 'gentle' })).toEqual({ ...before, tone: 'gentle' });
		expect(shop.knows('Jeanne', { phone: '699000003' })).toEqual({
			...before,
			tone: 'gentle',
			phone: '+237699000003',
		});
		expect(shop.knows('Mlle Jeanne', {})).toEqual({
			...before,
			title: 'Mlle',
			tone: 'gentle',
			phone: '+237699000003',
		});
		expect(Object.keys(shop.book.customers)).toEqual(['id1']);
	});

	it('is not the one who has the number under another name', () => {
		const shop = openShop('2026-11-02');
		shop.knows('Mr Paul', { phone: '677000001' });
		expect(shop.refusal(shop => shop.knows('Jeanne', { phone: '677000001' }))).toEqual({
			reason: 'phone-of-another',
			name: 'Mr Paul',
			phone: '677 00 00 01',
		});
	});
});

describe('two customers of one name', () => {
	const pauls = (): Shop => {
		const shop = openShop('2026-11-02');
		shop.knows('Mr Paul', { phone: '677000001' });
		shop.knows('Mme Paul', { phone: '677000002' });
		return shop;
	};

	it('are two when title and number both differ', () => {
		expect(Object.values(pauls().book.customers).map(callName)).toEqual(['Mr Paul', 'Mme Paul']);
	});

	it.each([
		['Paul', undefined, 'customer-ambiguous'],
		['Paul', '677000001', 'Mr Paul'],
		['Paul', '677000002', 'Mme Paul'],
		['Mme Paul', undefined, 'Mme Paul'],
		['Mr Paul', undefined, 'Mr Paul'],
		['paul', '677000009', 'customer-ambiguous'],
	])('%s with %s is %s', (typed, phone, expected) => {
		expect(meant(pauls(), typed, phone)).toBe(expected);
	});

	it('are both named in the refusal', () => {
		expect(pauls().refusal(shop => shop.knows('paul', { tone: 'firm' }))).toEqual({
			reason: 'customer-ambiguous',
			text: 'paul',
			matches: ['Mr Paul', 'Mme Paul'],
		});
	});
});

describe('no more messages', () => {
	it('until a day, for ever, then again', () => {
		const shop = openShop('2026-11-02');
		shop.knows('Mr Kamga', { phone: '677000005' });
		const paused = shop.knows('Kamga', { hold: { until: '2026-12-01', reason: 'en voyage' } });
		expect(paused.hold).toEqual({ until: '2026-12-01', reason: 'en voyage', on: '2026-11-02' });
		shop.onDay('2026-11-05');
		const optedOut = shop.knows('Kamga', { hold: { reason: 'il le demande' } });
		expect(optedOut.hold).toEqual({ reason: 'il le demande', on: '2026-11-05' });
		expect(shop.knows('Kamga', { tone: 'firm' }).hold).toEqual(optedOut.hold);
		expect(shop.knows('Kamga', { hold: null })).not.toHaveProperty('hold');
		expect(shop.knows('Kamga')).not.toHaveProperty('hold');
	});

	it.each(['2026-11-02', '2026-11-01'])('not until %s, which is no later than today', until => {
		const shop = openShop('2026-11-02');
		shop.knows('Mr Kamga');
		const past = { reason: 'day-past', day: until };
		expect(shop.refusal(shop => shop.knows('Kamga', { hold: { until } }))).toEqual(past);
		expect(shop.refusal(shop => shop.leavesAlone('Kamga', 'voyage', until))).toEqual(past);
	});

	it('is said of nobody when the customer is unknown', () => {
		const shop = openShop('2026-11-02');
		expect(reasonOf({ ok: false, refusal: shop.refusal(s => s.leavesAlone('Zoé', 'x')) })).toBe(
			'customer-unknown',
		);
	});
});

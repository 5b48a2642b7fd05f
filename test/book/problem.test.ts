import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import type { Contact } from '../../source/book/records.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Paul bought a telephone on Monday 2 November. */
const shopOfPaul = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.keeps('Téléphone', { price: 65_000 });
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Téléphone'] });
	return shop;
};

const problemsOf = (shop: Shop) => Object.values(shop.book.problems);

describe('the day by which something is done', () => {
	it.each([
		['2 days later when none is said', '2026-11-02', undefined, '2026-11-04'],
		['the next open day when that is a Sunday', '2026-11-06', undefined, '2026-11-09'],
		['the one that is said', '2026-11-02', '2026-11-20', '2026-11-20'],
		['today, if it is said', '2026-11-02', '2026-11-02', '2026-11-02'],
		['a Sunday, if it is said', '2026-11-02', '2026-11-08', '2026-11-08'],
	])('%s', (_what, on, by, expected) => {
		const shop = shopOfPaul().onDay(on);
		const problem = shop.opensProblem('Paul', 'écran noir', by === undefined ? {} : { by });
		expect(problem.dueOn).toBe(expected);
	});

	it('is never over, neither when it is noted nor when it is moved', () => {
		const shop = shopOfPaul();
		const past = { reason: 'day-past', day: '2026-11-01' };
		const noted = { by: '2026-11-01' };
		expect(shop.refusal(one => one.opensProblem('Paul', 'écran noir', noted))).toEqual(past);
		const problem = shop.opensProblem('Paul', 'écran noir');
		expect(shop.refusal(one => one.changesProblem(problem, noted))).toEqual(past);
		expect(shop.changesProblem(problem, { by: '2026-11-30' }).dueOn).toBe('2026-11-30');
	});

	it('orders the morning, the latest first, and stays when only the words change', () => {
		const shop = shopOfPaul();
		const late = shop.opensProblem('Paul', 'coque fendue', { by: '2026-11-03' });
		shop.opensProblem('Paul', 'écran noir', { by: '2026-11-02' });
		shop.changesProblem(late, { what: 'coque et vitre fendues' });
		const due = shop
			.onDay('2026-11-10')
			.morning()
			.relances.flatMap(one => (one.kind === 'problem' ? [[one.problem.what, one.dueOn]] : []));
		expect(due).toEqual([
			['écran noir', '2026-11-02'],
			['coque et vitre fendues', '2026-11-03'],
		]);
	});
});

describe('a problem', () => {
	it('says what it is, of whom and of what; a sale is of its own customer', () => {
		const shop = shopOfPaul();
		shop.knows('Awa', { phone: '699000002' });
		const [about] = Object.values(shop.book.sales);
		if (about === undefined) throw new Error('no sale');
		expect(shop.refusal(one => one.opensProblem('Paul', '  ')).reason).toBe('reason-missing');
		expect(shop.refusal(one => one.opensProblem('Paul', 'x'.repeat(301))).reason).toBe(
			'text-too-long',
		);
		expect(shop.refusal(one => one.opensProblem('Awa', 'panne', { about })).reason).toBe(
			'sale-unknown',
		);
		const more = { about, product: 'Téléphone', sort: 'works' } as const;
		expect(shop.opensProblem('Paul', 'écran noir', more)).toEqual({
			id: expect.any(String),
			customerId: shop.customer('Paul').id,
			saleId: about.id,
			productId: shop.product('Téléphone').id,
			sort: 'works',
			what: 'écran noir',
			openedOn: '2026-11-02',
			dueOn: '2026-11-04',
		});
	});

	it('is closed once, with what was done; what is closed is not changed any more', () => {
		const shop = shopOfPaul();
		const problem = shop.opensProblem('Paul', 'écran noir');
		expect(shop.refusal(one => one.closes(problem.id, ' ')).reason).toBe('reason-missing');
		shop.onDay('2026-11-05').closes(problem.id, 'échangé');
		expect(problemsOf(shop)[0]?.closed).toEqual({ on: day('2026-11-05'), done: 'échangé' });
		const again = { reason: 'problem-closed', day: '2026-11-05' };
		expect(shop.refusal(one => one.closes(problem.id, 'rendu'))).toEqual(again);
		expect(shop.refusal(one => one.changesProblem(problem, { by: '2026-12-01' }))).toEqual(again);
	});
});

describe('the satisfaction visit, on Thursday 5 November', () => {
	const visited = () => {
		const shop = shopOfPaul().onDay('2026-11-05');
		const contact: Contact = shop.sends('satisfaction');
		return { shop, contact };
	};

	it('all well: written down, and nothing is opened', () => {
		const { shop, contact } = visited();
		expect(contact.productId).toBe(shop.product('Téléphone').id);
		shop.hears(contact, 'fine', { noTo: [] });
		expect(shop.book.contacts[contact.id]?.answer).toEqual({
			on: '2026-11-05',
			said: 'fine',
			noTo: [],
		});
		expect(problemsOf(shop)).toEqual([]);
	});

	it('a no opens a problem of the sale; said again it is one, said otherwise another', () => {
		const { shop, contact } = visited();
		const { productId = '' } = contact;
		const answer = { noTo: ['works'], note: 'ne charge pas' } as const;
		const problem = { sort: 'works', productId } as const;
		shop.hears(contact, 'problem', { ...answer, problem });
		shop.hears(contact, 'problem', { ...answer, problem });
		expect(problemsOf(shop)).toMatchObject([
			{ sort: 'works', productId, what: 'ne charge pas', dueOn: '2026-11-07' },
		]);
		shop.hears(contact, 'problem', { ...answer, problem: { sort: 'knows-how', productId } });
		expect(problemsOf(shop)).toHaveLength(2);
	});
});

import { describe, expect, it } from 'vitest';
import { bookWith, bytesOf, done, json, newBook, order, paulsTablet, relancesOn } from './line.ts';

describe('the document', () => {
	it('of a payment and a stock alert is the one promised, key by key', async () => {
		const book = newBook();
		const { sale } = await json(book, paulsTablet);
		await done(book, ['product', 'Chargeur Type-C', '--stock', '2']);
		const text = await done(book, ['today', '--date', '+7', '--json']);
		const { relances } = JSON.parse(text);
		const message =
			'Bonjour Mr Paul,\nPour votre achat : *Tablette Samsung*\nIl reste : *25 000 FCFA*.\nQuand vous pouvez, vous me dites.';
		// Compared as text: the order of the keys is part of the promise.
		expect(text).toBe(
			`${JSON.stringify(
				{
					date: '2026-11-30',
					relances: [
						{
							id: relances[0].id,
							kind: 'payment',
							stage: 'friendly',
							dueOn: '2026-11-30',
							customer: { name: 'Paul', title: 'Mr', phone: '+237677000001' },
							amount: 25_000,
							sales: [sale.id],
							message,
							link: `https://wa.me/237677000001?text=${encodeURIComponent(message).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
						},
						{
							id: relances[1].id,
							kind: 'stock',
							dueOn: '2026-11-23',
							product: 'Chargeur Type-C',
							quantity: 2,
							threshold: 2,
							message: 'Stock bas : *Chargeur Type-C*\n(Message interne pour le vendeur)',
						},
					],
					later: JSON.parse(text).later,
					totals: { outstanding: 25_000, debtors: 1 },
				},
				null,
				2,
			)}\n`,
		);
		expect(JSON.parse(text).later).toEqual([
			{
				id: expect.stringMatching(/^satisfaction-/),
				kind: 'satisfaction',
				customer: { name: 'Paul', title: 'Mr', phone: '+237677000001' },
				dueOn: '2026-11-26',
				until: '2026-12-03',
				reason: 'one-a-day',
			},
		]);
	});

	it('of a delivery has its step and the amount of the order', async () => {
		const book = newBook();
		const { sale } = await json(book, order);
		const [delivery] = await relancesOn(book, '+2');
		expect(Object.entries(delivery).slice(1, 7)).toEqual([
			['kind', 'delivery'],
			['stage', 'confirm'],
			['dueOn', '2026-11-25'],
			['customer', { name: 'Jeanne', title: 'Mme', phone: '+237699000002' }],
			['amount', 30_000],
			['sales', [sale.id]],
		]);
		expect(delivery.message).toContain('Livraison prévue : *15 Janvier*');
	});

	it('of a problem and of a product put off', async () => {
		const problem = { id: 'p', customerId: 'c', what: 'chauffe', openedOn: '2026-11-20' };
		const customer = { id: 'c', name: 'Awa', tone: 'gentle', events: [], since: '2026-11-01' };
		const product = { id: 'r', name: 'Riz', stock: 1, lowSince: '2026-11-20' };
		const book = bookWith(
			JSON.stringify({
				format: 1,
				customers: { c: customer },
				problems: { p: problem },
				products: { r: product },
				snoozes: { 'stock:r': { id: 'stock:r', until: '2026-11-26', on: '2026-11-23' } },
			}),
		);
		const { relances, later } = await json(book, ['today']);
		expect(relances).toEqual([
			{
				id: expect.stringMatching(/^problem-/),
				kind: 'problem',
				dueOn: '2026-11-20',
				customer: { name: 'Awa' },
				sales: [],
				problem: 'chauffe',
			},
		]);
		expect(later).toEqual([
			{
				id: expect.stringMatching(/^stock-/),
				kind: 'stock',
				product: 'Riz',
				dueOn: '2026-11-20',
				until: '2026-11-26',
				reason: 'paused',
			},
		]);
	});

	it('proposes a call after three messages without an answer', async () => {
		const book = newBook();
		await done(book, [
			'sell',
			'--customer',
			'Paul',
			'--phone',
			'677000001',
			'--item',
			'1 Bon 4000',
		]);
		for (const day of ['2026-11-30', '2026-12-07', '2026-12-21']) {
			const [{ id }] = await relancesOn(book, day);
			await done(book, ['sent', id, '--date', day]);
		}
		const [call] = await relancesOn(book, '2027-01-04');
		expect(Object.keys(call).slice(-4)).toEqual(['sales', 'channel', 'message', 'link']);
		expect(call).toMatchObject({ channel: 'call', link: 'tel:+237677000001' });
		const code = await json(book, ['qr', call.id, '--date', '2027-01-04']);
		expect(code).toMatchObject({ link: 'tel:+237677000001', form: 'full', version: 1 });
		const { contact } = await json(book, ['sent', call.id, '--date', '2027-01-04']);
		expect(contact.channel).toBe('call');
	});

	it('is empty for a book that does not exist, and none is made', async () => {
		const book = newBook();
		expect(await json(book, ['today'])).toEqual({
			date: '2026-11-23',
			relances: [],
			later: [],
			totals: { outstanding: 0, debtors: 0 },
		});
		expect(await done(book, ['today'])).toContain("Aucune relance à faire aujourd'hui");
		expect(bytesOf(book)).toBe('');
	});
});

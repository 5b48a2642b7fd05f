import { describe, expect, it } from 'vitest';
import { widthOf } from '../../source/text/width.ts';
import { bookWith, bytesOf, done, json, newBook, paulsTablet, say } from './line.ts';

/** The relances of a day. */
const on = async (book: string, day: string) =>
	(await json(book, ['today', '--date', day])).relances;
const kindsOn = async (book: string, day: string): Promise<readonly string[]> =>
	(await on(book, day)).map((relance: { kind: string }) => relance.kind);

const tellStock = [
	'product',
	'Chargeur Type-C',
	'--price',
	'3000',
	'--stock',
	'4',
	'--threshold',
	'2',
];

describe('on the day before nothing, on the day itself one', () => {
	// Nothing costs 5 000 FCFA except where the visit is what is looked for, and no day is a Sunday.
	it.each<[kind: string, before: string, day: string, lines: readonly (readonly string[])[]]>([
		[
			'payment',
			'2026-11-24',
			'2026-11-25',
			[
				[
					'sell',
					'--date',
					'2026-11-18',
					'--customer',
					'Paul',
					'--phone',
					'677000001',
					'--item',
					'1 Bon 4000',
				],
			],
		],
		[
			'payment',
			'2026-12-03',
			'2026-12-04',
			[
				[
					'sell',
					'--customer',
					'Paul',
					'--phone',
					'677000001',
					'--item',
					'1 Bon 4000',
					'--due',
					'4/12',
				],
			],
		],
		[
			'delivery',
			'2026-11-24',
			'2026-11-25',
			[
				[
					'sell',
					'--customer',
					'Mme Jeanne',
					'--phone',
					'699000002',
					'--item',
					'1 Mixeur 30000',
					'--deliver',
					'15/1',
				],
			],
		],
		[
			'delivery',
			'2026-11-23',
			'2026-11-24',
			[
				[
					'sell',
					'--customer',
					'Mme Jeanne',
					'--phone',
					'699000002',
					'--item',
					'1 Mixeur 30000',
					'--deliver',
					'25',
				],
			],
		],
		[
			'renewal',
			'2026-12-20',
			'2026-12-21',
			[
				['product', 'Sac de Riz 25kg', '--price', '18000', '--lifetime', '30'],
				[
					'sell',
					'--customer',
					'Tonton Pierre',
					'--phone',
					'655000003',
					'--item',
					'1 Sac de Riz 25kg',
					'--paid',
					'18000',
				],
			],
		],
		[
			'satisfaction',
			'2026-11-25',
			'2026-11-26',
			[
				[
					'sell',
					'--customer',
					'Awa',
					'--phone',
					'677000004',
					'--item',
					'1 Téléphone Techno 65000',
					'--paid',
					'65000',
				],
			],
		],
	])('%s: %s, %s', async (kind, before, day, lines) => {
		const book = newBook();
		for (const line of lines) await done(book, line);
		expect(await kindsOn(book, before)).toEqual([]);
		expect(await kindsOn(book, day)).toEqual([kind]);
		expect(await on(book, day)).toMatchObject([{ dueOn: day }]);
	});

	it('stock: at once, when the second charger is sold', async () => {
		const book = newBook();
		await done(book, tellStock);
		await done(book, ['sell', '--item', '1 Chargeur Type-C']);
		expect(await kindsOn(book, '2026-11-23')).toEqual([]);
		await done(book, ['sell', '--item', '1 Chargeur Type-C']);
		expect(await kindsOn(book, '2026-11-23')).toEqual(['stock']);
	});
});

it('a shop closed for twenty days, then opened, finds everything again', async () => {
	const book = newBook();
	await done(book, paulsTablet);
	await done(book, [
		'sell',
		'--customer',
		'Mme Jeanne',
		'--phone',
		'699000002',
		'--item',
		'1 Mixeur 30000',
		'--deliver',
		'27',
	]);
	await done(book, [...tellStock]);
	await done(book, ['sell', '--item', '2 Chargeur Type-C']);
	const relances = await on(book, '+21');
	expect(
		relances.map((one: { kind: string; stage?: string; dueOn: string }) => [
			one.kind,
			one.stage,
			one.dueOn,
		]),
	).toEqual([
		['payment', 'friendly', '2026-11-30'],
		['delivery', 'late', '2026-11-28'],
		['stock', undefined, '2026-11-23'],
	]);
});

const order = [
	'sell',
	'--customer',
	'Mme Jeanne',
	'--phone',
	'699000002',
	'--item',
	'1 Mixeur Moulinex 30000',
	'--deliver',
	'15/1',
];

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
					later: relances.length === 2 ? JSON.parse(text).later : [],
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
		const [delivery] = await on(book, '+2');
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
			const [{ id }] = await on(book, day);
			await done(book, ['sent', id, '--date', day]);
		}
		const [call] = await on(book, '2027-01-04');
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

describe('the text', () => {
	it("tells the seed's morning, in the language asked for", async () => {
		const book = newBook();
		await done(book, paulsTablet);
		const [{ id }] = await on(book, '+7');
		expect((await done(book, ['today', '--date', '+7'])).split('\n')).toEqual([
			'Cahier                                      lundi 30 novembre 2026 (jour choisi)',
			"1 relance à faire aujourd'hui",
			'',
			'RECOUVREMENT 1',
			`  Mr Paul  Tablette Samsung  25 000 FCFA  dû aujourd'hui  ${id}`,
			'',
			'PLUS TARD 1',
			'  Mr Paul : un seul message par jour, le 3/12',
			'',
			'Dettes : 25 000 FCFA, 1 client. La plus ancienne : Mr Paul, 7 jours',
			"« cahier qr CODE » montre le code à scanner, « cahier sent CODE » note l'envoi.",
			'',
		]);
		expect(await done(book, ['today', '--date', '+7'], { language: 'en' })).toContain('PAYMENT 1');
		expect(
			(await json(book, ['today', '--date', '+7'], { language: 'en' })).relances[0].message,
		).toContain('Bonjour Mr Paul');
	});

	it('shows a late order already apologised for, with the id that delivers it', async () => {
		const book = newBook();
		const { sale } = await json(book, [...order.slice(0, -1), '25']);
		const late = { now: '2026-11-27T08:00:00Z' };
		const [{ id }] = (await json(book, ['today'], late)).relances;
		expect(await done(book, ['sent', id], late)).toBe(
			'Noté : livraison, message envoyé à Mme Jeanne.\nNouveau jour de livraison : 30 novembre.\n',
		);
		expect(await done(book, ['today'], late)).toContain(sale.id);
		expect(await done(book, ['delivered', sale.id], late)).toMatch(/^Livré : Mme Jeanne/);
	});

	const names = [
		'Mr Paul',
		'Émilie \x1b[31mNgo',
		'👩‍👩‍👧 Maman',
		'محمد',
		'李小龙',
		'x'.repeat(300),
	];

	it.each([80, 40, 20, 1, 200])('stays within %i columns whoever it is about', async columns => {
		const book = newBook();
		for (const [index, name] of names.entries())
			await done(book, [
				'sell',
				'--customer',
				name,
				'--phone',
				`67700000${index}`,
				'--item',
				`1 ${name.slice(0, 200)} 999999999`,
				'--deliver',
				'25',
			]);
		for (const date of ['+0', '+2', '+3'])
			for (const language of ['fr', 'en'] as const) {
				const around = { language, terminal: { columns, rows: 24 } };
				const { stdout } = await say(
					book,
					['today', '--date', date === '+0' ? '23' : date],
					around,
				);
				const widest = Math.max(...stdout.split('\n').map(widthOf));
				// An amount, a day and an id are never cut.
				expect(widest).toBeLessThanOrEqual(Math.min(80, Math.max(columns, 50)));
			}
	});
});

describe('the day', () => {
	it.each([
		['2026-11-23T22:59:59Z', 'Africa/Douala', '2026-11-23'],
		['2026-11-23T23:00:00Z', 'Africa/Douala', '2026-11-24'],
		['2026-11-23T11:00:00Z', 'Pacific/Auckland', '2026-11-24'],
		['2026-01-01T02:00:00Z', 'America/New_York', '2025-12-31'],
	])('at %s in %s is %s', async (now, zone, day) => {
		const book = bookWith(JSON.stringify({ format: 1, settings: { shop: { zone } } }));
		for (const TZ of ['UTC', 'Asia/Tokyo', 'Nowhere/Land'])
			expect((await json(book, ['today'], { now, env: { TZ } })).date).toBe(day);
	});

	it.each([
		['15', '2026-12-15'],
		['+7', '2026-11-30'],
		['lundi', '2026-11-30'],
		['demain', '2026-11-24'],
		['2026-10-01', '2026-10-01'],
	])('chosen with --date %s is %s', async (typed, day) => {
		expect((await json(newBook(), ['today', '--date', typed])).date).toBe(day);
	});
});

it("the owner's template that cannot be used is told on the side", async () => {
	const broken = { 'payment.friendly': { text: ['{nom}'], short: ['x'] } };
	const book = bookWith(JSON.stringify({ format: 1, settings: { templates: { fr: broken } } }));
	const { code, stdout, stderr } = await say(book, ['today', '--json']);
	expect([code, JSON.parse(stdout).relances]).toEqual([0, []]);
	expect(stderr).toContain('{nom}');
});

import { describe, expect, it } from 'vitest';
import { bookWith, done, json, newBook, paulsTablet, relancesOn, say } from './line.ts';

const kindsOn = async (book: string, day: string): Promise<readonly string[]> =>
	(await relancesOn(book, day)).map((relance: { kind: string }) => relance.kind);

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
		expect(await relancesOn(book, day)).toMatchObject([{ dueOn: day }]);
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
	const relances = await relancesOn(book, '+21');
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

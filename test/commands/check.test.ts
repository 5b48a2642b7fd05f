import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Change, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Sale } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { bytesOf, done, json, newBook, openedBook, say } from './line.ts';
import { fine, usedShop } from './used-shop.ts';

const today = day('2026-11-23');

const sale: Sale = {
	id: 's9',
	on: today,
	lines: [],
	payments: [],
	paymentPromises: [],
	deliveryPromises: [],
};

const contact = {
	id: 'k9',
	on: today,
	kind: 'payment',
	customerId: 'nobody',
	sales: [{ saleId: 'nothing' }],
	channel: 'whatsapp',
	message: 'Bonjour',
} as const;

const line = { productId: 'gone', name: 'Savon', quantity: 1, unitPrice: francs(500) };

/** Each thing that cannot be true, and the one line that says so; the program itself never writes it. */
const anomalies: readonly (readonly [
	what: string,
	change: Change,
	fr: readonly string[],
	en: readonly string[],
])[] = [
	[
		'a sale to nobody',
		put('sales', { ...sale, customerId: 'nobody' }),
		["ventes s9 : customerId renvoie à « nobody », qui n'est pas dans le cahier."],
		['sales s9: customerId points to "nobody", which is not in the notebook.'],
	],
	[
		'a sale of a product that is gone',
		put('sales', { ...sale, lines: [line], payments: [{ on: today, amount: francs(500) }] }),
		["ventes s9 : productId renvoie à « gone », qui n'est pas dans le cahier."],
		['sales s9: productId points to "gone", which is not in the notebook.'],
	],
	[
		'a sale paid above its price',
		put('sales', { ...sale, payments: [{ on: today, amount: francs(1500) }] }),
		['ventes s9 : 1 500 FCFA payés pour un total de 0 FCFA.'],
		['sales s9: 1 500 FCFA paid for a total of 0 FCFA.'],
	],
	[
		'a debt given up that nobody owed',
		put('sales', { ...sale, writtenOff: { on: today, amount: francs(1500), reason: 'parti' } }),
		['ventes s9 : le reste dû ne peut pas être de -1 500 FCFA.'],
		['sales s9: the balance cannot be -1 500 FCFA.'],
	],
	[
		'a message to nobody about nothing',
		put('contacts', contact),
		[
			"relances faites k9 : customerId renvoie à « nobody », qui n'est pas dans le cahier.",
			"relances faites k9 : saleId renvoie à « nothing », qui n'est pas dans le cahier.",
		],
		[
			'reminders done k9: customerId points to "nobody", which is not in the notebook.',
			'reminders done k9: saleId points to "nothing", which is not in the notebook.',
		],
	],
	[
		'a problem of nobody',
		put('problems', { id: 'p9', customerId: 'nobody', what: 'chauffe', openedOn: today }),
		["problèmes p9 : customerId renvoie à « nobody », qui n'est pas dans le cahier."],
		['problems p9: customerId points to "nobody", which is not in the notebook.'],
	],
	[
		'a product of no supplier',
		put('products', { id: 'r9', name: 'Riz', supplierId: 'nobody' }),
		["produits r9 : supplierId renvoie à « nobody », qui n'est pas dans le cahier."],
		['products r9: supplierId points to "nobody", which is not in the notebook.'],
	],
];

describe('cahier check', () => {
	it('says that all is well, and of how much', async () => {
		const book = await usedShop();
		expect(await done(book, ['check'])).toBe(fine);
		expect(await done(book, ['check'], { language: 'en' })).toBe(
			'Everything is in order: 1 customer, 2 products, 2 sales.\n',
		);
		expect(await json(book, ['check'])).toEqual({ faults: [], warnings: [], anomalies: [] });
	});

	it('where there is no book, says that', async () => {
		const book = newBook();
		expect(await say(book, ['check'])).toEqual({
			code: 1,
			stdout: '',
			stderr: `Il n'y a pas de cahier dans ${book}.\n`,
		});
		expect(readdirSync(dirname(book))).toEqual([]);
	});

	it.each(anomalies)('finds %s', async (_what, change, fr, en) => {
		const book = await usedShop();
		const store = await openedBook(book);
		await store.commit(() => ok({ changes: [change] }), today);
		await store.close();
		const before = bytesOf(book);
		for (const [language, lines] of [
			['fr', fr],
			['en', en],
		] as const) {
			const { code, stdout, stderr } = await say(book, ['check'], { language });
			expect([code, stderr]).toEqual([1, '']);
			expect(stdout).toBe(lines.map(one => `${one}\n`).join(''));
		}
		const { code, stdout } = await say(book, ['check', '--json']);
		expect([code, JSON.parse(stdout).anomalies]).toEqual([1, fr.map(() => expect.any(Object))]);
		expect(bytesOf(book)).toBe(before);
	});

	it('finds them all, a line each', async () => {
		const book = await usedShop();
		const store = await openedBook(book);
		const some = anomalies.filter(([what]) => !/^a (sale (of|paid)|debt)/.test(what));
		await store.commit(() => ok({ changes: some.map(([, change]) => change) }), today);
		await store.close();
		const { stdout } = await say(book, ['check']);
		expect(stdout.trimEnd().split('\n').sort()).toEqual(some.flatMap(([, , fr]) => fr).sort());
	});
});

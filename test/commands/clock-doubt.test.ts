import { describe, expect, it } from 'vitest';
import { bytesOf, done, filesIn, json, newBook, order, paulsTablet, say } from './line.ts';

/** A shop whose last record is of 23 November 2026. */
const shop = async (): Promise<string> => {
	const book = newBook();
	await done(book, paulsTablet);
	await done(book, [...order.slice(0, -1), '25/11']);
	return book;
};

const before = { now: '2026-11-22T08:00:00Z' };
const longAfter = { now: '2026-12-24T08:00:00Z' };

const writing: ReadonlyArray<readonly string[]> = [
	['sell', '--item', '1 Bon 500'],
	['pay', '--customer', 'Paul', '--amount', '5000'],
	['product', 'Sac de Riz 25kg', '--price', '18000'],
	['customer', 'Mme Marie'],
	['sent', 'payment-x'],
	['delivered', 'x'],
	['backup', '.'],
];

describe('on a day before the last record, or more than 30 days after it', () => {
	it.each(writing)('cahier %s %s writes nothing', async (...argv) => {
		const book = await shop();
		const [bytes, files] = [bytesOf(book), filesIn(book)];
		for (const around of [before, longAfter]) {
			const { code, stdout, stderr } = await say(book, argv, around);
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toContain('la dernière écriture du cahier est du lundi 23 novembre 2026');
		}
		expect([bytesOf(book), filesIn(book)]).toEqual([bytes, files]);
	});

	it.each([
		[
			'fr',
			"La machine se croit le dimanche 22 novembre 2026, mais la dernière écriture du cahier est du lundi 23 novembre 2026. Mettez la machine à l'heure, ou donnez le jour : --date JOUR. Rien n'a été enregistré.\n",
		],
		[
			'en',
			'The machine believes it is Sunday 22 November 2026, but the notebook was last written on Monday 23 November 2026. Set the clock of the machine, or give the day: --date DAY. Nothing was kept.\n',
		],
	] as const)('says what to do, in %s', async (language, sentence) => {
		const { stderr } = await say(await shop(), writing[0] ?? [], { ...before, language });
		expect(stderr).toBe(sentence);
	});

	it.each([
		['fr', /^La machine se croit le jeudi 1er janvier 1970, .* --date JOUR\.\n$/],
		['en', /^The machine believes it is Thursday 1 January 1970, .* --date DAY\.\n$/],
	] as const)('cahier today reads all the same, and warns, in %s', async (language, warning) => {
		const book = await shop();
		const bytes = bytesOf(book);
		const around = { now: '1970-01-01T08:00:00Z', language };
		const { code, stdout, stderr } = await say(book, ['today', '--json'], around);
		expect([code, JSON.parse(stdout).date]).toEqual([0, '1970-01-01']);
		expect(stderr).toMatch(warning);
		expect(bytesOf(book)).toBe(bytes);
	});

	it('cahier qr too', async () => {
		const book = await shop();
		const [{ id }] = (await json(book, ['today', '--date', '2027-01-04'])).relances;
		const { code, stderr } = await say(book, ['qr', id], { now: '2027-01-04T08:00:00Z' });
		expect(code).toBe(0);
		expect(stderr).toContain('La machine se croit le lundi 4 janvier 2027');
	});

	it('--date goes through, without a word of it', async () => {
		for (const around of [before, longAfter]) {
			const book = await shop();
			for (const argv of [writing[0] ?? [], ['today']]) {
				const { code, stderr } = await say(book, [...argv, '--date', '2026-11-24'], around);
				expect([code, stderr]).toEqual([0, '']);
			}
		}
	});

	it('a day given becomes the last one: the machine is believed again from there', async () => {
		const book = await shop();
		const sale = writing[0] ?? [];
		expect((await say(book, sale, longAfter)).code).toBe(1);
		await done(book, [...sale, '--date', '2026-12-20'], longAfter);
		expect((await say(book, sale, longAfter)).code).toBe(0);
		expect((await say(book, sale)).code).toBe(1);
	});

	it('help and a wrong line are answered as ever', async () => {
		const book = await shop();
		expect((await say(book, ['sell', '--help'], before)).code).toBe(0);
		expect((await say(book, ['sell', '--nope'], before)).code).toBe(2);
	});
});

describe('the machine is believed', () => {
	it.each([
		['the day of the last record', '2026-11-23T08:00:00Z'],
		['30 days after it', '2026-12-23T08:00:00Z'],
	])('%s', async (_when, now) => {
		const { code, stderr } = await say(await shop(), writing[0] ?? [], { now });
		expect([code, stderr]).toEqual([0, '']);
	});

	it('whatever it says, when nothing was written yet', async () => {
		for (const now of ['1971-01-01T08:00:00Z', '2090-01-01T08:00:00Z'])
			expect((await say(newBook(), writing[0] ?? [], { now })).code).toBe(0);
	});

	it("to midnight in the shop's own zone", async () => {
		const book = newBook();
		// 23:30 on the 22nd in Greenwich, half past midnight on the 23rd in Douala.
		await done(book, paulsTablet, { now: '2026-11-22T23:30:00Z' });
		expect((await say(book, writing[0] ?? [], { now: '2026-11-22T22:30:00Z' })).code).toBe(1);
		expect((await say(book, writing[0] ?? [], { now: '2026-11-22T23:10:00Z' })).code).toBe(0);
	});
});

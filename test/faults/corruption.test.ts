import { cpSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { everyFile, flipAndLook, lookAt, plainFile, tenInJournal } from './corruption.ts';
import { open, salesIn, sell, today } from './story.ts';
import { isLong } from './window.ts';

const flips = isLong ? 2000 : 400;

const journal = 'journal-1.jsonl';

/** One more sale is kept, nothing is told any more, and every file is in order. */
const expectSoundAfterOneMore = async (directory: string, cut: number): Promise<void> => {
	const store = await open(directory);
	const sales = await salesIn(store);
	await store.commit(sell('next'), today);
	await store.close();
	const again = await open(directory);
	const found = { warnings: again.takeWarnings(), sales: await salesIn(again) };
	await again.close();
	expect([cut, found]).toEqual([cut, { warnings: [], sales: [...sales, 'next'] }]);
	expect([cut, (await lookAt(directory)).isChecked]).toEqual([cut, false]);
};

/** What is to be said of a journal cut there, whose lines end there. */
const warningsAt = (cut: number, ends: readonly number[]): readonly string[] => {
	if (cut < (ends[0] ?? 0)) return ['journal-missing'];
	return ends.includes(cut) ? [] : ['torn'];
};

it('a journal cut at any byte gives the sales before it, says so, and is sound after the next', async () => {
	const { directory, books } = await tenInJournal();
	const bytes = readFileSync(join(directory, journal));
	const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at + 1] : []));
	expect(ends).toHaveLength(11);
	for (let cut = bytes.length - 1; cut >= 0; cut--) {
		truncateSync(join(directory, journal), cut);
		const whole = ends.filter(end => end <= cut).length;
		const store = await open(directory);
		const seen = JSON.stringify([store.book, store.history, store.lastDay]);
		const warnings = store.takeWarnings().map(({ warning }) => warning);
		await store.close();
		expect([cut, seen]).toEqual([cut, books[Math.max(0, whole - 1)]]);
		expect([cut, warnings]).toEqual([cut, warningsAt(cut, ends)]);
		const isAtEnd = [cut - 1, cut, cut + 1].some(near => ends.includes(near));
		if (isLong || isAtEnd || cut % 41 === 0) {
			const copy = join(dirname(directory), String(cut));
			cpSync(directory, copy, { recursive: true });
			await expectSoundAfterOneMore(copy, cut);
			rmSync(copy, { recursive: true });
		}
	}
}, 600_000);

it(`${flips} bits turned round in any file: never another book, archive or backup without a word`, async () => {
	const shop = await everyFile();
	expect(await lookAt(shop.directory)).toMatchObject({ isBookWarned: false, isChecked: false });
	const places: string[] = [];
	const toll = await flipAndLook(flips, shop, place => places.push(place));
	console.log('bits turned round in a book:', JSON.stringify(toll));
	expect(places).toEqual([]);
	expect(toll).toMatchObject({ flips, silent: 0, unchecked: 0 });
	expect(toll.told).toBeGreaterThan(flips / 2);
}, 300_000);

it('the same on a plain file without a checksum is seen to give other books', async () => {
	const toll = await flipAndLook(100, await plainFile(), () => {});
	console.log('bits turned round in a plain file:', JSON.stringify(toll));
	expect(toll.silent).toBeGreaterThan(10);
}, 60_000);

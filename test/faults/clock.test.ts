import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundled, newDirectory } from './bundle.ts';
import { type Clock, clockOption } from './clock.ts';
import { readStore } from './readings.ts';
import { Window } from './window.ts';

const program = fileURLToPath(new URL('../../bin/cahier.js', import.meta.url));

interface Printed {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** The built program on a machine whose clock shows that, in that zone. */
const cahier = (book: string, words: readonly string[], clock: Clock, TZ = 'UTC') =>
	new Promise<Printed>(resolve => {
		const env = { HOME: dirname(book), CAHIER_BOOK: book, TZ };
		execFile(
			process.execPath,
			[clockOption(clock), program, ...words],
			{ env },
			(error, stdout, stderr) => {
				const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
				resolve({ code, stdout, stderr });
			},
		);
	});

const sale = ['sell', '--item', '1 Radio 7000'];

describe('the lock', () => {
	it('has one owner at a time, whatever the clocks of the windows show', async () => {
		const directory = newDirectory();
		const writer = await bundled('writer');
		const clocks: readonly Clock[] = [
			{ at: '1970-01-01T00:00:00Z' },
			{ at: '2038-01-19T03:14:08Z' },
			{ jumpsFrom: '2026-11-23T08:00:00Z' },
		];
		const windows = clocks.map(
			(clock, index) =>
				new Window(writer, [directory, `w${index}`, '60', '20'], [clockOption(clock)]),
		);
		expect(await Promise.all(windows.map(window => window.done()))).toEqual(['', '', '']);
		const found = await readStore(directory);
		expect([new Set(found.sales).size, found.sales.length, found.marks]).toEqual([180, 180, 180]);
	}, 60_000);
});

describe('the business day', () => {
	// Douala is an hour ahead of UTC all year round.
	it.each([
		['2026-11-23T22:59:59Z', '2026-11-23'],
		['2026-11-23T23:00:00Z', '2026-11-24'],
		['1970-01-01T00:00:00Z', '1970-01-01'],
		['2038-01-19T03:14:08Z', '2038-01-19'],
		['2028-02-28T23:30:00Z', '2028-02-29'],
	])('at %s is %s in every zone of the machine, known or not', async (at, day) => {
		const book = newDirectory();
		const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Nowhere/Land', ''];
		const days = await Promise.all(
			zones.map(async TZ => {
				const { stdout } = await cahier(book, ['today', '--json'], { at }, TZ);
				return JSON.parse(stdout).date;
			}),
		);
		expect(days).toEqual(zones.map(() => day));
	});
});

describe('a machine whose clock is wrong', () => {
	const soldOn = async (): Promise<string> => {
		const book = newDirectory();
		const { code } = await cahier(book, sale, { at: '2026-11-23T08:00:00Z' });
		expect(code).toBe(0);
		return book;
	};
	const salesOf = async (book: string): Promise<number> => (await readStore(book)).sales.length;

	it.each([
		['woke up in 1970', '1970-01-01T00:00:05Z'],
		['woke up yesterday, as one without a clock of its own does', '2026-11-22T12:00:00Z'],
		['is a month and more ahead', '2026-12-24T08:00:00Z'],
		['is in 2038', '2038-01-19T03:14:08Z'],
	])('%s: it is told, and nothing is written', async (_, at) => {
		const book = await soldOn();
		const refused = await cahier(book, sale, { at });
		expect([refused.code, refused.stdout]).toEqual([1, '']);
		expect(refused.stderr).toContain(
			'la dernière écriture du cahier est du lundi 23 novembre 2026',
		);
		expect(await salesOf(book)).toBe(1);
		const read = await cahier(book, ['today'], { at });
		expect(read.code).toBe(0);
		expect(read.stderr).toContain('lundi 23 novembre 2026');
		expect((await cahier(book, [...sale, '--date', '2026-11-24'], { at })).code).toBe(0);
		expect(await salesOf(book)).toBe(2);
	});

	it.each([
		['the same day', '2026-11-23T21:00:00Z'],
		['an hour back within the day', '2026-11-23T07:00:00Z'],
		['thirty days later, to the day', '2026-12-23T08:00:00Z'],
	])('%s is believed', async (_, at) => {
		const book = await soldOn();
		expect((await cahier(book, sale, { at })).code).toBe(0);
		expect(await salesOf(book)).toBe(2);
	});
});

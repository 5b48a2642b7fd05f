import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundled, newDirectory } from './bundle.ts';
import { killAgainAndAgain, type Toll } from './kills.ts';
import { readPlain, readStore } from './readings.ts';
import { isLong, Window } from './window.ts';

const runs = isLong ? 150 : 12;

/** Where the kills are to be seen to lose something, they go on until they have. */
const most = 300;
const hasLost = ({ unreadable, lost }: Toll): boolean => unreadable + lost > 0;

it(`${2 * runs} windows killed two by two while they sell: nothing unreadable, lost or twice`, async () => {
	const directory = newDirectory();
	const writer = await bundled('writer');
	const toll = await killAgainAndAgain(
		runs,
		// A checkpoint every fifth sale: many of the kills fall into one.
		run => ['a', 'b'].map(name => new Window(writer, [directory, `${run}${name}`, '100000', '5'])),
		() => readStore(directory),
	);
	console.log('two windows of the store:', JSON.stringify(toll));
	expect(toll).toMatchObject({ kills: 2 * runs, unreadable: 0, lost: 0, wrong: 0 });
	expect(toll.acknowledged).toBeGreaterThan(runs);
}, 180_000);

it('the same kills of two windows of stock lowdb are seen to lose sales', async () => {
	const directory = newDirectory();
	const writer = await bundled('lowdb-writer');
	const toll = await killAgainAndAgain(
		most,
		run => ['a', 'b'].map(name => new Window(writer, [directory, `${run}${name}`, '100000'])),
		() => readPlain(directory),
		hasLost,
	);
	console.log('two windows of stock lowdb:', JSON.stringify(toll));
	expect(toll.unreadable + toll.lost).toBeGreaterThan(0);
}, 180_000);

it('the same kills of one window that writes its file in place are seen to lose all', async () => {
	const directory = newDirectory();
	mkdirSync(directory);
	const writer = await bundled('plain-writer');
	const toll = await killAgainAndAgain(
		most,
		run => [new Window(writer, [directory, `${run}`, '100000'])],
		() => readPlain(directory),
		hasLost,
	);
	console.log('a file written in place:', JSON.stringify(toll));
	expect(toll.unreadable + toll.lost).toBeGreaterThan(0);
}, 180_000);

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import type { Operation } from '../../source/book/history.ts';
import { francs } from '../../source/book/money.ts';
import { Drafts, type SaleDraft, takeDraft } from '../../source/store/drafts.ts';
import { newDirectory } from './shop.ts';

const sale: SaleDraft = {
	lines: [
		{ productId: 'riz', name: 'Sac de Riz', quantity: 2, unitPrice: francs(17_500) },
		{ name: 'Bracelet', quantity: 1, unitPrice: francs(9_000), barcode: '6111245000012' },
	],
	buyer: { typedName: 'Mme Awa' },
};

const bookDirectory = (): string => {
	const directory = newDirectory();
	mkdirSync(directory);
	return directory;
};

const namesIn = (directory: string): readonly string[] =>
	readdirSync(directory).filter(name => name.startsWith('draft-'));

/** The number of a process that is over. */
const deadPid = (): Promise<number> =>
	new Promise(resolve => {
		const child = spawn(process.execPath, ['-e', '']);
		child.once('exit', () => resolve(child.pid ?? 0));
	});

/** The window that wrote it has died since. */
const diesWith = async (directory: string): Promise<number> => {
	const [name = ''] = namesIn(directory);
	const pid = await deadPid();
	renameSync(join(directory, name), join(directory, name.replace(/^draft-\d+/, `draft-${pid}`)));
	return pid;
};

const keptIn = async (directory: string, draft: SaleDraft | undefined = sale): Promise<void> => {
	const drafts = new Drafts(directory);
	drafts.keep(draft, 7);
	await drafts.settled();
};

const sold = (pid: number, sequence: number): Operation => ({
	sequence,
	on: day('2026-11-24'),
	at: '2026-11-24T08:00:00.000Z',
	by: { command: 'notebook', pid },
	reverse: [{ table: 'sales', removed: 'x' }],
});

describe('the sale being typed', () => {
	it('is written for its owner only, and taken away with it', async () => {
		const directory = bookDirectory();
		await keptIn(directory);
		const [name = ''] = namesIn(directory);
		expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600);
		const drafts = new Drafts(directory);
		drafts.keep(undefined, 8);
		await drafts.settled();
		expect(namesIn(directory)).toEqual([]);
	});

	it('is left alone while its window is open', async () => {
		const directory = bookDirectory();
		await keptIn(directory);
		expect(await takeDraft(directory, [])).toBeUndefined();
		expect(namesIn(directory)).toHaveLength(1);
	});

	it('is given once when its window has died', async () => {
		const directory = bookDirectory();
		await keptIn(directory);
		await diesWith(directory);
		expect(await takeDraft(directory, [])).toEqual(sale);
		expect(await takeDraft(directory, [])).toBeUndefined();
	});

	it('of two windows that died, one at a time', async () => {
		const directory = bookDirectory();
		await keptIn(directory);
		await diesWith(directory);
		const other = { lines: [{ name: 'Coque', quantity: 1, unitPrice: francs(2_000) }] };
		await keptIn(directory, other);
		await diesWith(directory);
		const taken = [await takeDraft(directory, []), await takeDraft(directory, [])];
		expect(taken).toHaveLength(2);
		expect(taken).toContainEqual(sale);
		expect(taken).toContainEqual(other);
	});

	it('is not offered a second time when it was kept and the window died right after', async () => {
		const directory = bookDirectory();
		await keptIn(directory);
		const pid = await diesWith(directory);
		expect(await takeDraft(directory, [sold(pid, 8)])).toBeUndefined();
	});

	it.each([
		['an older sale of that window', 7, 0],
		['a sale of another window', 8, 1],
	])('is offered after %s', async (_what, sequence, other) => {
		const directory = bookDirectory();
		await keptIn(directory);
		const pid = await diesWith(directory);
		expect(await takeDraft(directory, [sold(pid + other, sequence)])).toEqual(sale);
	});

	it.each([
		['cut short', (text: string) => text.slice(0, 20)],
		['emptied', () => ''],
		['of another program', () => '{"lines":"no"}'],
	])('is no fault when it is %s', async (_what, change) => {
		const directory = bookDirectory();
		await keptIn(directory);
		await diesWith(directory);
		const path = join(directory, namesIn(directory)[0] ?? '');
		writeFileSync(path, change(readFileSync(path, 'utf8')));
		expect(await takeDraft(directory, [])).toBeUndefined();
		expect(namesIn(directory)).toEqual([]);
	});

	it('is no fault where there is no book yet', async () => {
		const directory = join(newDirectory(), 'none');
		await keptIn(directory);
		expect(await takeDraft(directory, [])).toBeUndefined();
	});
});

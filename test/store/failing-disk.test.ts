import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepUp } from '../../source/store/upkeep.ts';
import {
	by,
	type Call,
	committed,
	customersOf,
	failing,
	faultOf,
	filesUnder,
	grown,
	newDirectory,
	open,
	putCustomer,
	reread,
	systemError,
	today,
	warned,
	watch,
} from './shop.ts';

const isJournal = ({ path }: Call): boolean => path === 'journal-1.jsonl';
const isOfLock = ({ path, to }: Call): boolean =>
	path.startsWith('.lock-') || to === 'lock' || path === 'lock';

describe('a sale whose write fails', () => {
	const cases: ReadonlyArray<
		readonly [string, (call: Call) => boolean, code: string, fault: string]
	> = [
		['writing', call => isJournal(call) && call.name === 'write', 'ENOSPC', 'no-space'],
		['writing', call => isJournal(call) && call.name === 'write', 'EDQUOT', 'no-space'],
		['opening', call => isJournal(call) && call.name === 'open', 'EROFS', 'read-only'],
		['opening', call => isJournal(call) && call.name === 'open', 'EACCES', 'no-permission'],
		[
			'looking at the journal',
			call => isJournal(call) && call.name === 'stat',
			'EIO',
			'write-failed',
		],
		['reading the journal', call => isJournal(call) && call.name === 'read', 'EIO', 'write-failed'],
		['preparing the lock', call => isOfLock(call) && call.name === 'mkdir', 'ENOSPC', 'no-space'],
		['taking the lock', call => isOfLock(call) && call.name === 'rename', 'EIO', 'write-failed'],
	];

	it.each(cases)(
		'at %s is not in the book: file and memory are as they were',
		async (_, isMeant, code, fault) => {
			const directory = await committed();
			const before = filesUnder(directory);
			const store = await open(directory);
			const { book, history } = store;
			const listener = vi.fn();
			store.subscribe(listener);
			const mend = failing(directory, isMeant, code);
			expect(await faultOf(store.commit(putCustomer('paul'), today))).toMatchObject({
				fault,
				detail: code,
			});
			expect([store.book, store.history]).toEqual([book, history]);
			expect(store.book).toBe(book);
			expect(listener).not.toHaveBeenCalled();
			expect(filesUnder(directory)).toEqual(before);
			mend();
			await store.commit(putCustomer('awa'), today);
			expect(customersOf(await open(directory))).toEqual(['jeanne', 'awa']);
			expect(warned(store)).toEqual([]);
		},
	);

	/** Seven bytes of the line, then no more; and they cannot be taken back at once, either. */
	const stopAfterSeven = (directory: string, isTakenBack: boolean): void => {
		const answers: Array<(call: Call, run: () => Promise<unknown>) => Promise<unknown>> = [
			(call, run) => {
				(call.args as unknown[]).splice(2, 1, 7);
				return run();
			},
			async () => ({ bytesWritten: 0 }),
			(_, run) => (isTakenBack ? run() : Promise.reject(systemError('EIO'))),
		];
		watch(directory, (call, run) => {
			const isMeant = isJournal(call) && ['write', 'truncate'].includes(call.name);
			const answer = isMeant ? answers.shift() : undefined;
			return answer === undefined ? run() : answer(call, run);
		});
	};

	it('half-way is taken out of the file again', async () => {
		const directory = await committed();
		const before = filesUnder(directory);
		const store = await open(directory);
		stopAfterSeven(directory, true);
		const { fault } = await faultOf(store.commit(putCustomer('paul'), today));
		expect(fault).toBe('no-space');
		expect(filesUnder(directory)).toEqual(before);
	});

	it('half-way, where not even that goes, is set aside by the next one', async () => {
		const directory = await committed();
		const store = await open(directory);
		stopAfterSeven(directory, false);
		await faultOf(store.commit(putCustomer('paul'), today));
		expect(customersOf(store)).toEqual(['jeanne']);
		await store.commit(putCustomer('awa'), today);
		expect(warned(store)).toEqual(['torn']);
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['jeanne', 'awa']);
		expect(warned(again)).toEqual([]);
		const [aside = ''] = readdirSync(join(directory, 'damaged'));
		expect(readFileSync(join(directory, 'damaged', aside), 'utf8')).toHaveLength(7);
	});

	it('on a new book leaves none', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		const mend = failing(directory, ({ to }) => to === 'book.json', 'EIO');
		await faultOf(store.commit(putCustomer('jeanne'), today));
		expect((await open(directory)).isNew).toBe(true);
		mend();
		await store.commit(putCustomer('jeanne'), today);
		expect(await reread(directory)).toEqual(store.book);
	});

	it('on a new book, at the sync of what its directory is in, leaves no directory', async () => {
		const directory = newDirectory();
		const store = await open(directory);
		let syncs = 0;
		let isMended = false;
		watch(directory, (call, run) => {
			if (call.name !== 'sync' || call.path !== '..') return run();
			syncs++;
			return isMended ? run() : Promise.reject(systemError('EIO'));
		});
		await faultOf(store.commit(putCustomer('jeanne'), today));
		expect(existsSync(directory)).toBe(false);
		isMended = true;
		await store.commit(putCustomer('jeanne'), today);
		expect(syncs).toBe(2);
		expect(customersOf(await open(directory))).toEqual(['jeanne']);
	});
});

describe('a sale that the disk does not confirm', () => {
	it('is not confirmed by asking again, but by a snapshot elsewhere', async () => {
		const directory = await committed();
		const store = await open(directory);
		let syncs = 0;
		watch(directory, (call, run) => {
			if (!isJournal(call) || call.name !== 'datasync') return run();
			syncs++;
			return Promise.reject(systemError('EIO'));
		});
		expect((await store.commit(putCustomer('paul'), today)).ok).toBe(true);
		expect(syncs).toBe(1);
		expect(readFileSync(join(directory, 'book.json'), 'utf8')).toContain('"paul"');
		await store.commit(putCustomer('awa'), today);
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul', 'awa']);
		expect(syncs).toBe(1);
	});

	it('nor elsewhere, is shown in the book and told to be unsure', async () => {
		const directory = await committed();
		const store = await open(directory);
		const listener = vi.fn();
		store.subscribe(listener);
		const mend = failing(directory, ({ name }) => /sync$/.test(name), 'EIO');
		expect(await faultOf(store.commit(putCustomer('paul'), today))).toMatchObject({
			fault: 'unsure',
			path: join(directory, 'journal-1.jsonl'),
			detail: 'EIO',
		});
		expect(customersOf(store)).toEqual(['jeanne', 'paul']);
		expect(listener).toHaveBeenCalledTimes(1);
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul']);
		mend();
		// Before anything else is acknowledged, all there is gets new ground.
		await store.commit(putCustomer('awa'), today);
		expect(readFileSync(join(directory, 'book.json'), 'utf8')).toContain('"paul"');
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['jeanne', 'paul', 'awa']);
		expect([again.history.length, warned(again)]).toEqual([3, []]);
	});

	it('and dropped, is not in the book and not said to be', async () => {
		const directory = await committed();
		const path = join(directory, 'journal-1.jsonl');
		const before = readFileSync(path);
		const store = await open(directory);
		watch(directory, async (call, run) => {
			if (!isJournal(call) || call.name !== 'datasync') return run();
			writeFileSync(path, before);
			throw systemError('EIO');
		});
		const { fault, detail } = await faultOf(store.commit(putCustomer('paul'), today));
		expect([fault, detail]).toEqual(['write-failed', 'EIO']);
		expect(customersOf(store)).toEqual(['jeanne']);
		expect(customersOf(await open(directory))).toEqual(['jeanne']);
	});
});

describe('a book on a card that cannot be written', () => {
	const writing = ['chmod', 'link', 'mkdir', 'rename', 'rm', 'truncate', 'unlink', 'write'];
	const isWrite = ({ name, args }: Call): boolean =>
		writing.includes(name) || (name === 'open' && args[1] !== 'r');

	it('is opened, read and caught up with; a sale is refused, and upkeep only warns', async () => {
		const directory = await grown();
		const before = filesUnder(directory);
		failing(directory, isWrite, 'EROFS');
		const store = await open(directory);
		expect(customersOf(store)).toEqual(['jeanne', 'paul', 'awa']);
		await store.catchUp();
		expect(await store.readArchive()).toMatchObject({ faults: [] });
		const { fault, detail } = await faultOf(store.commit(putCustomer('pierre'), today));
		expect([fault, detail]).toEqual(['read-only', 'EROFS']);
		expect(await keepUp(store, { today, by, at: '' })).toMatchObject([
			{ warning: 'upkeep', fault: { fault: 'read-only' } },
		]);
		await store.close({ checkpoint: true });
		expect(store.takeWarnings()).toMatchObject([
			{ warning: 'checkpoint', fault: { fault: 'read-only' } },
		]);
		expect(customersOf(store)).toEqual(['jeanne', 'paul', 'awa']);
		expect(filesUnder(directory)).toEqual(before);
	});
});

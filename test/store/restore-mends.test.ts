import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../source/store/backups.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { restore, salesOf, shop, tomorrow } from './backed-up.ts';
import {
	bookFile,
	by,
	type Call,
	customersOf,
	edit,
	failing,
	faultOf,
	open,
	putCustomer,
	warned,
} from './shop.ts';

describe('a restore over a book that cannot be read', () => {
	const damages: ReadonlyArray<readonly [string, (directory: string) => void]> = [
		[
			'damaged',
			directory => {
				for (const name of ['book.json', 'book.previous.json'])
					truncateSync(join(directory, name), 70);
			},
		],
		['of a newer program', directory => edit(directory, text => text.replace(':2', ':9'))],
		['edited', directory => edit(directory, text => text.replace('"Jeanne"', '"Janine"'))],
		[
			'whose journal is damaged',
			directory => {
				const name = readdirSync(directory).findLast(file => file.startsWith('journal'));
				const path = join(directory, name ?? '');
				writeFileSync(path, readFileSync(path, 'utf8').replace('journal', 'journey'));
			},
		],
	];

	it.each(damages)('(%s) mends it from a day’s backup, archive included', async (_, harm) => {
		const { directory, store } = await shop();
		await keepUp(store, { today: tomorrow, by, at: '' });
		await store.commit(putCustomer('paul'), tomorrow);
		await store.close();
		harm(directory);
		await faultOf(open(directory));
		const damaged = readFileSync(bookFile(directory));
		const backup = await readBackup(join(directory, 'backups', `${tomorrow}.jsonl.gz`), 'fr');
		const kept = await restore(directory, backup);
		expect(readFileSync(bookFile(kept ?? ''))).toEqual(damaged);
		const again = await open(directory);
		expect([customersOf(again), warned(again)]).toEqual([['jeanne'], []]);
		expect(await salesOf(again)).toEqual([['new'], ['old']]);
		await again.commit(putCustomer('awa'), tomorrow);
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'awa']);
	});

	it('finds the archive of a book that was restored before', async () => {
		const { directory, store, whole } = await shop();
		await restore(directory, whole);
		await store.catchUp();
		await keepUp(store, { today: tomorrow, by, at: '' });
		await store.close();
		const backup = await readBackup(join(directory, 'backups', `${tomorrow}.jsonl.gz`), 'fr');
		for (const name of ['book.json', 'book.previous.json']) rmSync(join(directory, name));
		await restore(directory, backup);
		expect(await salesOf(await open(directory))).toEqual([['new'], ['old']]);
	});

	it('keeps a month that is damaged with the book, and it stays told', async () => {
		const { directory, store } = await shop();
		await keepUp(store, { today: tomorrow, by, at: '' });
		const backup = await readBackup(join(directory, 'backups', `${tomorrow}.jsonl.gz`), 'fr');
		const month = join(directory, 'archive', '2026-08.jsonl');
		writeFileSync(month, readFileSync(month, 'utf8').replace('"old"', '"odd"'));
		const damaged = readFileSync(month);
		await restore(directory, backup);
		const { faults } = await (await open(directory)).readArchive();
		expect(faults).toMatchObject([{ fault: 'archive-damaged', detail: '2' }]);
		expect(readFileSync(faults[0]?.path ?? '')).toEqual(damaged);
	});
});

describe('a restore that is interrupted', () => {
	const steps: ReadonlyArray<readonly [string, (call: Call) => boolean]> = [
		['while the present book is kept', ({ to }) => to?.startsWith('before-restore') === true],
		[
			'while its archive is written',
			({ name, path }) => name === 'write' && path.startsWith('archive-2'),
		],
		['before its book takes the place', ({ to }) => to === 'book.json'],
	];

	it.each(steps)('%s leaves the book that was there', async (_, isMeant) => {
		const { directory, store, whole } = await shop();
		await store.commit(putCustomer('paul'), tomorrow);
		await store.close();
		const { book } = store;
		const mend = failing(directory, isMeant, 'EIO');
		expect((await faultOf(restore(directory, whole))).fault).toBe('write-failed');
		mend();
		const again = await open(directory);
		expect([again.book, warned(again)]).toEqual([book, []]);
		expect(await salesOf(again)).toEqual([['new'], ['old']]);
		await again.close();
		await restore(directory, whole);
		expect(customersOf(await open(directory))).toEqual(['jeanne']);
		expect(await salesOf(await open(directory))).toEqual([['new'], ['old']]);
	});

	it('between its two snapshots is done, and the book before is no help to it', async () => {
		const { directory, store, whole } = await shop();
		await store.commit(putCustomer('paul'), tomorrow);
		await store.close();
		let writes = 0;
		const isSecond = ({ name, path }: Call) =>
			name === 'write' && path.startsWith('.book.json') && ++writes === 2;
		failing(directory, isSecond, 'EIO');
		await restore(directory, whole);
		expect(customersOf(await open(directory))).toEqual(['jeanne']);
		truncateSync(bookFile(directory), 100);
		// Anything but a book put together from the two.
		expect((await faultOf(open(directory))).fault).toBe('not-json');
	});
});

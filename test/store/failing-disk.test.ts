import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { refuse } from '../../source/book/result.ts';
import { type Disk, nodeDisk } from '../../source/store/durable-adapter.ts';
import {
	bookFile,
	committed,
	diskWith,
	faultOf,
	isTemporary,
	open,
	putCustomer,
	systemError,
	writing,
} from './shop.ts';

const failing = (method: 'write' | 'sync' | 'close' | 'stat', code: string): Disk =>
	diskWith((handle, path) => {
		if (!isTemporary(path)) return;
		const close = handle.close.bind(handle);
		vi.spyOn(handle, method).mockImplementation(async () => {
			if (method === 'close') await close();
			throw systemError(code);
		});
	});

describe('a write that fails', () => {
	const cases: ReadonlyArray<readonly [string, Disk, string, string]> = [
		['write', failing('write', 'ENOSPC'), 'no-space', 'ENOSPC'],
		['write', failing('write', 'EDQUOT'), 'no-space', 'EDQUOT'],
		['sync', failing('sync', 'EIO'), 'write-failed', 'EIO'],
		['close', failing('close', 'EDQUOT'), 'no-space', 'EDQUOT'],
		['stat', failing('stat', 'EIO'), 'write-failed', 'EIO'],
		[
			'open',
			diskWith((_, path) => {
				if (isTemporary(path)) throw systemError('EROFS');
			}),
			'read-only',
			'EROFS',
		],
		[
			'rename',
			{ ...nodeDisk, rename: () => Promise.reject(systemError('EACCES')) },
			'no-permission',
			'EACCES',
		],
		['write without end', writing(() => 0), 'write-failed', ''],
	];

	it.each(cases)('at %s leaves the book as it was', async (_, disk, fault, detail) => {
		const directory = await committed();
		const bytes = readFileSync(bookFile(directory), 'utf8');
		const store = await open(directory, disk);
		const { book } = store;
		const listener = vi.fn();
		store.subscribe(listener);
		const thrown = await faultOf(store.commit(putCustomer('paul')));
		expect(thrown.fault).toBe(fault);
		expect(thrown.detail).toContain(detail);
		expect(store.book).toBe(book);
		expect(listener).not.toHaveBeenCalled();
		expect(readFileSync(bookFile(directory), 'utf8')).toBe(bytes);
	});

	it.each(cases.filter(([step]) => step !== 'open'))(
		'at %s leaves no other file',
		async (_, disk) => {
			const directory = await committed();
			await faultOf((await open(directory, disk)).commit(putCustomer('paul')));
			expect(readdirSync(directory)).toEqual(['book.json']);
		},
	);

	it('is not taken for the book when that one then disappears', async () => {
		const directory = await committed();
		let isGone = false;
		const rename: Disk['rename'] = () => Promise.reject(systemError('EIO'));
		const opening = diskWith((_, path) => {
			if (isGone && path === bookFile(directory)) throw systemError('ENOENT');
		});
		const store = await open(directory, { ...opening, rename });
		await faultOf(store.commit(putCustomer('paul')));
		// Gone between the look at it and its reading.
		await (await open(directory)).commit(putCustomer('awa'));
		isGone = true;
		await store.commit(book => {
			expect(Object.keys(book.customers)).toEqual(['jeanne']);
			return refuse({ reason: 'sale-empty' });
		});
	});

	it('does not keep the next one from succeeding', async () => {
		const directory = await committed();
		let isFull = true;
		const disk = diskWith((_, path) => {
			if (isFull && isTemporary(path)) throw systemError('ENOSPC');
		});
		const store = await open(directory, disk);
		const first = store.commit(putCustomer('paul'));
		await faultOf(first);
		isFull = false;
		await store.commit(putCustomer('awa'));
		expect(Object.keys((await open(directory)).book.customers)).toEqual(['jeanne', 'awa']);
	});
});

describe('the sync of the directory', () => {
	const directoryFailing = (code: string): Disk =>
		diskWith((handle, path) => {
			if (basename(path) === 'book') vi.spyOn(handle, 'sync').mockRejectedValue(systemError(code));
		});

	it('when it fails is told, and the book shows what the file now holds', async () => {
		const directory = await committed();
		const store = await open(directory, directoryFailing('EIO'));
		const listener = vi.fn();
		store.subscribe(listener);
		const { fault } = await faultOf(store.commit(putCustomer('paul')));
		expect(fault).toBe('write-failed');
		expect(Object.keys(store.book.customers)).toEqual(['jeanne', 'paul']);
		expect((await open(directory)).book).toEqual(store.book);
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it('when the file system has none is passed over', async () => {
		const directory = await committed();
		const store = await open(directory, directoryFailing('EINVAL'));
		expect((await store.commit(putCustomer('paul'))).ok).toBe(true);
	});
});

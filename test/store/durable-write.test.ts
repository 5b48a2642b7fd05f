import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from '../../source/store/durable-adapter.ts';
import {
	committed,
	diskWith,
	isTemporary,
	newDirectory,
	open,
	putCustomer,
	writing,
} from './shop.ts';

describe('a write', () => {
	it('goes on after each short one', async () => {
		const directory = newDirectory();
		const store = await open(
			directory,
			writing(length => Math.min(length, 7)),
		);
		await store.commit(putCustomer('jeanne', 'Jeanne à Mbouda'));
		expect((await open(directory)).book).toEqual(store.book);
	});

	it('syncs the file, then renames it, then syncs the directories', async () => {
		const steps: string[] = [];
		const log = (step: string, path: string) =>
			steps.push(`${step} ${isTemporary(path) ? 'temporary' : basename(path)}`);
		const watched = diskWith((handle, path) => {
			for (const method of ['write', 'sync', 'close'] as const) {
				const call = handle[method].bind(handle) as (...given: unknown[]) => Promise<unknown>;
				handle[method] = (async (...given: unknown[]) => {
					const done = await call(...given);
					log(method, path);
					return done;
				}) as never;
			}
		});
		const rename: Disk['rename'] = async (from, to) => {
			await nodeDisk.rename(from, to);
			log('rename', String(from));
		};
		const directory = await committed();
		const store = await open(directory, { ...watched, rename });
		steps.length = 0;
		await store.commit(putCustomer('paul'));
		expect(steps).toEqual([
			'write temporary',
			'sync temporary',
			'close temporary',
			'rename temporary',
			'sync book',
			'close book',
		]);
	});

	it('syncs the directories above the ones it makes', async () => {
		const synced: string[] = [];
		const disk = diskWith((handle, path) => {
			const sync = handle.sync.bind(handle);
			handle.sync = async () => {
				synced.push(basename(path));
				await sync();
			};
		});
		const store = await open(`${newDirectory()}/deep/shop`, disk);
		await store.commit(putCustomer('jeanne'));
		const names = synced.filter(name => !isTemporary(name));
		expect(names.slice(0, 2)).toEqual(['deep', 'book']);
		expect(names[2]).toMatch(/^cahier-store-/);
		expect(names.slice(3)).toEqual(['shop']);
	});
});

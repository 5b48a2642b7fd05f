import process from 'node:process';
import type { Day } from '../../../source/book/day.ts';
import { openStore, type Store } from '../../../source/store/store.ts';
import { type Sample, timed } from '../sample.ts';
import { journalBytes, snapshotBytes } from '../sizes.ts';
import { counterSale } from './counter-sale.ts';
import type { Actions } from './subjects.ts';

interface StoreGiven {
	readonly directory: string;
	readonly today: Day;
}

const commit = async (store: Store, today: Day): Promise<Sample> => {
	const before = await journalBytes(store.directory);
	const ms = await timed(() => store.commit(book => counterSale(book, today), today));
	const bytes = (await journalBytes(store.directory)) - before;
	// The checkpoint that the commit may have made due is measured by itself.
	await store.catchUp();
	return { ms, bytes };
};

const checkpoint = async (store: Store): Promise<Sample> => {
	const ms = await timed(() => store.exclusively(durable => durable.checkpoint()));
	const { directory } = store;
	return { ms, bytes: (await snapshotBytes(directory)) + (await journalBytes(directory)) };
};

/** This store, open, as the notebook has it. */
export const prepareStore = async ({ directory, today }: StoreGiven): Promise<Actions> => {
	const by = { command: 'bench', pid: process.pid };
	const store = await openStore(directory, { language: 'fr', create: false, by });
	return {
		commit: () => commit(store, today),
		checkpoint: () => checkpoint(store),
	};
};

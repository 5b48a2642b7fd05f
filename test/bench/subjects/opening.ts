import process from 'node:process';
import { openStore, type Store } from '../../../source/store/store.ts';
import { timed } from '../sample.ts';
import type { Actions } from './subjects.ts';

/** This store, opened anew each time. */
export const prepareOpening = async ({
	directory,
}: {
	readonly directory: string;
}): Promise<Actions> => {
	const by = { command: 'bench', pid: process.pid };
	return {
		open: async () => {
			let store: Store | undefined;
			const ms = await timed(async () => {
				store = await openStore(directory, { language: 'fr', create: false, by });
			});
			await store?.close();
			return { ms };
		},
	};
};

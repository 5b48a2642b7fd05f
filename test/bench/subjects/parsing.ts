import { readFile } from 'node:fs/promises';
import { timed } from '../sample.ts';
import type { Actions } from './subjects.ts';

/** A JSON file, read and parsed as lowdb does. */
export const prepareParsing = async ({ path }: { readonly path: string }): Promise<Actions> => ({
	parse: async () => ({
		ms: await timed(async () => JSON.parse(await readFile(path, 'utf8'))),
	}),
});

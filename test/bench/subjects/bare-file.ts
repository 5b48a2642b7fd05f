import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { timed } from '../sample.ts';
import type { Actions } from './subjects.ts';

interface BareGiven {
	readonly path: string;
	/** Of one append. */
	readonly line: number;
	/** Of one file written whole. */
	readonly whole: number;
}

/** The least that keeping as many bytes can cost here. */
export const prepareBareFile = async ({ path, line, whole }: BareGiven): Promise<Actions> => {
	const lineBytes = Buffer.alloc(line, '.');
	const wholeBytes = Buffer.alloc(whole, '.');
	const journal = openSync(path, 'a');
	return {
		append: async () => {
			const ms = await timed(() => {
				writeSync(journal, lineBytes);
				fdatasyncSync(journal);
			});
			return { ms, bytes: line };
		},
		write: async () => {
			const ms = await timed(() => {
				const file = openSync(`${path}.whole`, 'w');
				writeSync(file, wholeBytes);
				fsyncSync(file);
				closeSync(file);
			});
			return { ms, bytes: whole };
		},
	};
};

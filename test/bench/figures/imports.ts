import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../books.ts';
import { nodeCommand } from '../command.ts';
import { beside, compare, type Figure, type Subject } from '../figure.ts';
import { type ImportFile, makeImportFiles } from '../import-files.ts';
import { journalBytes } from '../sizes.ts';
import type { Group } from './group.ts';

const bareNode: Subject = { what: 'node -e 0', sample: nodeCommand(['-e', '0']) };

/** Into a new book each time. */
const importing = (
	{ what, path, kind }: ImportFile,
	program: string,
	directory: string,
): Subject => {
	const book = join(directory, 'moved-in');
	const words = ['import', path, '--as', kind, '--yes', '--book', book, '--date', today];
	const run = nodeCommand([program, ...words]);
	return {
		what,
		sample: async () => {
			rmSync(book, { recursive: true, force: true });
			const { ms } = await run();
			return { ms, bytes: await journalBytes(book) };
		},
	};
};

/** Once in a shop's life: a few rounds tell. */
const effort = { warmUpSeconds: 0, seconds: 0, leastRounds: 3 };

export const imports: Group = {
	title: 'moving in, a process from start to end',
	measure: async ({ program, directory }) => {
		const figures: Figure[] = [];
		for (const file of makeImportFiles(directory)) {
			const subject = importing(file, program, directory);
			const [own, yardstick] = await compare(subject, bareNode, effort);
			figures.push(beside(own, yardstick));
		}
		return figures;
	},
};

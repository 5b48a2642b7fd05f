import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Ports } from '../screens/notebook.ts';
import { cleanLine } from '../text/clean.ts';
import { cut } from '../text/width.ts';
import type { NotebookContext } from './command.ts';

const isDirectory = (path: string): boolean => {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
};

/** What desktops call it, in either language; the home itself where there is none. */
const documentsDirectory = (): string =>
	['Documents', 'Bureau', 'Desktop'].map(name => join(homedir(), name)).find(isDirectory) ??
	homedir();

/** A path typed as a shell would take it: `~` is the home. */
const pathOf = (typed: string): string => resolve(typed.replace(/^~(?=\/|$)/, homedir()));

/** A file of the owner's alone, that was not there before. */
const writeNew = async (path: string, lines: readonly string[]): Promise<void> => {
	const handle = await open(path, 'wx', 0o600);
	try {
		await handle.writeFile(lines.map(line => `${cleanLine(line)}\n`).join(''));
		await handle.datasync();
	} finally {
		await handle.close();
	}
};

/** Files the notebook writes for the owner: a statement to print. */
export const documentPorts = ({
	catalog,
}: NotebookContext): Pick<Ports, 'documentPath' | 'writeDocument'> => ({
	documentPath: name => join(documentsDirectory(), name),
	writeDocument: async (typed, lines) => {
		const path = pathOf(typed);
		const shown = cut(path, 120);
		const { document } = catalog().customers;
		try {
			await writeNew(path, lines);
			return { tone: 'good', text: document.written(shown) };
		} catch (error) {
			const { code = '' } = error as NodeJS.ErrnoException;
			return {
				tone: 'alert',
				text: code === 'EEXIST' ? document.exists(shown) : document.failed(shown, code),
			};
		}
	},
});

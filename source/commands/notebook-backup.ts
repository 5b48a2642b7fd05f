import { readdirSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { Day } from '../book/day.ts';
import type { Ports } from '../screens/notebook.ts';
import { StoreFault } from '../store/fault.ts';
import { logFault } from '../store/log.ts';
import { backUpOutside, isDirectory } from '../store/outside.ts';
import { cut } from '../text/width.ts';
import { backupWarnings } from './backup-words.ts';
import type { NotebookContext } from './command.ts';
import { wordFault } from './print.ts';

/** A mount may be stale, or somebody else's. */
const isThere = (path: string): boolean => {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
};

/** Where Linux desktops and macOS put what is plugged in. */
const mountsOf = (directory: string): readonly string[] => {
	try {
		return readdirSync(directory).map(name => join(directory, name));
	} catch {
		return [];
	}
};

const userName = (): string => {
	try {
		return userInfo().username;
	} catch {
		return '';
	}
};

const plugged = (): string | undefined => {
	const username = userName();
	return [`/media/${username}`, `/run/media/${username}`, '/Volumes'].flatMap(mountsOf)[0];
};

/** The notebook's own way to copy the book to a stick. */
export const backupPorts = (
	{ store, catalog: words }: NotebookContext,
	today: () => Day,
): Pick<Ports, 'backupDirectory' | 'backUp'> => ({
	backupDirectory: () => {
		const last = store.book.backups.outside?.path;
		return last !== undefined && isThere(last) ? last : (plugged() ?? last ?? '');
	},
	backUp: async typed => {
		const directory = resolve(typed);
		const catalog = words();
		const { backup } = catalog.keeping;
		const { 'no-directory': noDirectory } = catalog.commands.refusals;
		if (!(await isDirectory(directory)))
			return { tone: 'alert', text: noDirectory({ path: cut(directory, 60) }) };
		try {
			const made = await backUpOutside(store, directory, today());
			const careful = backupWarnings(made, catalog);
			return {
				tone: careful.length === 0 ? 'good' : 'alert',
				text: [backup.made(made.path, made.sales), ...careful].join(' '),
			};
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			logFault(error);
			return { tone: 'alert', text: wordFault(catalog, error) };
		}
	},
});

import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Facts } from '../book/book.ts';
import type { FileRow, ImportRead } from '../screens/imports/preview-state.ts';
import type { Ports } from '../screens/notebook.ts';
import { StoreFault } from '../store/fault.ts';
import { type Catalog, wordRefusal } from '../text/catalog.ts';
import type { NotebookContext } from './command.ts';
import {
	faultsIn,
	listed,
	notesIn,
	readingWords,
	tallyWords,
	wordNote,
	wordRowFault,
} from './import-words.ts';
import { wordFault } from './print.ts';
import { bringing, isOfSales, type Preview, readImport } from './read-import.ts';

/** Rows of a list: more of them than anybody reads on a screen. */
const mostListed = 500;

const told = (texts: readonly string[], tone: NonNullable<FileRow['tone']>): readonly FileRow[] =>
	texts.map(text => ({ text, tone }));

/** The page of a file: how it is read, what is new, then what is wrong or to be known of its lines. */
const rowsOf = (preview: Preview, catalog: Catalog): readonly FileRow[] => {
	const { reading, brought, damagedMonths } = preview;
	const { imports } = catalog;
	const faults = faultsIn(reading, brought);
	const notes = notesIn(reading, brought);
	const faultLines = listed(
		imports.faults(faults.length),
		faults,
		fault => wordRowFault(fault, catalog),
		mostListed,
		catalog,
	);
	const noteLines = listed(
		imports.notes(notes.length),
		notes,
		note => wordNote(note, catalog),
		mostListed,
		catalog,
	);
	return [
		...told(readingWords(reading, catalog), 'plain'),
		...(faults.length > 0 ? [] : told(tallyWords(brought, catalog), 'good')),
		...(isOfSales(reading.kind) ? told([imports.stockStays], 'muted') : []),
		...(damagedMonths > 0 ? told([imports.archiveDamaged(damagedMonths)], 'alert') : []),
		...told(faultLines, 'alert'),
		...told(noteLines, 'plain'),
	];
};

const objectionTo = ({ reading, brought }: Preview, { imports }: Catalog): string | undefined => {
	const lines = new Set(faultsIn(reading, brought).map(({ line }) => line)).size;
	if (lines > 0) return imports.faulty(lines);
	return brought.changes.length === 0 ? imports.nothingNew : undefined;
};

const shown = (preview: Preview, catalog: Catalog): ImportRead => {
	const objection = objectionTo(preview, catalog);
	return {
		rows: rowsOf(preview, catalog),
		...(objection === undefined ? {} : { objection }),
		operation: bringing(preview),
		words: brought => catalog.imports.done(tallyWords(brought, catalog)),
	};
};

const home = (path: string): string => path.replace(/^~(?=\/|$)/, homedir());

/** What all of them begin with. */
const common = (names: readonly string[]): string =>
	names.reduce((start, name) => {
		let length = 0;
		while (length < start.length && start[length] === name[length]) length++;
		return start.slice(0, length);
	});

/** As far as the names in the directory agree; a directory gets its slash. */
const completePath = (typed: string): string | undefined => {
	const path = home(typed);
	const [directory, begun] = path.endsWith(sep) ? [path, ''] : [dirname(path), basename(path)];
	try {
		const entries = readdirSync(directory, { withFileTypes: true }).filter(
			({ name }) => name.startsWith(begun) && (begun !== '' || !name.startsWith('.')),
		);
		const [only, ...others] = entries;
		if (only === undefined) return undefined;
		const whole = join(directory, common(entries.map(({ name }) => name)));
		const isDirectory = others.length === 0 && only.isDirectory();
		return isDirectory ? `${whole}${sep}` : whole;
	} catch {
		return undefined;
	}
};

/** The notebook's own way to read a file that is to be imported. */
export const importPorts = (
	{ store, catalog }: NotebookContext,
	facts: () => Facts,
): Pick<Ports, 'readImport' | 'completePath'> => ({
	completePath,
	readImport: async (typed, kind) => {
		const path = resolve(home(typed));
		const words = catalog();
		try {
			const read = await readImport(path, kind, { store, catalog: words, facts: facts() });
			return read.ok
				? { ok: true, file: basename(path), read: shown(read.value, words) }
				: { ok: false, failure: wordRefusal(words, read.refusal) };
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			return { ok: false, failure: wordFault(words, error) };
		}
	},
});

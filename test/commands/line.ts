import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Book } from '../../source/book/book.ts';
import type { Language } from '../../source/book/records.ts';
import { type Machine, main } from '../../source/commands/main.ts';
import { openStore, type Store } from '../../source/store/store.ts';

export interface Printed {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** A directory of its own for one test; there is no book in it yet, nor the directory itself. */
export const newBook = (): string => {
	const parent = mkdtempSync(join(tmpdir(), 'cahier-commands-'));
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	return join(parent, 'book');
};

export const bookFile = (book: string): string => join(book, 'book.json');

/** The files of the book, by their paths in its directory. */
export const filesIn = (book: string): readonly string[] =>
	existsSync(book)
		? readdirSync(book, { recursive: true })
				.map(String)
				.filter(name => statSync(join(book, name)).isFile())
				.sort()
		: [];

/** The name and the bytes of every file of the book, empty when there is none; the copy of each day aside. */
export const bytesOf = (book: string): string =>
	filesIn(book)
		.filter(name => !name.startsWith('backups'))
		.map(name => `${name}\n${readFileSync(join(book, name), 'latin1')}`)
		.join('');

/** Another process, with the book open. */
export const openedBook = (book: string): Promise<Store> =>
	openStore(book, { language: 'fr', create: false, by: { command: 'test', pid: process.pid } });

/** Everything is in `book.json`, as when the notebook was left. */
export const leaveNotebook = async (book: string): Promise<void> =>
	(await openedBook(book)).close({ checkpoint: true });

/** A hand changes that text in `book.json`. */
export const editByHand = (book: string, from: string, to: string): void => {
	const text = readFileSync(bookFile(book), 'utf8');
	if (!text.includes(from)) throw new Error(`no ${from} in book.json`);
	writeFileSync(bookFile(book), text.replace(from, to));
};

/** The book as somebody who opens it finds it. */
export const bookIn = async (book: string): Promise<Book> => (await openedBook(book)).book;

export const bookWith = (bytes: string): string => {
	const book = newBook();
	mkdirSync(book);
	writeFileSync(bookFile(book), bytes);
	return book;
};

interface Around {
	/** Monday 23 November 2026, at nine in Douala, when nothing is said. */
	readonly now?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly language?: Language;
	readonly terminal?: { readonly columns: number; readonly rows: number };
	readonly isInteractive?: boolean;
	/** What whoever sits there types, a line a question; a question too many fails. */
	readonly answers?: readonly string[];
}

/** One line of the shopkeeper's, without a process of its own. */
export const say = async (
	book: string,
	argv: readonly string[],
	around: Around = {},
): Promise<Printed> => {
	const { now = '2026-11-23T08:00:00Z', env = {}, language, terminal, isInteractive } = around;
	const answers = [...(around.answers ?? [])];
	let stdout = '';
	let stderr = '';
	const machine: Machine = {
		stdin: { isTTY: isInteractive === true },
		stdout: {
			write: text => {
				stdout += text;
			},
			isTTY: terminal !== undefined,
			...terminal,
		},
		stderr: {
			write: text => {
				stderr += text;
			},
		},
		env: { CAHIER_BOOK: book, ...env },
		now: () => new Date(now),
		ask: async question => {
			const answer = answers.shift();
			if (answer === undefined) throw new Error(`nobody answers ${question}`);
			stdout += `${question}${answer}\n`;
			return answer;
		},
		version: '1.2.3',
	};
	const asked = language === undefined ? [] : ['--lang', language];
	const code = await main([...asked, ...argv], machine);
	return { code, stdout, stderr };
};

/** The same for a line that must be done: what it printed. */
export const done = async (
	book: string,
	argv: readonly string[],
	around: Around = {},
): Promise<string> => {
	const { code, stdout, stderr } = await say(book, argv, around);
	if (code !== 0) throw new Error(`cahier ${argv.join(' ')}: ${code}: ${stderr}`);
	return stdout;
};

/** The document a line prints with `--json`. */
export const json = async (
	book: string,
	argv: readonly string[],
	around: Around = {},
	// biome-ignore lint/suspicious/noExplicitAny: the document is what the test is about.
): Promise<any> => JSON.parse(await done(book, [...argv, '--json'], around));

const program = fileURLToPath(new URL('../../bin/cahier.js', import.meta.url));
const built = fileURLToPath(new URL('../../dist/cahier.js', import.meta.url));

/** The built program in a process of its own, away from the machine's own book and language. */
export const cahier = (
	argv: readonly string[],
	{ book, env = {} }: { readonly book: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Printed> => {
	if (!existsSync(built)) throw new Error('there is no dist/: run "npm run build" first');
	const home = dirname(book);
	return new Promise(resolve => {
		execFile(
			process.execPath,
			[program, ...argv],
			{ env: { HOME: home, XDG_STATE_HOME: join(home, 'state'), CAHIER_BOOK: book, ...env } },
			(error, stdout, stderr) => {
				const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
				resolve({ code, stdout, stderr });
			},
		);
	});
};

/** The seed's sale: Mr Paul's tablet, 25 000 left to pay. */
export const paulsTablet = [
	'sell',
	'--customer',
	'Mr Paul',
	'--phone',
	'677000001',
	'--item',
	'1 Tablette Samsung 45000',
	'--paid',
	'20000',
] as const;

/** Mme Jeanne's mixer, promised for the seed's day. */
export const order = [
	'sell',
	'--customer',
	'Mme Jeanne',
	'--phone',
	'699000002',
	'--item',
	'1 Mixeur Moulinex 30000',
	'--deliver',
	'15/1',
] as const;

/** The relances of a day. */
export const relancesOn = async (book: string, day: string) =>
	(await json(book, ['today', '--date', day])).relances;

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import type { Book } from '../../source/book/book.ts';
import { openStore } from '../../source/store/store.ts';
import { TerminalDriver } from '../support/terminal-driver.ts';

const program = fileURLToPath(new URL('../../bin/cahier.js', import.meta.url));
const built = fileURLToPath(new URL('../../dist/cahier.js', import.meta.url));

/** The day of every scenario: a Monday. */
export const today = '2026-11-23';

/** A directory of the test's own, with nothing in it; it is the shopkeeper's home. */
export const newHome = (): string => {
	if (!existsSync(built)) throw new Error('there is no dist/: run "npm run build" first');
	const home = mkdtempSync(join(tmpdir(), 'cahier-scenario-'));
	onTestFinished(() => rmSync(home, { recursive: true, force: true }));
	return home;
};

const environment = (home: string): Record<string, string> => ({
	HOME: home,
	TMPDIR: home,
	XDG_DATA_HOME: join(home, 'data'),
	XDG_STATE_HOME: join(home, 'state'),
	LANG: 'fr_FR.UTF-8',
});

export interface Opening {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
}

const inTerminal = (
	command: readonly [string, ...string[]],
	home: string,
	{ columns = 80, rows = 24, env = {} }: Opening,
): TerminalDriver => {
	const driver = new TerminalDriver(command, {
		columns,
		rows,
		cwd: home,
		env: { ...environment(home), ...env },
	});
	onTestFinished(() => driver.kill());
	return driver;
};

/** `cahier …` typed at a terminal. */
export const open = (
	home: string,
	words: readonly string[],
	opening: Opening = {},
): TerminalDriver => inTerminal([process.execPath, program, ...words], home, opening);

/**
 * The same from a shell, which then shows its exit code, how the terminal was left, and `fin`. The id of
 * the program's process is in the file `pid` of the home.
 */
export const openFromShell = (
	home: string,
	words: readonly string[],
	opening: Opening = {},
): TerminalDriver => {
	const line = [process.execPath, program, ...words].map(word => `"${word}"`).join(' ');
	const script = `printf 'shell$ '; sh -c 'echo $$ > pid; exec "$@"' sh ${line}; echo "code $?"; stty -a; echo fin`;
	return inTerminal(['/bin/sh', '-c', script], home, opening);
};

/** The program's own process, once it shows something. */
export const pidOf = (home: string): number => Number(readFileSync(join(home, 'pid'), 'utf8'));

/** `cahier …` in a process without a terminal; what it printed. */
export const run = async (home: string, words: readonly string[]): Promise<string> => {
	const env = { PATH: process.env.PATH ?? '', ...environment(home) };
	return (await promisify(execFile)(process.execPath, [program, ...words], { env, cwd: home }))
		.stdout;
};

/** The demo shop kept in the home, and the words that every command about it takes. */
export const keepDemo = async (home: string): Promise<readonly string[]> => {
	const on = ['--book', join(home, 'book'), '--date', today] as const;
	await run(home, ['demo', ...on]);
	return on;
};

/** The book as it is on the disk, whatever is open meanwhile. */
export const bookOf = async (home: string): Promise<Book> => {
	const by = { command: 'test', pid: process.pid };
	return (await openStore(join(home, 'book'), { language: 'fr', create: false, by })).book;
};

/** The files of the book with such a name, the newest last. */
export const filesOf = (home: string, names: RegExp): readonly string[] =>
	readdirSync(join(home, 'book'))
		.filter(name => names.test(name))
		.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
		.map(name => join(home, 'book', name));

/** The relances of the day, as a script reads them. */
export const relancesOf = async (
	home: string,
	on: readonly string[],
): Promise<ReadonlyArray<{ readonly id: string; readonly link?: string }>> =>
	JSON.parse(await run(home, ['today', '--json', ...on])).relances;

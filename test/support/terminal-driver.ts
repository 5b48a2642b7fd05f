import process from 'node:process';
import { type IPty, spawn } from '@lydell/node-pty';
import headless, { type Terminal } from '@xterm/headless';
import { rowsOf } from './screen.ts';

const keys: Readonly<Record<string, string>> = {
	Enter: '\r',
	Escape: '\x1b',
	Up: '\x1b[A',
	Down: '\x1b[B',
	Right: '\x1b[C',
	Left: '\x1b[D',
	Home: '\x1b[H',
	End: '\x1b[F',
	Insert: '\x1b[2~',
	Delete: '\x1b[3~',
	PageUp: '\x1b[5~',
	PageDown: '\x1b[6~',
	F1: '\x1bOP',
	F2: '\x1bOQ',
	F3: '\x1bOR',
	F4: '\x1bOS',
	Tab: '\t',
	'Shift+Tab': '\x1b[Z',
	Backspace: '\x7f',
	Space: ' ',
	'Ctrl+C': '\x03',
	'Ctrl+D': '\x04',
	'Ctrl+S': '\x13',
	'Ctrl+U': '\x15',
	'Ctrl+Z': '\x1a',
};

/** What is waited for: words on one row, a pattern on any rows, or whatever the rows must satisfy. */
export type Expected = string | RegExp | ((rows: readonly string[]) => boolean);

const holds = (expected: Expected, rows: readonly string[]): boolean => {
	if (typeof expected === 'string') return rows.some(row => row.includes(expected));
	if (expected instanceof RegExp) return expected.test(rows.join('\n'));
	return expected(rows);
};

/** The environment of a shopkeeper: nothing of the machine of the tests, CI least of all. */
const environment = (own: Readonly<Record<string, string>>) => ({
	PATH: process.env.PATH ?? '',
	HOME: process.env.HOME ?? '',
	TERM: 'xterm-256color',
	...own,
});

/** A command running in a real pseudo-terminal, with somebody at the keyboard who reads the screen. */
export class TerminalDriver {
	/** The terminal itself, for its cells and its cursor. */
	readonly terminal: Terminal;
	readonly exited: Promise<{ readonly exitCode: number; readonly signal: number }>;
	readonly #pty: IPty;
	readonly #looks = new Set<() => void>();
	#raw = '';
	/** When a key was last pressed or the screen last written to. */
	#lastSeen = 0;
	#typing: Promise<void> = Promise.resolve();
	#hasExited = false;

	constructor(
		command: readonly [file: string, ...args: string[]],
		{
			columns = 80,
			rows = 24,
			env = {},
			cwd = process.cwd(),
		}: {
			columns?: number;
			rows?: number;
			env?: Readonly<Record<string, string>>;
			cwd?: string;
		} = {},
	) {
		const [file, ...args] = command;
		this.terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
		this.#pty = spawn(file, args, {
			name: 'xterm-256color',
			cols: columns,
			rows,
			cwd,
			env: environment(env),
		});
		// A terminal answers when it is asked what it is.
		this.terminal.onData(answer => this.#pty.write(answer));
		this.#pty.onData(data => {
			this.#raw += data;
			this.#lastSeen = performance.now();
			this.terminal.write(data, this.#look);
		});
		this.exited = new Promise(resolve => {
			this.#pty.onExit(({ exitCode, signal = 0 }) => {
				// The pty may hand over the last words after the exit, and the terminal takes its time to read.
				const ended = () => {
					this.#hasExited = true;
					this.#look();
					resolve({ exitCode, signal });
				};
				setTimeout(() => this.terminal.write('', ended), 100);
			});
		});
	}

	/** All that the command wrote, escapes included. */
	get raw(): string {
		return this.#raw;
	}

	get pid(): number {
		return this.#pty.pid;
	}

	/** The rows, without the spaces at their end. */
	screen(): string[] {
		return rowsOf(this.terminal);
	}

	/** Presses keys by their name, or types a text; all reach the command in one burst. */
	press(...pressed: readonly string[]): void {
		this.#type(pressed.map(key => keys[key] ?? key).join(''));
	}

	/**
	 * A hand looks before it presses again: a key goes 60 ms after the last one and after what it brought
	 * on the screen. The keys of one call are a burst, as a scanner's.
	 */
	#type(text: string): void {
		this.#typing = this.#typing.then(async () => {
			for (;;) {
				const rest = this.#lastSeen + 60 - performance.now();
				if (rest <= 0) break;
				await new Promise(resolve => setTimeout(resolve, rest));
			}
			this.#lastSeen = performance.now();
			if (!this.#hasExited) this.#pty.write(text);
		});
	}

	/** What a terminal sends for a paste. */
	paste(text: string): void {
		this.#type(`\x1b[200~${text}\x1b[201~`);
	}

	resize(columns: number, rows: number): void {
		this.terminal.resize(columns, rows);
		this.#pty.resize(columns, rows);
	}

	kill(signal = 'SIGKILL'): void {
		if (!this.#hasExited) this.#pty.kill(signal);
	}

	/** The screen as soon as it shows what is expected; fails with the last screen after `timeout` ms. */
	waitFor(expected: Expected, timeout = 10_000): Promise<string[]> {
		return new Promise((resolve, reject) => {
			const stop = () => {
				clearTimeout(timer);
				this.#looks.delete(look);
			};
			const fail = (why: string) => {
				stop();
				reject(new Error(`${why}: ${expected}\n${this.#picture()}`));
			};
			const look = () => {
				const rows = this.screen();
				if (holds(expected, rows)) {
					stop();
					resolve(rows);
				} else if (this.#hasExited) fail('the command ended before the screen showed');
			};
			const timer = setTimeout(() => fail(`not on the screen after ${timeout} ms`), timeout);
			this.#looks.add(look);
			look();
		});
	}

	readonly #look = (): void => {
		for (const look of [...this.#looks]) look();
	};

	#picture(): string {
		const edge = '─'.repeat(this.terminal.cols);
		const rows = this.screen().map(row => `│${row}`);
		return [`┌${edge}`, ...rows, `└${edge}`].join('\n');
	}
}

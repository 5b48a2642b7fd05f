import { EventEmitter } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { render as renderWithInk, Text } from 'ink';
import { render as renderForTests } from 'ink-testing-library';
import type { ReactElement } from 'react';
import { onTestFinished } from 'vitest';
import { type ArchivedRecords, nothingArchived } from '../../source/book/archive.ts';
import type { Book, Change } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Operate, Writer } from '../../source/book/history.ts';
import { isCountry, parsePhone } from '../../source/book/parse-phone.ts';
import type { Language } from '../../source/book/records.ts';
import { isZone, timeIn } from '../../source/commands/clock.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import type { Key } from '../../source/keys/key.ts';
import { readKeys } from '../../source/keys/key-reader.ts';
import { type Morning, morningOf } from '../../source/relances/morning.ts';
import type { Basket } from '../../source/screens/about.ts';
import { App } from '../../source/screens/app.tsx';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { type Notebook, openNotebook, type Ports } from '../../source/screens/notebook.ts';
import type { Stack } from '../../source/screens/screen.ts';
import type { Notice } from '../../source/screens/turn.ts';
import { catalogs } from '../../source/text/catalog.ts';
import { BookInMemory } from './book-in-memory.ts';
import { decodeLines } from './decode-screen.ts';
import { read } from './reading.ts';

/** What a terminal sends for the keys that are not letters. */
const bytes = {
	Enter: '\r',
	Escape: '\x1b',
	Up: '\x1b[A',
	Down: '\x1b[B',
	Right: '\x1b[C',
	Left: '\x1b[D',
	Home: '\x1b[H',
	End: '\x1b[F',
	PageUp: '\x1b[5~',
	PageDown: '\x1b[6~',
	Backspace: '\x7f',
	Delete: '\x1b[3~',
	F1: '\x1bOP',
	F2: '\x1bOQ',
	Tab: '\t',
	'Shift+Tab': '\x1b[Z',
	'Ctrl+C': '\x03',
	'Ctrl+R': '\x12',
	'Ctrl+S': '\x13',
	'Ctrl+U': '\x15',
	'Ctrl+Z': '\x1a',
} as const;

export type Pressed = keyof typeof bytes | (string & {});

/** What is waited for: words on one row, or a pattern on any rows. */
type Expected = string | RegExp;

const holds = (expected: Expected, rows: readonly string[]): boolean =>
	typeof expected === 'string'
		? rows.some(row => row.includes(expected))
		: expected.test(rows.join('\n'));

export interface Opening {
	/** The demo shop of the day when not given. */
	readonly book?: Book;
	/** Monday 23 November 2026 when not given. */
	readonly today?: string;
	/** Asked for as with `--lang`; else the screens follow the shop's, which is French. */
	readonly language?: Language;
	readonly columns?: number;
	readonly rows?: number;
	/** What is open; the morning when not said. */
	readonly first?: Stack;
	readonly isChosenDay?: boolean;
	/** Nothing on this machine opens a link. */
	readonly cannotOpenLinks?: boolean;
	/** The day of the book's last record, of a book written before today. */
	readonly lastDay?: string;
	/** The directory proposed for a backup; none when not given. */
	readonly backupDirectory?: string;
	/** What has left the book, once it has been read; nothing has when not given. */
	readonly archive?: ArchivedRecords | Promise<ArchivedRecords>;
	/** What is to be said of what of it cannot be read. */
	readonly archiveDoubt?: string;
	/** What Right makes of a path. */
	readonly completePath?: Ports['completePath'];
	/** What is read of a file to be imported; none can be when not given. */
	readonly readImport?: Ports['readImport'];
	/** What is said of a backup to that directory. */
	readonly backUp?: (directory: string) => Notice;
}

/** The number of this window's process. */
export const ownPid = 4321;

interface Shown {
	readonly frame: () => string;
	readonly unmount: () => void;
}

/** A stdout wider than the 100 columns of Ink's testing library. */
const renderWide = (tree: ReactElement, columns: number, rows: number): Shown => {
	let last = '';
	const write = (frame: string) => {
		last = frame;
		return true;
	};
	const stdout = Object.assign(new EventEmitter(), { columns, rows, write });
	const app = renderWithInk(tree, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	return { frame: () => last, unmount: app.unmount };
};

const renderPlain = (tree: ReactElement): Shown & { readonly stdin: Keyboard } => {
	const { lastFrame, unmount, stdin } = renderForTests(tree);
	return { frame: () => lastFrame() ?? '', unmount, stdin };
};

type Keyboard = { readonly write: (data: string) => void };

/** The characters that Node tells apart: one key each. */
const countOf = (text: string): number => [...text].length;

/** The whole notebook over a book in memory, with somebody at the keyboard who reads the screen. */
export class NotebookDriver {
	/** The links opened on this machine. */
	readonly links: string[] = [];
	/** What the sale being typed had in it, each time that changed. */
	readonly baskets: (Basket | undefined)[] = [];
	/** The files written, by their paths. */
	readonly documents = new Map<string, readonly string[]>();
	/** The directories the book was copied to. */
	readonly backups: string[] = [];
	/** The files that were asked for, and as what. */
	readonly imports: (readonly [path: string, kind: string])[] = [];
	hasEnded = false;
	readonly #notebook: Notebook;
	readonly #shown: Shown;
	readonly #keyboard: Keyboard;
	readonly #language: Language | undefined;
	readonly #kept: BookInMemory;
	#size: { readonly columns: number; readonly rows: number };
	#ids = 0;
	/** Milliseconds: fingers are slower than a scanner or a held key, which are told apart by it. */
	#clock = 0;
	#expectedKeys = 0;
	#takenKeys = 0;
	#onKeys = (): void => {};

	constructor(opening: Opening) {
		const { today = '2026-11-23', language = 'fr', columns = 80, rows = 24 } = opening;
		const { lastDay, backupDirectory = '', backUp } = opening;
		this.#language = opening.language;
		this.#size = { columns, rows };
		const book = opening.book ?? demoShop(day(today), language);
		this.#kept = new BookInMemory(book, day(today), language, lastDay);
		const { clock } = this.#kept;
		this.#notebook = openNotebook(
			{
				book: () => this.book(),
				history: () => this.#kept.state.history,
				commit: operation => this.#kept.commit(operation, { command: 'notebook', pid: ownPid }),
				openLink: async link => {
					this.links.push(link);
					return !opening.cannotOpenLinks;
				},
				size: () => this.#size,
				facts: () => ({ today: clock.today(), newId: () => `new-${++this.#ids}` }),
				catalog: () => this.catalog(),
				isChosenDay: () => opening.isChosenDay === true || clock.isChosen,
				parsePhone: typed => parsePhone(typed, this.book().settings.shop.country),
				isCountry,
				isZone,
				pid: ownPid,
				timeOf: instant => timeIn(this.book().settings.shop.zone, instant),
				doubt: () => clock.doubt(this.#kept.state.lastDay, this.book().settings),
				chooseDay: chosen => clock.choose(chosen),
				keepBasket: basket => this.baskets.push(basket),
				backupDirectory: () => backupDirectory,
				backUp: async directory => {
					this.backups.push(directory);
					return backUp?.(directory) ?? { tone: 'good', text: directory };
				},
				readArchive: async () => ({
					records: await (opening.archive ?? nothingArchived),
					...(opening.archiveDoubt === undefined ? {} : { doubt: opening.archiveDoubt }),
				}),
				documentPath: name => `/home/moussa/${name}`,
				writeDocument: async (path, lines) => {
					if (this.documents.has(path)) return { tone: 'alert', text: `${path} est déjà là` };
					this.documents.set(path, lines);
					return { tone: 'good', text: path };
				},
				completePath: typed => opening.completePath?.(typed),
				readImport: async (path, kind) => {
					this.imports.push([path, kind]);
					return opening.readImport?.(path, kind) ?? { ok: false, failure: `no file ${path}` };
				},
				onOver: () => {
					this.hasEnded = true;
				},
			},
			opening.first ?? [morningScreen],
		);
		const tree = <App notebook={this.#notebook} />;
		const plain = renderPlain(columns > 100 ? <Text /> : tree);
		this.#keyboard = plain.stdin;
		this.#shown = columns > 100 ? renderWide(tree, columns, rows) : plain;
		const onKey = (key: Key): void => {
			this.#notebook.press(key);
			this.#takenKeys++;
			this.#onKeys();
		};
		const stdin = plain.stdin as unknown as NodeJS.ReadableStream;
		const stop = readKeys(stdin, onKey, () => this.#clock);
		onTestFinished(() => {
			stop();
			this.#shown.unmount();
			plain.unmount();
		});
	}

	/** Presses keys by their name, one after the other; a letter is its own name. */
	async press(...pressed: readonly Pressed[]): Promise<void> {
		for (const key of pressed) await this.#send(bytes[key as keyof typeof bytes] ?? key, 1);
		await this.#drawn();
	}

	/** A key held down, all of it in one burst. */
	async go(times: number, key: keyof typeof bytes): Promise<void> {
		await this.#send(bytes[key].repeat(times), times);
		await this.#drawn();
	}

	/** Types a text, its characters in one burst. */
	async type(text: string): Promise<void> {
		await this.#send(text, countOf(text));
		await this.#drawn();
	}

	/** What a barcode scanner sends: a burst of characters and Enter, at once. */
	async scan(code: string): Promise<void> {
		await this.#send(`${code}\r`, countOf(code) + 1);
		await this.#drawn();
	}

	/** What a terminal sends for a paste. */
	async paste(text: string): Promise<void> {
		await this.#send(`\x1b[200~${text}\x1b[201~`, text === '' ? 0 : 1);
		await this.#drawn();
	}

	/** Empties the field, then types. */
	async retype(text: string): Promise<void> {
		await this.press('Ctrl+U');
		if (text !== '') await this.type(text);
	}

	/** The rows without their colours and the spaces at their end. */
	rows(): string[] {
		return stripVTControlCharacters(this.#shown.frame())
			.split('\n')
			.map(row => row.trimEnd());
	}

	text(): string {
		return this.rows().join('\n');
	}

	/** All the words on one line, without the code beside them; a sentence may go over several rows. */
	words(): string {
		return this.rows()
			.map(row => row.replace(/^[ ▀▄█]*/, ''))
			.join(' ')
			.replaceAll(/[│\s]+/g, ' ')
			.trim();
	}

	/** The row that holds these words; fails with the screen when none does. */
	row(words: string): string {
		const found = this.rows().find(row => row.includes(words));
		if (found === undefined) throw new Error(`no row with ${words}:\n${this.text()}`);
		return found.trim();
	}

	/** The row the cursor is on. */
	chosen(): string {
		return this.row(' > ').replace(/^.*> /, '');
	}

	/** The text of the code on the screen. */
	code(): Promise<string | undefined> {
		return decodeLines(this.#shown.frame().split('\n'), this.#size);
	}

	/** The rows as soon as they show what is expected; fails with the last screen. */
	async waitFor(expected: Expected): Promise<string[]> {
		// A turn of the loop each time: nothing here takes longer than a few.
		for (let turn = 0; turn < 100; turn++) {
			if (holds(expected, this.rows())) return this.rows();
			await this.#drawn();
		}
		throw new Error(`not on the screen: ${expected}\n${this.text()}`);
	}

	/** At most 100 columns, unless it was opened wider. */
	async resize(columns: number, rows: number): Promise<void> {
		this.#size = { columns, rows };
		this.#notebook.refresh();
		await this.#drawn();
	}

	book(): Book {
		return this.#kept.state.book;
	}

	morning(): Morning {
		return morningOf(this.book(), this.#kept.clock.today());
	}

	/** The language asked for on opening, else that of the shop. */
	catalog() {
		return catalogs[this.#language ?? this.book().settings.shop.language];
	}

	/** Midnight passes, or the machine's clock jumps. */
	onDay(today: string): void {
		this.#kept.machineDay = day(today);
	}

	/** A command or another window writes in the same book, and this window notices. */
	async elsewhere<Done extends { readonly changes: readonly Change[] }>(
		by: Writer,
		operation: Operate<Done>,
	): Promise<Done> {
		const done = read(this.#kept.write(operation, by));
		await this.looks();
		return done;
	}

	/** A second passes: the window looks at the day and at the book. */
	async looks(): Promise<void> {
		this.#notebook.refresh();
		await this.#drawn();
	}

	/** Every change from now on fails with that sentence, and writes nothing; none does without one. */
	failsWith(sentence: string | undefined): void {
		this.#kept.failure = sentence;
	}

	/** The changes from now on wait, until what is given back is called. */
	slowsDown(): () => void {
		let release = (): void => {};
		this.#kept.gate = new Promise(resolve => {
			release = resolve;
		});
		return release;
	}

	/** A second after the keys before; over when every key is heard, a lone Escape some time after its byte. */
	async #send(data: string, keys: number): Promise<void> {
		this.#clock += 1000;
		this.#expectedKeys += keys;
		const heard = new Promise<void>(resolve => {
			this.#onKeys = () => {
				if (this.#takenKeys >= this.#expectedKeys) resolve();
			};
		});
		this.#keyboard.write(data);
		this.#onKeys();
		await heard;
	}

	/** Once the loop has turned, what the keys brought about is on the screen. */
	#drawn(): Promise<void> {
		return new Promise(resolve => {
			setImmediate(resolve);
		});
	}
}

export const openDriver = (opening: Opening = {}): NotebookDriver => new NotebookDriver(opening);

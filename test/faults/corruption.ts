import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../source/book/day.ts';
import { readBackup } from '../../source/store/backups.ts';
import { StoreFault } from '../../source/store/fault.ts';
import { inspect } from '../../source/store/inspect.ts';
import { encodeLine } from '../../source/store/line.ts';
import { emptySnapshot, encodeSnapshot } from '../../source/store/snapshot.ts';
import { openStore, type Store } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { newDirectory } from './bundle.ts';
import { muchLater, sell, today } from './story.ts';

/** As the story does, but with bytes that are the same at every run: the same bits fall on the same places. */
const open = (directory: string): Promise<Store> =>
	openStore(directory, { language: 'fr', create: true, by, now: () => new Date(0) });

const by = { command: 'test', pid: 1 };

/** A book with nothing in it, and a name that is no chance. */
const newBook = (): string => {
	const directory = newDirectory();
	mkdirSync(directory);
	const { state } = emptySnapshot('fr');
	const bookId = '00000000-0000-4000-8000-000000000000';
	const snapshot = encodeSnapshot({ generation: 1, state: { ...state, bookId } });
	writeFileSync(join(directory, 'book.json'), snapshot);
	const head = encodeLine({ journal: bookId, generation: 1, after: 0 });
	writeFileSync(join(directory, 'journal-1.jsonl'), head);
	return directory;
};

const told = ({ book, history, lastDay }: Store): string =>
	JSON.stringify([book, history, lastDay]);

/** A directory whose journal has these sales, and the book as it was before them and after each. */
const sellAll = async (directory: string, ids: readonly string[]): Promise<readonly string[]> => {
	const store = await open(directory);
	const books = [told(store)];
	for (const id of ids) {
		await store.commit(sell(id, muchLater), muchLater);
		books.push(told(store));
	}
	await store.close();
	return books;
};

const tenSales = Array.from({ length: 10 }, (_, index) => `sale-${index}`);

/** A new book with ten sales, all of them in its journal. */
export const tenInJournal = async () => {
	const directory = newBook();
	return { directory, books: await sellAll(directory, tenSales) };
};

/** Every kind of file: a snapshot, the one before, a journal of each, two months of archive, a day's backup. */
export const everyFile = async () => {
	const directory = newBook();
	const first = await open(directory);
	for (const [index, id] of ['a', 'b', 'c', 'd'].entries())
		await first.commit(sell(id, addDays(today, -index * 10)), today);
	await keepUp(first, { today: muchLater, by, at: '' });
	await first.close();
	await sellAll(directory, ['e', 'f']);
	const second = await open(directory);
	await second.exclusively(durable => durable.checkpoint());
	await second.close();
	return { directory, books: await sellAll(directory, tenSales) };
};

/** The same sales as the first version of the program wrote them: a plain document, nothing to check it by. */
export const plainFile = async () => {
	const { directory: whole } = await tenInJournal();
	const store = await open(whole);
	const { months: _months, backups: _backups, ...book } = store.book;
	await store.close();
	const directory = newDirectory();
	mkdirSync(directory);
	writeFileSync(join(directory, 'book.json'), JSON.stringify({ format: 1, ...book }));
	const plain = await open(directory);
	return { directory, books: [told(plain)] };
};

/** What somebody sees who looks at a book in every way there is. */
interface Look {
	/** Nothing where it was refused. */
	readonly book: string | undefined;
	readonly isBookWarned: boolean;
	readonly archive: string | undefined;
	readonly isArchiveTold: boolean;
	/** Each of the backups, nothing for those refused. */
	readonly backups: ReadonlyArray<string | undefined>;
	/** `cahier check` has something to say. */
	readonly isChecked: boolean;
}

/** A refusal is one of the store's own: whatever else is thrown is a defect. */
const unlessRefused = async <Read>(reading: Promise<Read>): Promise<Read | undefined> => {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof StoreFault) return undefined;
		throw error;
	}
};

export const lookAt = async (directory: string): Promise<Look> => {
	const store = await unlessRefused(open(directory));
	const isBookWarned = (store?.takeWarnings().length ?? 0) > 0;
	const archive = await store?.readArchive();
	await store?.close();
	const backups: Array<string | undefined> = [];
	for (const path of filesUnder(directory).filter(name => name.endsWith('.gz')))
		backups.push(JSON.stringify(await unlessRefused(readBackup(join(directory, path), 'fr'))));
	const { faults, warnings } = await inspect(directory, 'fr');
	return {
		book: store === undefined ? undefined : told(store),
		isBookWarned,
		archive: JSON.stringify(archive?.records),
		isArchiveTold: archive === undefined || archive.faults.length > 0,
		backups,
		isChecked: faults.length + warnings.length > 0,
	};
};

/** Whether every difference is one that was told: refused, or warned of and a moment that once was. */
export const isHonest = (seen: Look, truth: Look, books: readonly string[]): boolean => {
	const isBook =
		seen.book === undefined ||
		seen.book === truth.book ||
		(seen.isBookWarned && books.includes(seen.book));
	const isArchive = seen.isArchiveTold || seen.archive === truth.archive;
	const areBackups = seen.backups.every(
		(backup, index) => backup === undefined || backup === truth.backups[index],
	);
	return isBook && isArchive && areBackups;
};

/** Every file under a directory, by its name in it. */
export const filesUnder = (directory: string): readonly string[] =>
	readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name).slice(directory.length + 1))
		.sort();

/** What came of the flips. */
export interface Toll {
	flips: number;
	/** Nothing changed for anybody. */
	unnoticed: number;
	told: number;
	/** Another book, archive or backup, and not a word. */
	silent: number;
	/** In a file of the book or its journals, and `check` finds everything in order. */
	unchecked: number;
}

const writeByte = (path: string, at: number, byte: number): void => {
	const file = openSync(path, 'r+');
	writeSync(file, Uint8Array.of(byte), 0, 1, at);
	closeSync(file);
};

/** The same numbers at every run, from 0 to 1. */
const numbers = (): (() => number) => {
	let state = 20261122;
	return () => {
		state = (state * 1103515245 + 12345) % 2 ** 31;
		return state / 2 ** 31;
	};
};

/** Turns one bit round after the other, each in any file, looks, and turns it back. */
export const flipAndLook = async (
	flips: number,
	{ directory, books }: { readonly directory: string; readonly books: readonly string[] },
	onSilent: (place: string) => void,
): Promise<Toll> => {
	const next = numbers();
	const below = (most: number): number => Math.floor(next() * most);
	const truth = await lookAt(directory);
	const names = filesUnder(directory);
	const toll: Toll = { flips, unnoticed: 0, told: 0, silent: 0, unchecked: 0 };
	for (let flip = 0; flip < flips; flip++) {
		const name = names[below(names.length)] ?? '';
		const path = join(directory, name);
		const whole = readFileSync(path);
		const [at, bit] = [below(whole.length), below(8)];
		const byte = whole.readUInt8(at);
		writeByte(path, at, byte ^ (1 << bit));
		const seen = await lookAt(directory);
		writeByte(path, at, byte);
		const isHonestLook = isHonest(seen, truth, books);
		if (!isHonestLook) {
			toll.silent++;
			onSilent(`${name}, byte ${at}, bit ${bit}`);
		} else if (JSON.stringify(seen) === JSON.stringify(truth)) toll.unnoticed++;
		else toll.told++;
		if (/^(book|journal)/.test(name) && !seen.isChecked) toll.unchecked++;
	}
	return toll;
};

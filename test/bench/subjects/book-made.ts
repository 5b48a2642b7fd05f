import { open } from 'node:fs/promises';
import process from 'node:process';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Book } from '../../../source/book/book.ts';
import type { Day } from '../../../source/book/day.ts';
import { archiveSettled } from '../../../source/store/archive-files.ts';
import { makeDirectory, withFile, writeNew } from '../../../source/store/disk.ts';
import { filesOf } from '../../../source/store/files.ts';
import { createJournal } from '../../../source/store/journal.ts';
import { emptySnapshot, encodeSnapshot } from '../../../source/store/snapshot.ts';
import { openStore, type Store } from '../../../source/store/store.ts';
import { wholeBook } from '../shop/whole-book.ts';
import { counterSale } from './counter-sale.ts';
import type { Actions } from './subjects.ts';

interface BookGiven {
	readonly days: number;
	readonly today: Day;
	/** Where this store keeps it. */
	readonly directory: string;
	/** Where stock lowdb keeps it, whole. */
	readonly plain: string;
}

const by = { command: 'bench', pid: process.pid };

/** As many commits as there are on average since the last checkpoint. */
const journalled = 128;

const writePlain = async (path: string, book: Book): Promise<void> => {
	await new Low<Book>(new JSONFile(path), book).write();
	await withFile(open(path, 'r'), handle => handle.sync());
};

/** The book as it would be had nothing ever been archived. */
const writeWhole = async (directory: string, book: Book, today: Day): Promise<void> => {
	const files = filesOf(directory);
	const sequence = Object.keys(book.sales).length;
	const state = { ...emptySnapshot('fr').state, sequence, lastDay: today, book };
	await makeDirectory(directory);
	await writeNew(files.snapshot, encodeSnapshot({ generation: 1, state }));
	await createJournal(files.journal(1), {
		journal: state.bookId,
		generation: 1,
		after: sequence,
	});
};

/** What the daily upkeep does, but for the backup of a book that no shop has. */
const archive = (store: Store, today: Day): Promise<void> =>
	store.exclusively(async (durable, files) => {
		const changes = await archiveSettled(files.directory, durable.state, today);
		const sequence = durable.state.sequence + 1;
		const at = new Date().toISOString();
		await durable.append({ sequence, on: today, at, by, isUpkeep: true, changes });
		// Twice: the first one keeps the whole book as the one before.
		await durable.checkpoint();
		await durable.checkpoint();
	});

/** All that is old archived, then half of what a journal takes. */
const workOn = async (directory: string, today: Day): Promise<void> => {
	const store = await openStore(directory, { language: 'fr', create: false, by });
	await archive(store, today);
	for (let sold = 0; sold < journalled; sold++)
		await store.commit(book => counterSale(book, today), today);
	await store.close();
};

/** Makes the book, both ways; there is nothing to measure. */
export const prepareBook = async ({
	days,
	today,
	directory,
	plain,
}: BookGiven): Promise<Actions> => {
	const book = wholeBook(days, today);
	await writePlain(plain, book);
	await writeWhole(directory, book, today);
	await workOn(directory, today);
	return {};
};

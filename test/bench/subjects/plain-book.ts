import { open } from 'node:fs/promises';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { type Book, type Change, emptyBook } from '../../../source/book/book.ts';
import type { Day } from '../../../source/book/day.ts';
import { withFile } from '../../../source/store/disk.ts';
import { type Sample, timed } from '../sample.ts';
import { bytesOf } from '../sizes.ts';
import { counterSale } from './counter-sale.ts';
import type { Actions } from './subjects.ts';

interface PlainGiven {
	readonly path: string;
	readonly today: Day;
}

/** lowdb's own way: the data is changed where it is. */
const change = (book: Book, changes: readonly Change[]): void => {
	const tables = book as unknown as Record<string, Record<string, unknown>>;
	for (const one of changes) {
		const records = tables[one.table];
		if ('record' in one && 'id' in one.record && records !== undefined)
			records[one.record.id] = one.record;
	}
};

const record = async (low: Low<Book>, { path, today }: PlainGiven): Promise<Sample> => {
	const ms = await timed(() => {
		const done = counterSale(low.data, today);
		if (!done.ok) throw new Error(JSON.stringify(done.refusal));
		change(low.data, done.value.changes);
		return low.write();
	});
	// lowdb does not sync: the next commit of somebody else would wait for these bytes.
	await withFile(open(path, 'r'), handle => handle.sync());
	return { ms, bytes: await bytesOf(path) };
};

/** The whole book in stock lowdb's `JSONFile`, open. */
export const preparePlainBook = async (given: PlainGiven): Promise<Actions> => {
	const low = new Low<Book>(new JSONFile(given.path), emptyBook('fr'));
	await low.read();
	return { write: () => record(low, given) };
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../source/book/book.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import type { Found } from './kills.ts';
import { marksIn, open, salesIn } from './story.ts';

/** What the next start of the program finds; throws when it cannot open the book, or finds it inconsistent. */
export const readStore = async (directory: string): Promise<Found> => {
	const store = await open(directory);
	const { records } = await store.readArchive();
	const [anomaly] = anomaliesIn(store.book, records);
	if (anomaly !== undefined) throw new Error(JSON.stringify(anomaly));
	const found = { sales: await salesIn(store), marks: marksIn(store.book) };
	await store.close();
	return found;
};

/** The same of one plain JSON file; one that is not there yet is an empty book. */
export const readPlain = async (directory: string): Promise<Found> => {
	if (!existsSync(join(directory, 'book.json'))) return { sales: [], marks: 0 };
	const book: Book = JSON.parse(readFileSync(join(directory, 'book.json'), 'utf8'));
	return { sales: Object.keys(book.sales), marks: marksIn(book) };
};

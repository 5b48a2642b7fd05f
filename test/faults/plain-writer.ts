import { existsSync, writeSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyChanges, type Book, emptyBook } from '../../source/book/book.ts';
import { sell } from './story.ts';

/** The same window over a file that is written in its place, to see what the kills can do. */
const [directory = '', name = '', count = ''] = process.argv.slice(2);
const path = join(directory, 'book.json');

const read = async (): Promise<Book> => {
	if (!existsSync(path)) return emptyBook('fr');
	try {
		return JSON.parse(await readFile(path, 'utf8'));
	} catch {
		return emptyBook('fr');
	}
};

// A notebook of some size: writing it takes a while.
const notes = 'Promet de passer. '.repeat(20_000);
let book = { ...(await read()), notes };
for (let number = 1; number <= Number(count); number++) {
	const id = `${name}-${number}`;
	const sold = sell(id)(book);
	if (!sold.ok) continue;
	book = { ...applyChanges(book, sold.value.changes), notes };
	await writeFile(path, JSON.stringify(book));
	writeSync(1, `${id}\n`);
}

import { existsSync, mkdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { applyChanges, type Book, emptyBook } from '../../source/book/book.ts';
import { sell } from './story.ts';

/** The same window over lowdb as it comes: reads before each sale, writes, says it once `write` has resolved. */
const [directory = '', name = '', count = ''] = process.argv.slice(2);

if (!existsSync(directory)) mkdirSync(directory, { recursive: true });
const low = new Low<Book>(new JSONFile(join(directory, 'book.json')), emptyBook('fr'));
for (let number = 1; number <= Number(count); number++) {
	const id = `${name}-${number}`;
	await low.read();
	const sold = sell(id)(low.data);
	if (!sold.ok) continue;
	low.data = applyChanges(low.data, sold.value.changes);
	await low.write();
	writeSync(1, `${id}\n`);
}

import {
	copyFileSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	bookFile,
	checkpoint,
	committed,
	customersOf,
	edit,
	faultOf,
	filesUnder,
	grown,
	open,
	putCustomer,
	today,
	warned,
} from './shop.ts';

const everybody = ['jeanne', 'paul', 'awa'];

/** Other bytes at that place of a file, as many of them. */
const damage = (path: string, at: number): void => {
	const bytes = readFileSync(path);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	writeFileSync(path, bytes);
};

const damages: ReadonlyArray<readonly [string, (directory: string) => void]> = [
	['empty', directory => truncateSync(bookFile(directory), 0)],
	['half of it', directory => edit(directory, text => text.slice(0, text.length / 2))],
	['zeros', directory => edit(directory, text => '\0'.repeat(text.length))],
	['another program’s', directory => writeFileSync(bookFile(directory), '{"wifi":"home"}')],
	['not a book', directory => edit(directory, text => text.replace('"Mme"', '7'))],
	['gone', directory => rmSync(bookFile(directory))],
];

describe('a damaged book.json', () => {
	it.each(damages)(
		'(%s) is put together again from the one before and the journals',
		async (_, harm) => {
			const directory = await grown();
			harm(directory);
			const damaged = filesUnder(directory);
			const store = await open(directory);
			expect(customersOf(store)).toEqual(everybody);
			const [warning, ...others] = store.takeWarnings();
			expect(warning).toMatchObject({ warning: 'fallback', path: bookFile(directory) });
			expect(others).toEqual([]);
			// Looking at it changed nothing.
			expect(filesUnder(directory)).toEqual(damaged);
		},
	);

	it.each(damages)(
		'(%s) is sound again after the next sale, and was set aside',
		async (_, harm) => {
			const directory = await grown();
			harm(directory);
			const damaged = filesUnder(directory)['book.json'];
			const store = await open(directory);
			await store.commit(putCustomer('pierre'), today);
			await store.close();
			const again = await open(directory);
			expect(customersOf(again)).toEqual([...everybody, 'pierre']);
			expect(warned(again)).toEqual([]);
			const kept = Object.entries(filesUnder(directory)).filter(([name]) =>
				name.startsWith('damaged/'),
			);
			expect(kept.map(([, bytes]) => bytes)).toEqual(damaged === undefined ? [] : [damaged]);
			// Nor does the one before bring the damage back.
			rmSync(bookFile(directory));
			expect(customersOf(await open(directory))).toEqual([...everybody, 'pierre']);
		},
	);

	it('is told once, however often it is read', async () => {
		const directory = await grown();
		truncateSync(bookFile(directory), 0);
		const store = await open(directory);
		expect(warned(store)).toEqual(['fallback']);
		await store.catchUp();
		await store.catchUp();
		expect(warned(store)).toEqual([]);
	});

	it('is refused where the one before is damaged too', async () => {
		const directory = await grown();
		truncateSync(bookFile(directory), 100);
		damage(join(directory, 'book.previous.json'), 200);
		const before = filesUnder(directory);
		expect(await faultOf(open(directory))).toMatchObject({
			fault: 'not-json',
			path: bookFile(directory),
		});
		expect(filesUnder(directory)).toEqual(before);
	});

	const harms: ReadonlyArray<readonly [string, (path: string) => void, string]> = [
		['damaged', path => damage(path, 300), 'torn'],
		['gone', path => rmSync(path), 'journal-missing'],
	];

	it.each(harms)('is refused where the journal of the one before is %s', async (_, harm) => {
		const directory = await grown();
		truncateSync(bookFile(directory), 100);
		harm(join(directory, 'journal-2.jsonl'));
		expect((await faultOf(open(directory))).fault).toBe('not-json');
	});

	it.each(harms)('where its last journal is %s says that, too', async (_, harm, warning) => {
		const directory = await grown();
		truncateSync(bookFile(directory), 100);
		harm(join(directory, 'journal-3.jsonl'));
		const store = await open(directory);
		expect(customersOf(store)).toEqual(['jeanne', 'paul']);
		expect(warned(store)).toEqual(['fallback', warning]);
		await store.commit(putCustomer('pierre'), today);
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['jeanne', 'paul', 'pierre']);
		expect(warned(again)).toEqual([]);
		const asides = readdirSync(join(directory, 'damaged')).map(name => name.split('-').pop());
		expect(asides.sort()).toEqual(['book.json', ...(warning === 'torn' ? ['torn.jsonl'] : [])]);
	});

	it('is refused, not taken for a new book, where there is no snapshot left at all', async () => {
		const directory = await committed();
		rmSync(bookFile(directory));
		rmSync(join(directory, 'book.previous.json'));
		expect(await faultOf(open(directory))).toMatchObject({ fault: 'unreadable', detail: 'ENOENT' });
		expect(readdirSync(directory)).toEqual(['journal-1.jsonl']);
	});
});

describe('a damaged journal', () => {
	/** Three customers in one journal. */
	const written = async () => {
		const directory = await committed();
		const store = await open(directory);
		await store.commit(putCustomer('paul', 'Paul'), today);
		await store.commit(putCustomer('awa', 'Awa'), today);
		await store.close();
		const path = join(directory, 'journal-1.jsonl');
		return { directory, path, text: readFileSync(path, 'utf8') };
	};

	it.each([
		['the name of its book', '"journal":', 1],
		['its first sale', '"Jeanne"', 2],
		['its second sale', '"Paul"', 3],
	])(
		'in the middle, at %s, is refused with the line, and nothing is changed',
		async (_, word, line) => {
			const { directory, path, text } = await written();
			damage(path, text.indexOf(word) + 2);
			const before = filesUnder(directory);
			expect(await faultOf(open(directory))).toMatchObject({
				fault: 'damaged',
				path,
				detail: String(line),
			});
			expect(filesUnder(directory)).toEqual(before);
		},
	);

	it('at its end is set aside, told, and does not come back', async () => {
		const { directory, path, text } = await written();
		damage(path, text.indexOf('"Awa"') + 2);
		const store = await open(directory);
		expect(customersOf(store)).toEqual(['jeanne', 'paul']);
		expect(store.takeWarnings()).toEqual([{ warning: 'torn', path }]);
		await store.commit(putCustomer('pierre'), today);
		await store.close();
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['jeanne', 'paul', 'pierre']);
		expect(warned(again)).toEqual([]);
		const [kept] = readdirSync(join(directory, 'damaged'));
		expect(readFileSync(join(directory, 'damaged', kept ?? ''), 'utf8')).toContain('"awa"');
	});

	it('from which a line was taken is refused', async () => {
		const { directory, path, text } = await written();
		const lines = text.split('\n');
		writeFileSync(path, lines.filter((_, index) => index !== 2).join('\n'));
		expect(await faultOf(open(directory))).toMatchObject({ fault: 'damaged', path });
	});

	it('of another book is refused', async () => {
		const { directory, path } = await written();
		copyFileSync(join(await committed(), 'journal-1.jsonl'), path);
		expect(await faultOf(open(directory))).toMatchObject({ fault: 'damaged', path, detail: '1' });
	});

	it('that somebody took away is told: the book is what its last snapshot holds', async () => {
		const directory = await grown();
		const path = join(directory, 'journal-3.jsonl');
		rmSync(path);
		const store = await open(directory);
		expect(customersOf(store)).toEqual(['jeanne', 'paul']);
		expect(store.takeWarnings()).toEqual([{ warning: 'journal-missing', path }]);
		await store.commit(putCustomer('pierre'), today);
		await checkpoint(store);
		const again = await open(directory);
		expect(customersOf(again)).toEqual(['jeanne', 'paul', 'pierre']);
		expect(warned(again)).toEqual([]);
	});
});

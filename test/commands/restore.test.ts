import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	bookFile,
	bookIn,
	bytesOf,
	done,
	editByHand,
	filesIn,
	json,
	leaveNotebook,
	newBook,
	paulsTablet,
	say,
} from './line.ts';

interface BackedUp {
	readonly book: string;
	readonly file: string;
}

/** Paul's tablet is in the backup; what came after it, a bar of soap and 5 000 from Paul, is not. */
const shop = async (): Promise<BackedUp> => {
	const book = newBook();
	const stick = join(dirname(book), 'usb');
	mkdirSync(stick);
	await done(book, paulsTablet);
	await done(book, ['backup', stick]);
	await done(book, ['sell', '--item', '1 Savon 500']);
	await done(book, ['pay', '--customer', 'Paul', '--amount', '5000']);
	return { book, file: join(stick, 'cahier-2026-11-23.jsonl.gz') };
};

const keptIn = (book: string): string => join(book, 'before-restore-2026-11-23');

/** What the shop is owed, and how many products it knows. */
const stateOf = async (book: string) => {
	const { outstanding } = (await json(book, ['today'])).totals;
	return { outstanding, products: Object.keys((await bookIn(book)).products).length };
};

const asBackedUp = { outstanding: 25_000, products: 1 };
const asNow = { outstanding: 20_000, products: 2 };

/** What a restore would change, table by table: the payment is one sale that differs. */
const preview = [
	'Sauvegarde de « Cahier » du lundi 23 novembre 2026, 1 vente. Si vous la remettez, le cahier change ainsi :',
	'  produits : 1 en moins',
	'  ventes : 1 en moins, 1 différence',
	'  sauvegardes notées : 1 en moins',
];
const put = ['La sauvegarde est remise.'];

const atTerminal = { isInteractive: true, terminal: { columns: 80, rows: 24 } };

describe('cahier restore FILE', () => {
	it('without a terminal shows what would change, and changes nothing', async () => {
		const { book, file } = await shop();
		const before = bytesOf(book);
		const { code, stdout, stderr } = await say(book, ['restore', file]);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toBe(
			`${preview[0]} produits : 1 en moins ; ventes : 1 en moins, 1 différence ; sauvegardes notées : 1 en moins. Rien n'a été changé. Pour remettre cette sauvegarde sans question, ajoutez --yes.\n`,
		);
		expect(bytesOf(book)).toBe(before);
		expect(await stateOf(book)).toEqual(asNow);
	});

	it('with --yes puts it back, the present book kept beside', async () => {
		const { book, file } = await shop();
		const printed = await done(book, ['restore', file, '--yes']);
		expect(printed.split('\n')).toEqual([
			...preview,
			...put,
			`Le cahier d'avant est gardé dans ${keptIn(book)}.`,
			'',
		]);
		expect(await stateOf(book)).toEqual(asBackedUp);
		expect(await stateOf(keptIn(book))).toEqual(asNow);
		expect((await say(book, ['check'])).code).toBe(0);
	});

	it('the book goes on from there', async () => {
		const { book, file } = await shop();
		await done(book, ['restore', file, '--yes']);
		await done(book, ['pay', '--customer', 'Paul', '--amount', '1000']);
		expect((await stateOf(book)).outstanding).toBe(24_000);
		await done(book, ['restore', file, '--yes']);
		expect((await stateOf(book)).outstanding).toBe(25_000);
		expect((await stateOf(`${keptIn(book)}-2`)).outstanding).toBe(24_000);
		expect((await stateOf(keptIn(book))).outstanding).toBe(20_000);
	});

	it('prints where the book before was kept', async () => {
		const { book, file } = await shop();
		expect(await json(book, ['restore', file, '--yes'])).toEqual({
			restored: true,
			kept: keptIn(book),
		});
	});

	it('where there is no book makes one', async () => {
		const { file } = await shop();
		const book = newBook();
		expect(await json(book, ['restore', file, '--yes'])).toEqual({ restored: true });
		expect(await stateOf(book)).toEqual(asBackedUp);
	});

	it('in English too', async () => {
		const { book, file } = await shop();
		const refused = await say(book, ['restore', file], { language: 'en' });
		expect(refused.stderr).toMatch(/add --yes\.\n$/);
		const { stdout } = await say(book, ['restore', file, '--yes'], { language: 'en' });
		expect(stdout.split('\n').slice(1)).toEqual([
			'  products: 1 fewer',
			'  sales: 1 fewer, 1 difference',
			'  backups noted: 1 fewer',
			'The backup is put back.',
			`The notebook as it was is kept in ${keptIn(book)}.`,
			'',
		]);
	});
});

describe('at a terminal', () => {
	it.each(['oui', 'o', ' OUI ', 'yes'])('%j puts it back', async answer => {
		const { book, file } = await shop();
		const { code, stdout } = await say(book, ['restore', file], {
			...atTerminal,
			answers: [answer],
		});
		expect(code).toBe(0);
		// Nothing of it breaks in the middle of a word.
		for (const line of stdout.split('Tapez')[0]?.split('\n') ?? [])
			expect(line.length).toBeLessThan(80);
		expect(stdout.replaceAll('\n', ' ')).toBe(
			[
				...preview,
				'Remettre cette sauvegarde à la place du cahier ? Le cahier présent est gardé à côté.',
				`Tapez oui ou non, puis Entrée : ${answer}`,
				...put,
				`Le cahier d'avant est gardé dans ${keptIn(book)}.`,
				'',
			].join(' '),
		);
		expect(await stateOf(book)).toEqual(asBackedUp);
	});

	it.each(['non', '', 'n', 'oui ?', 'ouais'])('%j changes nothing', async answer => {
		const { book, file } = await shop();
		const before = bytesOf(book);
		const { code, stdout, stderr } = await say(book, ['restore', file], {
			...atTerminal,
			answers: [answer],
		});
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/\nRien n'a été changé\.\n$/);
		expect(bytesOf(book)).toBe(before);
	});

	it('--json asks nothing either: a script has to say --yes', async () => {
		const { book, file } = await shop();
		const { code, stdout } = await say(book, ['restore', file, '--json'], atTerminal);
		expect([code, stdout]).toEqual([1, '']);
	});

	it('--yes asks nothing', async () => {
		const { book, file } = await shop();
		expect((await say(book, ['restore', file, '--yes'], atTerminal)).code).toBe(0);
		expect(await stateOf(book)).toEqual(asBackedUp);
	});
});

describe('a book that cannot be read any more', () => {
	const spoil = (book: string, names: RegExp, bytes: string): void => {
		for (const name of readdirSync(book).filter(one => names.test(one)))
			writeFileSync(join(book, name), bytes);
	};

	it.each<[what: string, harm: (book: string) => void]>([
		['half-written', book => spoil(book, /^book/, '{"format":2,"check')],
		['empty', book => spoil(book, /^(book|journal)/, '')],
		['bytes of no meaning', book => spoil(book, /^(book|journal)/, '\x00\xff\xfe'.repeat(400))],
		['of a newer program', book => spoil(book, /^book/, '{"format":99}')],
		['changed by hand', book => editByHand(book, '"Mr"', '"Dr"')],
	])('%s: a restore mends it, and keeps what there was', async (_what, harm) => {
		const { book, file } = await shop();
		await leaveNotebook(book);
		harm(book);
		const spoilt = readFileSync(bookFile(book));
		expect((await say(book, ['today'])).code).toBe(1);
		expect(await json(book, ['restore', file, '--yes'])).toEqual({
			restored: true,
			kept: keptIn(book),
		});
		expect(await stateOf(book)).toEqual(asBackedUp);
		expect((await say(book, ['check'])).code).toBe(0);
		expect(readFileSync(bookFile(keptIn(book)))).toEqual(spoilt);
	});
});

describe('a file that is no backup', () => {
	const refused = async (file: string, book: string, sentence: RegExp): Promise<void> => {
		const before = [bytesOf(book), filesIn(book)];
		for (const argv of [
			['restore', file],
			['restore', file, '--yes'],
		]) {
			const { code, stdout, stderr } = await say(book, argv);
			expect([code, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(sentence);
			expect(stderr).toContain(file);
			expect(stderr.split('\n')).toHaveLength(2);
		}
		expect([bytesOf(book), filesIn(book)]).toEqual(before);
	};

	const notOne =
		/n'est pas une sauvegarde de Cahier, ou elle est abîmée\. Rien n'a été changé\.\n$/;

	it.each<[what: string, spoil: (whole: Buffer) => Uint8Array]>([
		['empty', () => Buffer.alloc(0)],
		['a text', () => Buffer.from('Bonjour')],
		['something else, packed', () => gzipSync('Bonjour\n')],
		['cut at its half', whole => whole.subarray(0, whole.length / 2)],
		['short of its last byte', whole => whole.subarray(0, -1)],
		['one bit changed', whole => whole.map((byte, at) => (at === 400 ? byte ^ 1 : byte))],
		['with something behind', whole => Buffer.concat([whole, Buffer.from('x')])],
		['two of them', whole => Buffer.concat([whole, whole])],
	])('%s', async (_what, spoil) => {
		const { book, file } = await shop();
		writeFileSync(file, spoil(readFileSync(file)));
		await refused(file, book, notOne);
	});

	it('not there at all', async () => {
		const { book, file } = await shop();
		await refused(`${file}.x`, book, /ne peut pas être lu \(ENOENT\)/);
	});

	it('does not make a directory where there was none', async () => {
		const { file } = await shop();
		const book = newBook();
		writeFileSync(file, 'Bonjour');
		await refused(file, book, notOne);
		expect(existsSync(book)).toBe(false);
	});

	it('the book itself', async () => {
		const { book } = await shop();
		const copy = `${book}.json`;
		copyFileSync(bookFile(book), copy);
		await refused(copy, book, notOne);
	});
});

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../source/text/catalog.ts';
import { bookIn, bytesOf, done, json, newBook, paulsTablet, say } from './line.ts';

/** A file beside the book, of these lines. */
const fileOf = (book: string, lines: readonly string[], name = 'fichier.csv'): string => {
	const path = join(dirname(book), name);
	writeFileSync(path, lines.join('\n'));
	return path;
};

const customers = ['Nom;Téléphone;Couleur', 'Mme Awa;699000002;bleu', 'Rose;77000003;'];
const debts = ['Nom;Téléphone;Doit;Depuis', 'Mr Paul;677000001;25 000;15/9', 'Awa;;5k;hier'];

const atTerminal = { isInteractive: true, terminal: { columns: 80, rows: 24 } };

describe('cahier import FILE --as KIND', () => {
	it('shows how the file is read, then imports it with --yes', async () => {
		const book = newBook();
		const file = fileOf(book, customers);
		expect((await done(book, ['import', file, '--as', 'customers', '--yes'])).split('\n')).toEqual([
			'2 lignes lues comme clients (UTF-8, point-virgule)',
			'Colonnes : Nom · Téléphone · « Couleur » laissée',
			'clients : 2 en plus',
			'À savoir (1) :',
			'  ligne 3 : Rose : « 77000003 » a 8 chiffres, comme avant 2014. Gardé à part, à compléter par un 6 ou un 2.',
			"C'est importé. clients : 2 en plus.",
			'',
		]);
		const kept = Object.values((await bookIn(book)).customers);
		expect(
			kept.map(({ title, name, phone, phoneToRepair }) => [title, name, phone, phoneToRepair]),
		).toEqual([
			['Mme', 'Awa', '+237699000002', undefined],
			[undefined, 'Rose', undefined, '77000003'],
		]);
	});

	it('is one operation, which one « u » takes back', async () => {
		const book = newBook();
		await done(book, paulsTablet);
		await done(book, ['import', fileOf(book, debts), '--as', 'debts', '--yes']);
		expect((await json(book, ['today'])).totals).toEqual({ outstanding: 55_000, debtors: 2 });
		expect((await say(book, ['check'])).code).toBe(0);
	});

	it('without a terminal shows it and imports nothing', async () => {
		const book = newBook();
		const { code, stdout, stderr } = await say(book, [
			'import',
			fileOf(book, debts),
			'--as',
			'debts',
		]);
		expect(code).toBe(1);
		expect(stdout.split('\n')).toEqual([
			'2 lignes lues comme dettes (UTF-8, point-virgule)',
			'Colonnes : « Nom » = Client · Téléphone · « Doit » = Montant · Depuis',
			'ventes : 2 en plus',
			'clients : 2 en plus',
			'produits : 1 en plus',
			'Le stock ne change pas.',
			'',
		]);
		expect(stderr).toBe("Rien n'a été importé. Pour importer sans question, ajoutez --yes.\n");
		expect(bytesOf(book)).toBe('');
	});

	it('at a terminal asks first', async () => {
		const book = newBook();
		const line = ['import', fileOf(book, debts), '--as', 'debts'];
		const no = await say(book, line, { ...atTerminal, answers: ['non'] });
		expect([no.code, no.stdout.split('\n').at(-2)]).toEqual([0, "Rien n'a été importé."]);
		expect(bytesOf(book)).toBe('');
		const yes = await say(book, line, { ...atTerminal, answers: ['oui'] });
		expect(yes.stdout.split('\n').slice(-4)).toEqual([
			'Importer ce fichier ?',
			'Tapez oui ou non, puis Entrée : oui',
			"C'est importé. ventes : 2 en plus ; clients : 2 en plus ; produits : 1 en plus.",
			'',
		]);
	});

	it('imported twice, also another day and in other signs, changes nothing', async () => {
		const book = newBook();
		await done(book, ['import', fileOf(book, debts), '--as', 'debts', '--yes']);
		const before = bytesOf(book);
		const lines = [
			'TEL,NOM,DEPUIS,DOIT',
			'+237 677 00 00 01,paul,15/09/2026,25000 FCFA',
			'"",AWA,22/11/2026,5000',
		];
		const printed = await done(book, ['import', fileOf(book, lines), '--as', 'debts', '--yes'], {
			now: '2026-11-25T08:00:00Z',
		});
		expect(printed.split('\n').slice(-5)).toEqual([
			'Colonnes : « TEL » = Téléphone · « NOM » = Client · « DEPUIS » = Depuis · « DOIT » = Montant',
			'ventes : 2 déjà là',
			'Le stock ne change pas.',
			'Tout est déjà dans le cahier : il ne change pas.',
			'',
		]);
		expect(bytesOf(book)).toBe(before);
	});

	it('after the sales went to the archive, too', async () => {
		const book = newBook();
		const file = fileOf(book, ['Date;Produit;PU', '3/2/2026;Savon;500', '4/2/2026;Savon;500']);
		await done(book, ['import', file, '--as', 'sales', '--yes']);
		const tomorrow = { now: '2026-11-24T08:00:00Z' };
		await done(book, ['sell', '--item', '1 Savon 500'], tomorrow);
		const { sales, months } = await bookIn(book);
		expect([Object.keys(sales).length, months['2026-02']?.sales]).toEqual([1, 2]);
		expect(await json(book, ['import', file, '--as', 'sales', '--yes'], tomorrow)).toMatchObject({
			imported: false,
			tallies: [{ table: 'sales', added: 0, changed: 0, known: 2 }],
		});
		expect((await say(book, ['check'])).code).toBe(0);
	});
});

describe('a file with lines that are wrong', () => {
	const lines = [
		'Nom;Doit;Depuis',
		'Paul;5000;15/9',
		'Awa;12,5;15/9',
		'Rose;5000;31/2',
		';1;hier;x',
	];

	it('is refused whole, each of them told', async () => {
		const book = newBook();
		await done(book, paulsTablet);
		const before = bytesOf(book);
		const { code, stdout, stderr } = await say(book, [
			'import',
			fileOf(book, lines),
			'--as',
			'debts',
			'--yes',
		]);
		expect(code).toBe(1);
		expect(stdout).toContain('4 lignes lues comme dettes');
		expect(stderr.split('\n')).toEqual([
			'À corriger (3) :',
			'  ligne 3, Doit : « 12,5 » peut se lire de plusieurs façons. Écrivez le nombre entier de francs, par exemple 25000.',
			"  ligne 4, Depuis : Le jour « 31/2 » n'existe pas dans le calendrier.",
			'  ligne 5 : Cette ligne a 4 cases pour 3 titres.',
			"3 lignes sont à corriger : rien n'est importé tant qu'il en reste une.",
			'',
		]);
		expect(bytesOf(book)).toBe(before);
	});

	it('tells a terminal the first ones and how many more there are', async () => {
		const book = newBook();
		const file = fileOf(book, [
			'Nom;Doit;Depuis',
			...Array.from({ length: 100 }, () => 'Paul;0;hier'),
		]);
		const { stderr } = await say(book, ['import', file, '--as', 'debts'], atTerminal);
		const printed = stderr.split('\n');
		expect([printed.length, printed[0], printed[31]]).toEqual([
			34,
			'À corriger (100) :',
			'  … et 70 autres',
		]);
		expect((await say(book, ['import', file, '--as', 'debts'])).stderr.split('\n')).toHaveLength(
			103,
		);
	});

	it('with --json is one document', async () => {
		const book = newBook();
		const { code, stdout } = await say(book, [
			'import',
			fileOf(book, lines),
			'--as',
			'debts',
			'--json',
		]);
		expect(code).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			imported: false,
			kind: 'debts',
			encoding: 'UTF-8',
			separator: ';',
			rows: 4,
			columns: [{ heading: 'Nom', meaning: 'Client' }, { heading: 'Doit' }, { heading: 'Depuis' }],
			faults: [
				{ line: 3, column: 'Doit', reason: 'amount-ambiguous' },
				{ line: 4, column: 'Depuis', reason: 'day-impossible' },
				{ line: 5, reason: 'row-length' },
			],
		});
	});
});

describe('a file that cannot be one', () => {
	const refusal = async (bytes: string | Uint8Array, as = 'customers') => {
		const book = newBook();
		const path = join(dirname(book), 'fichier');
		writeFileSync(path, bytes);
		const { code, stdout, stderr } = await say(book, ['import', path, '--as', as, '--yes']);
		expect([code, stdout]).toEqual([1, '']);
		expect(bytesOf(book)).toBe('');
		return stderr;
	};

	it.each([
		['', 'Ce fichier est vide.\n'],
		[
			'\0\0\0',
			"Ce fichier n'est pas du texte. Il faut un fichier CSV, ou les contacts du téléphone (.vcf).\n",
		],
		[
			'PK\x03\x04',
			'Ce fichier est un classeur. Ouvrez-le et enregistrez-le au format CSV, puis recommencez.\n',
		],
		[
			'Paul;677000001',
			'La première ligne doit donner les titres des colonnes. Il manque : Nom. Titres connus : Nom;Prénom;Nom de famille;Titre;Téléphone;Autres numéros;Numéro à compléter;Ton;Plafond;Notes\n',
		],
	])('%j', async (bytes, sentence) => {
		expect(await refusal(bytes)).toBe(sentence);
	});

	it('of an unknown kind', async () => {
		expect(await refusal('Nom\nPaul', 'clients')).toBe(
			'« clients » ne va pas après --as. Écrivez customers, products, debts, sales, book.\n',
		);
	});

	it('that is not there, or is a directory', async () => {
		const book = newBook();
		const missing = await say(book, ['import', '/nulle/part.csv', '--as', 'debts']);
		expect([missing.code, missing.stderr]).toEqual([
			1,
			'Le fichier /nulle/part.csv ne peut pas être lu (ENOENT).\n',
		]);
		const directory = await say(book, ['import', dirname(book), '--as', 'book']);
		expect(directory.code).toBe(1);
	});

	it('in English too', async () => {
		const book = newBook();
		const { stderr } = await say(book, ['import', fileOf(book, ['a;b', '1;2']), '--as', 'debts'], {
			language: 'en',
		});
		expect(stderr).toBe(
			'The first line has to give the headings of the columns. Missing: Customer, Amount, Since. Headings that are known: Customer;Title;Phone;Amount;Since;Due;Product\n',
		);
	});
});

describe('the contacts of the phone', () => {
	it('come in as customers', async () => {
		const book = newBook();
		const file = fileOf(
			book,
			[
				'BEGIN:VCARD',
				'VERSION:2.1',
				'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fran=C3=A7oise =',
				'Mballa',
				'TEL;CELL:677000001',
				'TEL;HOME:*155#',
				'END:VCARD',
			],
			'contacts.vcf',
		);
		expect((await done(book, ['import', file, '--as', 'customers', '--yes'])).split('\n')).toEqual([
			'1 contact du téléphone (UTF-8)',
			'clients : 1 en plus',
			'À savoir (1) :',
			"  ligne 1 : Françoise Mballa : « *155# » n'est pas un numéro à garder. Il est laissé.",
			"C'est importé. clients : 1 en plus.",
			'',
		]);
	});
});

describe('cahier import --help', () => {
	it('shows how the first line of each kind of file is written', async () => {
		const book = newBook();
		const lines = (await done(book, ['import', '--help'])).split('\n');
		const at = lines.indexOf('La première ligne du fichier, par exemple');
		expect(lines.slice(at + 1, at + 5)).toEqual([
			'  customers  Nom;Téléphone;Notes',
			'  products   Nom;Prix;Stock;Fournisseur',
			'  debts      Client;Téléphone;Montant;Depuis',
			'  sales      Jour;Client;Produit;Quantité;Prix unitaire;Payé',
		]);
	});

	it.each(['fr', 'en'] as const)('and each of them is understood, in %s', async language => {
		const book = newBook();
		for (const [kind, head] of Object.entries(catalogs[language].imports.examples)) {
			const file = fileOf(book, [head, head.replaceAll(/[^;]+/g, 'x')]);
			const { columns } = JSON.parse(
				(await say(book, ['import', file, '--as', kind, '--json'], { language })).stdout,
			);
			expect([
				kind,
				columns.filter((one: { meaning?: string }) => one.meaning === undefined),
			]).toEqual([kind, []]);
		}
	});
});

import { describe, expect, it } from 'vitest';
import { catalogs, wordRefusal } from '../../source/text/catalog.ts';
import { bytesOf, customersIn, faultsOf, intoEmpty, readBytes, reading } from './reading.ts';

const refusalOf = (...lines: readonly string[]): string => {
	const read = readBytes('customers', bytesOf(lines.join('\n')));
	if (read.ok) throw new Error('it was read');
	return wordRefusal(catalogs.fr, read.refusal);
};

describe('the headings say what is in a column', () => {
	it.each([
		['Nom;Téléphone', 'Paul;677000001', ';'],
		['nom,telephone', 'Paul,677000001', ','],
		['TÉLÉPHONE\tNOM', '677000001\tPaul', '\t'],
		['Name;Phone number', 'Paul;677 00 00 01', ';'],
		['"N° de caisse ;";Client;Tel', '"x";Paul;+237 677000001', ';'],
		['sep=,\nNom,Tel', 'Paul,677000001', ','],
		['First name,Last name,Phone 1 - Value', ',Paul,677000001', ','],
	])('%j', (head, row, separator) => {
		const moved = intoEmpty('customers', head, row);
		expect(customersIn(moved)).toEqual([{ name: 'Paul', phone: '+237677000001' }]);
		expect(moved.read.separator).toBe(separator);
		expect(faultsOf(moved)).toEqual([]);
	});

	it('and how each is read is told, the unknown ones too', () => {
		const { columns, rows } = reading(
			'customers',
			'tél;Couleur;Prénom;NOM',
			'677000001;bleu;Paul;Kamga',
		);
		expect(columns).toEqual([
			{ heading: 'tél', meaning: 'Téléphone' },
			{ heading: 'Couleur' },
			{ heading: 'Prénom', meaning: 'Prénom' },
			{ heading: 'NOM', meaning: 'Nom' },
		]);
		expect(rows).toBe(1);
	});

	it('of two columns that mean the same the first is read, and numbers are put together', () => {
		const moved = intoEmpty('customers', 'Nom;Nom;Tel;Portable', 'Paul;Jean;222000002;677000001');
		expect(customersIn(moved)).toEqual([
			{ name: 'Paul', phone: '+237677000001', otherPhones: ['+237222000002'] },
		]);
		expect(moved.read.columns[1]).toEqual({ heading: 'Nom' });
	});

	it('without them the file is refused, and told which it takes', () => {
		expect(refusalOf('Paul;677000001', 'Awa;677000002')).toBe(
			'La première ligne doit donner les titres des colonnes. Il manque : Nom. Titres connus : Nom;Prénom;Nom de famille;Titre;Téléphone;Autres numéros;Numéro à compléter;Ton;Plafond;Notes',
		);
	});

	it('a file of headings alone is refused', () => {
		expect(refusalOf('Nom;Téléphone', ';', '')).toBe(
			'Ce fichier a des titres de colonnes, mais aucune ligne.',
		);
	});
});

describe('a line is told by its number in the file', () => {
	it('whatever line breaks and empty lines come before it', () => {
		const moved = intoEmpty(
			'customers',
			'',
			'Nom;Tel;Notes',
			'"Paul";677000001;"une',
			'deux"',
			'',
			';;',
			'Awa;677;',
		);
		expect(faultsOf(moved)).toEqual([
			"7 (Tel): Le numéro « 677 » n'existe pas. Vérifiez-le chiffre par chiffre.",
		]);
		expect(customersIn(moved)).toEqual([
			{ name: 'Paul', phone: '+237677000001', notes: 'une deux' },
		]);
	});

	it('all that is wrong is told at once', () => {
		const moved = intoEmpty(
			'customers',
			'Nom;Tel',
			'Paul;677000001;trop',
			'Awa',
			';677000002',
			'Rose;6770000a1',
			'Jean;677000003;',
			`${'x'.repeat(301)};677000004`,
			'Ngu\ufffd;677000005',
			'Rosé Ngué;677000006',
		);
		expect(faultsOf(moved)).toEqual([
			'2: Cette ligne a 3 cases pour 2 titres.',
			'3: Cette ligne a 1 case pour 2 titres.',
			'4 (Nom): Il manque un nom.',
			"5 (Tel): « 6770000a1 » n'est pas un numéro de téléphone. Écrivez seulement des chiffres, par exemple 677000001.",
			'7 (Nom): Ce texte a 301 caractères. Le plus long en a 300.',
			'8: « Ngu\ufffd » contient un caractère abîmé.',
		]);
		expect(customersIn(moved)).toEqual([
			{ name: 'Jean', phone: '+237677000003' },
			{ name: 'Rosé Ngué', phone: '+237677000006' },
		]);
	});

	it('a quote that is never closed is told where it is opened', () => {
		const moved = intoEmpty(
			'customers',
			'Nom;Tel',
			'Paul;677000001',
			'"Awa;677000002',
			'Rose;677000003',
		);
		expect(faultsOf(moved)).toEqual([
			"3: Un guillemet ouvert ici n'est jamais fermé : la suite n'a pas pu être lue.",
		]);
	});

	it('a quote within a cell is only a quote', () => {
		const { book } = intoEmpty(
			'products',
			'Nom;Prix',
			'Écran 5" noir;5000',
			'"dit ""le grand""";1000',
		);
		expect(Object.values(book.products).map(({ name }) => name)).toEqual([
			'Écran 5" noir',
			'dit "le grand"',
		]);
	});
});

describe('what a terminal would obey or a spreadsheet would compute', () => {
	it('is only text in a name', () => {
		const moved = intoEmpty('customers', 'Nom', "'=HYPERLINK(1)", '\x1b[31mPaul\x1b[0m');
		expect(customersIn(moved).map(({ name }) => name)).toEqual(['=HYPERLINK(1)', 'Paul']);
	});
});

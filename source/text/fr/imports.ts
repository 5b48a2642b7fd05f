import type { RowKind } from '../../book/brought.ts';
import { groupDigits } from '../../book/money.ts';
import { exported } from './exported.ts';
import { plural } from './plural.ts';

const kinds: Record<RowKind | 'book', string> = {
	customers: 'clients',
	products: 'produits',
	debts: 'dettes',
	sales: 'ventes',
	book: 'cahier entier',
};

const separators: Readonly<Record<string, string>> = {
	';': 'point-virgule',
	',': 'virgule',
	'\t': 'tabulation',
};

/** A first line that an import understands. */
const examples: Record<RowKind, string> = {
	customers: 'Nom;Téléphone;Notes',
	products: 'Nom;Prix;Stock;Fournisseur',
	debts: 'Client;Téléphone;Montant;Depuis',
	sales: 'Jour;Client;Produit;Quantité;Prix unitaire;Payé',
};

/** Moving in: what is read from files, copied from the old notebook, and written to files. */
export const imports = {
	kinds,
	exported,

	movingIn: {
		title: 'Reprendre le passé de la boutique',
		copy: "Recopier l'ancien cahier, une dette par ligne",
		file: 'Importer un fichier : clients, produits, dettes ou ventes',
	},
	/** The old notebook, line by line. */
	copying: {
		title: "Recopier l'ancien cahier",
		columns: { name: 'Nom', phone: 'Téléphone', amount: 'Doit', since: 'Depuis' },
		empty:
			"Écrivez une dette : le nom, Tab, le téléphone s'il y en a un, Tab, ce qui reste à payer, Tab, depuis quand (15/9, 15/9/2025, hier). Entrée la garde, et une nouvelle ligne commence. Le stock ne change pas.",
		summary: (lines: number, total: string): string =>
			lines === 0 ? '' : `${plural(lines, 'dette', 'dettes')}, ${total}`,
		known: (who: string, phone: string): string =>
			`déjà client : ${who}${phone === '' ? '' : ` (${phone})`}`,
		newCustomer: 'nouveau client',
		perhaps: (names: string): string =>
			`nouveau client (ou ${names} ? écrivez alors ce nom entier)`,
		since: (day: string): string => `depuis le ${day}`,
		kept: (who: string, amount: string): string =>
			`Enregistré : ${who} doit ${amount} (Ctrl+Z pour annuler).`,
	},
	form: {
		title: 'Importer un fichier',
		accept: 'lire le fichier',
		told: 'Un fichier CSV dont la première ligne donne les titres des colonnes, ou les contacts du téléphone (.vcf). Il est montré avant que rien ne soit écrit.',
		path: 'Fichier',
		pathHint: 'par exemple /media/cle/clients.csv ; Droite complète le chemin',
		kind: "Ce que c'est",
		kinds: {
			customers: 'clients, ou contacts du téléphone',
			products: 'produits',
			debts: 'dettes',
			sales: 'ventes passées',
		},
		headings: (kind: RowKind): string => `Titres des colonnes, par exemple : ${examples[kind]}`,
	},
	reading: 'Lecture du fichier…',
	importing: 'Import en cours, ne fermez pas le cahier…',
	previewOf: (file: string): string => `Importer ${file}`,
	place: (last: number, rows: number): string => `ligne ${last} sur ${rows}`,
	accept: 'importer',

	/** How the first line of a file is written. */
	examples,
	examplesHeading: 'La première ligne du fichier, par exemple',
	/** What a file says, before anything of it is taken. */
	file: (kind: RowKind, lines: number, encoding: string, separator: string): string =>
		`${plural(lines, 'ligne lue', 'lignes lues')} comme ${kinds[kind]} (${encoding}, ${separators[separator] ?? separator})`,
	cards: (cards: number, encoding: string): string =>
		`${plural(cards, 'contact', 'contacts')} du téléphone (${encoding})`,
	columns: (parts: readonly string[]): string => `Colonnes : ${parts.join(' · ')}`,
	column: (heading: string, meaning: string): string =>
		heading === meaning ? heading : `« ${heading} » = ${meaning}`,
	columnPassed: (heading: string): string => `« ${heading} » laissée`,

	tally: (table: string, added: number, changed: number, known: number): string =>
		`${table} : ${[
			...(added > 0 ? [`${groupDigits(added)} en plus`] : []),
			...(changed > 0 ? [plural(changed, 'complété', 'complétés')] : []),
			...(known > 0 ? [`${groupDigits(known)} déjà là`] : []),
		].join(', ')}`,
	nothingNew: 'Tout est déjà dans le cahier : il ne change pas.',
	stockStays: 'Le stock ne change pas.',
	archiveDamaged: (months: number): string =>
		`Attention : ${plural(months, 'mois archivé ne se lit pas', 'mois archivés ne se lisent pas')}. Une vente de ce temps-là serait écrite une deuxième fois.`,

	faults: (count: number): string => `À corriger (${count}) :`,
	fault: (line: number, column: string | undefined, why: string): string =>
		`ligne ${line}${column === undefined ? '' : `, ${column}`} : ${why}`,
	notes: (count: number): string => `À savoir (${count}) :`,
	more: (count: number): string => `… et ${plural(count, 'autre', 'autres')}`,
	/** What is to be known of a line that is taken all the same. */
	note: {
		'phone-to-repair': ({ name, text }: { name: string; text: string }): string =>
			`${name} : « ${text} » a 8 chiffres, comme avant 2014. Gardé à part, à compléter par un 6 ou un 2.`,
		'phone-left-out': ({ name, text }: { name: string; text: string }): string =>
			`${name} : « ${text} » n'est pas un numéro à garder. Il est laissé.`,
		'phone-of-another': ({ name, other }: { name: string; other: string }): string =>
			`${name} : un de ses numéros est déjà celui de ${other}, et lui reste.`,
		'other-name': ({ name, known }: { name: string; known: string }): string =>
			`« ${name} » est déjà dans le cahier sous le nom de ${known}, qui est gardé.`,
		namesake: ({ name }: { name: string }): string =>
			`un client du nom de ${name} est déjà dans le cahier, avec un autre numéro : ce sont deux fiches.`,
		nameless: (_facts: object): string => "ce contact n'a pas de nom. Il est laissé.",
		'stock-kept': ({ name, stock }: { name: string; stock: number }): string =>
			`${name} : le cahier en compte ${stock}, et garde ce nombre.`,
	},

	ask: 'Importer ce fichier ?',
	cancelled: "Rien n'a été importé.",
	unconfirmed: "Rien n'a été importé. Pour importer sans question, ajoutez --yes.",
	done: (tallies: readonly string[]): string => `C'est importé. ${tallies.join(' ; ')}.`,
	faulty: (faults: number): string =>
		`${plural(faults, 'ligne est à corriger', 'lignes sont à corriger')} : rien n'est importé tant qu'il en reste une.`,

	book: {
		from: (shop: string, on: string, customers: number, sales: number): string =>
			`Cahier de « ${shop} » exporté le ${on} : ${plural(customers, 'client', 'clients')}, ${plural(sales, 'vente', 'ventes')}.`,
		ask: 'Reprendre ce cahier ici ?',
		done: 'Le cahier est repris.',
		anomalies: (count: number): string =>
			`Attention : ${plural(count, 'anomalie', 'anomalies')} dans ce fichier. « cahier check » les dira.`,
	},

	export: {
		done: (files: number): string => `${plural(files, 'fichier écrit', 'fichiers écrits')} :`,
		incomplete: (months: number): string =>
			`Attention : ${plural(months, "mois archivé abîmé n'y est pas", "mois archivés abîmés n'y sont pas")}. « cahier check » dit lesquels.`,
	},
};

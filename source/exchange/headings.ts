import type { RowKind } from '../book/brought.ts';
import { matchKey } from '../book/name.ts';
import type { Language } from '../book/records.ts';

/** The headings of one field in both languages, the one to show first. */
type Names = Readonly<Record<Language, readonly [string, ...string[]]>>;

const phone: Names = {
	fr: [
		'Téléphone',
		'tel',
		'numéro',
		'numéro de téléphone',
		'portable',
		'mobile',
		'contact',
		'tel 1',
	],
	en: ['Phone', 'telephone', 'phone number', 'number', 'mobile phone', 'whatsapp', 'phone 1 value'],
};
const otherPhones: Names = {
	fr: ['Autres numéros', 'autre numéro', 'autre téléphone', 'tel 2', 'téléphone 2', 'fixe'],
	en: ['Other numbers', 'other number', 'other phone', 'phone 2', 'home phone', 'phone 2 value'],
};
const toRepair: Names = {
	fr: ['Numéro à compléter', 'ancien numéro'],
	en: ['Number to complete', 'old number'],
};
const title: Names = { fr: ['Titre', 'civilité'], en: ['Title', 'name prefix', 'salutation'] };
const customer: Names = {
	fr: ['Client', 'nom', 'nom du client', 'nom et prénom', 'noms et prénoms', 'débiteur', 'qui'],
	en: ['Customer', 'name', 'customer name', 'debtor', 'who', 'full name'],
};
const day: Names = { fr: ['Jour', 'date', 'le'], en: ['Day', 'sold on', 'on'] };
const product: Names = {
	fr: ['Produit', 'article', 'désignation', 'libellé', 'quoi', 'marchandise', 'achat'],
	en: ['Product', 'item', 'what', 'goods', 'description'],
};

/** What each kind of file may say, column by column, whatever their order. */
export const headings = {
	customers: {
		name: {
			fr: ['Nom', 'client', 'nom complet', 'nom du client', 'nom et prénom', 'noms et prénoms'],
			en: ['Name', 'customer', 'full name', 'customer name', 'display name'],
		},
		firstName: { fr: ['Prénom', 'prénoms'], en: ['First name', 'given name'] },
		lastName: { fr: ['Nom de famille'], en: ['Last name', 'surname', 'family name'] },
		title,
		phone,
		otherPhones,
		toRepair,
		tone: { fr: ['Ton'], en: ['Tone'] },
		limit: { fr: ['Plafond', 'plafond de crédit'], en: ['Limit', 'credit limit'] },
		notes: {
			fr: ['Notes', 'remarque', 'remarques', 'observation', 'observations', 'commentaire'],
			en: ['Note', 'remarks', 'comment', 'comments'],
		},
	},
	products: {
		name: {
			fr: ['Nom', 'produit', 'article', 'désignation', 'libellé', 'nom du produit'],
			en: ['Name', 'product', 'item', 'product name', 'description'],
		},
		barcode: { fr: ['Code-barres', 'code barre', 'codebarres'], en: ['Barcode', 'ean', 'upc'] },
		price: {
			fr: ['Prix', 'prix unitaire', 'prix de vente', 'pu', 'pv'],
			en: ['Price', 'unit price', 'sale price', 'selling price'],
		},
		stock: {
			fr: ['Stock', 'quantité', 'qté', 'quantité en stock', 'reste'],
			en: ['On hand', 'quantity', 'qty', 'in stock'],
		},
		threshold: {
			fr: ['Seuil', "seuil d'alerte", 'stock minimum'],
			en: ['Threshold', 'minimum stock', 'reorder level'],
		},
		lifetime: {
			fr: ['Durée', 'durée en jours', 'durée jours', 'dure'],
			en: ['Lifetime', 'lifetime days', 'lasts'],
		},
		supplier: { fr: ['Fournisseur'], en: ['Supplier', 'vendor'] },
	},
	debts: {
		customer,
		title,
		phone,
		amount: {
			fr: ['Montant', 'doit', 'dette', 'reste', 'solde', 'reste à payer', 'somme'],
			en: ['Amount', 'owes', 'debt', 'balance', 'owed'],
		},
		since: { fr: ['Depuis', 'depuis le', 'date', 'jour', 'le'], en: ['Since', 'day', 'on'] },
		due: {
			fr: ['Échéance', 'à payer le', 'jour de paiement', 'promis le'],
			en: ['Due', 'due on', 'due date', 'promised on'],
		},
		product,
	},
	sales: {
		sale: {
			fr: ['Vente', 'numéro de vente', 'facture', 'reçu', 'ticket'],
			en: ['Sale', 'invoice', 'receipt', 'ticket number'],
		},
		day,
		customer,
		title,
		phone,
		product,
		quantity: { fr: ['Quantité', 'qté', 'nombre', 'pièces'], en: ['Quantity', 'qty', 'pieces'] },
		price: {
			fr: ['Prix unitaire', 'prix', 'pu', 'prix de vente'],
			en: ['Unit price', 'price', 'sale price'],
		},
		paid: { fr: ['Payé', 'versé', 'encaissé', 'avance'], en: ['Paid', 'received'] },
	},
} as const satisfies Readonly<Record<RowKind, Readonly<Record<string, Names>>>>;

export type Field<Kind extends RowKind = RowKind> = Kind extends RowKind
	? keyof (typeof headings)[Kind] & string
	: never;

/** Without these a file says nothing; of each group, one is enough. */
export const required: { readonly [Kind in RowKind]: ReadonlyArray<readonly Field<Kind>[]> } = {
	customers: [['name', 'firstName', 'lastName']],
	products: [['name']],
	debts: [['customer'], ['amount'], ['since']],
	sales: [['day'], ['product'], ['price']],
};

/** `Téléphone (mobile)` and `telephone mobile` are one heading. */
const keyOf = (heading: string): string => matchKey(heading).replaceAll(' ', '');

const fieldsByKey = (kind: RowKind): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	for (const [field, { fr, en }] of Object.entries<Names>(headings[kind]))
		for (const heading of [field, ...fr, ...en])
			if (!found.has(keyOf(heading))) found.set(keyOf(heading), field);
	return found;
};

const known: { readonly [Kind in RowKind]: ReadonlyMap<string, string> } = {
	customers: fieldsByKey('customers'),
	products: fieldsByKey('products'),
	debts: fieldsByKey('debts'),
	sales: fieldsByKey('sales'),
};

/** The field that a heading means, if it means one. */
export const fieldOf = <Kind extends RowKind>(
	kind: Kind,
	heading: string,
): Field<Kind> | undefined => known[kind].get(keyOf(heading)) as Field<Kind> | undefined;

/** The heading to show for a field. */
export const headingOf = <Kind extends RowKind>(
	kind: Kind,
	field: Field<Kind>,
	language: Language,
): string => (headings[kind] as Readonly<Record<string, Names>>)[field]?.[language][0] ?? field;

/** Every heading of a kind, as an example to copy. */
export const exampleHeadings = (kind: RowKind, language: Language): readonly string[] =>
	Object.values<Names>(headings[kind]).map(names => names[language][0]);

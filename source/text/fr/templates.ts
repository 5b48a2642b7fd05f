import type { FieldName, TemplateName } from '../../relances/template.ts';

const names: Record<TemplateName, string> = {
	'payment.friendly': 'Paiement : premier message',
	'payment.friendly.several': 'Paiement : premier message, plusieurs achats',
	'payment.reminder': 'Paiement : rappel',
	'payment.reminder.several': 'Paiement : rappel, plusieurs achats',
	'delivery.confirm': 'Livraison : confirmer la commande',
	'delivery.today': 'Livraison : le jour même',
	'delivery.late': 'Livraison : en retard, avec excuses',
	renewal: 'Renouvellement',
	satisfaction: 'Satisfaction : prendre des nouvelles',
	receipt: 'Reçu de paiement',
	statement: 'Relevé de compte',
	'statement.several': 'Relevé de compte, plusieurs achats',
	'supplier.order': 'Commande à un fournisseur',
	stock: 'Stock bas (pour vous)',
};

/** What each field is filled with. */
const fields: Record<FieldName, string> = {
	customer: 'le client',
	product: 'le produit',
	amount: 'le montant',
	due: 'le jour dû',
	list: 'la liste',
	count: 'le nombre',
	promised: 'le jour promis',
	newDay: 'le nouveau jour',
	day: "aujourd'hui",
	total: 'le total',
	paid: 'le payé',
	supplier: 'le fournisseur',
	means: 'le moyen',
	how: 'le moyen et la référence',
	account: 'son compte',
	quantity: 'la quantité',
	threshold: 'le seuil',
	shop: 'la boutique',
};

export const templates = {
	heading: 'LES TEXTES DES MESSAGES',
	names,
	fields,
	unknown: (name: string): string => `« ${name} »`,
	states: {
		shipped: "d'origine",
		own: 'le vôtre',
		draft: 'brouillon à finir',
		faulty: 'à corriger',
		unknown: 'inconnu',
	},
	about: "Entrée pour l'écrire à votre façon, et voir aussitôt ce que reçoit un client.",
	aboutUnknown:
		"Aucun message ne porte ce nom : ce texte ne sert à rien. Ctrl+R l'enlève du cahier.",
	title: (name: string): string => `Le message « ${name} »`,
	forms: { full: 'Texte entier', short: 'Forme courte (petite fenêtre)' },
	inForm: {
		full: (why: string): string => `Texte entier. ${why}`,
		short: (why: string): string => `Forme courte. ${why}`,
	},
	otherForm: { full: 'forme courte', short: 'texte entier' },
	previewOf: (who: string): string => `Aperçu : ${who}`,
	previewMadeUp: 'Aperçu : exemple inventé, le cahier est encore vide',
	fieldsTitle: 'Champs :',
	code: (version: number, columns: number, rows: number): string =>
		`Code QR : version ${version}, ${columns} x ${rows}.`,
	fits: (window: string): string => `${window} oui`,
	fitsNot: (window: string): string => `${window} non`,
	windows: (parts: readonly string[]): string => `Tient en ${parts.join(', ')}.`,
	noCode: 'Ce message est pour vous : il ne part pas, il ne lui faut pas de code.',
	tooLong: 'Trop long pour un code QR.',
	kept: (name: string): string => `Texte gardé : ${name}.`,
	restored: (name: string): string => `Texte d'origine remis : ${name}.`,
	removed: (name: string): string => `Texte enlevé : « ${name} ».`,
	notKept: (why: string): string => `Pas encore gardé. ${why} Votre brouillon vous attend ici.`,
};

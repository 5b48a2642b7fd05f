import type { TableName } from '../../book/book.ts';
import { newsDeeds } from './news.ts';
import { plural } from './plural.ts';

const tables: Record<TableName | 'settings', string> = {
	settings: 'réglages',
	customers: 'clients',
	products: 'produits',
	suppliers: 'fournisseurs',
	sales: 'ventes',
	contacts: 'relances faites',
	problems: 'problèmes',
	snoozes: 'reports',
	months: 'mois archivés',
	backups: 'sauvegardes notées',
	news: 'nouvelles aux clients',
};

/** The name, where somebody is meant. */
const of = (who: string): string => (who === '' ? '' : ` : ${who}`);

/** What is said about the book as a thing that is kept: its files, its history, its copies. */
export const keeping = {
	/** The book is open, and this is to be known; `why` words a fault, `where` is a place in the file. */
	warnings: {
		torn: (_path: string): string =>
			"La machine s'est arrêtée pendant une écriture. Cette dernière ligne, jamais annoncée comme enregistrée, ne compte pas : vérifiez votre dernière saisie.",
		interrupted: (_path: string): string =>
			"Cahier s'est arrêté en pleine écriture. La dernière opération est peut-être gardée sans avoir été annoncée : regardez l'historique (touche h) avant de la retaper.",
		fallback: (path: string, where: string): string =>
			`Le fichier ${path} est abîmé${where === '' ? '' : ` (à l'endroit « ${where} »)`}. Le cahier a été reconstitué avec la copie d'avant et le journal : rien de ce qui était enregistré n'est perdu. Le fichier abîmé sera gardé dans le dossier « damaged ».`,
		'journal-missing': (path: string): string =>
			`Le journal ${path} manque ou est illisible : ce qui a été noté depuis la dernière mise au propre manque peut-être. Ce qui reste est gardé dans « damaged ». Regardez l'historique, et « cahier restore » si des ventes manquent.`,
		migrated: (path: string): string =>
			`Le cahier a été mis au nouveau format. L'ancien est gardé dans ${path}.`,
		checkpoint: (_path: string, why: string): string =>
			`Tout est enregistré dans le journal, mais la mise au propre du cahier a échoué. ${why}`,
		upkeep: (_path: string, why: string): string =>
			`Tout est enregistré, mais la sauvegarde du jour ou l'archivage a échoué. ${why}`,
	},
	clockDoubt: (machine: string, last: string): string =>
		`La machine se croit le ${machine}, mais la dernière écriture du cahier est du ${last}.`,
	clockDoubtHelp: "Mettez la machine à l'heure, ou donnez le jour : --date JOUR.",

	tables,
	difference: (table: string, added: number, removed: number, changed: number): string =>
		`${table} : ${[
			...(added > 0 ? [`${added} en plus`] : []),
			...(removed > 0 ? [`${removed} en moins`] : []),
			...(changed > 0 ? [plural(changed, 'différence', 'différences')] : []),
		].join(', ')}`,
	noDifference: 'aucune différence',
	yesNo: 'Tapez oui ou non, puis Entrée : ',
	yesWords: ['oui', 'o', 'yes', 'y'],
	noWords: ['non', 'n', 'no'],

	edited: {
		found: (path: string): string =>
			`Le cahier ${path} a été changé autrement que par Cahier. Ce qui diffère de ce que Cahier avait écrit :`,
		unknown: "(ce que Cahier avait écrit n'est plus là pour comparer)",
		ask: 'Garder ces changements ? Avec « non », le cahier revient à ce que Cahier avait écrit, et le fichier changé est mis de côté dans « damaged ».',
		accepted: 'Les changements sont acceptés.',
		nothing: "Le cahier n'a pas été changé à la main.",
	},

	backup: {
		made: (path: string, sales: number): string =>
			`Sauvegarde faite, relue et vérifiée : ${path} (${plural(sales, 'vente', 'ventes')}).`,
		sameDisk:
			'Attention : cette sauvegarde est sur le même disque que le cahier. Une clé USB le protège mieux.',
		incomplete: (count: number): string =>
			`Attention : ${plural(count, "mois archivé abîmé n'y est pas", "mois archivés abîmés n'y sont pas")}. « cahier check » dit lesquels.`,
		notNoted: (why: string): string =>
			`La copie est bonne, mais le cahier n'a pas pu la noter. ${why}`,
		inside:
			"Attention : cette sauvegarde est dans le dossier du cahier. Donnez le dossier d'une clé USB : cahier backup DOSSIER",
		reminder: (days: number): string =>
			`Dernière sauvegarde hors de cette machine : il y a ${plural(days, 'jour', 'jours')} (b sauvegarder)`,
		neverReminder: "Le cahier n'a pas encore de sauvegarde hors de cette machine (b sauvegarder)",
	},

	restore: {
		from: (shop: string, on: string, sales: number): string =>
			`Sauvegarde de « ${shop} » du ${on}, ${plural(sales, 'vente', 'ventes')}. Si vous la remettez, le cahier change ainsi :`,
		ask: 'Remettre cette sauvegarde à la place du cahier ? Le cahier présent est gardé à côté.',
		cancelled: "Rien n'a été changé.",
		done: 'La sauvegarde est remise.',
		kept: (path: string): string => `Le cahier d'avant est gardé dans ${path}.`,
	},

	check: {
		fine: (customers: number, products: number, sales: number): string =>
			`Tout est en ordre : ${plural(customers, 'client', 'clients')}, ${plural(products, 'produit', 'produits')}, ${plural(sales, 'vente', 'ventes')}.`,
		reference: (table: string, id: string, field: string, to: string): string =>
			`${table} ${id} : ${field} renvoie à « ${to} », qui n'est pas dans le cahier.`,
		overpaid: (id: string, paid: string, total: string): string =>
			`ventes ${id} : ${paid} payés pour un total de ${total}.`,
		belowZero: (table: string, id: string, what: string, amount: string): string =>
			`${table} ${id} : ${what} ne peut pas être de ${amount}.`,
		amounts: { paid: 'le montant payé', balance: 'le reste dû', advance: "l'avance" },
		month: (id: string, kept: string, found: string): string =>
			`archive ${id} : le cahier y compte ${kept}, l'archive contient ${found}.`,
		monthWords: (sales: number, total: string): string =>
			`${plural(sales, 'vente', 'ventes')} pour ${total}`,
	},

	history: {
		title: 'Ce qui a été fait',
		empty: "Rien dans l'historique pour l'instant.",
		columns: { when: 'Quand', what: 'Quoi', by: 'Par' },
		thisWindow: 'cette fenêtre',
		otherWindow: (pid: number): string => `fenêtre ${pid}`,
		command: (name: string): string => `cahier ${name}`,
		undone: (what: string): string => `(annulé) ${what}`,
		undoing: (what: string): string => `Annulation de « ${what} »`,
		redoing: (what: string): string => `Rétabli : « ${what} »`,
		undoingUnknown: 'Annulation',
		askUndo: (what: string): string => `Annuler « ${what} » ?`,
		saidUndone: (what: string): string => `C'est annulé : « ${what} ».`,
		nothingToUndo: "Rien à annuler : aucune opération d'aujourd'hui.",
	},

	/** What an operation was, for the history and for the question of undoing it. */
	deeds: {
		sale: (who: string, what: string, total: string): string =>
			`Vente${of(who)}${who === '' ? ' :' : ','} ${what}, ${total}`,
		payment: (who: string, amount: string): string => `Paiement${of(who)}, ${amount}`,
		delivered: (who: string, what: string): string => `Livraison${of(who)}, ${what}`,
		'part-delivered': (who: string, what: string): string =>
			`Livraison d'une partie${of(who)}, ${what}`,
		'sale-cancelled': (who: string, what: string): string =>
			`Vente annulée${of(who)}${who === '' ? ' :' : ','} ${what}`,
		'sale-corrected': (who: string, what: string): string =>
			`Vente corrigée${of(who)}${who === '' ? ' :' : ','} ${what}`,
		returned: (who: string, what: string): string =>
			`Retour${of(who)}${who === '' ? ' :' : ','} ${what}`,
		'agios-paid': (who: string, amount: string): string => `Agios payés${of(who)}, ${amount}`,
		'agios-waived': (who: string, amount: string): string =>
			`Agios abandonnés${of(who)}, ${amount}`,
		terms: (who: string, day: string): string =>
			day === ''
				? `Conditions de vente retirées${of(who)}`
				: `Conditions de vente acceptées${of(who)}, le ${day}`,
		'written-off': (who: string, what: string): string => `Dette abandonnée${of(who)}, ${what}`,
		advance: (who: string, amount: string): string => `Avance${of(who)}, ${amount}`,
		'advance-returned': (who: string, amount: string): string =>
			`Avance rendue${of(who)}, ${amount}`,
		'delivery-moved': (who: string, day: string): string =>
			`Nouveau jour de livraison${of(who)}, ${day}`,
		promise: (who: string, day: string): string => `Promesse de paiement${of(who)}, ${day}`,
		contact: (who: string, kind: string): string => `Message de ${kind}${of(who)}`,
		call: (who: string): string => `Appel${of(who)}`,
		answer: (who: string): string => `Réponse${of(who)}`,
		paused: (who: string): string => `Messages en pause${of(who)}`,
		'opted-out': (who: string): string => `Plus de messages${of(who)}`,
		resumed: (who: string): string => `Messages repris${of(who)}`,
		problem: (who: string): string => `Problème noté${of(who)}`,
		'problem-closed': (who: string): string => `Problème réglé${of(who)}`,
		'problem-changed': (who: string): string => `Problème suivi${of(who)}`,
		dispute: (who: string): string => `Dette contestée${of(who)}`,
		'wrong-number': (who: string): string => `Faux numéro${of(who)}`,
		remark: (who: string): string => `Note prise${of(who)}`,
		'remark-corrected': (who: string): string => `Note corrigée${of(who)}`,
		'remark-removed': (who: string): string => `Note oubliée${of(who)}`,
		event: (who: string): string => `Date à retenir${of(who)}`,
		'event-corrected': (who: string): string => `Date corrigée${of(who)}`,
		'event-removed': (who: string): string => `Date oubliée${of(who)}`,
		customer: (who: string): string => `Client changé${of(who)}`,
		'customer-new': (who: string): string => `Nouveau client${of(who)}`,
		merged: (who: string): string => `Deux fiches réunies${of(who)}`,
		product: (name: string): string => `Produit changé${of(name)}`,
		'product-new': (name: string): string => `Nouveau produit${of(name)}`,
		ordered: (name: string): string => `Commande au fournisseur${of(name)}`,
		received: (name: string): string => `Stock reçu${of(name)}`,
		counted: (name: string): string => `Stock compté${of(name)}`,
		'stock-corrected': (name: string): string => `Stock corrigé${of(name)}`,
		supplier: (name: string): string => `Fournisseur${of(name)}`,
		many: (count: number): string => `Reprise de ${plural(count, 'fiche', 'fiches')}`,
		snooze: 'Relance reportée',
		settings: (names: readonly string[]): string =>
			names.length === 0 ? 'Réglages' : `Réglage : ${names.join(', ')}`,
		wording: (name: string): string => `Texte de message : ${name}`,
		...newsDeeds,
		backup: 'Sauvegarde hors de la machine',
		other: 'Autre changement',
	},
};

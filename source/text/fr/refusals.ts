import { yearOf } from '../../book/day.ts';
import { groupDigits, showAmount } from '../../book/money.ts';
import type { Measure } from '../../book/units.ts';
import type { RefusalWords } from '../word-types.ts';
import { frenchDay } from './dates.ts';
import { stageNames } from './ladder.ts';
import { newsRefusals } from './news.ts';

const list = (names: readonly string[]): string => names.join(', ');

const counted: Record<Measure, string> = {
	days: 'un nombre entier de jours',
	pieces: 'un nombre entier de pièces',
	francs: 'un montant en FCFA',
	messages: 'un nombre entier de messages',
	deliveries: 'un nombre entier de livraisons',
	problems: 'un nombre entier de problèmes',
	customers: 'un nombre entier de clients',
	percent: 'un pourcentage',
};

/** A rate is kept in hundredths of a per cent. */
const bound = (measure: Measure, value: number): string =>
	measure === 'percent' ? `${value / 100} %` : groupDigits(value);

export const refusals: RefusalWords = {
	'amount-unreadable': ({ text }) =>
		text === ''
			? 'Il manque un montant. Écrivez par exemple 25000 ou 25k.'
			: `« ${text} » n'est pas un montant. Écrivez par exemple 25000, 25 000 ou 25k.`,
	'amount-ambiguous': ({ text }) =>
		`« ${text} » peut se lire de plusieurs façons. Écrivez le nombre entier de francs, par exemple 25000.`,
	'amount-negative': ({ text }) => `« ${text} » est négatif. Écrivez le montant sans signe moins.`,
	'amount-too-large': ({ text }) =>
		`« ${text} » est trop grand. Le plus grand montant est 999 999 999 FCFA.`,
	'amount-zero': () => 'Le montant ne peut pas être zéro.',
	'day-unreadable': ({ text }) =>
		text === ''
			? 'Il manque un jour. Écrivez par exemple 15, 15/1, +7, demain ou lundi.'
			: `« ${text} » n'est pas un jour. Écrivez par exemple 15, 15/1, +7, demain ou lundi.`,
	'day-impossible': ({ text }) => `Le jour « ${text} » n'existe pas dans le calendrier.`,
	'day-out-of-range': ({ text }) =>
		`Le jour « ${text} » est hors du cahier, qui va de 2000 à 2099.`,
	'past-day-unreadable': ({ text }) =>
		text === ''
			? 'Il manque un jour. Écrivez par exemple 15/9, 15/9/2025 ou hier.'
			: `« ${text} » n'est pas un jour. Écrivez par exemple 15/9, 15/9/2025 ou hier.`,
	'month-unreadable': ({ text }) =>
		`« ${text} » n'est pas un mois. Écrivez par exemple 2026-11 ou 11/2026.`,
	'day-to-come': ({ day }) =>
		`Le ${frenchDay(day)} n'est pas encore passé. Donnez un jour passé, avec son année s'il le faut.`,
	'due-before-sale': ({ due, on }) =>
		`Payable le ${frenchDay(due)}, avant le jour de l'achat (le ${frenchDay(on)}).`,
	'day-past': ({ day }) => `Le ${frenchDay(day)} n'est pas un jour à venir. Donnez-en un autre.`,
	'day-before': ({ day, start }) =>
		`Le ${frenchDay(day)} vient avant le ${frenchDay(start)} : donnez d'abord le premier jour.`,
	'day-listed': ({ day }) => `Le ${frenchDay(day)} est déjà dans la liste.`,
	'days-too-many': ({ days, most }) =>
		`${days} jours d'un coup, c'est trop : ${most} au plus. Vérifiez le dernier jour.`,
	'weekday-unreadable': ({ text }) =>
		`« ${text} » n'est pas un jour de la semaine. Écrivez par exemple dimanche, ou samedi et dimanche, ou aucun.`,
	'no-open-weekday': () => 'Il faut au moins un jour de la semaine où les messages partent.',
	'phone-unreadable': ({ text }) =>
		`« ${text} » n'est pas un numéro de téléphone. Écrivez seulement des chiffres, par exemple 677000001.`,
	'phone-several': ({ text }) => `« ${text} » contient deux numéros. Gardez-en un seul.`,
	'phone-eight-digits': ({ text, mobile, landline }) =>
		`« ${text} » a 8 chiffres, comme avant 2014. Écrivez ${mobile} (mobile) ou ${landline} (fixe).`,
	'phone-invalid': ({ text }) =>
		`Le numéro « ${text} » n'existe pas. Vérifiez-le chiffre par chiffre.`,
	'quantity-unreadable': ({ text }) =>
		`« ${text} » n'est pas un nombre entier accepté ici. Écrivez par exemple 1, 2 ou 12.`,
	'setting-out-of-range': ({ measure, least, most }) =>
		`Écrivez ${counted[measure]}, de ${bound(measure, least)} à ${bound(measure, most)}.`,
	'setting-out-of-order': ({ least, most }) =>
		`Les paliers montent l'un après l'autre : écrivez un nombre de jours de ${least} à ${most}.`,
	'setting-without-default': () => "Ce réglage est le vôtre : il n'a pas de valeur d'origine.",
	'country-unknown': ({ text }) =>
		`« ${text} » n'est pas un pays connu. Écrivez ses deux lettres : CM, TD, GA, CG, FR…`,
	'zone-unknown': ({ text }) =>
		`« ${text} » n'est pas un fuseau horaire connu. Écrivez par exemple Africa/Douala ou Europe/Paris.`,
	'name-missing': () => 'Il manque un nom.',
	'file-missing': () => "Écrivez le chemin d'un fichier.",
	'file-empty': () => 'Ce fichier est vide.',
	'file-not-text': () =>
		"Ce fichier n'est pas du texte. Il faut un fichier CSV, ou les contacts du téléphone (.vcf).",
	'file-of-spreadsheet': () =>
		'Ce fichier est un classeur. Ouvrez-le et enregistrez-le au format CSV, puis recommencez.',
	'file-without-lines': () => 'Ce fichier a des titres de colonnes, mais aucune ligne.',
	'file-without-cards': () => 'Ce fichier ne contient aucun contact.',
	'columns-missing': ({ missing, wanted }) =>
		`La première ligne doit donner les titres des colonnes. Il manque : ${list(missing)}. Titres connus : ${wanted.join(';')}`,
	'row-length': ({ cells, columns }) =>
		`Cette ligne a ${cells} ${cells < 2 ? 'case' : 'cases'} pour ${columns} ${columns < 2 ? 'titre' : 'titres'}.`,
	'quote-unclosed': () =>
		"Un guillemet ouvert ici n'est jamais fermé : la suite n'a pas pu être lue.",
	'text-damaged': ({ text }) => `« ${text} » contient un caractère abîmé.`,
	'tone-unreadable': ({ text }) => `« ${text} » n'est pas un ton. Écrivez doux ou ferme.`,
	'card-unfinished': () => "Ce contact n'est pas complet : le fichier est coupé ou abîmé ici.",
	'card-line-lost': () => "Cette ligne n'est pas celle d'un contact : le fichier est abîmé ici.",
	'line-contradicts': ({ product, first }) =>
		`« ${product} » est déjà à la ligne ${first}, autrement. Gardez une seule des deux lignes.`,
	'sale-in-two': ({ text, first }) =>
		`La vente « ${text} » est à la ligne ${first} d'un autre jour ou d'un autre client.`,
	'import-faulty': ({ count }) =>
		`${count} ${count < 2 ? 'ligne est à corriger' : 'lignes sont à corriger'} : rien n'a été importé.`,
	'path-missing': () => 'Écrivez le chemin du fichier.',
	'directory-missing': () => 'Écrivez le dossier où copier le cahier.',
	'text-too-long': ({ length, most }) =>
		`Ce texte a ${length} caractères. Le plus long en a ${most}.`,
	'item-unreadable': ({ text }) =>
		`« ${text} » n'est pas un article. Écrivez la quantité, le nom et le prix : "1 Tablette Samsung 45000".`,
	'item-ambiguous': ({ text, readings }) =>
		`« ${text} » peut se lire : ${readings.join(' ; ou ')}. Écrivez le prix sans espace, par exemple 12500.`,
	'customer-unknown': ({ text }) => `Aucun client ne s'appelle « ${text} » dans le cahier.`,
	'customer-ambiguous': ({ text, matches }) =>
		`« ${text} » peut être ${list(matches)}. Écrivez le nom entier, avec son titre.`,
	'customer-perhaps-known': ({ text, matches }) =>
		`« ${text} » est peut-être ${list(matches)}. Écrivez ce nom en entier, ou ajoutez --phone si c'est quelqu'un d'autre.`,
	'customer-other-phone': ({ name, phone }) =>
		`${name} a déjà le numéro ${phone}. S'il a changé, corrigez-le d'abord avec « cahier customer » ; si c'est quelqu'un d'autre, précisez son nom.`,
	'customer-namesake': ({ name }) =>
		`${name} est déjà un client du cahier. Si c'est la même personne, prenez sa page ; sinon, ajoutez un mot au nom, son quartier par exemple.`,
	'merge-with-oneself': () => "C'est déjà le même client.",
	'statement-empty': ({ name }) =>
		`${name} n'a aucun achat dans le cahier : il n'y a rien à mettre sur un relevé.`,
	'phone-of-another': ({ name, phone }) => `Le ${phone} est déjà le numéro de ${name}.`,
	'product-unknown': ({ text }) => `Aucun produit ne s'appelle « ${text} » dans le cahier.`,
	'product-ambiguous': ({ text, matches }) =>
		`« ${text} » peut être ${list(matches)}. Écrivez le nom entier.`,
	'price-missing': ({ product }) =>
		`« ${product} » n'a pas de prix dans le cahier. Ajoutez-le après le nom, par exemple « 1 ${product} 45000 ».`,
	'product-other-barcode': ({ product, barcode }) =>
		`« ${product} » a déjà un autre code-barres dans le cahier : ${barcode}.`,
	'barcode-of-another': ({ product }) => `Ce code-barres est déjà celui de « ${product} ».`,
	'product-known': ({ product }) => `Il y a déjà un produit « ${product} » dans le cahier.`,
	'product-not-counted': ({ product }) =>
		`« ${product} » n'est pas compté. Comptez d'abord les pièces.`,
	'change-unreadable': ({ text }) =>
		`« ${text} » ne dit pas combien de pièces. Écrivez +3 pour en ajouter, -3 pour en retirer.`,
	'nothing-on-order': ({ product }) => `« ${product} » n'est pas en commande.`,
	'supplier-unknown': () => "Ce fournisseur n'est plus dans le cahier.",
	'supplier-known': ({ name }) => `Il y a déjà un fournisseur « ${name} » dans le cahier.`,
	'nothing-found': ({ text }) => `Rien ne ressemble à « ${text} ». Écrivez un nom.`,
	'sale-empty': () => 'Cette vente ne contient aucun article : ajoutez-en au moins un.',
	'sale-unknown': ({ id }) => `Aucune vente ne porte le numéro « ${id} ».`,
	'sale-not-an-order': ({ id }) =>
		`La vente ${id} n'est pas une commande : il n'y a rien à livrer.`,
	'sale-cancelled': ({ id }) => `La vente ${id} est annulée : rien ne peut plus y être changé.`,
	'sale-written-off': () =>
		"La dette de cette vente est abandonnée. Reprenez-la d'abord, puis corrigez.",
	'sale-not-written-off': () => "La dette de cette vente n'a pas été abandonnée.",
	'sale-paid': () => 'Cette vente est déjà payée : il ne reste rien à payer.',
	'order-open': () =>
		"Cette commande n'est pas encore livrée. Annulez-la, ou corrigez-la à ce qui est livré.",
	'already-delivered': ({ id, on }) =>
		`La commande ${id} est déjà livrée, depuis le ${frenchDay(on)}.`,
	'nothing-handed-over': () => 'Écrivez au moins une pièce livrée.',
	'pieces-above-order': ({ product, quantity, left }) =>
		left === 0
			? `Il n'y a plus de « ${product} » à livrer dans cette commande.`
			: `${quantity} « ${product} », c'est trop : il en reste ${left} à livrer.`,
	'not-delivered': () => "Rien n'est encore livré de cette commande.",
	'goods-returned': () =>
		'Des articles de cette commande sont déjà revenus : sa livraison ne peut plus être annulée.',
	'lines-settled': ({ product, quantity, least }) =>
		`« ${product} » : ${quantity}, c'est trop peu. ${least} sont déjà livrés ou revenus.`,
	'total-below-returns': ({ total, returned }) =>
		`Le total serait de ${showAmount(total)}, moins que les ${showAmount(returned)} déjà repris.`,
	'nothing-changed': () => 'Rien ne change : la vente est déjà écrite ainsi.',
	'return-empty': () => 'Écrivez combien de pièces reviennent.',
	'return-too-many': ({ product, quantity, most }) =>
		most === 0
			? `Le client n'a pas de « ${product} » à rendre.`
			: `${quantity} « ${product} », c'est trop : le client en a ${most}.`,
	'return-above-total': ({ amount, total }) =>
		`${showAmount(amount)}, c'est trop : la vente ne fait que ${showAmount(total)}.`,
	'debt-known': ({ name, day }) =>
		`Cette dette de ${name} du ${frenchDay(day)} est déjà notée. S'il y en a deux, écrivez leur somme.`,
	'debt-without-customer': () =>
		"Une dette a besoin d'un nom. Ajoutez le client, ou le paiement complet.",
	'order-without-customer': () => "Une commande a besoin d'un nom. Ajoutez le client.",
	'paid-above-total': ({ paid, total }) =>
		`${showAmount(paid)} payés, mais la vente ne fait que ${showAmount(total)}.`,
	'due-without-debt': () => "Tout est payé : il n'y a pas de jour de paiement à prévoir.",
	'payment-above-debt': ({ amount, owed, agios, name }) =>
		agios === undefined
			? `${showAmount(amount)}, c'est trop : ${name} doit ${showAmount(owed)}.`
			: `${showAmount(amount)}, c'est trop : ${name} doit ${showAmount(owed)}, et ${showAmount(agios)} d'agios à part.`,
	'nothing-owed': ({ name }) => `${name} ne doit rien.`,
	'excess-undecided': () =>
		"C'est plus que ce qui est dû. Choisissez (gauche, droite) ce que devient le reste.",
	'payment-unknown': () => "Ce paiement n'est plus dans le cahier.",
	'refunded-since': ({ amount }) =>
		`De l'argent de cette vente a déjà été rendu : il manquerait ${showAmount(amount)}.`,
	'agios-none': () => "Il n'y a pas d'agios dus sur cette vente.",
	'waiver-above-due': ({ amount, due }) =>
		`${showAmount(amount)}, c'est trop : il y a ${showAmount(due)} d'agios dus. Écrivez ce montant, ou moins.`,
	'agios-paid': () =>
		"Des agios ont été payés sur cette vente. Annulez d'abord ce paiement (sur sa ligne), puis la vente.",
	'advance-short': ({ amount, advance, name }) =>
		advance === 0
			? `${name} n'a pas d'avance.`
			: `${showAmount(amount)}, c'est trop : l'avance de ${name} est de ${showAmount(advance)}.`,
	'advance-used': ({ name, advance }) =>
		`L'avance laissée par ce paiement a déjà servi : il en reste ${showAmount(advance)} à ${name}.`,
	'advance-without-customer': () => "Une avance a besoin d'un nom : cette vente n'a pas de client.",
	'paid-by-advance': () =>
		"Un paiement de cette vente vient de l'avance du client. Annulez d'abord ce paiement.",
	'notice-unconfirmed': () =>
		"Un dernier avis part avec un délai et une confirmation : remplissez-les d'abord.",
	'notice-not-typed': ({ word }) => `Pour confirmer, écrivez : ${word}`,
	'deadline-past': ({ day }) =>
		`Le ${frenchDay(day)} ne laisse pas de délai. Écrivez un jour à venir, par exemple +8 ou 25/5.`,
	'deadline-far': ({ day, most }) =>
		`Le ${frenchDay(day)} ${yearOf(day)} est à plus de ${most} jours : c'est trop pour un dernier avis. Écrivez un jour plus proche, par exemple +8.`,
	'stage-too-early': ({ missing }) =>
		`Trop tôt pour un dernier avis. Il reste à dire d'abord : ${list(missing.map(stage => stageNames[stage]))}.`,
	'relance-unknown': ({ id }) =>
		`« ${id} » n'est pas une relance d'aujourd'hui. Tapez « cahier today » pour voir la liste.`,
	'relance-done': () => "Cette relance vient d'être faite ailleurs : rien n'a été noté deux fois.",
	'message-empty': () => 'Le message est vide.',
	'template-unknown': ({ name }) => `Aucun message ne porte le nom « ${name} ».`,
	'field-unknown': ({ field, known }) =>
		`Le champ {${field}} n'existe pas ici. Les champs sont ${known.map(one => `{${one}}`).join(' ')}.`,
	'brace-loose': () => "Une accolade est seule ou double. Un champ s'écrit {customer}.",
	'field-empty': ({ field }) => `Il n'y a encore rien à mettre dans {${field}}.`,
	...newsRefusals,
	'remark-unknown': () => "Cette note n'est plus dans le cahier.",
	'event-unknown': () => "Cette date n'est plus dans le cahier.",
	'contact-unknown': () => "Cette relance n'est plus dans le cahier.",
	'problem-unknown': () => "Ce problème n'est plus dans le cahier.",
	'problem-closed': ({ day }) => `Ce problème est déjà réglé, depuis le ${frenchDay(day)}.`,
	'dispute-open': () => 'Cette dette est déjà contestée : la contestation est ouverte, à régler.',
	'pause-without-end': () =>
		'Une pause a une fin : donnez le jour où les messages reprennent, par exemple +15 ou 15/1. Sans fin, choisissez plutôt « Ne plus relancer ».',
	'reason-missing': () => 'Écrivez quelques mots.',
	'operation-unknown': () => "Cette opération n'est plus dans l'historique.",
	'already-undone': () => 'Cette opération est déjà annulée.',
	'archived-since': () =>
		"Ces ventes anciennes sont déjà à l'archive : elles ne peuvent plus être annulées d'un coup.",
	'changed-since': () =>
		"Autre chose a été noté depuis au même endroit : annulez d'abord ce qui est venu après.",
	'day-closed': ({ day }) =>
		`La journée du ${frenchDay(day)} est close : elle ne peut plus être annulée, seulement corrigée.`,
};

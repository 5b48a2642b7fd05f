import type { SettingGroup, SettingName } from '../../book/setting-table.ts';
import type { Measure } from '../../book/units.ts';
import { plural } from './plural.ts';
import { templates } from './templates.ts';

/** What a setting is, in a few words for its row and in a sentence for whoever changes it. */
export interface SettingWords {
	readonly name: string;
	readonly about: string;
}

const groups: Record<SettingGroup, string> = {
	shop: 'LA BOUTIQUE',
	days: 'LES JOURS DES MESSAGES',
	payment: 'RECOUVREMENT',
	agios: 'AGIOS',
	delivery: 'LIVRAISON',
	renewal: 'RENOUVELLEMENT',
	satisfaction: 'SATISFACTION',
	courtesy: 'COURTOISIE',
	stock: 'STOCK',
	credit: 'CRÉDIT',
	keeping: 'ARCHIVES ET SAUVEGARDES',
};

const words: Record<SettingName, SettingWords> = {
	'shop.name': {
		name: 'Nom de la boutique',
		about: 'En haut de chaque écran, et dans les messages qui le disent.',
	},
	'shop.phone': {
		name: 'Téléphone de la boutique',
		about: 'Le numéro que vos clients connaissent. Il peut rester vide.',
	},
	'shop.language': {
		name: 'Langue',
		about: 'Celle des écrans et des messages à vos clients.',
	},
	'shop.country': {
		name: 'Pays des numéros de téléphone',
		about: 'Un numéro tapé sans indicatif est de ce pays. Deux lettres : CM, TD, GA, CG, FR…',
	},
	'shop.zone': {
		name: 'Fuseau horaire',
		about: "Le jour du cahier change à minuit dans ce fuseau, où que l'on règle la machine.",
	},
	quietWeekdays: {
		name: 'Jours de repos de la semaine',
		about: 'Aucun message ne part ces jours-là : il attend le premier jour ouvert.',
	},
	closedDays: {
		name: 'Jours fermés',
		about: 'Fêtes, deuils, congés : aucun message ne part ces jours-là non plus.',
	},
	'spacing.days': {
		name: 'Entre deux messages au même client',
		about:
			'Le temps de laisser un client tranquille. Une livraison du jour ou en retard peut toujours être dite.',
	},
	'payment.afterDays': {
		name: 'Paiement attendu, après la vente',
		about: "Quand aucun jour n'a été convenu ; après la livraison, pour une commande.",
	},
	'payment.reminderAfterDays': {
		name: 'Rappel, après le jour dû',
		about: 'Le deuxième message, quand le premier est resté sans paiement.',
	},
	'payment.againAfterDays': {
		name: 'Entre deux rappels suivants',
		about: 'Le même rappel revient ainsi, tant que rien ne change.',
	},
	'payment.pricesAfterDays': {
		name: 'Palier 3 (nos prix), après le jour dû',
		about: 'Pour un client au ton ferme : nos prix supposent un paiement au jour convenu.',
	},
	'payment.costsAfterDays': {
		name: 'Palier 4 (nos frais), après le jour dû',
		about: 'Notre marge est partie en frais de relance et de banque.',
	},
	'payment.cashFlowAfterDays': {
		name: 'Palier 5 (trésorerie), après le jour dû',
		about: 'La boutique doit acheter sa marchandise, payer ses salaires et ses charges.',
	},
	'payment.interestAfterDays': {
		name: 'Palier 6 (agios), après le jour dû',
		about: 'Seulement pour un client qui a accepté les conditions de vente.',
	},
	'payment.finalAfterDays': {
		name: 'Palier 7 (dernier avis), après le jour dû',
		about: 'Le dernier rappel avant une mise en demeure. Il se confirme toujours à la main.',
	},
	'payment.deadlineDays': {
		name: 'Délai donné par le dernier avis',
		about: 'Le jour proposé comme dernier délai, compté depuis le jour du message.',
	},
	'payment.callAfter': {
		name: 'Messages sans réponse avant un appel',
		about: "Autant de messages restés sans réponse, et le cahier propose d'appeler.",
	},
	'payment.recoveredWithinDays': {
		name: 'Argent récupéré : payé avant',
		about:
			'Un paiement reçu dans ce délai après une relance est compté comme récupéré grâce à elle.',
	},
	'agios.rate': {
		name: 'Taux par mois ou part de mois',
		about: "Sur ce qui reste dû au début de chaque mois de retard. 0 : pas d'agios.",
	},
	'agios.fromDays': {
		name: 'À partir de, après le jour dû',
		about: 'Avant ce délai, un retard ne coûte rien au client.',
	},
	'delivery.confirmAfterDays': {
		name: 'Confirmer une commande, après',
		about: 'Pour rassurer le client ; la veille de la livraison, si elle vient plus tôt.',
	},
	'delivery.newDayAfterDays': {
		name: 'Nouveau jour proposé après un retard',
		about: "Le message d'excuses propose le premier jour ouvert après ce délai.",
	},
	'delivery.usualOver': {
		name: 'Délai habituel : sur les dernières',
		about: "Ce que la boutique met d'habitude à livrer est la médiane d'autant de livraisons.",
	},
	'renewal.beforeDays': {
		name: 'Prévenir, avant que ce soit fini',
		about: 'Le conseil de renouvellement part ce nombre de jours avant la fin du produit acheté.',
	},
	'renewal.endsAfterDays': {
		name: 'Ne plus proposer, après la fin',
		about: "Passé ce délai, le client s'est servi ailleurs.",
	},
	'satisfaction.afterDays': {
		name: 'Prendre des nouvelles, après',
		about: "Compté depuis l'achat, ou depuis la livraison d'une commande.",
	},
	'satisfaction.minimum': {
		name: 'Pour un achat de',
		about: 'En dessous de ce montant, on ne demande pas de nouvelles.',
	},
	'satisfaction.endsAfterDays': {
		name: 'Ne plus demander, après',
		about: 'Des nouvelles demandées trop tard ne servent plus.',
	},
	'problem.afterDays': {
		name: 'Régler un problème, sous',
		about: "Le jour proposé pour s'occuper d'un problème, compté depuis le jour où il est noté.",
	},
	'problem.sameBeforeAsking': {
		name: 'Demander aux autres acheteurs, après',
		about: 'Autant de fois le même problème avec un produit, et le cahier propose de demander.',
	},
	'courtesy.afterDays': {
		name: 'Donner signe de vie, après',
		about: 'Un client sans achat ni message depuis ce temps est proposé le matin.',
	},
	'courtesy.perDay': {
		name: 'Au plus, par jour',
		about: 'Les autres attendent leur tour. 0 : jamais.',
	},
	'stock.threshold': {
		name: "Seuil d'alerte",
		about: "Pour un produit qui n'a pas de seuil à lui : à ce nombre, il faut commander.",
	},
	'stock.leadDays': {
		name: 'Délai du fournisseur',
		about: "Pour un fournisseur qui n'a pas de délai à lui.",
	},
	'stock.coverDays': {
		name: 'Commander pour',
		about: 'La quantité proposée suffit pour autant de jours de vente, en plus du délai.',
	},
	'stock.averageOverDays': {
		name: 'Ventes comptées sur les derniers',
		about: 'La vente moyenne par jour se calcule sur ces jours-là.',
	},
	'credit.limit': {
		name: 'Dette qui avertit, par client',
		about:
			"Au-dessus, le cahier avertit avant un nouveau crédit. Il n'empêche jamais. 0 : sans limite.",
	},
	'keeping.hotDays': {
		name: 'Ventes réglées gardées sous la main',
		about: 'Ensuite elles vont aux archives, où elles se lisent toujours.',
	},
	'keeping.dailyBackupDays': {
		name: 'Sauvegardes de chaque jour gardées',
		about: 'Des plus anciennes, il reste une par mois.',
	},
	'keeping.outsideBackupDays': {
		name: 'Demander une copie sur clé, après',
		about: 'Le matin rappelle la sauvegarde hors de cette machine.',
	},
	'keeping.clockJumpDays': {
		name: 'Douter de la date, après',
		about: 'Autant de jours sans rien noter, et le cahier demande quel jour on est.',
	},
};

/** None is singular in French. */
const counted = (count: string, isOne: boolean, one: string, many: string): string =>
	`${count} ${isOne || count === '0' ? one : many}`;

const measures: Record<Measure, (count: string, isOne: boolean) => string> = {
	days: (count, isOne) => counted(count, isOne, 'jour', 'jours'),
	pieces: (count, isOne) => counted(count, isOne, 'pièce', 'pièces'),
	francs: count => `${count} FCFA`,
	messages: (count, isOne) => counted(count, isOne, 'message', 'messages'),
	deliveries: (count, isOne) => counted(count, isOne, 'livraison', 'livraisons'),
	problems: (count, isOne) => counted(count, isOne, 'problème', 'problèmes'),
	customers: (count, isOne) => counted(count, isOne, 'client', 'clients'),
	percent: count => `${count.replace('.', ',')} %`,
};

export const settings = {
	title: 'Les réglages',
	found: (count: number, of: number): string => `${count} sur ${of}`,
	groups,
	words,
	measures,
	changed: 'modifié',
	none: 'aucun',
	noLimit: 'sans limite',
	closedDaysCount: (count: number): string =>
		count === 0 ? 'aucun' : `${plural(count, 'jour', 'jours')} à venir`,
	languages: { fr: 'Français', en: 'English' },
	range: (least: string, most: string): string => `De ${least} à ${most}.`,
	usual: (value: string): string => `D'origine : ${value}.`,
	change: 'changer',
	reset: "valeur d'origine",
	toggle: 'cocher ou décocher',
	value: 'Nouvelle valeur',
	kept: (name: string, value: string): string => `Réglage gardé. ${name} : ${value}.`,

	closedTitle: 'Les jours fermés',
	closedColumns: { day: 'Jour', what: 'Pourquoi' },
	closedEmpty:
		'Aucun jour fermé. Ajoutez les fêtes et les congés (touche a) : aucun message ne partira ces jours-là.',
	closing: 'Fermer la boutique',
	closingFields: { from: 'Jour', until: "Jusqu'au", what: 'Pourquoi' },
	closingHints: {
		until: 'Entrée si un seul jour',
		what: 'Noël, deuil, congés… (Entrée pour passer)',
	},
	closedFor: (count: number): string => plural(count, 'jour fermé', 'jours fermés'),
	saidClosed: (day: string): string => `Enregistré : fermé le ${day}.`,
	saidClosedUntil: (from: string, until: string): string =>
		`Enregistré : fermé du ${from} au ${until}.`,
	saidOpened: (day: string): string => `Enregistré : ouvert le ${day} (u pour annuler).`,
	gone: 'passé',

	restEcho: (days: string): string => `fermée : ${days}`,
	openEveryDay: 'ouverte tous les jours',
	firstSteps: {
		title: "Aucune vente pour l'instant. Voici par où commencer :",
		/** By the key that does it. */
		keys: {
			v: 'noter une première vente, payée ou à crédit',
			i: "reprendre l'ancien cahier : clients, produits, dettes",
			r: 'régler la boutique : jours fermés, délais, textes des messages',
		},
		demo: "Pour voir une boutique d'exemple : quittez (q) et tapez « cahier demo ».",
	},

	templates,
};

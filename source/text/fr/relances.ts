import type { ContactKind, DeliveryStep, PaymentStage } from '../../book/records.ts';
import type { RelanceKind } from '../../relances/relance.ts';
import type { WaitReason } from '../../relances/spacing.ts';
import { plural } from './plural.ts';

const days = (count: number): string => `${count} j`;

const headings: Record<RelanceKind, string> = {
	payment: 'RECOUVREMENT',
	delivery: 'LIVRAISON',
	renewal: 'RENOUVELLEMENT',
	satisfaction: 'SATISFACTION',
	problem: 'PROBLÈME À RÉGLER',
	courtesy: 'COURTOISIE',
	stock: 'STOCK BAS',
};

const personas: Record<RelanceKind, string> = {
	payment: 'Le comptable amical',
	delivery: 'Le logisticien',
	renewal: 'Le conseiller proactif',
	satisfaction: 'Le service client',
	problem: 'Le service après-vente',
	courtesy: 'Le commerçant attentionné',
	stock: 'Le gestionnaire',
};

const stages: Record<PaymentStage, string> = {
	friendly: 'Palier 1, amical',
	reminder: 'Palier 2, rappel',
	prices: 'Palier 3, nos prix',
	costs: 'Palier 4, nos frais',
	'cash-flow': 'Palier 5, la trésorerie',
	interest: 'Palier 6, les agios',
	'final-notice': 'Palier 7, dernier avis',
};

const steps: Record<DeliveryStep, string> = {
	confirm: 'Confirmer la commande',
	today: 'Livraison du jour',
	late: 'Livraison en retard, avec excuses',
};

const reasons: Record<WaitReason, string> = {
	'recently-contacted': 'contact récent',
	'one-a-day': 'un seul message par jour',
	'quiet-day': 'jour de repos',
	paused: 'en pause',
	'opted-out': 'ne plus relancer',
	'open-problem': 'problème à régler',
	'no-phone': 'pas de téléphone',
};

const kinds: Record<ContactKind, string> = {
	payment: 'recouvrement',
	delivery: 'livraison',
	renewal: 'renouvellement',
	satisfaction: 'satisfaction',
	courtesy: 'courtoisie',
};

export const relances = {
	headings,
	personas,
	stages,
	steps,
	reasons,
	kinds,
	toDo: (count: number): string =>
		count === 0
			? "Aucune relance à faire aujourd'hui"
			: `${plural(count, 'relance', 'relances')} à faire aujourd'hui`,
	recovered: (amount: string): string => `Récupéré ce mois : ${amount}`,
	late: (count: number): string => (count === 0 ? "dû aujourd'hui" : `${days(count)} de retard`),
	call: (count: number): string => `appeler (${days(count)})`,
	plannedOn: (day: string): string => `prévue le ${day}`,
	deliverToday: "aujourd'hui",
	excusedUntil: (day: string): string => `excuses, le ${day}`,
	runsOut: (inDays: number): string =>
		inDays > 0
			? `finit dans ${days(inDays)}`
			: inDays === 0
				? "finit aujourd'hui"
				: `fini depuis ${days(-inDays)}`,
	silentFor: (count: number): string => `${days(count)} sans nouvelles`,
	boughtAgo: (count: number): string => `reçu il y a ${days(count)}`,
	openFor: (count: number): string => (count === 0 ? "noté aujourd'hui" : `depuis ${days(count)}`),
	left: (quantity: number, threshold: number): string => `reste ${quantity} (seuil ${threshold})`,
	reorder: (quantity: number): string => `commander ${quantity}`,
	severalPurchases: (count: number): string => plural(count, 'achat', 'achats'),
	andMore: (first: string, count: number): string =>
		`${first} + ${plural(count, 'autre', 'autres')}`,
	waits: (who: string, reason: string, day?: string): string =>
		`${who} : ${reason}${day === undefined ? '' : `, le ${day}`}`,
	debts: (amount: string, count: number): string =>
		`Dettes : ${amount}, ${plural(count, 'client', 'clients')}.`,
	noDebts: 'Aucune dette.',
	oldest: (who: string, age: number): string =>
		`La plus ancienne : ${who}, ${plural(age, 'jour', 'jours')}`,
	largest: (who: string, amount: string): string => `La plus grosse : ${amount}, ${who}`,
	laterHeading: 'PLUS TARD',
	stockLine: (name: string, quantity: number): string => `${name} ${quantity}`,
	debtsHeading: 'DETTES',
	doneHeading: "FAIT AUJOURD'HUI",
	templateFault: {
		'unknown-template': (template: string): string =>
			`Modèle « ${template} » inconnu : il n'est pas utilisé.`,
		'unknown-field': (template: string, field: string): string =>
			`Modèle « ${template} » : le champ {${field}} n'existe pas. Le modèle d'origine est utilisé.`,
		'missing-field': (template: string, field: string): string =>
			`Modèle « ${template} » : rien à mettre dans {${field}}. Le modèle d'origine est utilisé.`,
		'loose-brace': (template: string): string =>
			`Modèle « ${template} » : une accolade est seule ou double. Le modèle d'origine est utilisé.`,
		empty: (template: string): string =>
			`Modèle « ${template} » : un texte est vide. Le modèle d'origine est utilisé.`,
	},
};

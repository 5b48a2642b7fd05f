import type { PaymentStage } from '../../book/records.ts';
import { plural } from './plural.ts';

/** Within a sentence. */
export const stageNames: Readonly<Record<PaymentStage, string>> = {
	friendly: 'le message amical',
	reminder: 'le rappel',
	prices: 'nos prix',
	costs: 'nos frais',
	'cash-flow': 'la trésorerie',
	interest: 'les agios',
	'final-notice': 'le dernier avis',
};

export const ladder = {
	stageNames,
	title: (who: string): string => `Que dire à ${who} ?`,
	/** The one that the ladder would say. */
	ofLadder: (stage: string): string => `${stage} (prévu)`,
	instead: (said: string): string => `Dit à la place : ${said}.`,
	saysNow: (said: string): string => `Le message dit maintenant : ${said}.`,
	ownAgain: "Le message est de nouveau celui de l'échelle.",
	cannot: "Il n'y a pas d'argument à changer ici.",
	nothingLeft: "Le délai du dernier avis est passé : il n'y a plus d'argument. À vous de décider.",
	over: (day: string): string =>
		`Le délai du dernier avis est passé depuis le ${day} : plus de message. À vous de décider ; un appel peut encore trouver un arrangement.`,
	cost: {
		heading: 'CE QUE COÛTE UN DERNIER AVIS',
		relation: (
			since: string,
			purchases: number,
			bought: string,
			paid: string,
			isRecent: boolean,
		): string =>
			`Client depuis le ${since} : ${plural(purchases, 'achat', 'achats')} pour ${bought}, dont ${paid} payés${isRecent ? ', archives non comprises' : ''}.`,
		promises: (kept: number, of: number): string =>
			`Promesses de payer tenues : ${kept} sur ${of}.`,
		end: "Après un tel message, la relation s'arrête presque toujours.",
		noFormalNotice:
			"Et un message WhatsApp n'est pas une mise en demeure : il l'annonce seulement.",
	},
	notice: {
		title: (who: string): string => `Dernier avis à ${who}`,
		end: (who: string): string => `Après ce message, ${who} ne reviendra sans doute plus acheter.`,
		noFormalNotice:
			"Un message WhatsApp n'est pas une mise en demeure : celle-ci se fait par lettre remise contre signature, ou par huissier.",
		after: 'Le code et la lettre viennent une fois ceci rempli. Rien ne part tout seul.',
		deadline: 'Dernier jour pour payer',
		deadlineHint: 'un jour à venir : +8, 25/5, lundi',
		confirmation: 'Confirmation',
		word: 'DERNIER AVIS',
		toType: (word: string): string => `écrivez ${word}`,
		confirmed: (day: string): string => `Dernier avis prêt, délai au ${day}.`,
		given: (day: string): string => `Délai donné : ${day}.`,
		noCode: "Pas de code pour l'instant : Entrée demande le délai et une confirmation.",
	},
	letter: {
		file: 'dernier-avis',
		title: (who: string): string => `Imprimer la lettre pour ${who}`,
		what: "Un fichier texte d'une page, de 80 colonnes, à imprimer. Rien n'est jamais écrasé.",
		notYet: "La lettre vient avec un dernier avis confirmé : il n'y en a pas ici.",
		to: (who: string): string => `À l'attention de : ${who}`,
		object: 'OBJET : dernier rappel avant mise en demeure',
		greeting: 'Bonjour,',
		unpaid: (count: number): string =>
			count === 1
				? "Malgré nos rappels, l'achat ci-dessous n'est pas réglé."
				: 'Malgré nos rappels, les achats ci-dessous ne sont pas réglés.',
		columns: { bought: 'Acheté le', what: 'Achat', due: 'À régler le', left: 'Reste' },
		others: (count: number): string => `et ${plural(count, 'autre achat', 'autres achats')}`,
		owed: 'RESTE À PAYER',
		agios: 'AGIOS SELON LES CONDITIONS ACCEPTÉES, À PART',
		deadline: (day: string): string =>
			`Nous vous demandons de régler au plus tard le ${day}. Passé ce jour, nous engagerons un recours, à vos frais.`,
		noFormalNotice:
			'Cette lettre est le dernier rappel avant une mise en demeure ; elle ne la remplace pas.',
		arrangement:
			'Nous préférons un arrangement : un jour, ou un règlement en plusieurs fois. Appelez-nous, ou passez à la boutique.',
		regards: 'Recevez nos salutations.',
		signature: 'Signature :',
	},
};

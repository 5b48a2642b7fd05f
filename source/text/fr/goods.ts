import type { PromiseOutcome, PromisesKept } from '../../book/delivery-promises.ts';

const plural = (count: number, one: string, many: string): string =>
	`${count} ${count < 2 ? one : many}`;

const outcomes: Record<Exclude<PromiseOutcome, 'waiting'>, string> = {
	kept: 'tenu',
	missed: 'manqué',
	moved: 'déplacé',
};

/** Orders, stock and suppliers. */
export const goods = {
	ordersTitle: 'Les commandes',
	ordersEmpty: 'Rien à livrer : aucune commande en cours.',
	columns: {
		toDeliver: 'À livrer',
		promised: 'Promis pour',
		left: 'Reste',
	},
	movedTimes: (count: number): string => `déplacé ${plural(count, 'fois', 'fois')}`,
	promise: (day: string, outcome: PromiseOutcome): string =>
		outcome === 'waiting' ? day : `${day} (${outcomes[outcome]})`,
	promisedFor: (orderedOn: string, days: readonly string[]): string =>
		`Commandé le ${orderedOn}, promis pour : ${days.join(', ')}`,
	leftToDeliver: (what: string): string => `À remettre : ${what}`,
	/** How the shop keeps its delivery promises. */
	promisesKept: ({ kept, missed, moved, share }: PromisesKept): string =>
		share === undefined
			? 'Aucune promesse passée'
			: `Promesses tenues : ${share} % (${kept} sur ${kept + missed + moved})`,
	partTitle: (who: string): string => `Remettre une partie de la commande de ${who}`,
	leftHint: (left: number): string => `sur ${left} à remettre`,
	handedOver: (now: string, then: string): string =>
		then === ''
			? `Remis : ${now}. Il ne reste rien à remettre.`
			: `Remis : ${now}. Reste à remettre : ${then}.`,
	partKept: (now: string, who: string, then: string): string =>
		then === ''
			? `Enregistré : ${now} à ${who}, la commande est livrée.`
			: `Enregistré : ${now} à ${who}. Reste à remettre : ${then}.`,
};

import type { Catalog } from '../catalog-type.ts';

const plural = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

export const goods: Catalog['goods'] = {
	ordersTitle: 'Orders',
	ordersEmpty: 'Nothing to deliver: no open order.',
	columns: {
		toDeliver: 'To deliver',
		promised: 'Promised for',
		left: 'Left',
	},
	movedTimes: count => `moved ${plural(count, 'time', 'times')}`,
	promise: (day, outcome) => (outcome === 'waiting' ? day : `${day} (${outcome})`),
	promisedFor: (orderedOn, days) => `Ordered on ${orderedOn}, promised for: ${days.join(', ')}`,
	leftToDeliver: what => `To hand over: ${what}`,
	promisesKept: ({ kept, missed, moved, share }) =>
		share === undefined
			? 'No promise so far'
			: `Promises kept: ${share}% (${kept} of ${kept + missed + moved})`,
	partTitle: who => `Hand over a part of the order of ${who}`,
	leftHint: left => `of ${left} to hand over`,
	handedOver: (now, then) =>
		then === ''
			? `Handed over: ${now}. Nothing is left to hand over.`
			: `Handed over: ${now}. Left to hand over: ${then}.`,
	partKept: (now, who, then) =>
		then === ''
			? `Recorded: ${now} to ${who}, the order is delivered.`
			: `Recorded: ${now} to ${who}. Left to hand over: ${then}.`,
};

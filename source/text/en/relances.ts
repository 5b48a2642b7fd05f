import type { Catalog } from '../catalog-type.ts';
import { plural } from './plural.ts';

const days = (count: number): string => `${count} d`;

export const relances: Catalog['relances'] = {
	headings: {
		payment: 'PAYMENT',
		delivery: 'DELIVERY',
		renewal: 'RENEWAL',
		satisfaction: 'SATISFACTION',
		problem: 'PROBLEM TO SETTLE',
		courtesy: 'COURTESY',
		stock: 'LOW STOCK',
	},
	personas: {
		payment: 'The friendly accountant',
		delivery: 'The logistician',
		renewal: 'The thoughtful adviser',
		satisfaction: 'Customer care',
		problem: 'After-sale service',
		courtesy: 'The thoughtful shopkeeper',
		stock: 'The storekeeper',
	},
	stages: {
		friendly: 'Stage 1, friendly',
		reminder: 'Stage 2, reminder',
		prices: 'Stage 3, our prices',
		costs: 'Stage 4, our costs',
		'cash-flow': 'Stage 5, cash flow',
		interest: 'Stage 6, interest',
		'final-notice': 'Stage 7, final notice',
	},
	steps: {
		confirm: 'Confirm the order',
		today: "Today's delivery",
		late: 'Late delivery, with an apology',
	},
	reasons: {
		'recently-contacted': 'recent contact',
		'one-a-day': 'one message a day',
		'quiet-day': 'day of rest',
		paused: 'paused',
		'opted-out': 'no more reminders',
		'open-problem': 'problem to settle',
		'no-phone': 'no phone number',
	},
	kinds: {
		payment: 'payment',
		delivery: 'delivery',
		renewal: 'renewal',
		satisfaction: 'satisfaction',
		courtesy: 'courtesy',
	},
	toDo: count =>
		count === 0
			? 'No reminder to send today'
			: `${plural(count, 'reminder', 'reminders')} to send today`,
	recovered: amount => `Recovered this month: ${amount}`,
	late: count => (count === 0 ? 'due today' : `${days(count)} late`),
	call: count => `call (${days(count)})`,
	plannedOn: day => `planned for ${day}`,
	deliverToday: 'today',
	excusedUntil: day => `sorry, ${day}`,
	runsOut: inDays =>
		inDays > 0
			? `runs out in ${days(inDays)}`
			: inDays === 0
				? 'runs out today'
				: `ran out ${days(-inDays)} ago`,
	silentFor: count => `no news for ${days(count)}`,
	boughtAgo: count => `got it ${days(count)} ago`,
	openFor: count => (count === 0 ? 'noted today' : `for ${days(count)}`),
	left: (quantity, threshold) => `${quantity} left (alert at ${threshold})`,
	reorder: quantity => `order ${quantity}`,
	severalPurchases: count => plural(count, 'purchase', 'purchases'),
	andMore: (first, count) => `${first} + ${count} more`,
	waits: (who, reason, day) => `${who}: ${reason}${day === undefined ? '' : `, on ${day}`}`,
	debts: (amount, count) => `Debts: ${amount}, ${plural(count, 'customer', 'customers')}.`,
	noDebts: 'No debts.',
	oldest: (who, age) => `The oldest: ${who}, ${plural(age, 'day', 'days')}`,
	largest: (who, amount) => `The largest: ${amount}, ${who}`,
	laterHeading: 'LATER',
	stockLine: (name, quantity) => `${name} ${quantity}`,
	debtsHeading: 'DEBTS',
	doneHeading: 'DONE TODAY',
	templateFault: {
		'unknown-template': template => `Template "${template}" is unknown: it is not used.`,
		'unknown-field': (template, field) =>
			`Template "${template}": there is no field {${field}}. The original template is used.`,
		'missing-field': (template, field) =>
			`Template "${template}": nothing to put in {${field}}. The original template is used.`,
		'loose-brace': template =>
			`Template "${template}": a brace is alone or doubled. The original template is used.`,
		empty: template => `Template "${template}": a text is empty. The original template is used.`,
	},
};

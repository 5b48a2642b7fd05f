import type { Catalog } from '../catalog-type.ts';
import { plural } from './plural.ts';

const ordinals = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth'];

export const aftersale: Catalog['aftersale'] = {
	dueToday: 'to settle today',
	dueOn: day => `to settle by ${day}`,
	dispute: what => `Disputed debt: ${what}`,
	sorts: {
		'as-offered': 'not delivered as offered',
		works: 'does not work',
		'knows-how': 'does not know how to use it',
		satisfied: 'not satisfied',
		'needs-no-help': 'needs help',
		dispute: 'disputes the debt',
	},
	disputed: who => `Noted: ${who} disputes the debt. Nothing is asked before it is settled.`,
	waits: {
		dispute: 'debt disputed',
		wrongNumber: 'wrong number',
		toRepair: 'number to repair',
	},
	whyWaits: {
		'recently-contacted': days => `Contacted lately: ${days} days between two messages.`,
		'one-a-day': 'Another message goes to them today: one a day only.',
		'quiet-day': 'The shop rests: nothing goes out on that day.',
		paused: reason => `On pause${reason === '' ? '' : `: ${reason}`}. The key r resumes.`,
		'opted-out': reason =>
			`No more reminders${reason === '' ? '' : `: ${reason}`}. The key r resumes.`,
		'open-problem': (what, when) =>
			`${what} (${when}). Nothing is asked of them before it is settled: Enter opens their page.`,
		'no-phone': 'No phone number: Enter opens their page, then m adds one.',
		toRepair: number => `${number} has 8 digits only: Enter opens their page, then x repairs it.`,
		wrongNumber: number =>
			`${number} is a wrong number: Enter opens their page, then x replaces it.`,
		putOff: 'You put this reminder off. The key r resumes it.',
	},
	yes: 'yes',
	no: 'no',
	visit: {
		title: (who, what) => `News of ${who}: ${what}`,
		checks: {
			'as-offered': 'Delivered as offered',
			works: 'Works',
			'knows-how': 'Knows how to use it',
			satisfied: 'Is satisfied',
			'needs-no-help': 'Needs help',
		},
		note: 'Note',
		noteHint: 'optional: what they say of it',
		allWell: 'All is well.',
		toSettle: (what, day) => `Problem to settle by ${day}: ${what}`,
		fine: who => `Noted: all is well with ${who}.`,
	},
	problem: {
		title: who => `Problem of ${who}`,
		product: 'Product',
		noProduct: 'none in particular',
		sale: 'Debt',
		sort: 'Sort',
		what: 'The problem',
		whatHint: 'in a few words',
		day: 'To settle by',
		dayHint: day => `else ${day}`,
		menu: what => `Problem: ${what}`,
		options: {
			done: 'Settled: write what was done',
			day: 'Give another day',
			words: 'Correct or complete the text',
			product: 'See the product',
			sale: 'See the purchase',
		},
		moved: (who, day) => `Noted: problem of ${who} to settle by ${day}.`,
		changed: who => `Noted: problem of ${who}.`,
		about: (product, sort) => `${product}: ${sort}`,
		noProductHere: 'This problem is noted of no product.',
		nobody: "This sale has no customer: open the customer's page instead.",
	},
	again: (times, sort, product) =>
		`${ordinals[times] ?? `${times}th`} time: "${sort}" with ${product}.`,
	ofProduct: {
		same: (times, sort, others) =>
			`${plural(times, 'customer', 'customers')}: "${sort}". Other buyers to warn: ${others}.`,
		asked: day => `Other buyers were asked on ${day}.`,
		open: (day, who, what) => `${day}  ${who}: ${what}`,
	},
	promise: {
		title: who => `${who} promises to pay`,
		all: amount => `${amount}, all that is due`,
		one: (goods, amount) => `${amount}, ${goods}`,
		far: days => `That is in ${days} days: nothing will be asked of them until then.`,
		toCome: day => `Promised for ${day}`,
		broken: day => `Promise for ${day} broken`,
	},
	wrongNumber: {
		option: number => `Wrong number (${number})`,
		ask: (number, who) => `${number} is not the number of ${who}? Nothing more will go to it.`,
		stopped: who =>
			`Noted: wrong number. No message to ${who} before the right one (key x on their page).`,
		other: (who, number) => `Noted: wrong number. Messages to ${who} will go to ${number}.`,
		onPage: number => `Wrong number: ${number} (key x replaces it).`,
		repairTitle: (who, number) => `${number} of ${who} was noted as wrong`,
		insist: number => `it was right after all: use ${number} again`,
		typed: 'This number was noted as wrong.',
	},
};

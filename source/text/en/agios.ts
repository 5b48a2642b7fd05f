import type { Catalog } from '../catalog-type.ts';

const percent = (rate: number): string => `${rate / 100} %`;

export const agios: Catalog['agios'] = {
	apart: amount => `+ ${amount} interest`,
	withKey: amount => `+ ${amount} interest (key y)`,
	alone: amount => `interest ${amount}`,
	total: amount => `Interest on top: ${amount}.`,
	title: who => `Interest: ${who}`,
	summary: amount => `${amount} due, apart from the debt`,
	columns: { what: 'Month', detail: 'Computed', amount: 'Interest' },
	bought: (what, day) => `${what} of ${day}`,
	sale: (bought, due) => `${bought}, to be paid on ${due}`,
	month: day => `begun on ${day}`,
	computed: (rate, base) => `${percent(rate)} of ${base}`,
	notYet: 'nothing yet',
	startsOn: day => `first month on ${day}, if still owed`,
	waived: day => `waived on ${day}`,
	paid: day => `paid on ${day}`,
	due: 'STILL DUE',
	sums: (accrued, waived, paid) =>
		[
			`counted ${accrued}`,
			...(waived === '' ? [] : [`waived ${waived}`]),
			...(paid === '' ? [] : [`paid ${paid}`]),
		].join(', '),
	empty: {
		noTerms: who =>
			`${who} has not accepted your terms of sale: there is no interest. The day he does, write it on his page (key m, "Terms accepted on").`,
		noRate:
			'The rate of interest is 0 in your settings: there is none. To count some, change "Rate a month" in the settings (key r, in the morning).',
		nothingSince: day =>
			`Nothing is due on a purchase made since ${day}, when the terms were accepted: there is no interest.`,
	},
	principalFirst: balance => `A payment goes to the debt first: ${balance} of it is left.`,
	noneDue: 'No interest is due here.',
	waive: {
		title: sale => `Waive interest: ${sale}`,
		situation: due => `${due} of interest due on this sale. The debt does not change.`,
		amount: 'Amount',
		echo: (amount, left) => `${amount} waived, ${left} of interest left`,
		said: (amount, who) => `Saved: ${amount} of interest waived, ${who}.`,
	},
	pay: {
		owed: amount => `Interest apart: ${amount}, once the debt is paid`,
		option: amount => `pay ${amount} of interest`,
		paid: amount => `interest ${amount}`,
		said: amount => `Interest paid: ${amount}.`,
		saidAlone: (who, amount) => `Saved: interest paid by ${who}, ${amount}.`,
		rest: 'And the rest',
		oneSale: (what, amount) => `${what}, ${amount} of interest`,
	},
	terms: {
		label: 'Terms accepted on',
		hint: 'empty: not accepted, no interest',
		echo: day => `interest possible on his purchases from ${day} on`,
		withdrawn: 'no interest will be due any more; what was paid stays',
	},
	accepted: day => `terms accepted on ${day}`,
	factPaid: means => `paid, ${means}`,
	factWaived: 'waived',
	entry: 'Interest',
	including: (how, amount) => `${how}, of which ${amount} interest`,
	statement: {
		paid: (means, amount) => `Interest paid, ${means}: ${amount}`,
		due: 'Interest due, apart',
	},
};

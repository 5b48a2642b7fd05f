import type { Catalog } from '../catalog-type.ts';

export const customers: Catalog['customers'] = {
	newTitle: 'New customer',
	name: 'Name',
	nameHint: 'with the title: Mr Paul, Mrs Jeanne, Tonton Pierre',
	phone: 'Phone',
	phoneHint: 'optional',
	tone: 'Tone of the reminders',
	tones: { gentle: 'gentle (private customer)', firm: 'firm (business)' },
	known: who => `${who} is in the notebook already: his record will be completed.`,
	statement: {
		title: 'STATEMENT OF ACCOUNT',
		customer: who => `Customer: ${who}`,
		columns: {
			date: 'Date',
			what: 'Operation',
			bought: 'Bought',
			paid: 'Paid',
			balance: 'Balance',
		},
		purchase: count => `Purchase of ${count} items`,
		line: (goods, price) => `${goods}, at ${price}`,
		payment: means => `Payment, ${means}`,
		returned: 'Goods returned',
		refund: 'Money handed back',
		'written-off': 'Debt written off',
		owed: 'BALANCE DUE',
		advance: 'Advance kept by the shop',
		archived: 'Purchases settled for several months are in the archive and are not repeated here.',
	},
	kept: who => `Recorded: ${who}.`,
};

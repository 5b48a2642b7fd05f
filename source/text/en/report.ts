import type { Catalog } from '../catalog-type.ts';
import { plural } from './plural.ts';

const months = [
	'Jan',
	'Feb',
	'Mar',
	'Apr',
	'May',
	'Jun',
	'Jul',
	'Aug',
	'Sep',
	'Oct',
	'Nov',
	'Dec',
] as const;

export const report: Catalog['report'] = {
	title: 'The report',
	page: (at, count) => `${at}/${count}`,
	period: (from, to) => `${from} to ${to}`,
	reading: 'reading the archive…',
	empty:
		'The report is still empty. It fills by itself: every sale, payment and reminder that you note counts in it.',
	month: (month, year) =>
		year === undefined ? (months[month - 1] ?? '') : `${months[month - 1]} ${year}`,
	inAll: 'In all',
	share: share => (share === undefined ? '-' : `${share}%`),

	outstanding: {
		title: 'OWED TODAY',
		none: 'Nobody owes the shop anything.',
		ages: {
			'not-due': 'not due yet',
			'0-30': '0 to 30 days',
			'31-60': '31 to 60 days',
			'61-90': '61 to 90 days',
			'over-90': 'over 90 days',
		},
		columns: { amount: 'Amount', debts: 'Debts', customers: 'Customers' },
		agios: amount => `Interest on top: ${amount}.`,
		agiosSettled: (paid, waived) => `In the period, interest paid: ${paid}, waived: ${waived}.`,
		givenUp: (count, amount) =>
			`In the period, ${plural(count, 'debt given up', 'debts given up')}: ${amount}.`,
		how: 'Days are counted from the day agreed last; a part payment does not change it.',
	},
	recovered: {
		title: 'RECOVERED AFTER REMINDERS',
		sum: (amount, payments) => `${amount} in ${plural(payments, 'payment', 'payments')}.`,
		how: days =>
			`A payment counts when it comes within ${plural(days, 'day', 'days')} of a payment reminder, for the last one made.`,
		columns: {
			payments: 'Payments',
			amount: 'Amount',
			said: 'What was said',
			lastMonth: 'This month',
		},
		said: {
			friendly: '1 friendly',
			reminder: '2 reminder',
			prices: '3 our prices',
			costs: '4 our costs',
			'cash-flow': '5 cash flow',
			interest: '6 interest',
			'final-notice': '7 final notice',
			call: 'calls',
			confirm: 'delivery announced',
			today: 'delivery of the day',
			late: 'late delivery',
			renewal: 'renewal',
			satisfaction: 'satisfaction',
			courtesy: 'courtesy',
		},
	},
	promises: {
		title: 'PROMISES AND DELIVERIES',
		columns: { kept: 'kept', broken: 'broken', moved: 'moved', share: 'share kept' },
		theirs: 'Customers: to pay',
		ours: 'The shop: to deliver',
		how: 'The promises whose day fell in the period.',
		deliveries: (count, onTime, share) =>
			`${plural(count, 'delivery', 'deliveries')}, ${onTime} of them on time (${share}%).`,
		noDeliveries: 'No delivery in the period.',
		delay: days => `Half of them within ${days} ${days === 1 ? 'day' : 'days'} of the order.`,
		late: days => `The late ones: half by ${days} ${days === 1 ? 'day' : 'days'} at most.`,
		best: names => `Best at keeping their word: ${names}.`,
		worst: names => `Break their promises most: ${names}.`,
		named: (name, count) => `${name} (${count})`,
	},
	sales: {
		title: 'SALES BY MONTH',
		none: 'No sale in the period.',
		columns: { sales: 'Sales', total: 'Total', atCounter: 'At the counter', credit: 'On credit' },
		how: 'Less what came back; without cancelled sales or those of the old notebook.',
		takenOver: (count, amount) =>
			`Taken over from the old notebook, not counted: ${plural(count, 'sale', 'sales')}, ${amount}.`,
	},
	best: {
		customers: 'BEST CUSTOMERS',
		products: 'BEST PRODUCTS',
		noCustomers: 'No known customer bought in the period.',
		noProducts: 'No product sold in the period.',
		columns: {
			customer: 'Customer',
			bought: 'Bought',
			paid: 'Paid',
			owes: 'Owes in all',
			product: 'Product',
			quantity: 'Pieces',
			total: 'Total',
		},
	},
	messages: {
		title: 'MESSAGES AND CALLS',
		none: 'No message in the period.',
		columns: { sent: 'In all', answered: 'Answered' },
		how: 'An answer is what the customer answered; a call that nobody took is none.',
	},
};

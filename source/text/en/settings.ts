import type { Catalog } from '../catalog-type.ts';
import { plural } from './plural.ts';
import { templates } from './templates.ts';

export const settings: Catalog['settings'] = {
	title: 'Settings',
	found: (count, of) => `${count} of ${of}`,
	groups: {
		shop: 'THE SHOP',
		days: 'THE DAYS OF MESSAGES',
		payment: 'PAYMENT',
		agios: 'INTEREST',
		delivery: 'DELIVERY',
		renewal: 'RENEWAL',
		satisfaction: 'SATISFACTION',
		courtesy: 'COURTESY',
		stock: 'STOCK',
		credit: 'CREDIT',
		keeping: 'ARCHIVES AND BACKUPS',
	},
	words: {
		'shop.name': {
			name: 'Name of the shop',
			about: 'At the top of every screen, and in the messages that say it.',
		},
		'shop.phone': {
			name: "The shop's telephone",
			about: 'The number your customers know. It may stay empty.',
		},
		'shop.language': {
			name: 'Language',
			about: 'Of the screens and of the messages to your customers.',
		},
		'shop.country': {
			name: 'Country of telephone numbers',
			about:
				'A number typed without a country code is of this country. Two letters: CM, TD, GA, CG, FR…',
		},
		'shop.zone': {
			name: 'Time zone',
			about: "The notebook's day changes at midnight in this zone, however the machine is set.",
		},
		quietWeekdays: {
			name: 'Days of rest in the week',
			about: 'No message goes out on those days: it waits for the first open day.',
		},
		closedDays: {
			name: 'Closed days',
			about: 'Feasts, mournings, holidays: no message goes out on those days either.',
		},
		'spacing.days': {
			name: 'Between two messages to one customer',
			about:
				'The time a customer is left in peace. A delivery of today or a late one may always be told.',
		},
		'payment.afterDays': {
			name: 'Payment expected, after the sale',
			about: 'When no day was agreed; after the delivery, for an order.',
		},
		'payment.reminderAfterDays': {
			name: 'Reminder, after the due day',
			about: 'The second message, when the first one brought no payment.',
		},
		'payment.againAfterDays': {
			name: 'Between two later reminders',
			about: 'The same reminder comes again, as long as nothing changes.',
		},
		'payment.pricesAfterDays': {
			name: 'Stage 3 (our prices), after the due day',
			about: 'For a customer of firm tone: our prices suppose payment on the day agreed.',
		},
		'payment.costsAfterDays': {
			name: 'Stage 4 (our costs), after the due day',
			about: 'Our margin has gone into reminders and bank costs.',
		},
		'payment.cashFlowAfterDays': {
			name: 'Stage 5 (cash flow), after the due day',
			about: 'The shop has goods to buy, wages and charges to pay.',
		},
		'payment.interestAfterDays': {
			name: 'Stage 6 (interest), after the due day',
			about: 'Only for a customer who accepted the terms of sale.',
		},
		'payment.finalAfterDays': {
			name: 'Stage 7 (final notice), after the due day',
			about: 'The last reminder before a formal notice. It is always confirmed by hand.',
		},
		'payment.deadlineDays': {
			name: 'Time given by the final notice',
			about: 'The day proposed as the deadline, counted from the day of the message.',
		},
		'payment.callAfter': {
			name: 'Messages without answer before a call',
			about: 'After so many messages without an answer the notebook proposes to call.',
		},
		'payment.recoveredWithinDays': {
			name: 'Money recovered: paid within',
			about: 'A payment this soon after a reminder counts as brought home by it.',
		},
		'agios.rate': {
			name: 'Rate a month or part of a month',
			about: 'On what is owed at the start of each month of delay. 0: no interest.',
		},
		'agios.fromDays': {
			name: 'From, after the due day',
			about: 'Before that, being late costs the customer nothing.',
		},
		'delivery.confirmAfterDays': {
			name: 'Confirm an order, after',
			about: 'To reassure the customer; the day before the delivery, if that comes sooner.',
		},
		'delivery.newDayAfterDays': {
			name: 'New day proposed after a delay',
			about: 'The apology proposes the first open day after that time.',
		},
		'delivery.usualOver': {
			name: 'Usual delay: over the last',
			about: 'What the shop usually takes to deliver is the median of so many deliveries.',
		},
		'renewal.beforeDays': {
			name: 'Tell him, before it runs out',
			about: 'The advice to renew goes out so many days before what was bought runs out.',
		},
		'renewal.endsAfterDays': {
			name: 'Propose no more, after it ran out',
			about: 'By then the customer has bought elsewhere.',
		},
		'satisfaction.afterDays': {
			name: 'Ask for news, after',
			about: 'Counted from the purchase, or from the delivery of an order.',
		},
		'satisfaction.minimum': {
			name: 'For a purchase of',
			about: 'Below this amount no news is asked for.',
		},
		'satisfaction.endsAfterDays': {
			name: 'Ask no more, after',
			about: 'News asked for too late is of no use.',
		},
		'problem.afterDays': {
			name: 'Settle a problem within',
			about: 'The day proposed for dealing with a problem, counted from the day it is noted.',
		},
		'problem.sameBeforeAsking': {
			name: 'Ask the other buyers after',
			about: 'So many times the same problem with a product, and the notebook offers to ask.',
		},
		'courtesy.afterDays': {
			name: 'Say hello after',
			about: 'A customer without a purchase or a message for so long is proposed in the morning.',
		},
		'courtesy.perDay': {
			name: 'At most, a day',
			about: 'The others wait their turn. 0: never.',
		},
		'stock.threshold': {
			name: 'Alert threshold',
			about: 'For a product without a threshold of its own: at this number, order.',
		},
		'stock.leadDays': {
			name: "The supplier's delay",
			about: 'For a supplier without a delay of his own.',
		},
		'stock.coverDays': {
			name: 'Order for',
			about: 'The quantity proposed lasts so many days of sales, besides the delay.',
		},
		'stock.averageOverDays': {
			name: 'Sales counted over the last',
			about: 'The average sale of a day is worked out over those days.',
		},
		'credit.limit': {
			name: 'Debt that warns, per customer',
			about: 'Above it the notebook warns before new credit. It never forbids. 0: no limit.',
		},
		'keeping.hotDays': {
			name: 'Settled sales kept at hand',
			about: 'Then they go to the archives, where they can still be read.',
		},
		'keeping.dailyBackupDays': {
			name: "Each day's backups kept",
			about: 'Of older ones, one a month is left.',
		},
		'keeping.outsideBackupDays': {
			name: 'Ask for a copy on a stick, after',
			about: 'The morning reminds of the backup outside this machine.',
		},
		'keeping.clockJumpDays': {
			name: 'Doubt the date, after',
			about: 'After so many days without a note the notebook asks which day it is.',
		},
	},
	measures: {
		days: (count, isOne) => `${count} ${isOne ? 'day' : 'days'}`,
		pieces: (count, isOne) => `${count} ${isOne ? 'piece' : 'pieces'}`,
		francs: count => `${count} FCFA`,
		messages: (count, isOne) => `${count} ${isOne ? 'message' : 'messages'}`,
		deliveries: (count, isOne) => `${count} ${isOne ? 'delivery' : 'deliveries'}`,
		problems: (count, isOne) => `${count} ${isOne ? 'problem' : 'problems'}`,
		customers: (count, isOne) => `${count} ${isOne ? 'customer' : 'customers'}`,
		percent: count => `${count} %`,
	},
	changed: 'changed',
	none: 'none',
	noLimit: 'no limit',
	closedDaysCount: count => (count === 0 ? 'none' : `${plural(count, 'day', 'days')} to come`),
	languages: { fr: 'Français', en: 'English' },
	range: (least, most) => `From ${least} to ${most}.`,
	usual: value => `Usual: ${value}.`,
	change: 'change',
	reset: 'usual value',
	toggle: 'tick or untick',
	value: 'New value',
	kept: (name, value) => `Setting kept. ${name}: ${value}.`,

	closedTitle: 'Closed days',
	closedColumns: { day: 'Day', what: 'Why' },
	closedEmpty:
		'No closed day. Add feasts and holidays (key a): no message will go out on those days.',
	closing: 'Close the shop',
	closingFields: { from: 'Day', until: 'Until', what: 'Why' },
	closingHints: {
		until: 'Enter for a single day',
		what: 'Christmas, mourning, leave… (Enter to pass)',
	},
	closedFor: count => plural(count, 'closed day', 'closed days'),
	saidClosed: day => `Noted: closed on ${day}.`,
	saidClosedUntil: (from, until) => `Noted: closed from ${from} to ${until}.`,
	saidOpened: day => `Noted: open on ${day} (u to undo).`,
	gone: 'past',

	restEcho: days => `closed: ${days}`,
	openEveryDay: 'open every day',
	firstSteps: {
		title: 'No sale yet. Here is where to begin:',
		keys: {
			v: 'note a first sale, paid or on credit',
			i: 'move the old notebook in: customers, products, debts',
			r: 'set the shop up: closed days, delays, texts of messages',
		},
		demo: 'To look at an example shop: quit (q) and type "cahier demo".',
	},

	templates,
};

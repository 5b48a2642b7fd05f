import type { Catalog } from '../catalog-type.ts';
import { plural } from './plural.ts';

export const stageNames: Catalog['ladder']['stageNames'] = {
	friendly: 'the friendly message',
	reminder: 'the reminder',
	prices: 'our prices',
	costs: 'our costs',
	'cash-flow': 'our cash flow',
	interest: 'the interest',
	'final-notice': 'the final notice',
};

export const ladder: Catalog['ladder'] = {
	stageNames,
	title: who => `What to say to ${who}?`,
	ofLadder: stage => `${stage} (as planned)`,
	instead: said => `Said instead: ${said}.`,
	saysNow: said => `The message now says: ${said}.`,
	ownAgain: "The message is the ladder's own again.",
	cannot: 'There is no argument to change here.',
	nothingLeft:
		'The deadline of the final notice is over: no argument is left. It is for you to decide.',
	over: day =>
		`The deadline of the final notice has been over since ${day}: no more messages. It is for you to decide; a call may still find an arrangement.`,
	cost: {
		heading: 'WHAT A FINAL NOTICE COSTS',
		relation: (since, purchases, bought, paid, isRecent) =>
			`A customer since ${since}: ${plural(purchases, 'purchase', 'purchases')} for ${bought}, of which ${paid} paid${isRecent ? ', the archive aside' : ''}.`,
		promises: (kept, of) => `Promises to pay that were kept: ${kept} of ${of}.`,
		end: 'After such a message the relation nearly always ends.',
		noFormalNotice: 'And a WhatsApp message is no formal notice: it only announces one.',
	},
	notice: {
		title: who => `Final notice to ${who}`,
		end: who => `After this message, ${who} will probably not come back to buy.`,
		noFormalNotice:
			'A WhatsApp message is no formal notice: that is a letter handed over against a signature, or a bailiff.',
		after: 'The code and the letter come once this is filled in. Nothing goes out by itself.',
		deadline: 'Last day to pay',
		deadlineHint: 'a day to come: +8, 25/5, monday',
		confirmation: 'Confirmation',
		word: 'FINAL NOTICE',
		toType: word => `type ${word}`,
		confirmed: day => `Final notice ready, deadline on ${day}.`,
		given: day => `Deadline given: ${day}.`,
		noCode: 'No code yet: Enter asks for the deadline and a confirmation.',
	},
	letter: {
		file: 'final-notice',
		title: who => `Print the letter for ${who}`,
		what: 'A text file of one page, 80 columns wide, to print. Nothing is ever overwritten.',
		notYet: 'The letter comes with a final notice that is confirmed: there is none here.',
		to: who => `To: ${who}`,
		object: 'SUBJECT: last reminder before a formal notice',
		greeting: 'Hello,',
		unpaid: count =>
			count === 1
				? 'In spite of our reminders, the purchase below has not been paid.'
				: 'In spite of our reminders, the purchases below have not been paid.',
		columns: { bought: 'Bought on', what: 'Purchase', due: 'Due on', left: 'Left' },
		others: count => `and ${plural(count, 'other purchase', 'other purchases')}`,
		owed: 'LEFT TO PAY',
		agios: 'INTEREST UNDER THE ACCEPTED TERMS, APART',
		deadline: day =>
			`We ask you to pay by ${day} at the latest. After that day, we will make a claim, at your expense.`,
		noFormalNotice:
			'This letter is the last reminder before a formal notice; it does not take its place.',
		arrangement:
			'We would rather find an arrangement: a day, or several payments. Call us, or come to the shop.',
		regards: 'With our regards.',
		signature: 'Signature:',
	},
};

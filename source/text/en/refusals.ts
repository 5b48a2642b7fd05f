import { yearOf } from '../../book/day.ts';
import { groupDigits, showAmount } from '../../book/money.ts';
import type { Measure } from '../../book/units.ts';
import type { RefusalWords } from '../word-types.ts';
import { englishDay } from './dates.ts';
import { stageNames } from './ladder.ts';
import { newsRefusals } from './news.ts';

const list = (names: readonly string[]): string => names.join(', ');

const counted: Record<Measure, string> = {
	days: 'a whole number of days',
	pieces: 'a whole number of pieces',
	francs: 'an amount in FCFA',
	messages: 'a whole number of messages',
	deliveries: 'a whole number of deliveries',
	problems: 'a whole number of problems',
	customers: 'a whole number of customers',
	percent: 'a percentage',
};

/** A rate is kept in hundredths of a per cent. */
const bound = (measure: Measure, value: number): string =>
	measure === 'percent' ? `${value / 100} %` : groupDigits(value);

export const refusals: RefusalWords = {
	'amount-unreadable': ({ text }) =>
		text === ''
			? 'An amount is missing. Type for example 25000 or 25k.'
			: `"${text}" is not an amount. Type for example 25000, 25 000 or 25k.`,
	'amount-ambiguous': ({ text }) =>
		`"${text}" can be read in several ways. Type the whole number of francs, for example 25000.`,
	'amount-negative': ({ text }) => `"${text}" is negative. Type the amount without a minus sign.`,
	'amount-too-large': ({ text }) =>
		`"${text}" is too large. The largest amount is 999 999 999 FCFA.`,
	'amount-zero': () => 'The amount cannot be zero.',
	'day-unreadable': ({ text }) =>
		text === ''
			? 'A day is missing. Type for example 15, 15/1, +7, tomorrow or monday.'
			: `"${text}" is not a day. Type for example 15, 15/1, +7, tomorrow or monday.`,
	'day-impossible': ({ text }) => `The day "${text}" is not in the calendar.`,
	'day-out-of-range': ({ text }) =>
		`The day "${text}" is outside the notebook, which runs from 2000 to 2099.`,
	'past-day-unreadable': ({ text }) =>
		text === ''
			? 'A day is missing. Write for example 15/9, 15/9/2025 or yesterday.'
			: `"${text}" is no day. Write for example 15/9, 15/9/2025 or yesterday.`,
	'month-unreadable': ({ text }) => `"${text}" is no month. Write for example 2026-11 or 11/2026.`,
	'day-to-come': ({ day }) =>
		`${englishDay(day)} has not come yet. Give a day of the past, with its year if need be.`,
	'due-before-sale': ({ due, on }) =>
		`Due on ${englishDay(due)}, before the day of the purchase (${englishDay(on)}).`,
	'day-past': ({ day }) => `${englishDay(day)} is not a day to come. Give another.`,
	'day-before': ({ day, start }) =>
		`${englishDay(day)} comes before ${englishDay(start)}: give the first day first.`,
	'day-listed': ({ day }) => `${englishDay(day)} is already in the list.`,
	'days-too-many': ({ days, most }) =>
		`${days} days at once are too many: ${most} at most. Check the last day.`,
	'weekday-unreadable': ({ text }) =>
		`"${text}" is not a day of the week. Type for example sunday, or saturday and sunday, or none.`,
	'no-open-weekday': () => 'Messages have to go out on one day of the week at least.',
	'phone-unreadable': ({ text }) =>
		`"${text}" is not a telephone number. Type digits only, for example 677000001.`,
	'phone-several': ({ text }) => `"${text}" holds two numbers. Keep one.`,
	'phone-eight-digits': ({ text, mobile, landline }) =>
		`"${text}" has 8 digits, as before 2014. Type ${mobile} (mobile) or ${landline} (landline).`,
	'phone-invalid': ({ text }) => `The number "${text}" does not exist. Check it digit by digit.`,
	'quantity-unreadable': ({ text }) =>
		`"${text}" is not a whole number accepted here. Type for example 1, 2 or 12.`,
	'setting-out-of-range': ({ measure, least, most }) =>
		`Type ${counted[measure]}, from ${bound(measure, least)} to ${bound(measure, most)}.`,
	'setting-out-of-order': ({ least, most }) =>
		`The stages climb one after the other: type a number of days from ${least} to ${most}.`,
	'setting-without-default': () => 'This setting is your own: it has no usual value.',
	'country-unknown': ({ text }) =>
		`"${text}" is not a known country. Type its two letters: CM, TD, GA, CG, FR…`,
	'zone-unknown': ({ text }) =>
		`"${text}" is not a known time zone. Type for example Africa/Douala or Europe/Paris.`,
	'name-missing': () => 'A name is missing.',
	'file-missing': () => 'Write the path of a file.',
	'file-empty': () => 'This file is empty.',
	'file-not-text': () =>
		'This file is no text. It takes a CSV file, or the contacts of the phone (.vcf).',
	'file-of-spreadsheet': () => 'This file is a workbook. Open it, save it as CSV, and start again.',
	'file-without-lines': () => 'This file has headings, but no line.',
	'file-without-cards': () => 'This file has no contact.',
	'columns-missing': ({ missing, wanted }) =>
		`The first line has to give the headings of the columns. Missing: ${list(missing)}. Headings that are known: ${wanted.join(';')}`,
	'row-length': ({ cells, columns }) =>
		`This line has ${cells} ${cells === 1 ? 'cell' : 'cells'} for ${columns} ${columns === 1 ? 'heading' : 'headings'}.`,
	'quote-unclosed': () => 'A quote opened here is never closed: the rest could not be read.',
	'text-damaged': ({ text }) => `"${text}" has a damaged character.`,
	'tone-unreadable': ({ text }) => `"${text}" is no tone. Write gentle or firm.`,
	'card-unfinished': () => 'This contact is not complete: the file is cut or damaged here.',
	'card-line-lost': () => 'This line is not of a contact: the file is damaged here.',
	'line-contradicts': ({ product, first }) =>
		`"${product}" is on line ${first} already, otherwise. Keep one of the two lines.`,
	'sale-in-two': ({ text, first }) =>
		`The sale "${text}" is on line ${first} with another day or another customer.`,
	'import-faulty': ({ count }) =>
		`${count} ${count === 1 ? 'line is' : 'lines are'} to be put right: nothing was imported.`,
	'path-missing': () => 'Write the path of the file.',
	'directory-missing': () => 'Type the directory to copy the notebook to.',
	'text-too-long': ({ length, most }) =>
		`This text has ${length} characters. The longest has ${most}.`,
	'item-unreadable': ({ text }) =>
		`"${text}" is not an item. Type the quantity, the name and the price: "1 Tablette Samsung 45000".`,
	'item-ambiguous': ({ text, readings }) =>
		`"${text}" can be read as ${readings.join('; or ')}. Type the price without a space, for example 12500.`,
	'customer-unknown': ({ text }) => `No customer is called "${text}" in the notebook.`,
	'customer-ambiguous': ({ text, matches }) =>
		`"${text}" may be ${list(matches)}. Type the whole name, with its title.`,
	'customer-perhaps-known': ({ text, matches }) =>
		`"${text}" may be ${list(matches)}. Type that name in full, or add --phone if it is somebody else.`,
	'customer-other-phone': ({ name, phone }) =>
		`${name} already has the number ${phone}. If it has changed, correct it first with "cahier customer"; if it is somebody else, make the name more precise.`,
	'customer-namesake': ({ name }) =>
		`${name} is already a customer of this notebook. If it is the same person, take that page; otherwise add a word to the name, where they live for example.`,
	'merge-with-oneself': () => 'It is already the same customer.',
	'statement-empty': ({ name }) =>
		`${name} has no purchase in the notebook: there is nothing to put on a statement.`,
	'phone-of-another': ({ name, phone }) => `${phone} is already the number of ${name}.`,
	'product-unknown': ({ text }) => `No product is called "${text}" in the notebook.`,
	'product-ambiguous': ({ text, matches }) =>
		`"${text}" may be ${list(matches)}. Type the whole name.`,
	'price-missing': ({ product }) =>
		`"${product}" has no price in the notebook. Add it after the name, for example "1 ${product} 45000".`,
	'product-other-barcode': ({ product, barcode }) =>
		`"${product}" has another barcode in the book already: ${barcode}.`,
	'barcode-of-another': ({ product }) => `This barcode is already the one of "${product}".`,
	'product-known': ({ product }) => `There is already a product "${product}" in the notebook.`,
	'product-not-counted': ({ product }) => `"${product}" is not counted. Count the pieces first.`,
	'change-unreadable': ({ text }) =>
		`"${text}" does not say how many pieces. Write +3 to add some, -3 to take some away.`,
	'nothing-on-order': ({ product }) => `"${product}" is not on order.`,
	'supplier-unknown': () => 'This supplier is no longer in the notebook.',
	'supplier-known': ({ name }) => `There is already a supplier "${name}" in the notebook.`,
	'nothing-found': ({ text }) => `Nothing looks like "${text}". Type a name.`,
	'sale-empty': () => 'This sale has no item: add at least one.',
	'sale-unknown': ({ id }) => `No sale has the number "${id}".`,
	'sale-not-an-order': ({ id }) => `Sale ${id} is not an order: there is nothing to deliver.`,
	'sale-cancelled': ({ id }) => `Sale ${id} is cancelled: nothing in it can be changed any more.`,
	'sale-written-off': () =>
		'The debt of this sale is written off. Take it up again first, then correct.',
	'sale-not-written-off': () => 'The debt of this sale was not written off.',
	'sale-paid': () => 'This sale is paid: nothing is left to pay.',
	'order-open': () =>
		'This order is not delivered yet. Cancel it, or correct it down to what is delivered.',
	'already-delivered': ({ id, on }) => `Order ${id} is already delivered, since ${englishDay(on)}.`,
	'nothing-handed-over': () => 'Write at least one piece handed over.',
	'pieces-above-order': ({ product, quantity, left }) =>
		left === 0
			? `There is no "${product}" left to deliver in this order.`
			: `${quantity} "${product}" is too many: ${left} left to deliver.`,
	'not-delivered': () => 'Nothing of this order is delivered yet.',
	'goods-returned': () =>
		'Goods of this order have come back already: its delivery can no longer be cancelled.',
	'lines-settled': ({ product, quantity, least }) =>
		`"${product}": ${quantity} is too few. ${least} are delivered or returned already.`,
	'total-below-returns': ({ total, returned }) =>
		`The total would be ${showAmount(total)}, less than the ${showAmount(returned)} taken back already.`,
	'nothing-changed': () => 'Nothing changes: the sale is written so already.',
	'return-empty': () => 'Write how many pieces come back.',
	'return-too-many': ({ product, quantity, most }) =>
		most === 0
			? `The customer has no "${product}" to return.`
			: `${quantity} "${product}" is too many: the customer has ${most}.`,
	'return-above-total': ({ amount, total }) =>
		`${showAmount(amount)} is too much: the sale only comes to ${showAmount(total)}.`,
	'debt-known': ({ name, day }) =>
		`This debt of ${name} of ${englishDay(day)} is written down already. If there are two, write their sum.`,
	'debt-without-customer': () => 'A debt needs a name. Add the customer, or the full payment.',
	'order-without-customer': () => 'An order needs a name. Add the customer.',
	'paid-above-total': ({ paid, total }) =>
		`${showAmount(paid)} paid, but the sale is only ${showAmount(total)}.`,
	'due-without-debt': () => 'All is paid: there is no payment day to plan.',
	'payment-above-debt': ({ amount, owed, agios, name }) =>
		agios === undefined
			? `${showAmount(amount)} is more than ${name} owes, which is ${showAmount(owed)}.`
			: `${showAmount(amount)} is more than ${name} owes, which is ${showAmount(owed)}, and ${showAmount(agios)} of interest apart.`,
	'nothing-owed': ({ name }) => `${name} owes nothing.`,
	'excess-undecided': () =>
		'That is more than what is due. Choose (left, right) what becomes of the rest.',
	'payment-unknown': () => 'This payment is no longer in the book.',
	'refunded-since': ({ amount }) =>
		`Money of this sale was handed back already: ${showAmount(amount)} would be missing.`,
	'agios-none': () => 'No interest is due on this sale.',
	'waiver-above-due': ({ amount, due }) =>
		`${showAmount(amount)} is too much: ${showAmount(due)} of interest is due. Write that amount, or less.`,
	'agios-paid': () =>
		'Interest was paid on this sale. Cancel that payment first (on its row), then the sale.',
	'advance-short': ({ amount, advance, name }) =>
		advance === 0
			? `${name} has no advance.`
			: `${showAmount(amount)} is too much: the advance of ${name} is ${showAmount(advance)}.`,
	'advance-used': ({ name, advance }) =>
		`The advance left by this payment was used already: ${name} has ${showAmount(advance)} of it.`,
	'advance-without-customer': () => 'An advance needs a name: this sale has no customer.',
	'paid-by-advance': () =>
		"A payment of this sale comes out of the customer's advance. Cancel that payment first.",
	'notice-unconfirmed': () =>
		'A final notice goes with a deadline and a confirmation: fill them in first.',
	'notice-not-typed': ({ word }) => `To confirm, type: ${word}`,
	'deadline-past': ({ day }) =>
		`${englishDay(day)} leaves no time. Type a day to come, for example +8 or 25/5.`,
	'deadline-far': ({ day, most }) =>
		`${englishDay(day)} ${yearOf(day)} is more than ${most} days away: too long for a final notice. Type a nearer day, for example +8.`,
	'stage-too-early': ({ missing }) =>
		`Too early for a final notice. Still to be said first: ${list(missing.map(stage => stageNames[stage]))}.`,
	'relance-unknown': ({ id }) =>
		`"${id}" is not one of today's reminders. Type "cahier today" to see the list.`,
	'relance-done': () => 'This reminder was just done elsewhere: nothing was noted twice.',
	'message-empty': () => 'The message is empty.',
	'template-unknown': ({ name }) => `No message is called "${name}".`,
	'field-unknown': ({ field, known }) =>
		`The field {${field}} does not exist here. The fields are ${known.map(one => `{${one}}`).join(' ')}.`,
	'brace-loose': () => 'A brace stands alone or is doubled. A field is written {customer}.',
	'field-empty': ({ field }) => `There is nothing to put in {${field}} yet.`,
	...newsRefusals,
	'remark-unknown': () => 'This note is no longer in the notebook.',
	'event-unknown': () => 'This day is no longer in the notebook.',
	'contact-unknown': () => 'This reminder is no longer in the notebook.',
	'problem-unknown': () => 'This problem is no longer in the notebook.',
	'problem-closed': ({ day }) => `This problem is settled already, since ${englishDay(day)}.`,
	'dispute-open': () => 'This debt is disputed already: the dispute is open, to be settled.',
	'pause-without-end': () =>
		'A pause has an end: give the day messages go again, for example +15 or 15/1. For no end, choose "No more reminders" instead.',
	'reason-missing': () => 'Type a few words.',
	'operation-unknown': () => 'This operation is no longer in the history.',
	'already-undone': () => 'This operation has already been undone.',
	'archived-since': () =>
		'These old sales are in the archive already: they can no longer be taken back at once.',
	'changed-since': () => 'Something else was written on it since: undo what came after first.',
	'day-closed': ({ day }) =>
		`The day of ${englishDay(day)} is closed: it can no longer be undone, only corrected.`,
};

import { advanceOf } from '../book/advance.ts';
import { agiosDueBy } from '../book/agios.ts';
import type { Book } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import { debtsOf } from '../book/debt.ts';
import { callName } from '../book/find.ts';
import type { HandedOver } from '../book/hand-over.ts';
import { noFrancs, showAmount, sumOf } from '../book/money.ts';
import type { Customer } from '../book/records.ts';
import { dayInWords, type Messages } from './message.ts';
import { type Fields, fill, templateFor, type Words, wordsOf } from './template.ts';

const howInWords = (
	{ shares, advance }: HandedOver,
	words: Words,
): { readonly means: string; readonly how: string } => {
	const { means = 'cash', reference } = shares[0]?.payment ?? advance?.entry ?? {};
	const agios = sumOf(shares.flatMap(({ isAgios, payment }) => (isAgios ? payment.amount : [])));
	const of = agios === noFrancs ? [] : [fill(words.receiptAgios, { amount: showAmount(agios) })];
	const said = words.means[means];
	const how = reference === undefined ? said : `${said} ${reference}`;
	return { means: [said, ...of].join(', '), how: [how, ...of].join(', ') };
};

/** Where the customer stands now: what is left of all he owes, and what he has left with the shop. */
const accountInWords = (book: Book, customer: Customer, words: Words, today: Day): string => {
	const owed = sumOf(debtsOf(book, customer.id).map(({ balance }) => balance));
	const advance = advanceOf(customer);
	const agios = agiosDueBy(book, customer.id, today);
	return [
		owed === noFrancs ? words.receiptPaid : fill(words.receiptLeft, { amount: showAmount(owed) }),
		...(agios === noFrancs ? [] : [fill(words.receiptAgiosLeft, { amount: showAmount(agios) })]),
		...(advance === noFrancs ? [] : [fill(words.receiptAdvance, { amount: showAmount(advance) })]),
	].join(', ');
};

/** What the customer is told of the money he handed over, in full and in its short form. */
export const receiptMessages = (
	book: Book,
	handed: HandedOver,
	customer: Customer,
	today: Day,
): Messages => {
	const { settings } = book;
	const words = wordsOf(settings.shop.language);
	const fields: Fields = {
		customer: callName(customer),
		amount: showAmount(handed.amount),
		...howInWords(handed, words),
		day: dayInWords(handed.on ?? today, words),
		account: accountInWords(book, customer, words, today),
		// A shop that has not said its name yet still gives receipts.
		shop: settings.shop.name || words.ourShop,
	};
	const { text, short = text } = templateFor(settings, 'receipt');
	return { message: fill(text.join('\n'), fields), shortMessage: fill(short.join('\n'), fields) };
};

import type { Book, Change, Facts } from '../../book/book.ts';
import { consequencesOf } from '../../book/consequence.ts';
import { callName } from '../../book/find.ts';
import type { Sale } from '../../book/records.ts';
import type { Refund } from '../../book/refund.ts';
import { ok, type Result } from '../../book/result.ts';
import { buyerOf, parseReason } from '../../book/to-correct.ts';
import { describeLines } from '../../text/describe.ts';
import { describeConsequences, type HeldWord } from '../../text/describe-consequences.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Field, Filled, Given, Told } from '../form/form.ts';
import { pop } from '../screen.ts';
import { keep, type Scene, type Turn, type World } from '../turn.ts';

type Correct = (book: Book, facts: Facts) => Result<{ readonly changes: readonly Change[] }>;

/** The sale a correction is about; it may have gone meanwhile. */
export const saleIn = ({ about, world }: Given): Sale | undefined =>
	world.book.sales[about.saleIds?.[0] ?? ''];

/** `Mr Paul, Tablette Samsung` */
export const saleName = (given: Given): string => {
	const sale = saleIn(given);
	if (sale === undefined) return '';
	const buyer = buyerOf(given.world.book, sale);
	const what = describeLines(sale, given.world.catalog);
	return buyer === undefined ? what : `${cut(callName(buyer), mostQuoted)}, ${what}`;
};

/** Why: asked of every correction, and kept with the sale. */
export const reasonField = <Values>(): Field<string, Values> => ({
	label: ({ world }) => world.catalog.payments.correct.reason,
	read: parseReason,
	hint: ({ world }) => world.catalog.payments.correct.reasonHint,
});

/** Where money goes that the customer had paid above what is left of the sale. */
export const refundField = <Values>(
	isRefunded: (filled: Filled<Values>) => boolean,
): Field<Refund | undefined, Values> => ({
	label: ({ world }) => world.catalog.payments.correct.refund,
	read: typed => ok(typed === 'advance' ? 'advance' : 'cash'),
	options: ({ world }) => {
		const { refunds } = world.catalog.payments.correct;
		return [
			{ value: 'cash', label: refunds.cash },
			{ value: 'advance', label: refunds.advance },
		];
	},
	// Nobody in particular can only be given cash.
	isShown: filled => saleIn(filled)?.customerId !== undefined && isRefunded(filled),
});

/** Before a reason is typed, to see what would follow. */
const anyReason = '…';

export const reasonOr = ({ reason }: { readonly reason?: string }): string => reason ?? anyReason;

/** What would follow, told while the form is filled in; nothing as long as it would be refused. */
export const followsFrom = (
	{ book, catalog, facts }: World,
	held: HeldWord,
	correct: Correct,
): readonly Told[] => {
	const done = correct(book, { ...facts, newId: () => 'new' });
	return done.ok
		? [{ text: describeConsequences(consequencesOf(book, done.value.changes), held, catalog) }]
		: [];
};

/** Keeps the correction and says what followed. */
export const correcting = ({ stack, world }: Scene, held: HeldWord, correct: Correct): Turn =>
	keep(
		book => correct(book, world.facts),
		({ changes }) => {
			const { catalog, book } = world;
			const follows = describeConsequences(consequencesOf(book, changes), held, catalog);
			return {
				stack: pop(stack),
				notice: { tone: 'good', text: catalog.payments.correct.said(follows) },
			};
		},
	);

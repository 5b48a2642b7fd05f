import { advanceOf } from '../../book/advance.ts';
import { type Debt, debtsOf, inOrderOfPayment } from '../../book/debt.ts';
import { callName } from '../../book/find.ts';
import { type Francs, francs, noFrancs, parseAmount, showAmount, sumOf } from '../../book/money.ts';
import { type Excess, recordPayment } from '../../book/payment.ts';
import type { Id, Means } from '../../book/records.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { describeLines } from '../../text/describe.ts';
import { describeMeans } from '../../text/sale-state.ts';
import { cut } from '../../text/width.ts';
import type { Filled, Form, Given } from '../form/form.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';
import { meansField, referenceField } from './means.ts';
import { paidWords } from './paid-words.ts';

interface Paying {
	readonly amount: Francs;
	readonly means: Means;
	readonly reference?: string;
	/** Everything he owes when absent. */
	readonly sale?: Id;
	readonly excess?: Excess;
}

const customerIn = ({ about, world }: Given) => world.book.customers[about.customerId ?? ''];

const debtsIn = ({ about, world: { book } }: Given): readonly Debt[] =>
	inOrderOfPayment(debtsOf(book, about.customerId ?? ''), book.settings);

const owedIn = (given: Given): Francs => sumOf(debtsIn(given).map(({ balance }) => balance));

/** What is owed on what is being paid. */
const meant = (filled: Filled<Paying>): Francs => {
	const { sale } = filled.values;
	const debts = debtsIn(filled).filter(one => sale === undefined || one.sale.id === sale);
	return sumOf(debts.map(({ balance }) => balance));
};

const over = (filled: Filled<Paying>): Francs =>
	francs(Math.max(0, (filled.values.amount ?? 0) - meant(filled)));

const positive = (typed: string): Result<Francs> => {
	const read = parseAmount(typed);
	return read.ok && read.value === noFrancs ? refuse({ reason: 'amount-zero' }) : read;
};

const saleOptions = (filled: Filled<Paying>) => {
	const { pay } = filled.world.catalog.payments;
	const all = { value: '', label: pay.allSales };
	const each = debtsIn(filled).map(({ sale, balance }) => ({
		value: sale.id,
		label: pay.oneSale(cut(describeLines(sale, filled.world.catalog), 28), showAmount(balance)),
	}));
	return [all, ...each];
};

const excessOptions = (filled: Filled<Paying>) => {
	const { pay } = filled.world.catalog.payments;
	const amount = showAmount(over(filled));
	const kept = { value: 'advance', label: pay.keptAdvance(amount) };
	// Nobody gives change on nothing.
	return owedIn(filled) === noFrancs
		? [kept]
		: [{ value: '', label: pay.undecided }, { value: 'change', label: pay.change(amount) }, kept];
};

const outcome = (amount: Francs, filled: Filled<Paying>): readonly string[] => {
	const { screens, payments } = filled.world.catalog;
	const { pay } = payments;
	const rest = over(filled);
	const left = francs(owedIn(filled) - (amount - rest));
	const { excess } = filled.values;
	if (rest === noFrancs) return [screens.echoPaid(showAmount(amount), showAmount(left))];
	const said = {
		change: pay.change(showAmount(rest)),
		advance: pay.advanceKept(showAmount(rest)),
	};
	return [
		screens.echoPaid(showAmount(francs(amount - rest)), showAmount(left)),
		excess === undefined ? pay.above(showAmount(rest)) : said[excess],
	];
};

/** What a customer hands over: the amount and Enter are enough for cash on what he owes. */
export const payForm: Form<Paying> = {
	title: ({ about, world }) => world.catalog.payments.pay.title(nameOf(world, about)),
	situation: filled => {
		const { pay } = filled.world.catalog.payments;
		const who = nameOf(filled.world, filled.about);
		const customer = customerIn(filled);
		const advance = customer === undefined ? noFrancs : advanceOf(customer);
		const owed = owedIn(filled);
		return [
			{
				text:
					owed === noFrancs
						? pay.owesNothing(who)
						: pay.owes(who, showAmount(owed), debtsIn(filled).length),
			},
			...(advance === noFrancs ? [] : [{ text: pay.hasAdvance(showAmount(advance)) }]),
		];
	},
	fields: {
		amount: {
			label: ({ world }) => world.catalog.payments.pay.amount,
			read: positive,
			echo: (amount, filled) => outcome(amount, filled).join(', '),
		},
		means: meansField(customerIn),
		reference: referenceField(),
		sale: {
			label: ({ world }) => world.catalog.payments.pay.sale,
			read: typed => ok(typed === '' ? undefined : typed),
			options: saleOptions,
			isShown: filled => debtsIn(filled).length > 1,
		},
		excess: {
			label: ({ world }) => world.catalog.payments.pay.excess,
			read: typed =>
				typed === 'change' || typed === 'advance'
					? ok(typed)
					: refuse({ reason: 'excess-undecided' }),
			options: excessOptions,
			isShown: filled => over(filled) > 0 && filled.values.means !== 'advance',
		},
	},
	readBack: ({ amount, ...how }, filled) =>
		filled.world.catalog.payments.pay.readBack([
			nameOf(filled.world, filled.about),
			describeMeans(how, filled.world.catalog),
			...outcome(amount, filled),
		]),
	enter: 'keeps',
	accept: ({ sale, ...facts }, { about, world }, { stack }) =>
		keep(
			book =>
				recordPayment(
					book,
					{
						...facts,
						customerId: about.customerId ?? '',
						...(sale === undefined ? {} : { saleIds: [sale] }),
					},
					world.facts,
				),
			paid => ({
				stack: pop(stack),
				notice: {
					tone: 'good',
					text: paidWords(callName(paid.customer), facts.amount, paid, world),
				},
			}),
		),
};

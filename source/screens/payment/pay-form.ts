import { advanceOf } from '../../book/advance.ts';
import { callName } from '../../book/find.ts';
import { type Francs, francs, noFrancs, parseAmount, showAmount } from '../../book/money.ts';
import { type Excess, type PaymentFacts, recordPayment } from '../../book/payment.ts';
import type { Id, Means } from '../../book/records.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { type Payable, payableBy } from '../../book/share-out.ts';
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
	/** What becomes of more than what is owed. */
	readonly excess?: Excess | 'agios';
	/** The same of more than the agios. */
	readonly rest?: Excess;
}

const customerIn = ({ about, world }: Given) => world.book.customers[about.customerId ?? ''];

const nothing: Pick<Payable, 'debts' | 'owed' | 'agios'> = {
	debts: [],
	owed: noFrancs,
	agios: noFrancs,
};

const payableIn = (given: Given, saleIds?: readonly Id[]): typeof nothing => {
	const customer = customerIn(given);
	const { book, facts } = given.world;
	const meant = saleIds === undefined ? {} : { saleIds };
	return customer === undefined ? nothing : payableBy(book, customer, facts.today, meant);
};

/** What is being paid. */
const meant = (filled: Filled<Paying>): typeof nothing => {
	const { sale } = filled.values;
	return payableIn(filled, sale === undefined ? undefined : [sale]);
};

const over = (filled: Filled<Paying>): Francs =>
	francs(Math.max(0, (filled.values.amount ?? 0) - meant(filled).owed));

/** What goes to agios, and what is still more than that. */
const agiosIn = (filled: Filled<Paying>): Francs =>
	filled.values.excess === 'agios' ? francs(Math.min(over(filled), meant(filled).agios)) : noFrancs;

const restIn = (filled: Filled<Paying>): Francs => francs(over(filled) - agiosIn(filled));

const positive = (typed: string): Result<Francs> => {
	const read = parseAmount(typed);
	return read.ok && read.value === noFrancs ? refuse({ reason: 'amount-zero' }) : read;
};

const saleOptions = (filled: Filled<Paying>) => {
	const { catalog } = filled.world;
	const { pay } = catalog.payments;
	const all = { value: '', label: pay.allSales };
	const each = payableIn(filled).debts.map(({ sale, balance }) => {
		const what = cut(describeLines(sale, catalog), 28);
		const agios = showAmount(payableIn(filled, [sale.id]).agios);
		const label =
			balance > 0 ? pay.oneSale(what, showAmount(balance)) : catalog.agios.pay.oneSale(what, agios);
		return { value: sale.id, label };
	});
	return [all, ...each];
};

/** Nobody gives change on nothing. */
const restOptions = (rest: Francs, isOnSomething: boolean, { world }: Given) => {
	const { pay } = world.catalog.payments;
	const amount = showAmount(rest);
	return [
		...(isOnSomething ? [{ value: 'change', label: pay.change(amount) }] : []),
		{ value: 'advance', label: pay.keptAdvance(amount) },
	];
};

const undecided = ({ world }: Given) => ({
	value: '',
	label: world.catalog.payments.pay.undecided,
});

/** Agios come first, and are paid only when somebody says so. */
const excessOptions = (filled: Filled<Paying>) => {
	const { owed, agios } = meant(filled);
	const { pay } = filled.world.catalog.agios;
	const all = payableIn(filled);
	if (all.owed + all.agios === 0) return restOptions(over(filled), false, filled);
	const part = showAmount(francs(Math.min(agios, over(filled))));
	return [
		undecided(filled),
		...(agios === 0 ? [] : [{ value: 'agios', label: pay.option(part) }]),
		...(filled.values.means === 'advance' ? [] : restOptions(over(filled), owed > 0, filled)),
	];
};

const readRest = (typed: string): Result<Excess> =>
	typed === 'change' || typed === 'advance' ? ok(typed) : refuse({ reason: 'excess-undecided' });

const outcome = (amount: Francs, filled: Filled<Paying>): readonly string[] => {
	const { screens, payments, agios: words } = filled.world.catalog;
	const { pay } = payments;
	const [agios, rest] = [agiosIn(filled), restIn(filled)];
	const paid = francs(amount - agios - rest);
	const left = francs(payableIn(filled).owed - paid);
	const { excess, rest: said = excess === 'agios' ? undefined : excess } = filled.values;
	const becomes = {
		change: pay.change(showAmount(rest)),
		advance: pay.advanceKept(showAmount(rest)),
	};
	return [
		...(paid === 0 && agios > 0 ? [] : [screens.echoPaid(showAmount(paid), showAmount(left))]),
		...(agios === 0 ? [] : [words.pay.paid(showAmount(agios))]),
		...(rest === 0 ? [] : [said === undefined ? pay.above(showAmount(rest)) : becomes[said]]),
	];
};

const becoming = (
	excess: Paying['excess'],
	rest: Paying['rest'],
): Pick<PaymentFacts, 'paysAgios' | 'excess'> => {
	if (excess === 'agios')
		return { paysAgios: true, ...(rest === undefined ? {} : { excess: rest }) };
	return excess === undefined ? {} : { excess };
};

/** What a customer hands over: the amount and Enter are enough for cash on what he owes. */
export const payForm: Form<Paying> = {
	title: ({ about, world }) => world.catalog.payments.pay.title(nameOf(world, about)),
	situation: filled => {
		const { pay } = filled.world.catalog.payments;
		const who = nameOf(filled.world, filled.about);
		const customer = customerIn(filled);
		const advance = customer === undefined ? noFrancs : advanceOf(customer);
		const { owed, agios, debts } = payableIn(filled);
		const owing = debts.filter(({ balance }) => balance > 0);
		return [
			...(owed + agios > 0 ? [] : [{ text: pay.owesNothing(who) }]),
			...(owed === noFrancs ? [] : [{ text: pay.owes(who, showAmount(owed), owing.length) }]),
			...(agios === noFrancs
				? []
				: [{ text: filled.world.catalog.agios.pay.owed(showAmount(agios)) }]),
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
			isShown: filled => payableIn(filled).debts.length > 1,
		},
		excess: {
			label: ({ world }) => world.catalog.payments.pay.excess,
			read: typed => (typed === 'agios' ? ok(typed) : readRest(typed)),
			options: excessOptions,
			isShown: filled =>
				over(filled) > 0 && (filled.values.means !== 'advance' || meant(filled).agios > 0),
		},
		rest: {
			label: ({ world }) => world.catalog.agios.pay.rest,
			read: readRest,
			options: filled => [undecided(filled), ...restOptions(restIn(filled), true, filled)],
			isShown: filled =>
				filled.values.excess === 'agios' && restIn(filled) > 0 && filled.values.means !== 'advance',
		},
	},
	readBack: ({ amount, ...how }, filled) =>
		filled.world.catalog.payments.pay.readBack([
			nameOf(filled.world, filled.about),
			describeMeans(how, filled.world.catalog),
			...outcome(amount, filled),
		]),
	enter: 'keeps',
	accept: ({ sale, excess, rest, ...facts }, { about, world }, { stack }) =>
		keep(
			book =>
				recordPayment(
					book,
					{
						...facts,
						customerId: about.customerId ?? '',
						...(sale === undefined ? {} : { saleIds: [sale] }),
						...becoming(excess, rest),
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

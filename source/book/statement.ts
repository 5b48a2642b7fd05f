import { advanceOf } from './advance.ts';
import { agiosDueBy } from './agios.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { callName } from './find.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import { type PaymentMade, paymentsMade } from './payments-made.ts';
import type { Customer, Id, Means, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { balanceOf, lineTotal } from './sale.ts';
import { salesOf } from './sales-of.ts';

/** One thing that changed what a customer owes. */
export interface StatementEntry {
	readonly on: Day;
	readonly what: 'sale' | 'payment' | 'agios' | 'returned' | 'refund' | 'written-off';
	/** The sale; those that one payment was shared among. */
	readonly sales: readonly Sale[];
	readonly means?: Means;
	readonly reference?: string;
	/** FCFA: above zero what he came to owe, below zero what came off it. */
	readonly amount: Francs;
	/** FCFA of agios that were paid, apart from what is owed. */
	readonly agios?: Francs;
	/** FCFA owed right after. */
	readonly balance: Francs;
}

/** What a customer bought and paid, oldest first, and what comes of it. */
export interface Statement {
	readonly customer: Customer;
	readonly entries: readonly StatementEntry[];
	/** The sales not paid, oldest first. */
	readonly open: readonly Sale[];
	readonly owed: Francs;
	/** FCFA of agios that are due, apart from what is owed. */
	readonly agios: Francs;
	/** FCFA of his that the shop keeps. */
	readonly advance: Francs;
}

type Movement = Omit<StatementEntry, 'balance'>;

/** What happens on one day happens in this order. */
const order: readonly StatementEntry['what'][] = [
	'sale',
	'returned',
	'refund',
	'payment',
	'agios',
	'written-off',
];

const movementsOf = (sale: Sale): readonly Movement[] => {
	const { on, lines, returns = [], corrections = [], writtenOff } = sale;
	const sales = [sale];
	return [
		{ on, what: 'sale', sales, amount: sumOf(lines.map(lineTotal)) },
		...returns.flatMap((back): readonly Movement[] => [
			{ on: back.on, what: 'returned', sales, amount: francs(-back.amount) },
			...(back.refund === 0
				? []
				: [{ on: back.on, what: 'refund' as const, sales, amount: back.refund }]),
		]),
		...corrections.flatMap(({ on: correctedOn, refund }) =>
			refund === undefined
				? []
				: { on: correctedOn, what: 'refund' as const, sales, amount: refund },
		),
		...(writtenOff === undefined
			? []
			: [
					{
						on: writtenOff.on,
						what: 'written-off' as const,
						sales,
						amount: francs(-writtenOff.amount),
					},
				]),
	];
};

const byDay = (one: Movement, other: Movement): number => {
	if (one.on !== other.on) return one.on < other.on ? -1 : 1;
	return order.indexOf(one.what) - order.indexOf(other.what);
};

/** What was paid of the principal, and apart from it of agios. */
const paymentMovements = ({ amount, agios, ...payment }: PaymentMade): readonly Movement[] => [
	...(amount === agios
		? []
		: [{ what: 'payment' as const, ...payment, amount: francs(agios - amount) }]),
	...(agios === 0 ? [] : [{ what: 'agios' as const, ...payment, agios, amount: noFrancs }]),
];

/** What the book has of him: the sales of the past that are settled are in its archive and owe nothing. */
export const statementOf = (book: Book, customerId: Id, today: Day): Result<Statement> => {
	const customer = Object.hasOwn(book.customers, customerId)
		? book.customers[customerId]
		: undefined;
	if (customer === undefined) return refuse({ reason: 'customer-unknown', text: customerId });
	const sales = salesOf(book, customerId).filter(({ cancelled }) => cancelled === undefined);
	const advance = advanceOf(customer);
	if (sales.length === 0 && advance === 0)
		return refuse({ reason: 'statement-empty', name: callName(customer) });
	const payments = paymentsMade(sales).flatMap(paymentMovements);
	let balance = 0;
	const entries = [...sales.flatMap(movementsOf), ...payments].sort(byDay).map(movement => {
		balance += movement.amount;
		return { ...movement, balance: francs(balance) };
	});
	const open = sales
		.filter(sale => balanceOf(sale) > 0)
		.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
	const agios = agiosDueBy(book, customer.id, today);
	return ok({ customer, entries, open, owed: sumOf(open.map(balanceOf)), agios, advance });
};

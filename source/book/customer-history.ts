import { type ArchivedRecords, nothingArchived } from './archive.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import type { Francs } from './money.ts';
import { type PaymentMade, paymentsMade } from './payments-made.ts';
import { type PromiseSeen, promisesSeen } from './promises.ts';
import type { Advance, Contact, Customer, Problem, Remark, Sale } from './records.ts';
import { balanceOf, isOpenOrder } from './sale.ts';

/** One thing that happened with a customer. */
export type Happening =
	| { readonly what: 'sale'; readonly on: Day; readonly sale: Sale; readonly isArchived: boolean }
	| ({ readonly what: 'payment' } & PaymentMade)
	| {
			readonly what: 'returned' | 'written-off' | 'cancelled';
			readonly on: Day;
			readonly sale: Sale;
			readonly amount: Francs;
			readonly reason: string;
	  }
	| {
			readonly what: 'corrected';
			readonly on: Day;
			readonly sale: Sale;
			readonly reason: string;
	  }
	| { readonly what: 'delivered'; readonly on: Day; readonly sale: Sale }
	| { readonly what: 'promise'; readonly on: Day; readonly promise: PromiseSeen }
	| { readonly what: 'contact'; readonly on: Day; readonly contact: Contact }
	| { readonly what: 'problem'; readonly on: Day; readonly problem: Problem }
	| { readonly what: 'advance'; readonly on: Day; readonly advance: Advance }
	| { readonly what: 'remark'; readonly on: Day; readonly remark: Remark };

/** All that is known of a customer. */
export interface CustomerHistory {
	/** What is not over: debts and orders, oldest first. */
	readonly openSales: readonly Sale[];
	readonly openProblems: readonly Problem[];
	/** Everything else, the newest first. */
	readonly past: readonly Happening[];
}

interface His {
	readonly sales: readonly Sale[];
	readonly contacts: readonly Contact[];
	readonly problems: readonly Problem[];
}

type Named = { readonly customerId?: string };

const isOf = ({ id, formerIds = [] }: Customer): ((record: Named) => boolean) => {
	const ids = new Set([id, ...formerIds]);
	return ({ customerId }) => customerId !== undefined && ids.has(customerId);
};

const hisIn = (customer: Customer, { sales, contacts, problems }: His): His => {
	const isHis = isOf(customer);
	return {
		sales: sales.filter(isHis),
		contacts: contacts.filter(isHis),
		problems: problems.filter(isHis),
	};
};

const afterwards = (sale: Sale): readonly Happening[] => {
	const { returns = [], corrections = [], writtenOff, cancelled, deliveredOn } = sale;
	return [
		...returns.map(({ on, amount, reason }) => ({
			what: 'returned' as const,
			...{ on, sale, amount, reason },
		})),
		...corrections.map(({ on, reason }) => ({ what: 'corrected' as const, on, sale, reason })),
		...(writtenOff === undefined ? [] : [{ what: 'written-off' as const, sale, ...writtenOff }]),
		...(cancelled === undefined
			? []
			: [
					{
						what: 'cancelled' as const,
						...{ on: cancelled.on, sale, amount: cancelled.refund, reason: cancelled.reason },
					},
				]),
		...(deliveredOn === undefined ? [] : [{ what: 'delivered' as const, on: deliveredOn, sale }]),
	];
};

const isOpen = (sale: Sale): boolean => balanceOf(sale) > 0 || isOpenOrder(sale);

const byDay = <Item extends { readonly on: Day }>(one: Item, other: Item): number =>
	one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

/** Everything that happened with a customer, what is in the archive too as far as it has been read. */
export const historyOf = (
	book: Book,
	customer: Customer,
	archive: ArchivedRecords = nothingArchived,
	today: Day,
): CustomerHistory => {
	const hot = hisIn(customer, {
		sales: Object.values(book.sales),
		contacts: Object.values(book.contacts),
		problems: Object.values(book.problems),
	});
	const cold = hisIn(customer, archive);
	const sales = [...cold.sales, ...hot.sales];
	const open = hot.sales.filter(isOpen);
	const problems = [...cold.problems, ...hot.problems];
	const happened: readonly Happening[] = [
		...cold.sales.map(sale => ({ what: 'sale' as const, on: sale.on, sale, isArchived: true })),
		...hot.sales
			.filter(sale => !isOpen(sale))
			.map(sale => ({ what: 'sale' as const, on: sale.on, sale, isArchived: false })),
		...promisesSeen(sales, today).map(promise => ({
			what: 'promise' as const,
			on: promise.madeOn,
			promise,
		})),
		...sales.flatMap(afterwards),
		...paymentsMade(sales).map(payment => ({ what: 'payment' as const, ...payment })),
		...[...cold.contacts, ...hot.contacts].map(contact => ({
			what: 'contact' as const,
			on: contact.on,
			contact,
		})),
		...problems
			.filter(({ closed }) => closed !== undefined)
			.map(problem => ({ what: 'problem' as const, on: problem.openedOn, problem })),
		...(customer.remarks ?? []).map(remark => ({
			what: 'remark' as const,
			on: remark.on,
			remark,
		})),
		...(customer.advances ?? []).map(advance => ({
			what: 'advance' as const,
			on: advance.on,
			advance,
		})),
	];
	return {
		openSales: [...open].sort(byDay),
		openProblems: problems.filter(({ closed }) => closed === undefined),
		past: [...happened].sort(byDay).toReversed(),
	};
};

import { agiosDue } from './agios.ts';
import type { Book } from './book.ts';
import { type Day, daysBetween } from './day.ts';
import { type Debt, debtsByCustomer } from './debt.ts';
import { type Francs, sumOf } from './money.ts';
import { isIn, type Period } from './period.ts';
import type { ReportRecords } from './report-records.ts';
import { agreedOf } from './sale.ts';

/** By days since the agreed due day. */
export const ages = ['not-due', '0-30', '31-60', '61-90', 'over-90'] as const;

export type Age = (typeof ages)[number];

export interface Owed {
	/** FCFA, agios apart. */
	readonly amount: Francs;
	readonly debts: number;
	readonly customers: number;
}

export interface Outstanding extends Owed {
	/** FCFA due on late debts under accepted terms, on top of the amount. */
	readonly agios: Francs;
	readonly ageing: ReadonlyArray<Owed & { readonly age: Age }>;
}

/** The last day of each age but the oldest, in days after the due day. */
const lastDays = { 'not-due': -1, '0-30': 30, '31-60': 60, '61-90': 90 } as const;

/**
 * The age of a debt, by the day that was agreed for it last: a promise made since counts, a part payment does not.
 * An order that waits for its delivery, with no day agreed, is not due.
 */
const ageOf = (dueOn: Day | undefined, today: Day): Age => {
	if (dueOn === undefined) return 'not-due';
	const days = daysBetween(dueOn, today);
	const found = ages.find(age => age !== 'over-90' && days <= lastDays[age]);
	return found ?? 'over-90';
};

const owedOf = (debts: readonly Debt[]): Owed => ({
	amount: sumOf(debts.map(({ balance }) => balance)),
	debts: debts.length,
	customers: new Set(debts.map(({ sale }) => sale.customerId)).size,
});

/** What is owed to the shop on a day, the same in all as on the morning, and how old it is. */
export const outstandingOf = (book: Book, today: Day): Outstanding => {
	const { customers, settings } = book;
	const debts = [...debtsByCustomer(book)].flatMap(([id, his]) =>
		Object.hasOwn(customers, id) ? his : [],
	);
	const aged = debts.map(debt => ({ debt, age: ageOf(agreedOf(debt.sale, settings), today) }));
	return {
		...owedOf(debts),
		agios: sumOf(agiosDue(book, today).values()),
		ageing: ages.map(age => ({
			age,
			...owedOf(aged.filter(one => one.age === age).map(({ debt }) => debt)),
		})),
	};
};

export interface GivenUp {
	readonly debts: number;
	/** FCFA */
	readonly amount: Francs;
}

/** Debts that were given up in a period. */
export const givenUpIn = ({ sales }: ReportRecords, period: Period): GivenUp => {
	const amounts = sales.flatMap(({ writtenOff }) =>
		writtenOff !== undefined && isIn(period, writtenOff.on) ? writtenOff.amount : [],
	);
	return { debts: amounts.length, amount: sumOf(amounts) };
};

/** FCFA of agios that were paid and waived in a period. */
export interface AgiosSettled {
	readonly paid: Francs;
	readonly waived: Francs;
}

export const agiosSettledIn = ({ sales }: ReportRecords, period: Period): AgiosSettled => {
	const sumIn = (settled: ReadonlyArray<{ readonly on: Day; readonly amount: Francs }>): Francs =>
		sumOf(settled.flatMap(({ on, amount }) => (isIn(period, on) ? amount : [])));
	return {
		paid: sumIn(sales.flatMap(({ agios }) => agios?.paid ?? [])),
		waived: sumIn(sales.flatMap(({ agios }) => agios?.waived ?? [])),
	};
};

import { agiosOf } from './agios.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { type Debt, inOrderOfPayment } from './debt.ts';
import { type Francs, francs, noFrancs, sumOf } from './money.ts';
import type { Advance, Customer, Id, Means, Payment, Sale } from './records.ts';
import { balanceOf } from './sale.ts';
import { salesOf } from './sales-of.ts';

/** What one sale receives of it. */
export interface Share {
	readonly saleId: Id;
	readonly amount: Francs;
	readonly left: Francs;
	/** FCFA of its agios that it paid besides, if any. */
	readonly agios?: Francs;
}

/** Something a customer hands over at once. */
export interface HandOver {
	readonly on: Day;
	readonly amount: Francs;
	readonly means?: Means;
	readonly reference?: string;
	readonly receipt?: Id;
}

interface Shared {
	readonly sales: readonly Sale[];
	/** In the order in which the sales were paid. */
	readonly shares: readonly Share[];
	/** What it adds to the customer's advance, or takes from it. */
	readonly advances: readonly Advance[];
}

const byDay = (one: Payment, other: Payment): number =>
	one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

const paying = (sale: Sale, payment: Payment): Sale => ({
	...sale,
	payments: [...sale.payments, payment].toSorted(byDay),
});

const payingAgios = (sale: Sale, payment: Payment): Sale => ({
	...sale,
	agios: { ...sale.agios, paid: [...(sale.agios?.paid ?? []), payment].toSorted(byDay) },
});

/** FCFA of agios that a sale, paid so far, may still receive. */
export type AgiosLeft = (sale: Sale) => Francs;

const noAgios: AgiosLeft = () => noFrancs;

/**
 * Shares what is handed over among these debts, in their order: all of the principal first, then the agios that are
 * to be paid. What it comes to beyond them is left as an advance, unless it comes out of one.
 */
export const shareOut = (
	debts: ReadonlyArray<Pick<Debt, 'sale' | 'balance'>>,
	{ amount, ...how }: HandOver,
	agiosLeft: AgiosLeft = noAgios,
): Shared => {
	let rest: number = amount;
	const take = (most: Francs): Francs => {
		const share = francs(Math.min(rest, most));
		rest -= share;
		return share;
	};
	const parts = debts
		.map(({ sale, balance }) => {
			const share = take(balance);
			const paid = share === 0 ? sale : paying(sale, { ...how, amount: share });
			return { sale: paid, share, left: francs(balance - share) };
		})
		.map(part => {
			const agios = take(agiosLeft(part.sale));
			return agios === 0
				? { ...part, agios }
				: { ...part, agios, sale: payingAgios(part.sale, { ...how, amount: agios }) };
		})
		.filter(({ share, agios }) => share + agios > 0);
	const { reference: _given, means: _from, ...when } = how;
	const used = parts.map(({ sale, share, agios }) => ({
		...when,
		amount: -(share + agios),
		saleId: sale.id,
	}));
	const left = rest === 0 ? [] : [{ ...how, amount: rest }];
	return {
		sales: parts.map(({ sale }) => sale),
		shares: parts.map(({ sale, share, left, agios }) => ({
			saleId: sale.id,
			amount: share,
			left,
			...(agios === 0 ? {} : { agios }),
		})),
		advances: how.means === 'advance' ? used : left,
	};
};

/** What a customer may pay for, and how much of it is the principal and how much agios. FCFA. */
export interface Payable {
	/** In the order in which money pays them. */
	readonly debts: ReadonlyArray<Pick<Debt, 'sale' | 'balance'>>;
	readonly owed: Francs;
	/** What is due once all of the principal is paid. */
	readonly agios: Francs;
	readonly agiosLeft: AgiosLeft;
}

/** Of these sales of his, or of all. What is paid on the very day that a month starts counts: it has no agios. */
export const payableBy = (
	book: Book,
	customer: Customer,
	today: Day,
	/** The day it is paid, when that is not today. */
	{ saleIds, on = today }: { readonly saleIds?: readonly Id[]; readonly on?: Day } = {},
): Payable => {
	const { settings } = book;
	const agiosLeft: AgiosLeft = sale => agiosOf(sale, customer, settings, today).due;
	const meant = salesOf(book, customer.id)
		.filter(({ id }) => saleIds === undefined || saleIds.includes(id))
		.map(sale => ({ sale, balance: francs(Math.max(0, balanceOf(sale))) }))
		.filter(({ sale, balance }) => balance > 0 || agiosLeft(sale) > 0);
	const debts = inOrderOfPayment(meant, settings);
	const whole = francs(Number.MAX_SAFE_INTEGER);
	const { shares } = shareOut(debts, { on, amount: whole }, agiosLeft);
	return {
		debts,
		owed: sumOf(debts.map(({ balance }) => balance)),
		agios: sumOf(shares.flatMap(({ agios }) => agios ?? [])),
		agiosLeft,
	};
};

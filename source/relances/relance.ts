import type { Day } from '../book/day.ts';
import type { Debt } from '../book/debt.ts';
import type { Francs } from '../book/money.ts';
import type {
	Customer,
	DatedEvent,
	DeliveryStep,
	EventSort,
	Hold,
	Id,
	Line,
	News,
	PaymentStage,
	Problem,
	Product,
	Sale,
} from '../book/records.ts';

interface Common {
	/** What it is about, whatever the step: a snooze holds on to this. */
	readonly subject: string;
	/** What makes it the same relance: another step or another due day is another relance. */
	readonly mark: string;
	/** The day it fell due; it stays until it is done or ends, whether the shop was open or not. */
	readonly dueOn: Day;
}

interface ToCustomer extends Common {
	readonly customer: Customer;
	readonly sales: readonly Sale[];
}

export interface PaymentDue extends ToCustomer {
	readonly kind: 'payment';
	readonly stage: PaymentStage;
	readonly amount: Francs;
	/** FCFA of agios on these debts, apart from the amount. */
	readonly agios: Francs;
	/** The day of the message. */
	readonly asOf: Day;
	/** The last day that a final notice gives. */
	readonly deadline?: Day;
	/** The debts the message speaks of, oldest due first, with the step of the ladder it brings each to. */
	readonly debts: ReadonlyArray<
		Debt & { readonly dueOn: Day; readonly stage: PaymentStage; readonly agios: Francs }
	>;
	/** Messages without an answer are no use any more: call. */
	readonly call: boolean;
	/** These debts are paused or opted out: nothing goes out for them. */
	readonly held?: Hold;
}

export interface DeliveryDue extends ToCustomer {
	readonly kind: 'delivery';
	readonly step: DeliveryStep;
	readonly promisedOn: Day;
	/** For a late order: the day the apology proposes. */
	readonly newDay?: Day;
}

export interface RenewalDue extends ToCustomer {
	readonly kind: 'renewal';
	readonly productId: Id;
	readonly productName: string;
	readonly runsOutOn: Day;
}

export interface SatisfactionDue extends ToCustomer {
	readonly kind: 'satisfaction';
	readonly line: Line;
	readonly receivedOn: Day;
}

/** Why a word is said that asks for nothing. */
export type CourtesyAbout =
	| { readonly why: 'away'; readonly lastOn: Day }
	/** With the day it falls on this time. */
	| { readonly why: 'event'; readonly event: DatedEvent & { readonly sort: EventSort } }
	| {
			readonly why: 'news';
			readonly news: News;
			/** Of what the buyers of a product are asked about. */
			readonly productName?: string;
	  };

export interface CourtesyDue extends ToCustomer {
	readonly kind: 'courtesy';
	readonly about: CourtesyAbout;
}

export interface ProblemDue extends ToCustomer {
	readonly kind: 'problem';
	readonly problem: Problem;
}

export interface StockDue extends Common {
	readonly kind: 'stock';
	readonly product: Product;
	readonly quantity: number;
	readonly threshold: number;
	/** Pieces to order from the supplier. */
	readonly reorder: number;
}

/** A follow-up that is due: always computed from the book and the day, never stored. */
export type Due =
	| PaymentDue
	| DeliveryDue
	| RenewalDue
	| SatisfactionDue
	| CourtesyDue
	| ProblemDue
	| StockDue;

/** What goes to a customer as a message (or a call): the rules of spacing are about these. */
export type Message = PaymentDue | DeliveryDue | RenewalDue | SatisfactionDue | CourtesyDue;

export type RelanceKind = Due['kind'];

/** A due follow-up with its name for scripts and the message ready to send. */
export type Relance = Due & {
	readonly id: string;
	/** Empty for a problem: it is a task, not a message. */
	readonly message: string;
	readonly shortMessage: string;
};

export const isMessage = (due: Due): due is Message =>
	due.kind !== 'stock' && due.kind !== 'problem';

/** Messages without an answer are no use any more: this one is a call. */
export const isCall = (due: Due): boolean => due.kind === 'payment' && due.call;

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
import type { Rhythm } from '../book/rhythm.ts';

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

/** A debt that a message speaks of, with the step of the ladder it brings it to. */
export type DebtSaid = Debt & {
	readonly dueOn: Day;
	readonly stage: PaymentStage;
	/** The highest stage it was told of before. */
	readonly said: PaymentStage | undefined;
	/** Only named among the others: its own step is still to come, and the stage is where it stands. */
	readonly isNamed: boolean;
	readonly agios: Francs;
};

export interface PaymentDue extends ToCustomer {
	readonly kind: 'payment';
	readonly stage: PaymentStage;
	readonly amount: Francs;
	/** FCFA of agios on these debts, apart from the amount. */
	readonly agios: Francs;
	/** The day of the message. */
	readonly asOf: Day;
	/** The argument that the owner says instead of that of the stage. */
	readonly argument?: PaymentStage;
	/** The last day that a final notice gives: proposed, or over when a call is all that is left. */
	readonly deadline?: Day;
	/** The debts the message speaks of, oldest due first. */
	readonly debts: readonly DebtSaid[];
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

/** What says how long a piece lasts: the product's record, or the purchases of the customer himself. */
export type RenewalBasis =
	| { readonly by: 'lifetime'; readonly daysAPiece: number }
	| ({ readonly by: 'learned' } & Rhythm);

export interface RenewalDue extends ToCustomer {
	readonly kind: 'renewal';
	readonly productId: Id;
	readonly productName: string;
	readonly runsOutOn: Day;
	/** How many he received the last time. */
	readonly pieces: number;
	readonly basis: RenewalBasis;
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

/** What a payment message says: the argument the owner chose, else that of its stage. */
export const argumentOf = ({ argument, stage }: PaymentDue): PaymentStage => argument ?? stage;

/** It gives a final notice: never without a deadline that was confirmed. */
export const isNotice = (due: Due): due is PaymentDue =>
	due.kind === 'payment' && !due.call && argumentOf(due) === 'final-notice';

/** The day that its final notice gave is over: there is nothing more to write. */
export const isOver = (due: Due): due is PaymentDue & { readonly deadline: Day } =>
	due.kind === 'payment' && due.call && due.stage === 'final-notice' && due.deadline !== undefined;

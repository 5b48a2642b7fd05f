import type { Day, Id } from './units.ts';

/** A day that is worth a word to a customer: a birthday and a feast every year, a birth once. */
export type EventSort = 'birthday' | 'feast' | 'birth';

export interface DatedEvent {
	readonly day: Day;
	readonly what: string;
	/** Nothing is said to him on the day of an event that has none: it is for the owner to know. */
	readonly sort?: EventSort;
}

export type ContactKind = 'payment' | 'delivery' | 'renewal' | 'satisfaction' | 'courtesy';

/** The steps of the payment ladder, in climbing order. */
export type PaymentStage =
	| 'friendly'
	| 'reminder'
	| 'prices'
	| 'costs'
	| 'cash-flow'
	| 'interest'
	| 'final-notice';

export type DeliveryStep = 'confirm' | 'today' | 'late';

/**
 * What came of a message or a call. `no-answer` is what a call may end on; a message without an answer simply
 * has none. `wrong-number`: it reached somebody else, or nobody at all.
 */
export type AnswerKind =
	| 'answered'
	| 'promised'
	| 'fine'
	| 'problem'
	| 'declined'
	| 'disputed'
	| 'no-answer'
	| 'wrong-number';

/** What the satisfaction visit makes sure of (seed 2): the last one is a no when he needs help. */
export type VisitCheck = 'as-offered' | 'works' | 'knows-how' | 'satisfied' | 'needs-no-help';

export interface Answer {
	readonly on: Day;
	readonly said: AnswerKind;
	readonly note?: string;
	/** Of a satisfaction visit: the checks that he said no to; none when all is well. */
	readonly noTo?: readonly VisitCheck[];
}

/** A relance that was done: what was said, when, about what, by which channel, with what outcome. */
export interface Contact {
	readonly id: Id;
	readonly on: Day;
	readonly kind: ContactKind;
	/** Of a payment: the argument that was given, which the owner may have chosen. */
	readonly step?: PaymentStage | DeliveryStep;
	readonly customerId: Id;
	/** The sales it spoke of; for a payment, with the step of the ladder each of them reached. */
	readonly sales: ReadonlyArray<{ readonly saleId: Id; readonly stage?: PaymentStage }>;
	readonly productId?: Id;
	/** The day that a final notice gave him. */
	readonly deadline?: Day;
	/** Of a news message. */
	readonly newsId?: Id;
	/** Of a word on a day of his, with the day it fell on this time. */
	readonly event?: DatedEvent;
	readonly channel: 'whatsapp' | 'call';
	readonly message: string;
	readonly answer?: Answer;
}

/** What a problem is of: a check of the visit, or a debt that the customer disputes. */
export type ProblemSort = VisitCheck | 'dispute';

/** Something that went wrong after the sale; open until it is closed with what was done. */
export interface Problem {
	readonly id: Id;
	readonly customerId: Id;
	readonly saleId?: Id;
	readonly productId?: Id;
	readonly sort?: ProblemSort;
	readonly what: string;
	readonly openedOn: Day;
	/** The day by which something is to be done about it. */
	readonly dueOn?: Day;
	readonly closed?: { readonly on: Day; readonly done: string };
}

/** A message to chosen customers, sent one by one as the spacing rules allow. */
export interface News {
	readonly id: Id;
	readonly on: Day;
	/** What there is to say, without the greeting. */
	readonly text: string;
	/** Whom it is for, in the order in which they were chosen. */
	readonly customerIds: readonly Id[];
	/** Asked of those who bought this product, because others had the same problem with it. */
	readonly productId?: Id;
	/** Nothing of it goes out any more. */
	readonly stoppedOn?: Day;
}

import type { Day } from '../../book/day.ts';
import type { Id, PaymentStage } from '../../book/records.ts';
import type { CopyingState } from '../copying/state.ts';
import type { FormState } from '../form/state.ts';
import type { NewsDrafts } from '../news/draft.ts';
import type { QuestionState } from '../question/state.ts';
import type { SaleState } from '../sale/state.ts';
import type { Wording } from '../template/state.ts';

/** What the owner changed of one relance before sending it. */
export interface Draft {
	/** The message as he rewrote it. */
	readonly edited?: string;
	/** For a late delivery: the day he gives instead of the one proposed. */
	readonly newDay?: Day;
	/** For a payment: what he says instead of the ladder's own argument. */
	readonly argument?: PaymentStage;
	/** The messages that he rewrote for other arguments than this one. */
	readonly rewritten?: Readonly<Partial<Record<PaymentStage, string | undefined>>>;
	/** For a final notice: the deadline that he confirmed. */
	readonly deadline?: Day;
}

export interface MorningState {
	readonly screen: 'morning';
	/** The chosen row among those that can be opened. */
	readonly at: number;
	/** By relance id. Kept here, at the bottom of the stack: no key that leaves a relance loses them. */
	readonly drafts: Readonly<Record<string, Draft>>;
	/** Forms left half-typed: each is offered again when it is next opened. */
	readonly forms: readonly FormState[];
	/** Quantities to order from suppliers that were changed and not ordered yet, by product. */
	readonly toOrder: Readonly<Record<Id, number>>;
	/** Questions left with half an answer: the same. */
	readonly questions: readonly QuestionState[];
	/** The sale that was left half-typed. */
	readonly sale?: SaleState;
	/** The old notebook as far as it was copied, and the line left half-typed. */
	readonly copying?: CopyingState;
	/** Wordings of messages that could not be kept yet, by language and name. */
	readonly wordings: Readonly<Record<string, Wording>>;
	/** News half-written, or whose customers are half-chosen. */
	readonly news: NewsDrafts;
}

export const morningScreen: MorningState = {
	screen: 'morning',
	at: 0,
	drafts: {},
	forms: [],
	questions: [],
	wordings: {},
	toOrder: {},
	news: {},
};

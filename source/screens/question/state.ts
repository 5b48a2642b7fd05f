import type { Refusal } from '../../book/refusal.ts';
import { emptyField, type TextField } from '../../components/text-field.ts';
import type { About } from '../about.ts';

export type QuestionName =
	| 'snooze'
	| 'pause'
	| 'pause-reason'
	| 'opt-out-reason'
	| 'new-day'
	| 'promise'
	| 'note'
	| 'dispute'
	| 'problem-done'
	| 'dispute-done'
	| 'problem-day'
	| 'problem-words'
	| 'shop-name'
	| 'shop-phone'
	| 'shop-rest'
	| 'which-day'
	| 'backup'
	| 'news-buyers';

export interface QuestionState {
	readonly screen: 'question';
	readonly name: QuestionName;
	readonly about: About;
	readonly field: TextField;
	/** What the field held when it was asked. */
	readonly given: string;
	/** Why the last answer was refused; gone as soon as it is corrected. */
	readonly refusal?: Refusal;
}

export const ask = (
	name: QuestionName,
	about: About,
	field: TextField = emptyField,
): QuestionState => ({
	screen: 'question',
	name,
	about,
	field,
	given: field.text,
});

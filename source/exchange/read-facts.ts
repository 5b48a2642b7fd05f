import type { Day } from '../book/day.ts';
import type { Language } from '../book/records.ts';
import type { ParsePhone } from './phones.ts';

/** What a file is read against. */
export interface ReadFacts {
	readonly parsePhone: ParsePhone;
	readonly today: Day;
	/** Of the headings that are asked for. */
	readonly language: Language;
}

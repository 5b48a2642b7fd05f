import type { TextField } from '../../components/text-field.ts';
import type { NewsAbout, NewsDraft } from '../news/draft.ts';

/** What there is to say, being written; every key is kept as a draft at once. */
export interface NewsTextState {
	readonly screen: 'news-text';
	readonly about: NewsAbout;
	readonly field: TextField;
	/** What was there when it was opened. */
	readonly given: NewsDraft;
}

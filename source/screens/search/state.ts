import type { TextField } from '../../components/text-field.ts';

/** What is being looked for in the list below. */
export interface SearchState {
	readonly screen: 'search';
	readonly field: TextField;
}

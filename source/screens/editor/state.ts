import type { TextField } from '../../components/text-field.ts';

/** The message of the relance below, being rewritten; every key is kept there at once. */
export interface EditorState {
	readonly screen: 'editor';
	readonly field: TextField;
}

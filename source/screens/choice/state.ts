import type { About } from '../about.ts';

export type ChoiceName =
	| 'answer'
	| 'stop'
	| 'argument'
	| 'promise'
	| 'problem'
	| 'merge'
	| 'repair'
	| 'event'
	| 'remark'
	| 'language'
	| 'quiet-days'
	| 'moving-in';

export interface ChoiceState {
	readonly screen: 'choice';
	readonly name: ChoiceName;
	readonly about: About;
	readonly at: number;
}

export const choose = (name: ChoiceName, about: About): ChoiceState => ({
	screen: 'choice',
	name,
	about,
	at: 0,
});

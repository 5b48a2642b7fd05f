import type { About } from '../about.ts';

export type ConfirmName =
	| 'sent'
	| 'supplier-order'
	| 'cancel-order'
	| 'delivered'
	| 'resume'
	| 'merge'
	| 'forget-date'
	| 'wrong-number'
	| 'forget-remark'
	| 'begin-anew'
	| 'news'
	| 'news-stop'
	| 'ask-buyers'
	| 'undo';

export interface ConfirmState {
	readonly screen: 'confirm';
	readonly name: ConfirmName;
	readonly about: About;
}

export const confirm = (name: ConfirmName, about: About): ConfirmState => ({
	screen: 'confirm',
	name,
	about,
});

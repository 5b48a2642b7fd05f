import type { TextProps } from 'ink';

/** What a text means; how that looks is decided here alone, and never by colour only. */
export type Tone =
	| 'plain'
	| 'title'
	| 'heading'
	| 'muted'
	| 'good'
	| 'alert'
	| 'money'
	| 'key'
	| 'chosen'
	| 'cursor';

/** Magenta and red are the two colours that can be read on a black and on a white terminal alike. */
export const theme: Readonly<Record<Tone, TextProps>> = {
	plain: {},
	title: { bold: true },
	heading: { bold: true, color: 'magenta' },
	muted: { dimColor: true },
	good: { bold: true },
	alert: { bold: true, color: 'red' },
	money: { bold: true },
	key: { bold: true },
	chosen: { inverse: true },
	cursor: { inverse: true },
};

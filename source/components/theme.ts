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
	| 'quote'
	| 'chosen'
	| 'cursor';

export const theme: Readonly<Record<Tone, TextProps>> = {
	plain: {},
	title: { bold: true },
	heading: { bold: true, color: 'cyan' },
	muted: { dimColor: true },
	good: { bold: true, color: 'green' },
	alert: { bold: true, color: 'yellow' },
	money: { bold: true },
	key: { bold: true },
	quote: { color: 'green' },
	chosen: { inverse: true },
	cursor: { inverse: true },
};

import type { Id } from '../../book/records.ts';
import type { Refusal } from '../../book/refusal.ts';
import { emptyField, type TextField } from '../../components/text-field.ts';

/** The parts of a line of the old notebook, in the order in which they are typed. */
export const parts = ['name', 'phone', 'amount', 'since'] as const;

export type Part = (typeof parts)[number];

export interface CopyingState {
	readonly screen: 'copying';
	readonly typed: Readonly<Record<Part, TextField>>;
	readonly at: Part;
	/** Why the line was refused; gone as soon as something is corrected. */
	readonly refusal?: { readonly part: Part; readonly refusal: Refusal };
	/** The sales made of the lines copied since the screen was opened, the last one last. */
	readonly copied: readonly Id[];
}

/** A fresh line below those copied; the day of the line before stays, as it often does in a notebook. */
export const freshLine = (
	copied: readonly Id[] = [],
	since: TextField = emptyField,
): CopyingState => ({
	screen: 'copying',
	typed: { name: emptyField, phone: emptyField, amount: emptyField, since },
	at: 'name',
	copied,
});

/** Nothing was typed in the line, its day aside. */
export const isFresh = ({ typed }: CopyingState): boolean =>
	[typed.name, typed.phone, typed.amount].every(({ text }) => text.trim() === '');

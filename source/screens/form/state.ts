import type { Refusal } from '../../book/refusal.ts';
import { fieldOf, type TextField } from '../../components/text-field.ts';
import type { About } from '../about.ts';

export type FormName =
	| 'customer-edit'
	| 'customer-event'
	| 'visit'
	| 'problem'
	| 'customer-remark'
	| 'statement-file'
	| 'final-notice'
	| 'notice-letter'
	| 'customer-new'
	| 'sale'
	| 'setting'
	| 'closing'
	| 'part-delivery'
	| 'product-new'
	| 'product-edit'
	| 'receive'
	| 'count'
	| 'correct'
	| 'order-product'
	| 'reorder-quantity'
	| 'supplier'
	| 'import-file'
	| 'pay'
	| 'advance-back'
	| 'agios-waive'
	| 'sale-line'
	| 'sale-cancel'
	| 'sale-buyer'
	| 'return'
	| 'write-off'
	| 'take-up'
	| 'delivery-cancel'
	| 'payment-correct'
	| 'payment-cancel';

/** What is typed in each field, by the field's name; a choice holds the chosen value. */
export type Typed = Readonly<Record<string, TextField>>;

export interface FormState {
	readonly screen: 'form';
	readonly name: FormName;
	readonly about: About;
	/** What the fields held when the form was opened, those that were empty left out. */
	readonly given: Readonly<Record<string, string>>;
	/** What was typed since. */
	readonly typed: Typed;
	/** The field being typed in; the first one when absent. */
	readonly at?: string;
	/** Why the last answer was refused; gone as soon as something is corrected. */
	readonly refusal?: { readonly field: string; readonly refusal: Refusal };
}

export const form = (
	name: FormName,
	about: About = {},
	given: FormState['given'] = {},
): FormState => ({ screen: 'form', name, about, given, typed: {} });

/** What a field holds now. */
export const fieldIn = ({ given, typed }: FormState, name: string): TextField =>
	typed[name] ?? fieldOf(given[name] ?? '');

/** Something was typed that was not there when the form was opened. */
export const isTouched = ({ given, typed }: FormState): boolean =>
	Object.entries(typed).some(([name, { text }]) => text !== (given[name] ?? ''));

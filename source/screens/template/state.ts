import type { TextField } from '../../components/text-field.ts';
import type { TemplateName } from '../../relances/template.ts';
import type { Form } from '../../whatsapp/fit.ts';

/** Both forms of a message as they are being written. */
export interface Wording {
	readonly full: string;
	readonly short: string;
}

/** A message of the shop being worded, one form at a time, and the customer it is tried on. */
export interface TemplateState {
	readonly screen: 'template';
	readonly name: TemplateName;
	readonly form: Form;
	readonly full: TextField;
	readonly short: TextField;
	/** Which of the book's examples. */
	readonly example: number;
}

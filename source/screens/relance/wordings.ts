import { isCall, isMessage, isNotice, type Relance } from '../../relances/relance.ts';
import type { Form } from '../../whatsapp/fit.ts';
import { callLink, chatLink } from '../../whatsapp/link.ts';
import type { Draft } from '../morning/state.ts';

/** One way of saying a relance, and the link that says it. */
export interface Wording {
	readonly form: Form;
	readonly message: string;
	/** The link. */
	readonly text: string;
}

/**
 * The wordings of a relance, the fullest first: the owner's own alone when he rewrote it. None for a task of
 * the shop itself, for a customer without a phone or for a final notice that nobody confirmed. A call says what is to be said, and its link dials.
 */
export const wordingsOf = (
	relance: Relance,
	{ edited, deadline }: Pick<Draft, 'edited' | 'deadline'> = {},
): readonly Wording[] => {
	if (!isMessage(relance) || relance.customer.phone === undefined) return [];
	if (isNotice(relance) && deadline === undefined) return [];
	const { phone } = relance.customer;
	const full = edited ?? relance.message;
	if (isCall(relance)) return [{ form: 'full', message: full, text: callLink(phone) }];
	const worded = (form: Form, message: string): Wording => ({
		form,
		message,
		text: chatLink(phone, message),
	});
	return edited === undefined
		? [worded('full', full), worded('short', relance.shortMessage)]
		: [worded('full', full)];
};

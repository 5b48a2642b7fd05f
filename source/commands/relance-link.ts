import type { Relance } from '../relances/relance.ts';
import { callLink, chatLink } from '../whatsapp/link.ts';

/** Messages without an answer are no use any more: this one is a call. */
export const isCall = (relance: Relance): boolean => relance.kind === 'payment' && relance.call;

/** What the code of a relance opens, in a wording; nothing for a task of the shop itself. */
export const linkOf = (relance: Relance, message: string): string | undefined => {
	if (relance.kind === 'stock' || relance.kind === 'problem') return undefined;
	const { phone } = relance.customer;
	if (phone === undefined) return undefined;
	return isCall(relance) ? callLink(phone) : chatLink(phone, message);
};

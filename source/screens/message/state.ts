import type { Phone } from '../../book/phone.ts';
import type { About } from '../about.ts';
import type { ConfirmName } from '../confirm/state.ts';

/** A message that is no relance: a receipt, a statement, an order to a supplier. */
export interface MessageState {
	readonly screen: 'message';
	/** What it is. */
	readonly heading: string;
	/** Who reads it. */
	readonly to: string;
	readonly phone?: Phone;
	/** In full, and in its short form for a small window. */
	readonly full: string;
	readonly short: string;
	/** What Enter asks to be confirmed once it is sent; nothing more than going back when absent. */
	readonly then?: { readonly confirm: ConfirmName; readonly about: About };
}

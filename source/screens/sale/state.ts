import type { Buyer } from '../../book/counter-sale.ts';
import type { Refusal } from '../../book/refusal.ts';
import type { LineFacts } from '../../book/sale.ts';
import { emptyField, type TextField } from '../../components/text-field.ts';

/** What the one field is asked for at the moment. */
export type Asking =
	/** A product or a customer. */
	| { readonly asks: 'anything' }
	/** The price of this new product, or of one that has none. */
	| { readonly asks: 'price'; readonly line: Omit<LineFacts, 'unitPrice'> }
	/** The phone of this new customer, who may have none. */
	| { readonly asks: 'phone'; readonly typedName: string }
	/** What this unknown barcode is, and its price. */
	| { readonly asks: 'barcode'; readonly code: string };

/** A sale being typed: what is in the basket so far, and the one field that takes the rest. */
export interface SaleState {
	readonly screen: 'sale';
	readonly lines: readonly LineFacts[];
	readonly buyer: Buyer;
	readonly asking: Asking;
	readonly field: TextField;
	/** The chosen one of what the words may mean. */
	readonly at: number;
	/** The line chosen in the basket, or the buyer above it; nothing while the field is written in. */
	readonly chosen?: number | 'buyer';
	/** The line that what is typed takes the place of. */
	readonly rewriting?: number;
	/** Codes that were scanned and that no product bears. */
	readonly unknown: readonly string[];
	readonly refusal?: Refusal;
}

export const anything: Asking = { asks: 'anything' };

export const newSale = (buyer?: Buyer): SaleState => ({
	screen: 'sale',
	lines: [],
	buyer,
	asking: anything,
	field: emptyField,
	at: 0,
	unknown: [],
});

/** Nothing of it would be missed. */
export const isBlank = ({ lines, buyer, field, asking }: SaleState): boolean =>
	lines.length === 0 && buyer === undefined && field.text === '' && asking.asks === 'anything';

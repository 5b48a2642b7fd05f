import type { Day, Francs, Measure } from './units.ts';

/** The facts each refusal needs to be worded in the user's language. */
interface RefusalFacts {
	'amount-unreadable': { text: string };
	'amount-ambiguous': { text: string };
	'amount-negative': { text: string };
	'amount-too-large': { text: string };
	'amount-zero': object;
	'day-unreadable': { text: string };
	'day-impossible': { text: string };
	'day-out-of-range': { text: string };
	'day-past': { day: Day };
	'day-before': { day: Day; start: Day };
	'day-listed': { day: Day };
	'days-too-many': { days: number; most: number };
	'weekday-unreadable': { text: string };
	'no-open-weekday': object;
	'phone-unreadable': { text: string };
	'phone-several': { text: string };
	'phone-eight-digits': { text: string; mobile: string; landline: string };
	'phone-invalid': { text: string };
	'quantity-unreadable': { text: string };
	'setting-out-of-range': { measure: Measure; least: number; most: number };
	'setting-without-default': object;
	'country-unknown': { text: string };
	'zone-unknown': { text: string };
	'name-missing': object;
	'directory-missing': object;
	'text-too-long': { length: number; most: number };
	'item-unreadable': { text: string };
	'item-ambiguous': { text: string; readings: readonly string[] };
	'customer-unknown': { text: string };
	'customer-ambiguous': { text: string; matches: readonly string[] };
	'customer-perhaps-known': { text: string; matches: readonly string[] };
	'customer-other-phone': { name: string; phone: string };
	'customer-namesake': { name: string };
	'merge-with-oneself': object;
	'statement-empty': { name: string };
	'phone-of-another': { name: string; phone: string };
	'product-unknown': { text: string };
	'price-missing': { product: string };
	'barcode-of-another': { product: string };
	'product-known': { product: string };
	'product-not-counted': { product: string };
	'change-unreadable': { text: string };
	'nothing-on-order': { product: string };
	'supplier-unknown': { text: string };
	'supplier-known': { name: string };
	'sale-empty': object;
	'sale-unknown': { id: string };
	'sale-not-an-order': { id: string };
	'sale-cancelled': { id: string };
	'already-delivered': { id: string; on: Day };
	'nothing-handed-over': object;
	'pieces-above-order': { product: string; quantity: number; left: number };
	'debt-without-customer': object;
	'order-without-customer': object;
	'paid-above-total': { paid: Francs; total: Francs };
	'due-without-debt': object;
	'payment-above-debt': { amount: Francs; owed: Francs; name: string };
	'nothing-owed': { name: string };
	'relance-unknown': { id: string };
	'relance-done': object;
	'message-empty': object;
	'template-unknown': { name: string };
	'field-unknown': { field: string; known: readonly string[] };
	'brace-loose': object;
	'field-empty': { field: string };
	'contact-unknown': object;
	'problem-unknown': object;
	'reason-missing': object;
	'operation-unknown': object;
	'already-undone': object;
	'day-closed': { day: Day };
	'changed-since': object;
}

/** Why an operation said no. `reason` picks the sentence; the other fields fill it. */
export type Refusal = {
	[Reason in keyof RefusalFacts]: { readonly reason: Reason } & Readonly<RefusalFacts[Reason]>;
}[keyof RefusalFacts];

export type RefusalReason = Refusal['reason'];
export type RefusalOf<Reason extends RefusalReason> = Extract<Refusal, { reason: Reason }>;

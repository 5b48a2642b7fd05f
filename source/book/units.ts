/** A calendar day, `YYYY-MM-DD`, in the shop's zone. Sorts as text. Made by `day.ts` only. */
export type Day = string & { readonly unit: 'day' };

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A whole number of CFA francs (XAF has no cents). Made by `money.ts` only. */
export type Francs = number & { readonly unit: 'FCFA' };

/** A telephone number in E.164 form, `+237677000001`. Made by `parsePhone` only. */
export type Phone = string & { readonly unit: 'E.164' };

/** What a number of the shop's settings counts. */
export type Measure =
	| 'days'
	| 'pieces'
	| 'francs'
	| 'messages'
	| 'deliveries'
	| 'problems'
	| 'customers'
	/** Hundredths of a per cent. */
	| 'percent';

/** `261122-4k7d2m`: the day it was made and six random signs. Never reused. */
export type Id = string;

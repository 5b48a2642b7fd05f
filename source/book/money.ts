import { ok, type Result, refuse } from './result.ts';
import type { Francs } from './units.ts';

export type { Francs };

/** The largest amount one field takes: 999 999 999 FCFA. More is a slip of the hand. */
export const mostFrancs = 999_999_999;

/** Brands the result of a computation. Throws on anything but a whole number: that is a fault. */
export const francs = (amount: number): Francs => {
	if (!Number.isSafeInteger(amount))
		throw new RangeError(`${amount} is not a whole number of francs`);
	return amount as Francs;
};

export const noFrancs = francs(0);

export const sumOf = (amounts: Iterable<Francs>): Francs => {
	let total = 0;
	for (const amount of amounts) total += amount;
	return francs(total);
};

const unit = /\s*(?:f\.? ?cfa|cfa|frs?|f|xaf)\.?$/i;
const plain = /^(?:0|[1-9]\d*)$/;
/** Groups of three with one and the same separator all along. */
const grouped = /^[1-9]\d{0,2}(?:([ .,])\d{3})(?:\1\d{3})*$/;
const scaled = /^(0|[1-9]\d*)(?:[.,](\d{1,2}))?\s*([kM])$/;
const scales: Record<string, number> = { k: 1000, M: 1_000_000 };

const bounded = (amount: number, text: string): Result<Francs> =>
	amount > mostFrancs ? refuse({ reason: 'amount-too-large', text }) : ok(francs(amount));

/**
 * Reads an amount as a hand writes it: `25000`, `25 000`, `25.000`, `25k`, `1,5M`, with or without
 * F or FCFA. `12,5` and `25.00` are refused: a franc has no cents, so nobody knows what was meant.
 *
 * @returns whole francs, zero included (the caller says whether zero makes sense)
 */
export const parseAmount = (typed: string): Result<Francs> => {
	const text = typed.replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim();
	const digits = text.replace(unit, '').replace(/K$/, 'k');
	if (/^[-\u2212]/.test(digits) && /\d/.test(digits))
		return refuse({ reason: 'amount-negative', text });
	if (plain.test(digits)) return bounded(Number(digits), text);
	if (grouped.test(digits)) return bounded(Number(digits.replaceAll(/\D/g, '')), text);
	const [, whole, decimals = '', scale = ''] = scaled.exec(digits) ?? [];
	if (whole !== undefined) {
		const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
		return bounded((hundredths * (scales[scale] ?? 1)) / 100, text);
	}
	return refuse({
		reason: /^\d[\d ., kKmM]*$/.test(digits) ? 'amount-ambiguous' : 'amount-unreadable',
		text,
	});
};

/** `25000` as `25 000`, with a plain space: a no-break one costs six to nine characters of QR code. */
export const groupDigits = (amount: number): string =>
	String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');

/** `25 000 FCFA`, on screen and in messages. */
export const showAmount = (amount: Francs): string => `${groupDigits(amount)} FCFA`;

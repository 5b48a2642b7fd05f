import {
	type CountryCode,
	isSupportedCountry,
	parsePhoneNumberFromString,
} from 'libphonenumber-js';
import type { Phone } from './phone.ts';
import { ok, type Result, refuse } from './result.ts';

const shape = /^[+\d\s().\u00A0-]+$/;
const severalParts = /[/;,&|]|\bou\b|\bor\b|\bet\b|\n|\d.*\+/i;

/**
 * Reads one telephone number, of the shop's country unless it says another.
 * Loading the numbering plans costs 40 ms, so only commands and screens that take a number import this.
 *
 * An 8-digit Cameroonian number is from before 21 November 2014, when a 6 (mobile) or a 2 (landline)
 * was put in front: which of the two is the owner's to say, never ours to guess.
 */
export const parsePhone = (typed: string, country: string): Result<Phone> => {
	const text = typed.trim();
	const digits = text.replaceAll(/\D/g, '');
	if (severalParts.test(text) && digits.length > 9)
		return refuse({ reason: 'phone-several', text });
	if (!shape.test(text) || digits === '') return refuse({ reason: 'phone-unreadable', text });
	const local = digits.replace(/^(?:00)?237(?=\d{8}$)/, '');
	if (country === 'CM' && local.length === 8 && (local === digits || /^(?:\+|00)?237/.test(text)))
		return refuse({
			reason: 'phone-eight-digits',
			text,
			mobile: `6${local}`,
			landline: `2${local}`,
		});
	// Two numbers typed side by side are longer than any one number may be (15 digits, E.164).
	if (digits.length > 15) return refuse({ reason: 'phone-several', text });
	const international = text.replace(/^\((\+\d+)\)/, '$1').replace(/^00/, '+');
	const parsed = parsePhoneNumberFromString(international, country as CountryCode);
	return parsed?.isValid()
		? ok(parsed.number as string as Phone)
		: refuse({ reason: 'phone-invalid', text });
};

/** Whether the numbering plans know the country of these two letters (ISO 3166). */
export const isCountry = (code: string): boolean => isSupportedCountry(code);

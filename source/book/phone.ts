import type { Phone } from './units.ts';

export type { Phone };

/** As people here read it: `677 00 00 01`; a foreign number keeps its country code. */
export const showPhone = (phone: Phone): string => {
	const [, first, ...pairs] = /^\+237(\d{3})(\d{2})(\d{2})(\d{2})$/.exec(phone) ?? [];
	return first === undefined ? phone : [first, ...pairs].join(' ');
};

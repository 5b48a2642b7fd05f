const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** FNV-1a, 32 bits, over UTF-16 units: short, the same everywhere, and nothing here needs to be secret. */
const hash = (text: string): number => {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value ^= text.charCodeAt(index);
		value = Math.imul(value, 0x01000193);
	}
	return value >>> 0;
};

/** `payment-4k7d2m`: short enough to type after `cahier sent`, the same while the relance is the same. */
export const relanceId = (kind: string, subject: string, mark: string): string => {
	let rest = hash(`${subject}\n${mark}`);
	let sign = '';
	for (let place = 0; place < 6; place++) {
		sign += alphabet[rest % alphabet.length];
		rest = Math.floor(rest / alphabet.length);
	}
	return `${kind}-${sign}`;
};

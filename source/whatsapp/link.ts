import type { Phone } from '../book/phone.ts';

/** RFC 3986 §3.4 lets these stand in a query: each one spared makes a smaller code. */
const rawInQuery = /%(?:2C|3A|3F|2F|40|3B|24)/g;

/** Never a `+` for a space: iOS shows it as it is. */
const inQuery = (text: string): string =>
	encodeURIComponent(text).replace(rawInQuery, decodeURIComponent);

/** The link that opens WhatsApp on this customer with the message ready to send; ASCII only. */
export const chatLink = (phone: Phone, message: string): string => {
	const text = message.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n');
	return `https://wa.me/${phone.slice(1)}?text=${inQuery(text)}`;
};

/** The link that dials this number. */
export const callLink = (phone: Phone): string => `tel:${phone}`;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phone } from '../../source/book/phone.ts';
import { callLink, chatLink } from '../../source/whatsapp/link.ts';
import { hostileText } from '../support/hostile-text.ts';

const mama = '+237677000001' as Phone;

describe('the link that opens WhatsApp', () => {
	it.each([
		['Bonjour', 'Bonjour'],
		['25 000 FCFA', '25%20000%20FCFA'],
		['Ça va ?', '%C3%87a%20va%20?'],
		['à 8:30, chez @rose; 5$/kg', '%C3%A0%208:30,%20chez%20@rose;%205$/kg'],
		['1+1=2 & 100 % #1', '1%2B1%3D2%20%26%20100%20%25%20%231'],
		['Bonjour,\r\nmerci', 'Bonjour,%0Amerci'],
		['e\u0301', '%C3%A9'],
		['👍', '%F0%9F%91%8D'],
		['a\ud83d', 'a%EF%BF%BD'],
		["l'eau", "l'eau"],
	])('%j', (message, query) => {
		expect(chatLink(mama, message)).toBe(`https://wa.me/237677000001?text=${query}`);
	});

	it('gives the message back to whoever opens it', () => {
		fc.assert(
			fc.property(hostileText, message => {
				const link = chatLink(mama, message);
				expect(link).toMatch(/^[\x21-\x7e]+$/);
				expect(link).not.toContain('+');
				const url = new URL(link);
				expect(url.hash).toBe('');
				expect(`${url.origin}${url.pathname}`).toBe('https://wa.me/237677000001');
				expect([...url.searchParams.keys()]).toEqual(['text']);
				expect(url.searchParams.get('text')).toBe(
					message.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n'),
				);
			}),
			{ numRuns: 2000 },
		);
	});
});

it('the link that dials', () => {
	expect(callLink(mama)).toBe('tel:+237677000001');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../source/text/clean.ts';
import { hostileText } from '../support/hostile-text.ts';

const obeyedByTerminals = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/;
const notSeen = /[\p{Bidi_Control}\u200b-\u200d\u2060\ufeff\u2028\u2029]/u;

describe('cleaning a line', () => {
	it.each([
		['plain text', 'Mama Rose, 677 00 00 01', 'Mama Rose, 677 00 00 01'],
		['French', 'Aïssatou — 25 000 FCFA dûs', 'Aïssatou — 25 000 FCFA dûs'],
		['a no-break space', '25\u00a0000', '25\u00a0000'],
		['a colour', '\x1b[1;31mMoussa\x1b[0m', 'Moussa'],
		['a colour in 8 bits', '\x9b31mMoussa', 'Moussa'],
		['a title', '\x1b]0;piège\x07Moussa', 'Moussa'],
		['a title ended by ST', '\x1b]0;piège\x1b\\Moussa', 'Moussa'],
		['a hyperlink', '\x1b]8;;http://a.b\x1b\\ici\x1b]8;;\x1b\\', 'ici'],
		['a clipboard write', '\x1b]52;c;cm0gLXJm\x07Moussa', 'Moussa'],
		['a device control string', '\x1bP+q544e\x1b\\Moussa', 'Moussa'],
		['a title that never ends', '\x1b]0;Moussa', '0;Moussa'],
		['the brackets of a paste', '\x1b[200~Moussa\x1b[201~', 'Moussa'],
		['a full reset', '\x1bcMoussa', 'Moussa'],
		['an escape cut short', 'Moussa\x1b', 'Moussa'],
		['an override', 'Mou\u202essa', 'Moussa'],
		['zero-width characters', 'M\u200bou\u2060ss\ufeffa', 'Moussa'],
		['a family of emoji', '👩\u200d👧', '👩👧'],
		['a heart', '❤\ufe0f', '❤'],
		['half a character', 'a\ud83db', 'a\ufffdb'],
		['a decomposed accent', 'e\u0301', 'é'],
		['line breaks of all kinds', 'a\nb\r\nc\rd\u2028e\tf', 'a b c d e f'],
	])('%s', (_, text, clean) => {
		expect(cleanLine(text)).toBe(clean);
	});

	it('leaves nothing a terminal would obey or hide', () => {
		fc.assert(
			fc.property(hostileText, text => {
				const line = cleanLine(text);
				expect(line).not.toMatch(obeyedByTerminals);
				expect(line).not.toMatch(notSeen);
				expect(line).not.toContain('\n');
				expect(line.isWellFormed()).toBe(true);
				expect(cleanLine(line)).toBe(line);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('cleaning a text', () => {
	it('keeps its lines', () => {
		expect(cleanText('Bonjour,\r\n\r\nMerci\x1b[2J\n')).toBe('Bonjour,\n\nMerci\n');
	});

	it('leaves nothing a terminal would obey, save the line feed', () => {
		fc.assert(
			fc.property(hostileText, text => {
				const clean = cleanText(text);
				expect(clean).not.toMatch(obeyedByTerminals);
				expect(clean).not.toMatch(notSeen);
				expect(cleanText(clean)).toBe(clean);
			}),
			{ numRuns: 2000 },
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../source/commands/print.ts';
import { cleanLine } from '../../source/text/clean.ts';
import { hostileText } from '../support/hostile-text.ts';
import { bookFile, bookWith, done, json, newBook, say } from './line.ts';

const rest = ['--phone', '677000001', '--item', '1 Bon 4000'];

describe('names from anywhere are printed clean', () => {
	it.each([
		['Paul\x1b[31m Kamga', 'Paul Kamga'],
		['\x1b]0;titre\x07Awa', 'Awa'],
		['Ali\nBaba', 'Ali Baba'],
		['\u202eeliamE', 'eliamE'],
		['👩‍👩‍👧 Maman', '👩👩👧 Maman'],
		['محمد علي', 'محمد علي'],
		['é'.normalize('NFD'), 'é'],
		['x'.repeat(300), 'x'.repeat(300)],
	])('%j', async (typed, name) => {
		const book = newBook();
		const argv = ['sell', '--customer', typed, ...rest];
		expect(await done(book, argv)).toContain(`Enregistré : ${name}, Bon, 4 000`);
		const { customer } = await json(book, ['customer', typed, '--tone', 'firm']);
		expect(customer.name).toBe(name);
	});

	it('whatever is typed, and whatever a book of another hand holds', async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, async text => {
				const customer = { id: 'c', name: text, phone: '+237677000001', tone: 'gentle' };
				const book = bookWith(
					JSON.stringify({
						format: 1,
						settings: { shop: { name: text } },
						customers: { c: { ...customer, events: [], since: '2026-11-01' } },
						products: { p: { id: 'p', name: text, stock: 0, lowSince: '2026-11-01' } },
					}),
				);
				for (const argv of [
					['today'],
					['today', '--json'],
					['pay', '--customer', text, '--amount', text],
					['sell', '--item', text, '--customer', text],
					['product', '--', text],
					[text],
				]) {
					const { stdout, stderr } = await say(book, argv);
					// A document keeps its texts as they are written, composed or not.
					for (const printed of [stdout, stderr])
						for (const line of printed.split('\n'))
							expect(cleanLine(line)).toBe(line.normalize('NFC'));
				}
			}),
			{ numRuns: 60 },
		);
	});
});

it('a document means the same once it is safe to show', () => {
	fc.assert(
		fc.property(hostileText, text => {
			const shown = toJson({ text });
			expect(JSON.parse(shown)).toEqual({ text });
			expect(shown).toMatch(
				/^[^\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]*$/,
			);
		}),
	);
});

it('a path is said clean and used as it is', async () => {
	const book = `${newBook()} d'été\x1b[31m`;
	await done(book, ['sell', '--customer', 'Awa', ...rest]);
	expect(bookFile(book)).toContain('\x1b');
	expect((await json(book, ['today'])).totals.debtors).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { keyName } from '../../source/components/key-hints.tsx';
import { actionFor, bindings, isWriting, type Place } from '../../source/keys/bindings.ts';
import type { Key, SpecialKey } from '../../source/keys/key.ts';
import { catalogs } from '../../source/text/catalog.ts';

const places = Object.keys(bindings) as Place[];
const letter = (text: string): Key => ({ name: 'text', text });
const isLetter = (key: string): boolean => [...key].length === 1;

describe.each(places)('the keys of %s', place => {
	const all = bindings[place];

	it('no key is there twice', () => {
		const keys = all.flatMap(binding => binding.keys);
		expect(keys).toEqual([...new Set(keys)]);
	});

	it('none is a digit, nor a sign without a key of its own beside it', () => {
		for (const { keys } of all) {
			expect(keys.filter(key => /\d/.test(key) && isLetter(key))).toEqual([]);
			// `?` and `/` need Shift on a French keyboard: another key does the same.
			if (keys.some(key => isLetter(key) && !/[a-z]/.test(key)))
				expect(keys.some(key => /^[a-z]|^f1$/.test(key))).toBe(true);
		}
	});

	it('there is a way back, or out, and it is shown', () => {
		const shown = all.filter(binding => !binding.quiet).map(binding => binding.action);
		const waysBack = ['back', 'finish', 'quit'] as const;
		expect(shown.some(action => waysBack.some(way => way === action))).toBe(true);
	});

	it('Ctrl+C leaves', () => {
		expect(actionFor(place, { name: 'ctrl-c' })).toBe('quit');
	});

	it.each(['fr', 'en'] as const)(
		'every action has its word, and every key its name (%s)',
		language => {
			const { keys: words } = catalogs[language];
			expect(words.places[place]).toMatch(/\p{L}{2}/u);
			for (const { action, keys } of all) {
				expect(words.actions[action]).toMatch(/\p{L}{2}/u);
				for (const key of keys.filter(one => !isLetter(one)))
					expect(Object.keys(words.keyNames)).toContain(key);
			}
		},
	);

	it('letters are written or obeyed, never both', () => {
		const letters = all.flatMap(({ keys }) => keys.filter(isLetter));
		if (isWriting(place)) expect(letters).toEqual([]);
	});
});

it('a letter is the same command as its capital', () => {
	expect(actionFor('morning', letter('q'))).toBe('quit');
	expect(actionFor('morning', letter('Q'))).toBe('quit');
});

it('a pasted word is no command', () => {
	expect(actionFor('morning', letter('quai'))).toBeUndefined();
});

it('the first key of a binding is the one shown', () => {
	expect(keyName('enter', catalogs.fr)).toBe('Entrée');
	expect(keyName('escape', catalogs.en)).toBe('Esc');
	expect(keyName('p', catalogs.fr)).toBe('p');
});

it('the same letters in both languages: the two catalogs name the same keys', () => {
	const names = (language: 'fr' | 'en'): readonly string[] =>
		Object.keys(catalogs[language].keys.keyNames).sort();
	expect(names('fr')).toEqual(names('en'));
});

it('a place answers no key of another place', () => {
	const unknown: SpecialKey[] = ['tab', 'backtab'];
	// Only a screen with several fields, or several forms of a text, moves among them.
	const several: readonly Place[] = ['form', 'copying', 'template'];
	for (const place of places.filter(one => !several.includes(one)))
		for (const name of unknown) expect(actionFor(place, { name })).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../source/book/records.ts';
import { keyHints, keyName } from '../../source/components/key-hints.tsx';
import type { Cell } from '../../source/components/line.tsx';
import { type Binding, bindings, type Place } from '../../source/keys/bindings.ts';
import { catalogs } from '../../source/text/catalog.ts';
import { widthOf } from '../../source/text/width.ts';

const places = Object.keys(bindings) as Place[];
const languages: readonly Language[] = ['fr', 'en'];

const rowsOf = (
	given: readonly Binding[],
	language: Language,
	columns: number,
): readonly string[] =>
	keyHints(given, catalogs[language], columns).map((cells: readonly Cell[]) =>
		cells.map(cell => cell.text).join(''),
	);

/** The hints as the table and the catalog word them. */
const hintsOf = (given: readonly Binding[], language: Language): readonly string[] =>
	given
		.filter(binding => !binding.quiet)
		.map(({ keys: [key = ''], action }) => {
			const catalog = catalogs[language];
			return `${keyName(key, catalog)} ${catalog.keys.actions[action]}`;
		});

describe.each(languages)('the hints in %s', language => {
	it.each(places)('of %s are whole, in order, and fit the width', place => {
		const hints = hintsOf(bindings[place], language);
		const longest = Math.max(...hints.map(widthOf));
		for (let columns = longest; columns <= 200; columns++) {
			const rows = rowsOf(bindings[place], language, columns);
			expect(rows.flatMap(row => row.split('  '))).toEqual(hints);
			expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(columns);
		}
	});

	it('of the morning fit on two rows of 80 columns', () => {
		expect(rowsOf(bindings.morning, language, 78)).toHaveLength(2);
	});

	it('fill a row before they begin another', () => {
		for (const columns of [33, 38, 78]) {
			const rows = rowsOf(bindings.relance, language, columns);
			for (const [at, row] of rows.entries()) {
				const next = rows[at + 1]?.split('  ')[0];
				if (next !== undefined) expect(widthOf(`${row}  ${next}`)).toBeGreaterThan(columns);
			}
		}
	});
});

it('a hint wider than the window has a row of its own', () => {
	const rows = rowsOf(bindings.editor, 'fr', 5);
	expect(rows).toHaveLength(hintsOf(bindings.editor, 'fr').length);
});

it('another word may stand for an action', () => {
	const [row] = keyHints(bindings.confirm, catalogs.fr, 78, { accept: 'oui', back: 'non' });
	expect(row?.map(cell => cell.text).join('')).toBe('Entrée oui  Échap non');
});

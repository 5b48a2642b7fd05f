import type { Action, Binding } from '../keys/bindings.ts';
import type { Catalog } from '../text/catalog.ts';
import { widthOf } from '../text/width.ts';
import type { Cell } from './line.tsx';

/** How a key is called: `Entrée`, `Échap`, or the letter itself. */
export const keyName = (key: string, { keys }: Catalog): string =>
	(keys.keyNames as Readonly<Record<string, string>>)[key] ?? key;

interface Hint {
	readonly key: string;
	readonly does: string;
}

const hintWidth = ({ key, does }: Hint): number => widthOf(key) + 1 + widthOf(does);

const hintsOf = (
	bindings: readonly Binding[],
	catalog: Catalog,
	words: Partial<Record<Action, string>>,
): readonly Hint[] =>
	bindings
		.filter(binding => !binding.quiet)
		.map(({ keys, action }) => ({
			key: keyName(keys[0] ?? '', catalog),
			does: words[action] ?? catalog.keys.actions[action],
		}));

/** The hints in as many rows as they need, none of them cut. */
const rowsOf = (hints: readonly Hint[], columns: number): readonly (readonly Hint[])[] => {
	const rows: Hint[][] = [];
	let used = Number.POSITIVE_INFINITY;
	for (const hint of hints) {
		if (used + 2 + hintWidth(hint) > columns) {
			rows.push([]);
			used = -2;
		}
		rows.at(-1)?.push(hint);
		used += 2 + hintWidth(hint);
	}
	return rows;
};

const cellsOf = (hints: readonly Hint[]): readonly Cell[] =>
	hints.flatMap(({ key, does }, index) => [
		{ text: `${index === 0 ? '' : '  '}${key}`, tone: 'key' as const },
		{ text: ` ${does}` },
	]);

/** The keys of the moment, from the one table, as rows of cells. */
export const keyHints = (
	bindings: readonly Binding[],
	catalog: Catalog,
	columns: number,
	words: Partial<Record<Action, string>> = {},
): readonly (readonly Cell[])[] => rowsOf(hintsOf(bindings, catalog, words), columns).map(cellsOf);

import { keyName } from '../../components/key-hints.tsx';
import type { Cell } from '../../components/line.tsx';
import { bodyRows, type Size } from '../../components/page.tsx';
import { type Binding, bindings, type Place } from '../../keys/bindings.ts';
import type { Catalog } from '../../text/catalog.ts';
import { widthOf } from '../../text/width.ts';

type HelpRow = readonly Cell[];

const keyColumns = 16;

/** Rows of the title and its rules, and of the keys at the foot. */
const headRows = 3;
const footRows = 2;

export const helpHeight = (size: Size): number => bodyRows(size, headRows, footRows);

/** `Haut k  ligne d'avant`: every key of the binding, then what it does. */
const helpCell = ({ keys, action }: Binding, catalog: Catalog, columns: number): HelpRow => [
	{ text: '  ' },
	{ text: keys.map(key => keyName(key, catalog)).join(' '), columns: keyColumns, tone: 'key' },
	{ text: catalog.keys.actions[action], columns: columns - keyColumns - 2 },
];

const inPairs = (cells: readonly HelpRow[]): readonly HelpRow[] => {
	const half = Math.ceil(cells.length / 2);
	return cells.slice(0, half).map((cell, index) => [...cell, ...(cells[half + index] ?? [])]);
};

/** Every key of every place, from the one table; the place help was asked from comes first. */
export const helpRows = (from: Place, catalog: Catalog, columns: number): readonly HelpRow[] => {
	const places = [from, ...(Object.keys(bindings) as Place[]).filter(place => place !== from)];
	const isWide = columns >= 80;
	const column = Math.floor((columns - 1) / (isWide ? 2 : 1));
	return places.flatMap((place, index): readonly HelpRow[] => {
		const cells = bindings[place].map(binding => helpCell(binding, catalog, column));
		const title = catalog.keys.places[place];
		return [
			...(index === 0 ? [] : [[{ text: ' ' }]]),
			[{ text: ` ${title}`, tone: 'heading', columns: widthOf(title) + 1 }],
			...(isWide ? inPairs(cells) : cells),
		];
	});
};

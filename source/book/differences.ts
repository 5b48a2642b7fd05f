import { isAlike } from './alike.ts';
import { type Book, type TableName, tableNames } from './book.ts';

/** How many records of a table two books do not have alike. */
export interface Difference {
	readonly table: TableName | 'settings';
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

const differenceIn = (table: TableName, from: Book, to: Book): Difference => {
	const before: Readonly<Record<string, unknown>> = from[table];
	const after: Readonly<Record<string, unknown>> = to[table];
	const ids = Object.keys(after);
	return {
		table,
		added: ids.filter(id => !Object.hasOwn(before, id)).length,
		changed: ids.filter(id => Object.hasOwn(before, id) && !isAlike(before[id], after[id])).length,
		removed: Object.keys(before).filter(id => !Object.hasOwn(after, id)).length,
	};
};

/** What turns one book into another, table by table; a table that is alike in both is left out. */
export const differencesBetween = (from: Book, to: Book): readonly Difference[] => {
	const settings: Difference = {
		table: 'settings',
		added: 0,
		changed: isAlike(from.settings, to.settings) ? 0 : 1,
		removed: 0,
	};
	return [settings, ...tableNames.map(table => differenceIn(table, from, to))].filter(
		({ added, changed, removed }) => added + changed + removed > 0,
	);
};

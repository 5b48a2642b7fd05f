import type { TableName, Tables } from './book.ts';
import { keyOf, type Seen } from './history.ts';

/** One record that an operation touched, as it was and as it became; `undefined` where it was not. */
export interface Pair<Name extends TableName> {
	readonly before: Tables[Name] | undefined;
	readonly after: Tables[Name] | undefined;
}

export type Pairs = <Name extends TableName>(table: Name) => readonly Pair<Name>[];

/** Every record that an operation touched, table by table. */
export const pairsOf = ({ operation, before, after }: Seen): Pairs => {
	const ids = (table: TableName): readonly string[] =>
		operation.reverse
			.map(keyOf)
			.filter(key => key.startsWith(`${table} `))
			.map(key => key.slice(table.length + 1));
	return table =>
		ids(table).map(id => ({
			before: (before[table] as Readonly<Record<string, Tables[typeof table]>>)[id],
			after: (after[table] as Readonly<Record<string, Tables[typeof table]>>)[id],
		}));
};

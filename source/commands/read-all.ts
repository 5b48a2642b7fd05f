import { ok, type Result } from '../book/result.ts';

type Read = Readonly<Record<string, Result<unknown> | undefined>>;

type Values<All extends Read> = {
	readonly [Name in keyof All]?: NonNullable<All[Name]> extends Result<infer Value> ? Value : never;
};

/** What several flags say: the values of those that were given, or the first refusal. */
export const readAll = <All extends Read>(all: All): Result<Values<All>> => {
	const values: Record<string, unknown> = {};
	for (const [name, read] of Object.entries(all)) {
		if (read === undefined) continue;
		if (!read.ok) return read;
		values[name] = read.value;
	}
	return ok(values as Values<All>);
};

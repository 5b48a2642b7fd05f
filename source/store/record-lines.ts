export const member = (name: string, json: string): string => `${JSON.stringify(name)}:${json}`;

/** One record a line: a hand, `diff` and `grep` find their way. */
export const tableJson = (records: Readonly<Record<string, unknown>>): string => {
	const lines = Object.entries(records).map(([id, record]) => member(id, JSON.stringify(record)));
	return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
};

export const listJson = (items: readonly unknown[]): string =>
	items.length === 0 ? '[]' : `[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]`;

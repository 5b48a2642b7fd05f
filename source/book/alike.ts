const fieldsOf = (record: object): readonly (readonly [string, unknown])[] =>
	Object.entries(record).filter(([, value]) => value !== undefined);

/**
 * The same content: a record read from a file is never the very same one, and an editor or another program
 * writes its fields in an order of its own.
 */
export const isAlike = (one: unknown, other: unknown): boolean => {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
		return false;
	const fields = fieldsOf(one);
	return (
		Array.isArray(one) === Array.isArray(other) &&
		fields.length === fieldsOf(other).length &&
		fields.every(
			([name, value]) =>
				Object.hasOwn(other, name) && isAlike(value, (other as Record<string, unknown>)[name]),
		)
	);
};

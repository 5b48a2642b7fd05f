// valibot leaves these keys out without a word: a fault instead of a record lost at the next write.
const keysLost = ['__proto__', 'constructor', 'prototype'];

export const isPlainObject = (input: unknown): input is Record<string, unknown> =>
	typeof input === 'object' &&
	input !== null &&
	!Array.isArray(input) &&
	!keysLost.some(key => Object.hasOwn(input, key));

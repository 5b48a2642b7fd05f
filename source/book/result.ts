import type { Refusal } from './refusal.ts';

/** What an operation or a parser gives back: a value, or a refusal the catalogs can word. */
export type Result<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly refusal: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal });

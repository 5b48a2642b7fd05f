import type { Phone } from '../book/phone.ts';
import type { Result } from '../book/result.ts';
import type { BookInput } from './command.ts';

/** `--phone`. The numbering plans cost 40 ms to load: only when there is a number to read. */
export const readPhone = async ({
	typed,
	store,
}: BookInput): Promise<Result<Phone> | undefined> => {
	const text = typed.value('phone');
	if (text === undefined) return undefined;
	const { parsePhone } = await import('../book/parse-phone.ts');
	return parsePhone(text, store.book.settings.shop.country);
};

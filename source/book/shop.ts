import type { Book, Change } from './book.ts';
import { parseText } from './name.ts';
import type { Phone } from './phone.ts';
import { ok, type Result } from './result.ts';

/** What the first run asks: the shop's name, and its phone if there is one. */
export const nameShop = (
	book: Book,
	facts: { readonly name: string; readonly phone?: Phone },
): Result<{ readonly changes: readonly Change[] }> => {
	const name = parseText(facts.name);
	if (!name.ok) return name;
	const shop = {
		...book.settings.shop,
		name: name.value,
		...(facts.phone === undefined ? {} : { phone: facts.phone }),
	};
	return ok({ changes: [{ table: 'settings', record: { ...book.settings, shop } }] });
};

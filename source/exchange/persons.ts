import type { Person } from '../book/directory.ts';
import { parseText, splitTitle } from '../book/name.ts';
import type { Result } from '../book/result.ts';

/** A name with its title, which may stand before it or in a field of its own. */
export const readName = (
	written: string,
	title: string,
): Result<Pick<Person, 'name' | 'title'>> => {
	const text = parseText(written);
	if (!text.ok) return text;
	const own = splitTitle(text.value);
	const said = title === '' || own.title !== undefined ? own : splitTitle(`${title} ${own.name}`);
	// A title that nobody knows is kept as it is written.
	const named = said.title === undefined && title !== '' ? { name: own.name, title } : said;
	return { ok: true, value: named };
};

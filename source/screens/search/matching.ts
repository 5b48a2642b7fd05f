import { matchesWords, matchKey } from '../../book/name.ts';

/** The items whose name holds every word looked for, accents, case and word order aside. */
export const matching = <Item>(
	items: readonly Item[],
	query: string,
	nameOf: (item: Item) => string,
): readonly Item[] => {
	const key = matchKey(query);
	return key === '' ? items : items.filter(item => matchesWords(matchKey(nameOf(item)), key));
};

import { matchKey } from './name.ts';
import type { Id, Language, Product } from './records.ts';

/**
 * What a debt taken over from an older notebook was bought with, when nobody says: one product of the book with
 * an id of its own, so that it is known whatever the owner calls it. It has no price and no stock.
 */
export const openingProductId: Id = 'opening';

/** As it reads in a message: "Pour votre achat : Achats précédents". */
const names: Readonly<Record<Language, string>> = {
	fr: 'Achats précédents',
	en: 'Previous purchases',
};

/** Whether that name, read from a file that Cahier wrote in either language, stands for it. */
export const isOpeningName = (name: string): boolean =>
	Object.values(names).some(own => matchKey(own) === matchKey(name));

export const openingProduct = (language: Language): Product => ({
	id: openingProductId,
	name: names[language],
});

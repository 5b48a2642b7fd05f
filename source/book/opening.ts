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

export const openingProduct = (language: Language): Product => ({
	id: openingProductId,
	name: names[language],
});

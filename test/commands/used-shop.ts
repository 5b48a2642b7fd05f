import { done, leaveNotebook, newBook, paulsTablet } from './line.ts';

/** Paul's tablet, the notebook left once and used again. */
export const usedShop = async (): Promise<string> => {
	const book = newBook();
	await done(book, paulsTablet);
	await leaveNotebook(book);
	await done(book, ['sell', '--item', '1 Savon 500']);
	await done(book, ['pay', '--customer', 'Paul', '--amount', '5000']);
	return book;
};

/** What a check says of it. */
export const fine = 'Tout est en ordre : 1 client, 2 produits, 2 ventes.\n';

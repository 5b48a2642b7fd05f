import { describe, expect, it } from 'vitest';
import { faultsOf, intoEmpty, moveIn, notesOf, talliesOf } from '../exchange/reading.ts';

const head = 'Produit;Code-barres;Prix;Stock;Seuil;Durée;Fournisseur';
const rice = 'Sac de Riz 25kg;6111245;18 000 FCFA;10;2;30;Ets Kamga';

const productsIn = ({ book }: ReturnType<typeof intoEmpty>) =>
	Object.values(book.products).map(({ id: _, supplierId, ...rest }) => ({
		...rest,
		...(supplierId === undefined ? {} : { supplier: book.suppliers[supplierId]?.name }),
	}));

const riceKept = {
	name: 'Sac de Riz 25kg',
	barcode: '6111245',
	price: 18_000,
	stock: 10,
	threshold: 2,
	lifetime: 30,
	supplier: 'Ets Kamga',
};

describe('a product of a file', () => {
	it('is made with all that is said, its supplier too', () => {
		const moved = intoEmpty('products', head, rice, 'Savon;;500;1;;;ets kamga');
		expect(productsIn(moved)).toEqual([
			riceKept,
			{ name: 'Savon', price: 500, stock: 1, supplier: 'Ets Kamga', lowSince: '2026-11-24' },
		]);
		expect(talliesOf(moved)).toEqual(['products +2 ~0 =0', 'suppliers +1 ~0 =0']);
	});

	it.each([
		['by its barcode, whatever its name', 'Riz 25;6111245;19000;;;;', ['2 other-name']],
		['by its name', 'SAC DE RIZ 25KG;;19000;;;;', []],
	])('is known %s, and what is said is changed', (_name, row, notes) => {
		const { book } = intoEmpty('products', head, rice);
		const moved = moveIn(book, 'products', head, row);
		expect(productsIn(moved)).toEqual([{ ...riceKept, price: 19_000 }]);
		expect(notesOf(moved)).toEqual(notes);
		expect(talliesOf(moved)).toEqual(['products +0 ~1 =0']);
	});

	it('keeps the count that the shop has: the file may be an old one', () => {
		const { book } = intoEmpty('products', head, rice, 'Savon;;500;;;;');
		const moved = moveIn(book, 'products', head, 'Sac de Riz 25kg;;;3;;;', 'Savon;;;40;;;');
		expect(productsIn(moved).map(({ stock }) => stock)).toEqual([10, 40]);
		expect(notesOf(moved)).toEqual(['2 stock-kept']);
	});

	it('of a known name with another barcode, or twice in two ways, is a fault', () => {
		const { book } = intoEmpty('products', head, rice);
		expect(
			faultsOf(
				moveIn(
					book,
					'products',
					head,
					'Sac de Riz 25kg;999;;;;;',
					'Savon;;500;;;;',
					'savon;;600;;;;',
				),
			),
		).toEqual([
			'2: « Sac de Riz 25kg » a déjà un autre code-barres dans le cahier : 6111245.',
			'4: « Savon » est déjà à la ligne 3, autrement. Gardez une seule des deux lignes.',
		]);
	});

	it('imported twice is there once', () => {
		const rows = [rice, 'Savon;;500;1;;;', 'Savon;;500;1;;;'];
		const { book } = intoEmpty('products', head, ...rows);
		const again = moveIn(book, 'products', head, ...rows);
		expect(again.brought.changes).toEqual([]);
		expect(talliesOf(again)).toEqual(['products +0 ~0 =2']);
	});

	it.each([
		[
			'12,5',
			'Prix',
			'« 12,5 » peut se lire de plusieurs façons. Écrivez le nombre entier de francs, par exemple 25000.',
		],
		['-1', 'Prix', '« -1 » est négatif. Écrivez le montant sans signe moins.'],
		['1e9', 'Prix', "« 1e9 » n'est pas un montant. Écrivez par exemple 25000, 25 000 ou 25k."],
		[
			'2.5',
			'Stock',
			"« 2.5 » n'est pas un nombre entier accepté ici. Écrivez par exemple 1, 2 ou 12.",
		],
		[
			'beaucoup',
			'Stock',
			"« beaucoup » n'est pas un nombre entier accepté ici. Écrivez par exemple 1, 2 ou 12.",
		],
		['0', 'Durée', "« 0 » n'est pas un nombre entier accepté ici. Écrivez par exemple 1, 2 ou 12."],
	])('with %s for its %s is a fault', (text, column, sentence) => {
		expect(faultsOf(intoEmpty('products', `Nom;${column}`, `Riz;${text}`))).toEqual([
			`2 (${column}): ${sentence}`,
		]);
	});
});

import { describe, expect, it } from 'vitest';
import { nothingArchived, settledRecords } from '../../source/book/archive.ts';
import { applyChanges, type Book, type Change, put } from '../../source/book/book.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { debtors } from '../../source/book/debt.ts';
import type { Result } from '../../source/book/result.ts';
import { returnGoods } from '../../source/book/return.ts';
import { dueOf } from '../../source/book/sale.ts';
import { cancelSale } from '../../source/book/sale-cancelling.ts';
import { correctLines } from '../../source/book/sale-correction.ts';
import { morningOf } from '../../source/relances/morning.ts';
import {
	bring,
	faultsOf,
	intoEmpty,
	type Moved,
	moveIn,
	reading,
	talliesOf,
	today,
} from '../exchange/reading.ts';
import { read } from '../support/reading.ts';

const debtHead = 'Nom;Tel;Doit;Depuis;Quoi;À payer le';
const saleHead = 'Vente;Date;Client;Produit;Qté;PU;Payé';

const salesIn = ({ book }: Pick<Moved, 'book'>) =>
	Object.values(book.sales).map(({ on, customerId, lines, payments, paymentPromises }) => [
		on,
		book.customers[customerId ?? '']?.name,
		lines.map(({ name, quantity, unitPrice }) => `${quantity} ${name} ${unitPrice}`).join(' + '),
		payments.map(({ amount }) => amount).join(),
		paymentPromises.map(promise => promise.day).join(),
	]);

describe('a debt of the old notebook', () => {
	it('is a sale of its day, of which nothing is paid', () => {
		const moved = intoEmpty(
			'debts',
			debtHead,
			'Mr Paul;677000001;25 000 FCFA;15/9;;',
			'Awa;;5k;2026-03-02;Mixeur;30/4',
		);
		expect(salesIn(moved)).toEqual([
			['2026-09-15', 'Paul', '1 Achats précédents 25000', '', ''],
			['2026-03-02', 'Awa', '1 Mixeur 5000', '', '2026-04-30'],
		]);
		expect(talliesOf(moved)).toEqual(['sales +2 ~0 =0', 'customers +2 ~0 =0', 'products +2 ~0 =0']);
		expect(debtors(moved.book, today).map(({ balance, since }) => [balance, since])).toEqual([
			[5000, '2026-03-02'],
			[25_000, '2026-09-15'],
		]);
	});

	it('is asked for by the rules of the shop, and counts as taken since its day', () => {
		const { book } = intoEmpty('debts', debtHead, 'Paul;677000001;25000;15/9;;');
		const [sale] = Object.values(book.sales);
		expect(sale && dueOf(sale, book.settings)).toBe('2026-09-22');
		const [relance] = morningOf(book, today).relances;
		expect(relance).toMatchObject({ kind: 'payment', stage: 'friendly' });
		expect(relance && 'message' in relance && relance.message).toContain(
			'Pour votre achat : *Achats précédents*',
		);
		expect(Object.values(book.customers)[0]?.since).toBe('2026-09-15');
	});

	it('of which the goods are not known asks for no news of them', () => {
		const { book } = intoEmpty(
			'debts',
			debtHead,
			'Paul;677000001;25000;18/11;;',
			'Awa;699000002;25000;18/11;Mixeur;',
		);
		expect(
			morningOf(book, today).relances.map(relance => [
				relance.kind,
				'customer' in relance && relance.customer.name,
			]),
		).toEqual([['satisfaction', 'Awa']]);
	});

	it('says no price of what it names', () => {
		const { book } = intoEmpty('debts', debtHead, 'Paul;;3000;15/9;Sac de Riz;');
		expect(Object.values(book.products)).toEqual([expect.objectContaining({ name: 'Sac de Riz' })]);
		expect(Object.values(book.products)[0]).not.toHaveProperty('price');
	});

	it('leaves the stock alone, stays in the book while it is owed, and is sound', () => {
		const stock = intoEmpty('products', 'Nom;Prix;Stock', 'Sac de Riz;18000;10');
		const { book } = moveIn(stock.book, 'debts', debtHead, 'Paul;;3000;2/1/2020;Sac de Riz;');
		expect(Object.values(book.products)[0]?.stock).toBe(10);
		expect(settledRecords(book, today).sales).toEqual([]);
		expect(anomaliesIn(book, nothingArchived)).toEqual([]);
	});

	it.each([
		['Paul;;0;15/9;;', '2 (Doit): Le montant ne peut pas être zéro.'],
		['Paul;;;15/9;;', '2 (Doit): Il manque un montant. Écrivez par exemple 25000 ou 25k.'],
		[
			'Paul;;12,5;15/9;;',
			'2 (Doit): « 12,5 » peut se lire de plusieurs façons. Écrivez le nombre entier de francs, par exemple 25000.',
		],
		[
			'Paul;;5000;;;',
			'2 (Depuis): Il manque un jour. Écrivez par exemple 15/9, 15/9/2025 ou hier.',
		],
		['Paul;;5000;31/2;;', "2 (Depuis): Le jour « 31/2 » n'existe pas dans le calendrier."],
		[
			'Paul;;5000;9/15/2026;;',
			"2 (Depuis): Le jour « 9/15/2026 » n'existe pas dans le calendrier.",
		],
		[
			'Paul;;5000;1/1/1970;;',
			'2 (Depuis): Le jour « 1/1/1970 » est hors du cahier, qui va de 2000 à 2099.',
		],
		[
			'Paul;;5000;+3;;',
			"2 (Depuis): Le 27 novembre n'est pas encore passé. Donnez un jour passé, avec son année s'il le faut.",
		],
		[
			'Paul;;5000;15/9/26;;1/9/26',
			"2: Payable le 1er septembre, avant le jour de l'achat (le 15 septembre).",
		],
		[';677000001;5000;15/9;;', '2 (Nom): Il manque un nom.'],
		[
			'Paul;77;5000;15/9;;',
			"2 (Tel): Le numéro « 77 » n'existe pas. Vérifiez-le chiffre par chiffre.",
		],
	])('written %s is a fault', (row, fault) => {
		const moved = intoEmpty('debts', debtHead, row);
		expect(faultsOf(moved)).toEqual([fault]);
		expect(moved.brought.changes).toEqual([]);
	});
});

describe('whose debt it is', () => {
	const known = ['Nom;Tel', 'Mr Paul Kamga;677000001'];

	it.each([
		['Kamga Paul;677000001;5000;15/9;;', []],
		['Paul;677000001;5000;15/9;;', []],
		['Awa;677000001;5000;15/9;;', ['2: Le 677 00 00 01 est déjà le numéro de Mr Paul Kamga.']],
	])('%s', (row, faults) => {
		const { book } = intoEmpty('customers', ...known);
		const moved = moveIn(book, 'debts', debtHead, row);
		expect(faultsOf(moved)).toEqual(faults);
		expect(Object.keys(moved.book.customers)).toHaveLength(1);
	});
});

describe('a sale of the past', () => {
	it('has its lines, its day and what was paid', () => {
		const moved = intoEmpty(
			'sales',
			saleHead,
			'12;3/8/2026;Mr Paul;Tablette;1;45000;20000',
			'12;3/8/2026;paul;Housse;2;2500;',
			';4/8/2026;;Savon;3;500;1500',
			';4/8/2026 14:30;;Savon;;500;500',
		);
		expect(faultsOf(moved)).toEqual([]);
		expect(salesIn(moved)).toEqual([
			['2026-08-03', 'Paul', '1 Tablette 45000 + 2 Housse 2500', '20000', ''],
			['2026-08-04', undefined, '3 Savon 500', '1500', ''],
			['2026-08-04', undefined, '1 Savon 500', '500', ''],
		]);
		expect(anomaliesIn(moved.book, nothingArchived)).toEqual([]);
	});

	it('is all paid when the file has no column for it', () => {
		const moved = intoEmpty('sales', 'Date;Produit;PU', '4/8/2026;Savon;500');
		expect(salesIn(moved)).toEqual([['2026-08-04', undefined, '1 Savon 500', '500', '']]);
	});

	it.each([
		[
			';4/8/2026;;Savon;1;500;',
			'2 (Payé): Il manque un montant. Écrivez par exemple 25000 ou 25k.',
		],
		[
			';4/8/2026;;Savon;1;500;200',
			"2: Une dette a besoin d'un nom. Ajoutez le client, ou le paiement complet.",
		],
		[';4/8/2026;;Savon;1;500;600', '2: 600 FCFA payés, mais la vente ne fait que 500 FCFA.'],
		[
			';4/8/2026;;Savon;0;500;0',
			"2 (Qté): « 0 » n'est pas un nombre entier accepté ici. Écrivez par exemple 1, 2 ou 12.",
		],
		[';4/8/2026;;;1;500;500', '2 (Produit): Il manque un nom.'],
		[
			';4/8/2026;Paul;Or;99999;999999999;0',
			'2: « 99 998 999 900 001 » est trop grand. Le plus grand montant est 999 999 999 FCFA.',
		],
	])('written %s is a fault', (row, fault) => {
		expect(faultsOf(intoEmpty('sales', saleHead, row))).toEqual([fault]);
	});

	it('on two lines of two days is a fault', () => {
		const moved = intoEmpty(
			'sales',
			saleHead,
			'7;3/8/2026;Paul;A;1;100;100',
			'7;4/8/2026;Paul;B;1;100;100',
		);
		expect(faultsOf(moved)).toEqual([
			"3: La vente « 7 » est à la ligne 2 d'un autre jour ou d'un autre client.",
		]);
	});
});

describe('the same file again', () => {
	const sales = [
		';4/8/2026;;Savon;1;500;500',
		';4/8/2026;;Savon;1;500;500',
		';5/8/2026;Paul;Savon;1;500;0',
	];
	const debts = ['Paul;;5000;15/9;;', 'Paul;;5000;15/9;;', 'Awa;;5000;15/9;Riz;'];

	it.each([
		['sales', saleHead, sales],
		['debts', debtHead, debts],
	] as const)('of %s has nothing new, and two that are alike were two', (kind, head, rows) => {
		const first = intoEmpty(kind, head, ...rows);
		expect(Object.keys(first.book.sales)).toHaveLength(3);
		const again = moveIn(first.book, kind, head, ...rows);
		expect(again.brought.changes).toEqual([]);
		expect(talliesOf(again)).toEqual(['sales +0 ~0 =3']);
	});

	it('after a part was paid, after a correction, or after the sale went to the archive', () => {
		const { book } = intoEmpty('debts', debtHead, 'Paul;;5000;15/9;;');
		const [sale] = Object.values(book.sales);
		if (sale === undefined) throw new Error('no sale');
		const [line] = sale.lines;
		if (line === undefined) throw new Error('no line');
		const paid = { ...sale, payments: [{ on: today, amount: line.unitPrice }] };
		const corrected = {
			...sale,
			lines: [{ ...line, quantity: 2 }],
			corrections: [{ on: today, what: 'lines', reason: 'deux sacs', amount: line.unitPrice }],
		} as const;
		const read = reading('debts', debtHead, 'Paul;;5000;15/9;;');
		for (const present of [paid, corrected])
			expect(bring(applyChanges(book, [put('sales', present)]), read).changes).toEqual([]);
		const archived = applyChanges(book, [{ table: 'sales', removed: sale.id }]);
		expect(bring(archived, read, [paid]).changes).toEqual([]);
		expect(bring(archived, read).changes).toHaveLength(1);
	});

	it('after its customer was found to be another one', () => {
		const { book } = intoEmpty('debts', debtHead, 'Paul;;5000;15/9;;');
		const [sale] = Object.values(book.sales);
		const [paul] = Object.values(book.customers);
		if (sale === undefined || paul === undefined) throw new Error('nothing came in');
		const { [paul.id]: _, ...others } = book.customers;
		const merged = {
			...book,
			customers: { ...others, k: { ...paul, id: 'k', formerIds: [paul.id] } },
			sales: {},
		};
		const read = reading('debts', debtHead, 'Paul;;5000;15/9;;');
		expect(bring(merged, read, [sale]).changes).toEqual([]);
	});
});

describe('a sale taken over that is put right', () => {
	const moved = () => {
		const shelf = intoEmpty('products', 'Nom;Prix;Stock', 'Riz;18000;10');
		const { book } = moveIn(shelf.book, 'sales', saleHead, '1;3/8/2026;Paul;Riz;4;18000;72000');
		const [sale] = Object.values(book.sales);
		if (sale === undefined) throw new Error('no sale');
		return { book, sale };
	};
	const given = { today, newId: () => 'new' };
	const stockAfter = (changed: Result<{ readonly changes: readonly Change[] }>, book: Book) =>
		Object.values(applyChanges(book, read(changed).changes).products)[0]?.stock;

	it('moves no stock: its goods had never left this one', () => {
		const { book, sale } = moved();
		const facts = { saleId: sale.id, refund: 'cash', reason: 'noté deux fois' } as const;
		expect(stockAfter(cancelSale(book, facts, given), book)).toBe(10);
		const [line] = sale.lines;
		if (line === undefined) throw new Error('no line');
		const lines = [{ ...line, quantity: 1 }];
		expect(stockAfter(correctLines(book, { ...facts, lines }, given), book)).toBe(10);
	});

	it('whose goods come back has them on the shelf all the same', () => {
		const { book, sale } = moved();
		const pieces = [{ productId: sale.lines[0]?.productId ?? '', quantity: 1 }];
		const facts = { saleId: sale.id, pieces, refund: 'cash', reason: 'cassé' } as const;
		expect(stockAfter(returnGoods(book, facts, given), book)).toBe(11);
	});
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Book } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { debtors } from '../../source/book/debt.ts';
import { callName } from '../../source/book/find.ts';
import type { TerminalDriver } from '../support/terminal-driver.ts';
import { bookOf, newHome, open, run, today } from './program.ts';

/** The old notebook, as the nephew typed it. */
const files = {
	'produits.csv': `Nom;Code-barres;Prix;Stock
Tablette Samsung;2000000002001;45000;5
Casque JBL;2000000002002;15000;10
Sac de Riz 25kg;2000000002003;18000;20
Mixeur Moulinex;2000000002004;30000;4
Chargeur Type-C;2000000002005;2500;30
Coque silicone;2000000002006;2000;40
`,
	'clients.csv': `Nom;Téléphone
Mr Paul;677000001
Mme Jeanne;699000002
Tonton Pierre;655000003
Mme Awa Diallo;677000004
Awa Dialo;
`,
	'dettes.csv': `Client;Montant;Depuis;Produit
Mr Paul;25 000;1/11/2026;Tablette Samsung
Mme Jeanne;10 000;10/11/2026;Fer à repasser
`,
} as const;

/** Moussa at his keyboard: what he presses, and what he waits to read before he goes on. */
class Counter {
	readonly #notebook: TerminalDriver;

	constructor(notebook: TerminalDriver) {
		this.#notebook = notebook;
	}

	/** A sentence may go over several rows. */
	async press(keys: readonly string[], words: string | RegExp): Promise<void> {
		this.#notebook.press(...keys);
		await this.#notebook.waitFor(
			typeof words === 'string'
				? rows =>
						rows
							.map(row => row.trim())
							.join(' ')
							.includes(words)
				: words,
		);
	}

	/** Types in the field, sees it there, then Enter. */
	async write(text: string, words: string | RegExp): Promise<void> {
		await this.press([text], text.slice(-20));
		await this.press(['Enter'], words);
	}

	/** Items and a customer in the one field, each with what is then seen; then the payment. */
	async sells(
		typed: ReadonlyArray<readonly [typed: string, seen: string | RegExp]>,
		settled: ReadonlyArray<readonly [keys: readonly string[], seen: string | RegExp]>,
		kept: string,
	): Promise<void> {
		await this.press(['v'], 'Article ou client');
		for (const [text, seen] of typed) await this.write(text, seen);
		await this.press(['Enter'], 'Vente : paiement et livraison');
		for (const [keys, seen] of settled) await this.press(keys, seen);
		await this.press(['Enter'], `Enregistré : ${kept}`);
	}

	/** The page of the customer of that name, from the morning. */
	async visits(name: string): Promise<void> {
		await this.press(['c'], 'Les clients');
		await this.press(['f'], 'Chercher');
		await this.write(name, 'f chercher');
		await this.press(['Enter'], 'm modifier');
	}

	/** The page of the newest entry that these words find. */
	async opensSale(words: string, seen: string): Promise<void> {
		await this.press(['e'], 'Écritures');
		await this.press(['f'], 'Chercher');
		await this.write(words, 'f chercher');
		await this.press(['Enter'], seen);
	}

	/** Back to the morning, a step at a time. */
	async goesHome(): Promise<void> {
		for (let steps = 0; steps < 6; steps++) {
			if (this.#notebook.screen().some(row => row.includes('q quitter'))) return;
			const before = this.#notebook.screen().join('\n');
			this.#notebook.press('Escape');
			await this.#notebook.waitFor(rows => rows.join('\n') !== before);
		}
	}
}

const stocks = (book: Book): Readonly<Record<string, number | undefined>> =>
	Object.fromEntries(Object.values(book.products).map(({ name, stock }) => [name, stock]));

const debts = (book: Book): Readonly<Record<string, number>> =>
	Object.fromEntries(
		debtors(book, day(today)).map(({ customer, balance }) => [callName(customer), balance]),
	);

/** FCFA that came in today, by means; goods returned and paid back aside. */
const received = (book: Book): Readonly<Record<string, number>> => {
	const sums: Record<string, number> = {};
	for (const { payments } of Object.values(book.sales))
		for (const { on, amount, means = 'cash' } of payments)
			if (on === today) sums[means] = (sums[means] ?? 0) + amount;
	return sums;
};

it('a full day: the old notebook moved in, 20 things done, and the book as computed by hand', async () => {
	const home = newHome();
	const on = ['--book', join(home, 'book'), '--date', today];
	const first = open(home, on);
	const opening = new Counter(first);
	await first.waitFor("Comment s'appelle votre boutique ?");
	await opening.write('Boutique Moussa', 'Votre numéro de téléphone ?');
	await opening.write('677000000', 'Quel jour la boutique est-elle fermée ?');
	await opening.press(['Enter'], 'Aucune vente pour');
	first.press('q');
	await first.exited;
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(home, name), text);
		const kind = { produits: 'products', clients: 'customers', dettes: 'debts' }[
			name.slice(0, -4)
		] as string;
		await run(home, ['import', join(home, name), '--as', kind, '--yes', ...on]);
	}

	const notebook = open(home, on);
	const moussa = new Counter(notebook);
	await notebook.waitFor('Dettes : 35 000 FCFA, 2 clients.');

	// 1 to 3: over the counter, in cash and by transfer; 1 500 to hand back.
	await moussa.sells([['jbl', '1 Casque JBL']], [], 'Casque JBL, 15 000, payé.');
	await moussa.sells(
		[
			['2 riz', '2 Sac de Riz 25kg'],
			['pierre', 'Client : Tonton Pierre'],
		],
		[
			[['tout'], 'tout est payé'],
			[['Tab', 'm'], '‹ MoMo ›'],
			[['Tab', 'MP231123.0912'], 'MP231123.0912'],
		],
		'Tonton Pierre, 2 Sac de Riz 25kg, 36 000, payé.',
	);
	await moussa.sells(
		[
			['3 coque', '3 Coque silicone'],
			['chargeur', '1 Chargeur Type-C'],
		],
		[[['10000'], 'À rendre : 1 500 FCFA.']],
		'3 Coque silicone + Chargeur Type-C, 8 500, payé.',
	);
	// 4: on credit, to be paid on the 29th. 5: an order for Friday.
	await moussa.sells(
		[
			['tablette', '1 Tablette Samsung'],
			['mr paul', 'Client : Mr Paul'],
		],
		[
			[['20000'], 'reste 25 000 FCFA à payer'],
			[['Tab', 'Tab', '29'], 'le dimanche 29 novembre 2026'],
		],
		'Mr Paul, Tablette Samsung, 45 000, payé 20 000, reste 25 000 le 29 novembre',
	);
	await moussa.sells(
		[
			['mixeur', '1 Mixeur Moulinex'],
			['jeanne', 'Client : Mme Jeanne'],
		],
		[
			[['10000'], 'reste 20 000 FCFA à payer'],
			[['Shift+Tab', '27'], 'le vendredi 27 novembre 2026'],
		],
		'Mme Jeanne, Mixeur Moulinex, 30 000, payé 10 000, reste 20 000',
	);
	// 6: four codes and their Enters in one burst.
	await moussa.press(['v'], 'Article ou client');
	const codes = ['2000000002006', '2000000002005', '2000000002006', '2000000002006'];
	await moussa.press([`${codes.join('\r')}\r`], /3 Coque silicone/);
	await moussa.press(['Enter'], 'Vente : paiement et livraison');
	await moussa.press(['Enter'], 'Enregistré : 3 Coque silicone + Chargeur Type-C, 8 500, payé.');
	// 7: a new item and a new customer, made on the spot.
	await moussa.press(['v'], 'Article ou client');
	await moussa.write('Bracelet connecté 9000', '1 Bracelet connecté');
	await moussa.write('Mlle Rose', 'Téléphone de Mlle Rose');
	await moussa.write('677000099', 'Client : Mlle Rose');
	await moussa.press(['Enter'], 'Vente : paiement et livraison');
	await moussa.press(['4000'], 'reste 5 000 FCFA à payer');
	await moussa.press(['Enter'], 'Enregistré : Mlle Rose, Bracelet connecté, 9 000, payé 4 000');
	// 8 to 10: on credit; the last one is a mistake.
	await moussa.sells(
		[
			['riz 17500', '1 Sac de Riz 25kg'],
			['awa diallo', 'Client : Mme Awa Diallo'],
		],
		[],
		'Mme Awa Diallo, Sac de Riz 25kg, 17 500, payé 0',
	);
	await moussa.sells(
		[
			['2 jbl 14000', '2 Casque JBL'],
			['awa dialo', 'Client : Awa Dialo'],
		],
		[[['8000'], 'reste 20 000 FCFA à payer']],
		'Awa Dialo, 2 Casque JBL, 28 000, payé 8 000',
	);
	await moussa.sells(
		[
			['mixeur', '1 Mixeur Moulinex'],
			['mr paul', 'Client : Mr Paul'],
		],
		[],
		'Mr Paul, Mixeur Moulinex, 30 000, payé 0',
	);
	// 11: the oldest due first: 25 000 of the old debt, then 5 000 of the tablet.
	await moussa.visits('mr paul');
	await moussa.press(['p'], 'Paiement de Mr Paul');
	await moussa.write('30000', 'Enregistré : Mr Paul a payé 30 000 FCFA, reste 50 000 FCFA.');
	await moussa.goesHome();
	// 12: a transfer; the iron first, then the order that has no due day yet.
	await moussa.visits('jeanne');
	await moussa.press(['p'], 'Paiement de Mme Jeanne');
	await moussa.press(['12000'], 'reste 18 000 FCFA');
	await moussa.press(['Tab', 'o'], '‹ Orange Money ›');
	await moussa.press(['Tab', 'OM231123'], 'OM231123');
	await moussa.press(['Ctrl+S'], 'Enregistré : Mme Jeanne a payé 12 000 FCFA, reste 18 000 FCFA.');
	await moussa.goesHome();
	// 13: more than she owes; the 1 000 stay with the shop.
	await moussa.visits('rose');
	await moussa.press(['p'], 'Paiement de Mlle Rose');
	await moussa.press(['6000'], '1 000 FCFA de plus que ce qui est dû');
	await moussa.press(['Tab', 'Tab', 'Right', 'Right'], '‹ garder 1 000 FCFA en avance ›');
	await moussa.press(['Ctrl+S'], 'Avance gardée : 1 000 FCFA.');
	await moussa.goesHome();
	// 14: the mixer is handed over, and leaves the shelf.
	await moussa.press(['o'], 'Les commandes');
	await moussa.press(['l'], 'Avez-vous livré Mixeur Moulinex à Mme Jeanne ?');
	await moussa.press(['Enter'], 'Enregistré : livraison de Mixeur Moulinex à Mme Jeanne.');
	await moussa.goesHome();
	// 15: one bag of rice comes back and is paid back in cash.
	await moussa.opensSale('pierre', 'Tonton Pierre');
	await moussa.press(['t'], 'Retour : Tonton Pierre, 2 Sac de Riz 25kg');
	await moussa.press(['Ctrl+U', '1'], '1 pièce revient en stock, 18 000 FCFA à rendre.');
	await moussa.press(['Shift+Tab', 'sac déchiré'], 'sac déchiré');
	await moussa.press(['Ctrl+S'], 'Enregistré.');
	await moussa.goesHome();
	// 16: the mixer that Paul never bought.
	await moussa.opensSale('mixeur paul', 'Vente du 23 novembre, Mr Paul');
	await moussa.press(['a'], 'Annuler la vente : Mr Paul, Mixeur Moulinex');
	await moussa.press(['Shift+Tab', 'mauvais client'], 'la dette de Mr Paul baisse de 30 000 FCFA');
	await moussa.press(['Ctrl+S'], 'Enregistré.');
	await moussa.goesHome();
	// 17: one headset, not two.
	await moussa.opensSale('dialo jbl', 'Vente du 23 novembre, Awa Dialo');
	await moussa.press(['m'], 'Corriger un article');
	await moussa.press(['Ctrl+U', '1 Casque JBL 14000'], '1 Casque JBL à 14 000 = 14 000 FCFA');
	await moussa.press(['Tab', 'un seul casque'], 'un seul casque');
	await moussa.press(['Ctrl+S'], 'Enregistré.');
	await moussa.goesHome();
	// 18: the two Awas are one.
	await moussa.visits('mme awa diallo');
	await moussa.press(['g'], 'Réunir Mme Awa Diallo avec');
	await moussa.press(['Enter'], 'Le nom Mme Awa Diallo reste.');
	await moussa.press(['Enter'], 'Réunis : Awa Dialo et Mme Awa Diallo.');
	await moussa.goesHome();
	// 19: ten chargers from the supplier, found by their code.
	await moussa.press(['s'], 'Le stock');
	await moussa.press(['f'], 'Chercher');
	await moussa.write('chargeur', '1 sur 8');
	await moussa.press(['l'], 'Reçu du fournisseur : Chargeur Type-C');
	await moussa.write('10', 'Enregistré');
	await moussa.goesHome();
	// 20: her advance pays a half of a cover.
	await moussa.sells(
		[
			['coque', '1 Coque silicone'],
			['rose', 'Client : Mlle Rose'],
		],
		[
			[['1000'], 'reste 1 000 FCFA à payer'],
			[['Tab', 's'], '‹ son avance (1 000 FCFA) ›'],
		],
		'Mlle Rose, Coque silicone, 2 000, payé 1 000, reste 1 000',
	);
	// 21: a slip of the hand, taken back.
	await moussa.sells([['jbl', '1 Casque JBL']], [], 'Casque JBL, 15 000, payé.');
	await moussa.press(['u'], 'Annuler « Vente : Casque JBL, 15 000 FCFA » ?');
	await moussa.press(['Enter'], "C'est annulé");
	notebook.press('q');
	await notebook.exited;

	const book = await bookOf(home);
	expect(stocks(book)).toEqual({
		// 5 - 1
		'Tablette Samsung': 4,
		// 10 - 1 - 2 + 1
		'Casque JBL': 8,
		// 20 - 2 - 1 + 1
		'Sac de Riz 25kg': 18,
		// 4 - 1 delivered - 1 sold + 1 cancelled
		'Mixeur Moulinex': 3,
		// 30 - 1 - 1 + 10
		'Chargeur Type-C': 38,
		// 40 - 3 - 3 - 1
		'Coque silicone': 33,
		'Fer à repasser': undefined,
		'Bracelet connecté': undefined,
	});
	expect(debts(book)).toEqual({
		// 25 000 + 25 000 + 30 000 - 30 000 paid - 30 000 cancelled
		'Mr Paul': 20_000,
		// 10 000 + 20 000 - 12 000
		'Mme Jeanne': 18_000,
		// 5 000 - 5 000, then 2 000 - 1 000
		'Mlle Rose': 1_000,
		// 17 500 + (14 000 - 8 000)
		'Mme Awa Diallo': 23_500,
	});
	expect(received(book)).toEqual({
		// 15 000 + 8 500 + 20 000 + 10 000 + 8 500 + 4 000 + 8 000 + 30 000 + 5 000
		cash: 109_000,
		momo: 36_000,
		'orange-money': 12_000,
		advance: 1_000,
	});
	expect(await run(home, ['check', ...on])).toMatch(/^Tout est en ordre/);

	// The next morning: Paul's tablet is not due before the 29th, Jeanne's mixer is not asked for yet.
	const tomorrow = open(home, ['--book', join(home, 'book'), '--date', '2026-11-24']);
	await tomorrow.waitFor('Dettes : 62 500 FCFA, 4 clients.');
	tomorrow.press('q');
	await tomorrow.exited;
}, 120_000);

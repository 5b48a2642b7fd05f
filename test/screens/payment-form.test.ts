import { describe, expect, it } from 'vitest';
import { advanceOf } from '../../source/book/advance.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';
import { rowOf, sceneOf } from './scenes.ts';

const customerNamed = (driver: NotebookDriver, name: string) =>
	Object.values(driver.book().customers).find(customer => customer.name === name);

const paidTo = (driver: NotebookDriver, saleId: string) =>
	driver.book().sales[saleId]?.payments.at(-1);

const rose = async (): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.go(rowOf.rose, 'Down');
	await driver.press('p');
	return driver;
};

describe('how it was paid', () => {
	it('is cash unless another way is chosen; a transfer has a reference', async () => {
		const driver = await sceneOf('how much was paid').open();
		await driver.type('5000');
		expect(driver.text()).not.toContain('Référence');
		await driver.press('Tab', 'Right');
		expect(driver.row('Moyen')).toBe('> Moyen      ‹ MoMo ›');
		await driver.press('Tab');
		await driver.type('MP261123.0815.C12345');
		expect(driver.words()).toContain(
			'Mr Paul, MoMo MP261123.0815.C12345, payé 5 000 FCFA, reste 20 000 FCFA',
		);
		await driver.press('Enter');
		expect(paidTo(driver, 'demo-paul-tablette')).toMatchObject({
			amount: 5_000,
			means: 'momo',
			reference: 'MP261123.0815.C12345',
		});
	});

	it.each([['a page of it', 'x'.repeat(301), 'Ce texte a 301 caractères. Le plus long en a 300.']])(
		'a reference is refused: %s',
		async (_what, typed, said) => {
			const driver = await sceneOf('how much was paid').open();
			await driver.type('5000');
			await driver.press('Tab', 'o', 'Tab');
			await driver.paste(typed);
			await driver.press('Enter');
			expect(driver.words()).toContain(said);
			expect(driver.row('Montant')).toContain('5000');
		},
	);

	it.each([
		['\x1b[31mMP1\x1b[0m\rMP2\x07', 'MP1 MP2'],
		['   ', undefined],
		['محمد 👍🏿', 'محمد 👍🏿'],
	])('a reference is cleaned: %j', async (typed, kept) => {
		const driver = await sceneOf('how much was paid').open();
		await driver.type('5000');
		await driver.press('Tab', 'Right', 'Tab');
		await driver.paste(typed);
		await driver.press('Enter');
		expect(paidTo(driver, 'demo-paul-tablette')?.reference).toBe(kept);
	});
});

describe('which purchases', () => {
	it('are all of them, what was due first, or the chosen one', async () => {
		const driver = await rose();
		await driver.type('5000');
		expect(driver.row('Pour')).toBe("Pour     tout, l'échéance la plus ancienne d'abord");
		await driver.press('Up');
		expect(driver.row('> ')).toMatch(/^> Pour +‹ tout/);
		await driver.press('Left');
		expect(driver.row('> ')).toBe('> Pour     ‹ Fer à repasser Philips, reste 7 000 FCFA ›');
		await driver.press('Enter');
		expect(paidTo(driver, 'demo-rose-fer')?.amount).toBe(5_000);
		expect(paidTo(driver, 'demo-rose-lumiere')?.on).not.toBe('2026-11-23');
	});

	it('are not asked of who made one', async () => {
		const driver = await sceneOf('how much was paid').open();
		expect(driver.text()).not.toContain('Pour ');
	});
});

describe('more than what is owed', () => {
	const above = async (...keys: readonly string[]): Promise<NotebookDriver> => {
		const driver = await sceneOf('how much was paid').open();
		await driver.type('27000');
		await driver.press('Enter', ...keys);
		return driver;
	};

	it('is not kept before somebody says what becomes of the rest', async () => {
		const driver = await above();
		const before = driver.book();
		expect(driver.words()).toContain(
			"C'est plus que ce qui est dû. Choisissez (gauche, droite) ce que devient le reste.",
		);
		expect(driver.row('Montant')).toContain('27000');
		await driver.press('Enter');
		expect(driver.book()).toBe(before);
	});

	it('is handed back', async () => {
		const driver = await above('Right');
		expect(driver.row('> ')).toBe('> Le reste  ‹ rendre 2 000 FCFA ›');
		expect(driver.words()).toContain('payé 25 000 FCFA, reste 0 FCFA, rendre 2 000 FCFA');
		await driver.press('Enter');
		expect(driver.words()).toContain('tout est réglé. À rendre : 2 000 FCFA.');
		expect(paidTo(driver, 'demo-paul-tablette')?.amount).toBe(25_000);
		expect(customerNamed(driver, 'Paul')).not.toHaveProperty('advances');
	});

	it('is kept for him, and is a way to pay later', async () => {
		const driver = await above('Right', 'Right');
		expect(driver.words()).toContain('avance 2 000 FCFA gardée');
		await driver.press('Enter');
		expect(driver.words()).toContain('Avance gardée : 2 000 FCFA.');
		const paul = customerNamed(driver, 'Paul');
		expect(paul === undefined ? 0 : advanceOf(paul)).toBe(2_000);
	});

	it('a slip of the hand is put right in the amount', async () => {
		const driver = await above('Up', 'Up');
		expect(driver.row('> ')).toContain('27000');
		await driver.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
		await driver.type('5000');
		expect(driver.text()).not.toContain('Le reste');
		await driver.press('Enter');
		expect(paidTo(driver, 'demo-paul-tablette')?.amount).toBe(25_000);
	});
});

describe('an advance', () => {
	/** Paul has left 3 000 and owes 8 000. */
	const opened = async (): Promise<NotebookDriver> => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Nokia 8000'], paid: 0 });
		const driver = openDriver({ book: shop.onDay('2026-11-23').book });
		await driver.press('p');
		await driver.type('11000');
		await driver.press('Enter', 'Right', 'Right', 'Enter');
		return driver;
	};

	it('is left by who owes nothing, from the entries, and handed back', async () => {
		const driver = await opened();
		await driver.press('e', 'p');
		expect(driver.words()).toContain("Mr Paul ne doit rien : ce qu'il laisse est une avance.");
		await driver.type('4000');
		await driver.press('Enter');
		expect(driver.words()).toContain('Enregistré : avance de Mr Paul, 4 000 FCFA.');
		expect(driver.row(' Avance ')).toContain('4 000 FCFA');
		await driver.press('b');
		expect(driver.row('> ')).toBe('> Montant  7 000');
		await driver.retype('7001');
		await driver.press('Enter');
		expect(driver.words()).toContain(
			"7 001 FCFA, c'est trop : l'avance de Mr Paul est de 7 000 FCFA.",
		);
		await driver.retype('6000');
		await driver.press('Enter');
		expect(driver.words()).toContain('Enregistré : 6 000 FCFA rendus à Mr Paul.');
		expect(driver.row('Avance rendue')).toContain('6 000 FCFA');
	});

	it('pays a debt, and no more than there is', async () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Nokia 8000'], paid: 0 });
		const paul = shop.customer('Paul');
		const { book } = shop.onDay('2026-11-23');
		const advances = [{ on: paul.since, amount: 3_000 }];
		const driver = openDriver({
			book: { ...book, customers: { [paul.id]: { ...paul, advances } } },
		});
		await driver.press('p');
		expect(driver.words()).toContain('Avance chez vous : 3 000 FCFA');
		await driver.type('4000');
		await driver.press('Tab', 'Left');
		expect(driver.row('> ')).toBe('> Moyen    ‹ son avance (3 000 FCFA) ›');
		await driver.press('Enter');
		expect(driver.words()).toContain(
			"4 000 FCFA, c'est trop : l'avance de Mr Paul est de 3 000 FCFA.",
		);
		await driver.press('Up');
		await driver.retype('3000');
		await driver.press('Enter');
		expect(driver.words()).toContain('Mr Paul a payé 3 000 FCFA, reste 5 000 FCFA.');
		const after = customerNamed(driver, 'Paul');
		expect(after === undefined ? -1 : advanceOf(after)).toBe(0);
	});
});

describe('a form left half-typed', () => {
	it('is offered again, and empty once kept', async () => {
		const driver = await sceneOf('how much was paid').open();
		await driver.type('5000');
		await driver.press('Escape', 'p');
		expect(driver.row('> ')).toContain('5000');
		await driver.press('Enter', 'Escape', 'd', 'f');
		await driver.type('paul');
		await driver.press('Enter', 'p');
		expect(driver.row('> ')).toBe('> Montant');
	});
});

describe('the receipt', () => {
	it('is one key away after a payment, with its code', async () => {
		const driver = await sceneOf('how much was paid').open();
		await driver.type('5000');
		await driver.press('Enter', 'w');
		expect(driver.words()).toContain('Mr Paul : reçu 5 000 FCFA (espèces), reste 20 000 FCFA.');
		expect(decodeURIComponent((await driver.code()) ?? '')).toBe(
			'https://wa.me/237677000001?text=Mr Paul : reçu 5 000 FCFA (espèces), reste 20 000 FCFA.',
		);
		await driver.press('Enter');
		expect(driver.row('2/14')).toContain('Tantie Rose');
	});

	it('says it all in a larger window', async () => {
		const driver = openDriver({ columns: 120, rows: 40 });
		await driver.press('Down', 'p');
		await driver.type('27000');
		await driver.press('Tab', 'Right', 'Tab');
		await driver.type('MP2611');
		await driver.press('Tab', 'Right', 'Right', 'Enter', 'w');
		expect(driver.words()).toContain('Bonjour Mr Paul,');
		expect(driver.words()).toContain('Bien reçu : *27 000 FCFA* (MoMo MP2611), le 23 Novembre.');
		expect(driver.words()).toContain('Votre compte : *tout est réglé, avance 2 000 FCFA*.');
		expect(driver.words()).toContain('Merci. Boutique Moussa');
	});

	it('of nothing, or of nobody, says why there is none', async () => {
		const shop = openShop('2026-11-23');
		shop.sells({ items: ['1 Coque 2000'] });
		const driver = openDriver({ book: shop.book });
		await driver.press('w');
		expect(driver.words()).toContain('Aucun paiement à confirmer : choisissez-en un');
		await driver.press('e', 'w');
		expect(driver.words()).toContain("Ce paiement n'est à personne");
	});

	it('is not of a payment that was undone', async () => {
		const driver = await sceneOf('how much was paid, on the morning').open();
		await driver.type('5000');
		await driver.press('Enter', 'u', 'Enter', 'w');
		expect(driver.words()).toContain('Aucun paiement à confirmer');
	});
});

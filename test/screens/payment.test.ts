import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../source/book/book.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';
import { sceneOf } from './scenes.ts';

const paul = sceneOf('how much was paid');

const paymentsOf = (driver: NotebookDriver) => driver.book().sales['demo-paul-tablette']?.payments;

describe('a payment', () => {
	it('says who owes what, asks how much, and reads it back', async () => {
		const driver = await paul.open();
		expect(driver.words()).toContain('Paiement de Mr Paul');
		expect(driver.words()).toContain('Mr Paul doit 25 000 FCFA (1 achat) > Montant');
		await driver.type('10k');
		expect(driver.words()).toContain('> Montant 10k payé 10 000 FCFA, reste 15 000 FCFA');
		expect(driver.words()).toContain('Mr Paul, espèces, payé 10 000 FCFA, reste 15 000 FCFA');
	});

	it.each([
		['12,5', '« 12,5 » peut se lire de plusieurs façons.'],
		['25.00', '« 25.00 » peut se lire de plusieurs façons.'],
		['-500', '« -500 » est négatif. Écrivez le montant sans signe moins.'],
		['1e9', "« 1e9 » n'est pas un montant."],
		['0', 'Le montant ne peut pas être zéro.'],
		['', 'Il manque un montant.'],
		['abc', "« abc » n'est pas un montant."],
		['9999999999', '« 9999999999 » est trop grand.'],
		['   ', 'Il manque un montant.'],
		['12 000 000 000', '« 12 000 000 000 » est trop grand.'],
		['👍🏿', "« 👍🏿 » n'est pas un montant."],
		['٢٥٠٠٠', "« ٢٥٠٠٠ » n'est pas un montant."],
		['9'.repeat(300), `« ${'9'.repeat(39)}… » est trop grand.`],
	])('%j is refused beside the field, which keeps it', async (typed, said) => {
		const driver = await paul.open();
		const before = driver.book();
		if (typed !== '') await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		// A field shows the end of what is longer than it.
		expect(driver.words()).toContain(`> Montant ${typed.slice(-20)}`.trim());
		expect(driver.words()).toMatch(/Entrée garder .* Échap retour F1 aide$/);
		expect(driver.book()).toBe(before);
	});

	it('what was refused is corrected, not typed again', async () => {
		const driver = await paul.open();
		await driver.type('25000x');
		await driver.press('Enter', 'Backspace');
		expect(driver.words()).not.toContain("n'est pas un montant");
		await driver.press('Enter');
		expect(driver.words()).toContain('Enregistré : Mr Paul a payé 25 000 FCFA, tout est réglé.');
	});

	it.each(['5000', '5 000', '5.000', '5k', '5000 F', '5000fcfa'])(
		'%j is 5 000 FCFA',
		async typed => {
			const driver = await paul.open();
			await driver.type(typed);
			await driver.press('Enter');
			expect(driver.words()).toContain(
				'Enregistré : Mr Paul a payé 5 000 FCFA, reste 20 000 FCFA.',
			);
			expect(paymentsOf(driver)?.at(-1)).toEqual({
				on: '2026-11-23',
				amount: 5000,
				receipt: 'new-1',
			});
		},
	);

	it('a part of it resets the clock: the next relance is shown, the balance is the new one', async () => {
		const driver = await paul.open();
		await driver.type('5000');
		await driver.press('Enter');
		expect(driver.row('2/14')).toContain('Tantie Rose');
		await driver.press('Escape');
		expect(driver.row('Dettes')).toContain('433 000 FCFA, 18 clients');
		await driver.press('d');
		expect(driver.row('Mr Paul')).toContain('20 000 FCFA');
	});

	it('all of it takes him off the debts', async () => {
		const driver = await paul.open();
		await driver.type('25000');
		await driver.press('Enter', 'Escape', 'd');
		expect(driver.text()).not.toContain('Mr Paul');
	});

	it('from the morning, without opening the relance', async () => {
		const driver = await sceneOf('how much was paid, on the morning').open();
		await driver.type('25000');
		await driver.press('Enter');
		expect(driver.row('Enregistré')).toContain('Mr Paul a payé 25 000 FCFA');
		expect(driver.rows()[1]).toContain('10 relances');
	});

	it('a burst of a scanner keeps nothing: its Enter is no yes', async () => {
		const driver = await paul.open();
		const before = driver.book();
		await driver.scan('25000');
		expect(driver.book()).toBe(before);
		expect(driver.row('> ')).toContain('Moyen');
		await driver.press('Enter');
		expect(paymentsOf(driver)?.at(-1)?.amount).toBe(25_000);
	});

	it('a pasted amount waits for Enter, its line break gone', async () => {
		const driver = await paul.open();
		await driver.paste('25 000 FCFA\r');
		expect(driver.words()).toContain('> Montant 25 000 FCFA payé 25 000 FCFA, reste 0 FCFA');
		await driver.press('Enter');
		expect(paymentsOf(driver)?.at(-1)?.amount).toBe(25_000);
	});

	it('pays what was due first', async () => {
		const driver = await sceneOf('several debts').open();
		await driver.press('p');
		await driver.type('8000');
		await driver.press('Enter');
		const bought = Object.values(driver.book().sales)
			.filter(({ customerId }) => customerId === 'demo-rose')
			.sort((one, other) => (one.on < other.on ? -1 : 1));
		const paidToday = bought.flatMap(({ id, payments }) =>
			payments.filter(({ on }) => on === '2026-11-23').map(({ amount }) => [id, amount]),
		);
		expect(paidToday).toEqual([
			// The older purchase, agreed for a later day.
			['demo-rose-fer', 500],
			['demo-rose-lumiere', 7500],
		]);
	});

	it('of who owes nothing is refused with a sentence', async () => {
		for (const name of ['a renewal', 'a satisfaction']) {
			const driver = await sceneOf(name).open();
			await driver.press('p');
			expect(driver.words()).toContain('Ce client ne doit rien.');
		}
	});

	it('of nobody is refused with another one', async () => {
		const driver = openDriver({ book: emptyBook('fr') });
		await driver.press('p');
		expect(driver.words()).toContain("Il n'y a pas de client ici.");
	});

	it('can be for a customer whose relance waits', async () => {
		const driver = await sceneOf('later').open();
		await driver.press('Down', 'p');
		expect(driver.words()).toContain('Dr Tchoumi doit 43 000 FCFA');
		await driver.type('3000');
		await driver.press('Enter');
		expect(driver.row('Enregistré')).toContain('Dr Tchoumi a payé 3 000 FCFA, reste 40 000 FCFA.');
	});

	it('the one shown as chosen pays, after the list has shrunk', async () => {
		const driver = await sceneOf('later').open();
		await driver.press('End', 'p');
		await driver.type('5000');
		await driver.press('Enter');
		expect(driver.row('Enregistré')).toContain('Papa Samuel a payé 5 000 FCFA, tout est réglé.');
		expect(driver.chosen()).toMatch(/^Mlle Ngo Bassong/);
		await driver.press('p');
		expect(driver.words()).toContain('Mlle Ngo Bassong doit 12 000 FCFA');
	});
});

it('thirty debts are paid in one go', async () => {
	const shop = openShop('2026-11-01');
	for (let sale = 0; sale < 30; sale++)
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Nokia 1000'], paid: 0 });
	const driver = openDriver({ book: shop.onDay('2026-11-23').book });
	await driver.press('Enter', 'p');
	await driver.type('30k');
	await driver.press('Enter');
	expect(driver.row('Enregistré')).toContain('tout est réglé');
	expect(driver.row('relance')).toMatch(/^Aucune relance/);
});

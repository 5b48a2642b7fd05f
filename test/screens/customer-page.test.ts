import { describe, expect, it } from 'vitest';
import { type ArchivedRecords, nothingArchived } from '../../source/book/archive.ts';
import { applyChanges, put } from '../../source/book/book.ts';
import { phonesOf } from '../../source/book/customer.ts';
import { day } from '../../source/book/day.ts';
import { editCustomer } from '../../source/book/edit-customer.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { francs } from '../../source/book/money.ts';
import { customerPage } from '../../source/screens/customer/state.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { archived } from '../book/archived.ts';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';

/** The page of somebody of the demo shop, found by his name. */
const pageOf = async (name: string): Promise<NotebookDriver> => {
	const driver = openDriver();
	await driver.press('c', 'f');
	await driver.type(name);
	await driver.press('Enter', 'Enter');
	return driver;
};

describe('the page of a customer', () => {
	it('says who he is, how he stands, and what is open before what happened', async () => {
		const driver = await pageOf('tantie rose');
		expect(driver.rows()[1]).toMatch(/^ Tantie Rose +695 00 00 08$/);
		expect(driver.words()).toContain('doit déjà 14 500 FCFA, le plus ancien depuis 24 jours');
		expect(driver.words()).toContain('promesses : 0 tenue, 1 manquée, 0 déplacée');
		expect(driver.text()).toContain('ton doux (particulier) · client depuis le 6 juin 2024');
		expect(driver.text()).toContain('Notes : Tresses en face du marché.');
		const sections = ['EN COURS', 'DATES À RETENIR', 'HISTORIQUE'];
		const at = sections.map(title => driver.rows().findIndex(row => row.trim() === title));
		expect(at.every(row => row > 0)).toBe(true);
		expect([...at].sort((one, other) => one - other)).toEqual(at);
		expect(driver.chosen()).toMatch(
			/^30\/10 +Fer à repasser Philips +reste 7 000 FCFA sur 12 000 FCFA$/,
		);
		expect(driver.row('Promesse du')).toBe('Promesse du 21/11 manquée');
		expect(driver.row('Promesse de')).toMatch(/^30\/10 +Promesse de payer le 21\/11 : manquée$/);
	});

	it('is opened from a relance with c, and Escape goes back one step', async () => {
		const driver = openDriver();
		await driver.press('Down', 'Enter', 'c');
		expect(driver.rows()[1]).toContain('Mr Paul');
		await driver.press('Escape');
		expect(driver.text()).toContain('Palier 1, amical');
	});

	it('goes through all that happened, to the last row and back', async () => {
		const driver = await pageOf('tantie rose');
		const first = driver.rows();
		await driver.press('End');
		expect(driver.chosen()).toMatch(/^8\/09 +Achat : Chargeur Type-C +2 500 FCFA$/);
		expect(driver.text()).not.toContain('EN COURS');
		await driver.press('Home');
		expect(driver.rows()).toEqual(first);
	});

	it('Enter on a sale, a payment or a promise opens the sale, Escape comes back to the row', async () => {
		const driver = await pageOf('tantie rose');
		for (const [downs, goods] of [
			[0, 'Fer à repasser Philips'],
			[3, 'Lampe solaire'],
			[6, 'Fer à repasser Philips'],
		] as const) {
			await driver.press('Home', ...Array.from({ length: downs }, () => 'Down'));
			const before = driver.chosen();
			await driver.press('Enter');
			expect(driver.text()).not.toContain('HISTORIQUE');
			expect(driver.text()).toContain(goods);
			await driver.press('Escape');
			expect(driver.chosen()).toBe(before);
		}
	});

	it('what he leaves with the shop is taken and handed back', async () => {
		const shop = openShop('2026-11-23');
		const { id } = shop.knows('Awa');
		const driver = openDriver({ book: shop.book, first: [morningScreen, customerPage(id)] });
		await driver.press('b');
		expect(driver.text()).toContain('avance');
		await driver.press('p');
		await driver.type('5000');
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré : avance de Awa, 5 000 FCFA.');
		expect(driver.words()).toContain('avance : 5 000 FCFA');
		await driver.press('w');
		expect(driver.text()).toContain('Reçu');
		await driver.press('Escape');
		expect(driver.chosen()).toMatch(/^23\/11 +Avance laissée +5 000 FCFA$/);
		await driver.press('Enter');
		expect(driver.text()).toContain('5 000');
		await driver.press('Ctrl+S');
		await driver.waitFor('Avance rendue');
		expect(driver.words()).not.toContain('avance : 5 000 FCFA');
	});

	it('p takes a payment, and what he owes follows', async () => {
		const driver = await pageOf('tantie rose');
		await driver.press('p');
		await driver.type('7000');
		await driver.press('Enter');
		await driver.waitFor('reste 7 500 FCFA');
		expect(driver.words()).toContain('doit déjà 7 500 FCFA');
	});

	it('v begins a sale to him', async () => {
		const driver = await pageOf('tantie rose');
		await driver.press('v');
		expect(driver.text()).toContain('Tantie Rose');
		expect(driver.text()).not.toContain('HISTORIQUE');
	});

	it('a stops messages, then offers to take them up again', async () => {
		const driver = await pageOf('tantie rose');
		await driver.press('a', 'Down', 'Enter');
		await driver.type('elle le demande');
		await driver.press('Enter');
		await driver.waitFor('ne plus relancer (elle le demande)');
		await driver.press('a');
		expect(driver.row('Reprendre')).toBe('> Reprendre les messages');
		await driver.press('Enter', 'Enter');
		await driver.waitFor('les messages à Tantie Rose reprennent');
		expect(driver.text()).not.toContain('elle le demande');
	});

	it('Enter on a message asks what was answered', async () => {
		const driver = await pageOf('solange eyenga');
		await driver.press('Down', 'Enter');
		expect(driver.text()).toContain('Réponse de Mme Solange Eyenga');
	});

	it('says of each payment message which step of the ladder it was', async () => {
		const shop = openShop('2026-11-02');
		const sale = shop.sells({
			to: 'Mr Paul',
			phone: '677000001',
			items: ['1 Coque 4000'],
			paid: 0,
		});
		for (const on of ['2026-11-09', '2026-11-16']) shop.onDay(on).sends('payment');
		const first = [morningScreen, customerPage(sale.customerId ?? '')] as const;
		const driver = openDriver({ book: shop.book, today: '2026-11-16', first });
		expect(driver.text()).toContain('16/11     Message : recouvrement (palier 2, rappel)');
		expect(driver.text()).toContain('9/11      Message : recouvrement (palier 1, amical)');
	});

	it('in a large window, tells the chosen row in full beside the list', async () => {
		const driver = openDriver({ columns: 200, rows: 60 });
		await driver.press('c', 'f');
		await driver.type('tchoumi');
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain('Clé USB 32 Go, à 4 500');
		expect(driver.words()).toContain('Souris sans fil, à 3 500');
		await driver.press('Down', 'Down');
		expect(driver.chosen()).toContain('Message : livraison');
		expect(driver.text()).toMatch(/│ Bonjour/);
		expect(driver.text()).toMatch(/│ Elle sera livrée le jour convenu\.$/m);
	});

	it('shows somebody with nothing at all', async () => {
		const shop = openShop('2026-11-23');
		const { id } = shop.knows('Awa');
		const driver = openDriver({ book: shop.book, first: [morningScreen, customerPage(id)] });
		expect(driver.text()).toContain('ne doit rien · aucune promesse passée');
		await driver.press('Enter', 'x');
		expect(driver.text()).toContain("Il n'y a pas de numéro à réparer.");
		await driver.press('r');
		expect(driver.text()).toContain("Awa n'a aucun achat dans le cahier");
		await driver.press('i');
		expect(driver.text()).toContain("Awa n'a aucun achat dans le cahier");
	});

	it('follows what another window changes, also a merge into another record', async () => {
		const shop = openShop('2026-11-23');
		const gone = shop.knows('P. Kamga');
		const kept = shop.knows('Paul Kamga');
		const driver = openDriver({ book: shop.book, first: [morningScreen, customerPage(gone.id)] });
		const elsewhere = { command: 'notebook', pid: 99 };
		await driver.elsewhere(elsewhere, book =>
			editCustomer(book, { customerId: gone.id, notes: 'habite Bonabéri' }),
		);
		expect(driver.text()).toContain('Notes : habite Bonabéri');
		await driver.elsewhere(elsewhere, book =>
			mergeCustomers(book, { keptId: kept.id, goneId: gone.id }),
		);
		expect(driver.rows()[1]).toContain('Paul Kamga');
		await driver.press('m');
		expect(driver.text()).toContain('Modifier Paul Kamga');
	});

	it('says so when what made the customer was undone', async () => {
		const shop = openShop('2026-11-23');
		const driver = openDriver({ book: shop.book });
		await driver.press('c', 'n');
		await driver.type('Awa');
		await driver.press('Ctrl+S');
		await driver.waitFor('Enregistré : Awa.');
		await driver.press('u', 'Enter');
		await driver.waitFor("Ce client n'est plus dans le cahier.");
		await driver.press('p', 'm', 'g', 'Enter', 'Down');
		expect(driver.text()).toContain("Ce client n'est plus dans le cahier.");
		await driver.press('Escape');
		expect(driver.text()).toContain('Aucun client.');
	});
});

describe('what is in the archive', () => {
	const shop = openShop('2026-01-05');
	const paul = shop.knows('Mr Paul', { phone: '677000001' });
	shop.sells({ to: 'Mr Paul', items: ['1 Radio 9000'] });
	shop.onDay('2026-11-20').sells({ to: 'Mr Paul', items: ['1 Lampe 6000'], paid: 0 });
	const { book, records } = archived(shop.book, day('2026-11-23'));

	const opened = (archive: ArchivedRecords | Promise<ArchivedRecords>) =>
		openDriver({ book, archive, first: [morningScreen, customerPage(paul.id)] });

	it('is read when the page is open, and the page does not wait for it', async () => {
		let read = (_records: ArchivedRecords): void => {};
		const reading = new Promise<ArchivedRecords>(resolve => {
			read = resolve;
		});
		const driver = opened(reading);
		await driver.looks();
		expect(driver.row('archive')).toBe("Lecture de l'archive…");
		expect(driver.text()).toContain('Lampe');
		await driver.press('Down');
		read(records);
		await driver.waitFor('Achat (archive) : Radio');
		expect(driver.text()).not.toContain("Lecture de l'archive…");
	});

	it('is only read: Enter says so', async () => {
		const driver = opened(records);
		await driver.waitFor('Achat (archive) : Radio');
		await driver.press('End', 'Enter');
		expect(driver.text()).toContain(
			"Cet achat du 5 janvier est à l'archive : il se lit, il ne se change plus.",
		);
	});

	it('may have nothing of him', async () => {
		const driver = opened(nothingArchived);
		await driver.looks();
		expect(driver.text()).not.toContain('archive');
	});
});

describe('a customer past his limit, with an advance and two numbers', () => {
	it('is told in the head of his page', async () => {
		const shop = openShop('2026-11-23');
		shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Lampe 60000'], paid: 0 });
		const paul = shop.customer('Paul');
		const known = {
			...paul,
			limit: francs(50_000),
			otherPhones: phonesOf(paul),
			advances: [{ on: day('2026-11-23'), amount: 5_000 }],
			phoneToRepair: '99 00 00 02',
		};
		const book = applyChanges(shop.book, [put('customers', known)]);
		const driver = openDriver({ book, first: [morningScreen, customerPage(paul.id)] });
		expect(driver.words()).toContain('avance : 5 000 FCFA · limite 50 000 FCFA');
		expect(driver.words()).toContain('autres numéros : 677 00 00 01');
		expect(driver.words()).toContain('Numéro à 8 chiffres, à réparer : 99 00 00 02 (touche x).');
	});
});

import { describe, expect, it } from 'vitest';
import { showPhone } from '../../source/book/phone.ts';
import { openDriver } from '../support/notebook-driver.tsx';
import { rowOf } from './scenes.ts';

const openRow = async (row: number, ...rest: Parameters<typeof openDriver>) => {
	const driver = openDriver(...rest);
	await driver.go(row, 'Down');
	await driver.press('Enter');
	return driver;
};

/** The text after `?text=`, as the customer receives it. */
const sentBy = (link: string | undefined): string =>
	decodeURIComponent(new URL(link ?? '').searchParams.get('text') ?? '');

describe('a relance', () => {
	it.each([
		[
			'paul',
			'Le comptable amical',
			'Le paiement était attendu le 18 novembre.',
			'doit 25 000 FCFA sur 45 000 FCFA',
		],
		[
			'confirmDelivery',
			'Le logisticien',
			'Commande à livrer le 27 novembre : rassurer le client.',
			'doit 30 000 FCFA',
		],
		[
			'deliverToday',
			'Le logisticien',
			"La livraison est promise pour aujourd'hui.",
			'doit 43 000 FCFA',
		],
		[
			'lateDelivery',
			'Le logisticien',
			'Promise le 22 novembre, pas encore livrée.',
			'doit 6 500 FCFA',
		],
		[
			'renewal',
			'Le conseiller proactif',
			'Plus rien le 24 novembre : durée de vie du produit, 40 jours.',
			'ne doit rien',
		],
		[
			'satisfaction',
			'Le service client',
			'Reçu le 17 novembre : demander des nouvelles.',
			'ne doit rien',
		],
		['problem', 'Le service après-vente', 'Problème noté le 15 novembre.', 'doit 12 000 FCFA'],
		['stock', 'Le gestionnaire', 'Il reste 0, le seuil est 3.', 'À commander : 7'],
	] as const)(
		'%s says who speaks, why today, and what is owed',
		async (row, persona, why, balance) => {
			const driver = await openRow(rowOf[row]);
			expect(driver.words()).toContain(persona);
			expect(driver.words()).toContain(why);
			expect(driver.words()).toContain(balance);
		},
	);

	it('says when a customer’s own purchases were counted rather than the product', async () => {
		const driver = await openRow(rowOf.renewal + 1);
		expect(driver.words()).toContain(
			"Plus rien le 25 novembre : d'habitude, en achète tous les 30 jours (4 achats).",
		);
	});

	it('shows the whole number to call, whatever its place in the list', async () => {
		const driver = await openRow(0);
		for (let row = 0; row <= rowOf.problem; row++, await driver.press('Right')) {
			const relance = driver.morning().relances[row];
			const phone = relance?.kind === 'stock' ? undefined : relance?.customer.phone;
			expect(driver.words()).toContain(phone === undefined ? '?' : showPhone(phone));
		}
	});

	it('has a code that is its link, and the link its message', async () => {
		const driver = await openRow(1, { columns: 100, rows: 30 });
		for (let row = 1; row <= rowOf.satisfaction; row++, await driver.press('Right')) {
			const code = await driver.code();
			expect(code).toMatch(/^https:\/\/wa\.me\/237\d{9}\?text=/);
			expect(driver.words()).toContain(sentBy(code).replaceAll(/\s+/g, ' '));
			const { relances } = driver.morning();
			const relance = relances[row];
			expect([relance?.message, relance?.shortMessage]).toContain(sentBy(code));
		}
	});

	it('at 80x24 the code may be of fewer words, and says so; without room it says what it takes', async () => {
		const driver = await openRow(1);
		for (let row = 1; row <= rowOf.satisfaction; row++, await driver.press('Right')) {
			const code = await driver.code();
			const { message, shortMessage } = driver.morning().relances[row] ?? {};
			const text = code === undefined ? message : sentBy(code);
			expect([message, shortMessage]).toContain(text);
			const isShort = driver.words().includes('Forme courte : la fenêtre est petite.');
			expect(isShort).toBe(code !== undefined && text === shortMessage);
			const isAbsent = driver.words().includes('Le code demande une fenêtre de');
			expect(isAbsent).toBe(code === undefined);
			expect(driver.words()).toContain(text?.replaceAll(/\s+/g, ' '));
		}
	});

	it("the seed's message, whole, where there is room", async () => {
		const driver = await openRow(rowOf.paul, { columns: 100, rows: 40 });
		expect(sentBy(await driver.code())).toBe(
			'Bonjour Mr Paul,\nPour votre achat : *Tablette Samsung*\nIl reste : *25 000 FCFA*.\nQuand vous pouvez, vous me dites.',
		);
	});

	it('without room for a code gives the link and the size that would do', async () => {
		const driver = await openRow(rowOf.paul, { columns: 60, rows: 20 });
		expect(await driver.code()).toBeUndefined();
		expect(driver.words()).toMatch(/Le code demande une fenêtre de \d+ colonnes et \d+ lignes\./);
		expect(driver.words().replaceAll(' ', '')).toContain('https://wa.me/237677000001?text=');
	});

	it('the size it asks for is the size that does', async () => {
		const driver = await openRow(rowOf.paul, { columns: 60, rows: 20 });
		const [, columns, rows] =
			/fenêtre de (\d+) colonnes et (\d+) lignes/.exec(driver.words()) ?? [];
		await driver.resize(Number(columns), Number(rows));
		expect(await driver.code()).toMatch(/^https:/);
	});

	it('a stock alert and a problem have no code', async () => {
		for (const row of [rowOf.problem, rowOf.stock])
			expect(await (await openRow(row)).code()).toBeUndefined();
	});

	it('the arrows go to the next one and the one before', async () => {
		const driver = await openRow(rowOf.paul);
		expect(driver.row('2/15')).toContain('Mr Paul');
		await driver.press('Right');
		expect(driver.row('3/15')).toContain('Tantie Rose');
		await driver.press('Up', 'Left');
		expect(driver.row('1/15')).toContain('Mr Célestin Fouda');
		await driver.press('Up');
		expect(driver.row('1/15')).toContain('Mr Célestin Fouda');
	});

	it('o opens the link here, or says that nothing can', async () => {
		const driver = await openRow(rowOf.paul);
		await driver.press('o');
		expect(driver.links).toEqual([await driver.code()]);
		expect(driver.words()).toContain('Lien ouvert sur cette machine.');
		const without = await openRow(rowOf.paul, { cannotOpenLinks: true });
		await without.press('o');
		expect(without.words()).toContain('Rien ici ne peut ouvrir ce lien.');
	});
});

import { describe, expect, it } from 'vitest';
import { widthOf } from '../../source/text/width.ts';
import { firmShop } from '../support/firm-shop.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';

const noticePage = async (opening: Opening = {}, language: 'fr' | 'en' = 'fr') => {
	const driver = openDriver({ book: firmShop(language).book, today: '2027-02-08', ...opening });
	await driver.press('Enter');
	return driver;
};

/** The form filled in, and kept. */
const confirmed = async (deadline?: string): Promise<NotebookDriver> => {
	const driver = await noticePage();
	await driver.press('Enter');
	if (deadline !== undefined) {
		await driver.press('Ctrl+U');
		await driver.type(deadline);
	}
	await driver.press('Enter');
	await driver.type('dernier avis');
	await driver.press('Enter');
	return driver;
};

const lastContact = (driver: NotebookDriver) => Object.values(driver.book().contacts).at(-1);

describe('a final notice that is not confirmed', () => {
	it('shows what it costs and its message, no code and nothing to open', async () => {
		const driver = await noticePage();
		const words = driver.words();
		expect(words).toContain('Palier 7, dernier avis, 91 j de retard');
		expect(words).toContain('CE QUE COÛTE UN DERNIER AVIS');
		// 2 reams at 3 500 and the freezer at 185 000: 192 000, of which 7 000 and 35 000 paid.
		expect(words).toContain(
			'Client depuis le 2 novembre 2026 : 2 achats pour 192 000 FCFA, dont 42 000 FCFA payés.',
		);
		expect(words).toContain("la relation s'arrête presque toujours");
		expect(words).toContain("n'est pas une mise en demeure");
		expect(words).toContain('Sans règlement le *16 Février* au plus tard');
		expect(words).not.toContain('wa.me');
		expect(await driver.code()).toBeUndefined();
		await driver.press('o');
		expect(driver.links).toEqual([]);
		expect(driver.words()).toContain("Il n'y a pas de lien ici.");
		await driver.press('m');
		expect(driver.words()).toContain('Un dernier avis part avec un délai et une confirmation');
		await driver.press('i');
		expect(driver.words()).toContain('La lettre vient avec un dernier avis confirmé');
	});

	it('is whole in 80 columns and 24 rows, in both languages', async () => {
		for (const language of ['fr', 'en'] as const) {
			const driver = await noticePage({}, language);
			expect(driver.text()).not.toContain('…');
			expect(driver.words()).toContain(
				language === 'fr' ? 'Entrée demande le délai' : 'Enter asks for the deadline',
			);
		}
	});

	it('Enter opens the form; Escape leaves it as it was', async () => {
		const driver = await noticePage();
		await driver.press('Enter');
		expect(driver.words()).toContain('Dernier avis à Ets Kamdem');
		expect(driver.words()).toContain('mardi 16 février 2027');
		await driver.press('Escape');
		expect(await driver.code()).toBeUndefined();
		expect(driver.words()).toContain('CE QUE COÛTE UN DERNIER AVIS');
	});

	it.each([
		['8/2/27', 'Le 8 février ne laisse pas de délai.'],
		['2027-02-01', 'Le 1er février ne laisse pas de délai.'],
		// A week before this day, so read as next year's.
		['1/2', 'Le 1er février 2028 est à plus de 90 jours'],
		['jamais', "n'est pas un jour"],
	])('the deadline %s is refused in words', async (deadline, words) => {
		const driver = await noticePage();
		await driver.press('Enter', 'Ctrl+U');
		await driver.type(deadline);
		await driver.press('Enter');
		expect(driver.words()).toContain(words);
	});

	it('a day of rest is warned about', async () => {
		const driver = await noticePage();
		await driver.press('Enter', 'Ctrl+U');
		await driver.type('14/2');
		expect(driver.words()).toContain("c'est un jour de repos");
	});

	it.each(['', 'oui', 'dernier avi'])('typed %j, it is not confirmed', async typed => {
		const driver = await noticePage();
		await driver.press('Enter', 'Enter');
		await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain('Pour confirmer, écrivez : DERNIER AVIS');
		await driver.press('Escape');
		expect(await driver.code()).toBeUndefined();
	});

	it('a held Enter confirms and sends nothing', async () => {
		const driver = await noticePage();
		const { contacts } = driver.book();
		await driver.go(20, 'Enter');
		expect(driver.book().contacts).toBe(contacts);
		expect(await driver.code()).toBeUndefined();
	});
});

describe('a final notice that is confirmed', () => {
	it('has its code, with the deadline that was given', async () => {
		const driver = await confirmed('20/2');
		expect(driver.words()).toContain('Délai donné : samedi 20 février 2027.');
		const code = decodeURIComponent((await driver.code()) ?? '');
		expect(code).toBe(
			"https://wa.me/237677000001?text=Dernier rappel : 150 000 FCFA d'ici au 20/02, sinon recours.",
		);
	});

	it('is sent like any other, written down with its deadline, and undone', async () => {
		const driver = await confirmed();
		const { contacts } = driver.book();
		await driver.press('Enter');
		expect(driver.words()).toContain('Envoyé ?');
		await driver.press('Enter');
		expect(lastContact(driver)).toMatchObject({
			kind: 'payment',
			step: 'final-notice',
			deadline: '2027-02-16',
			channel: 'whatsapp',
			sales: [{ stage: 'final-notice' }],
		});
		expect(driver.morning().relances.map(({ kind }) => kind)).not.toContain('payment');
		await driver.press('u', 'Enter');
		expect(driver.book().contacts).toEqual(contacts);
	});

	it('a deadline that has passed since is to be confirmed anew', async () => {
		const driver = await confirmed('10/2');
		expect(await driver.code()).toBeDefined();
		driver.onDay('2027-02-10');
		await driver.looks();
		expect(await driver.code()).toBeUndefined();
	});

	it('i writes a letter of one page', async () => {
		const driver = await confirmed();
		await driver.press('i');
		const proposed = '/home/moussa/dernier-avis-ets-kamdem-2027-02-08.txt';
		expect(driver.text()).toContain(proposed);
		await driver.press('Enter');
		await driver.waitFor('dernier-avis-ets-kam');
		const lines = driver.documents.get(proposed) ?? [];
		expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
		expect(lines.length).toBeLessThanOrEqual(55);
		expect(lines).toEqual([
			`Boutique Moussa`,
			`${' '.repeat(62)}lundi 8 février 2027`.slice(-80),
			'',
			`À l'attention de : Ets Kamdem${' '.repeat(39)}677 00 00 01`.slice(0, 80),
			'',
			'OBJET : dernier rappel avant mise en demeure',
			'',
			'Bonjour,',
			'',
			"Malgré nos rappels, l'achat ci-dessous n'est pas réglé.",
			'',
			'Acheté le   Achat                                     À régler le          Reste',
			'-'.repeat(80),
			'02/11/2026  Congélateur                               09/11/2026         150 000',
			'-'.repeat(80),
			`RESTE À PAYER${' '.repeat(55)}150 000 FCFA`,
			'',
			'Nous vous demandons de régler au plus tard le mardi 16 février 2027. Passé ce',
			'jour, nous engagerons un recours, à vos frais.',
			'',
			'Cette lettre est le dernier rappel avant une mise en demeure ; elle ne la',
			'remplace pas.',
			'',
			'Nous préférons un arrangement : un jour, ou un règlement en plusieurs fois.',
			'Appelez-nous, ou passez à la boutique.',
			'',
			'Recevez nos salutations.',
			'',
			'Boutique Moussa',
			'',
			'Signature :',
		]);
	});
});

describe('another argument', () => {
	const choosing = async (...keys: readonly string[]): Promise<NotebookDriver> => {
		const driver = await noticePage();
		await driver.press('t', ...keys);
		return driver;
	};

	it('t lists what may be said, the ladder’s own one marked and chosen', async () => {
		const driver = await choosing();
		expect(driver.words()).toContain('Que dire à Ets Kamdem ?');
		expect(driver.chosen()).toContain('Palier 7, dernier avis (prévu)');
		expect(driver.text()).not.toContain('Palier 6');
	});

	it('the message and its code change at once, and the page says so', async () => {
		const driver = await choosing('Up', 'Enter');
		expect(driver.words()).toContain('Dit à la place : la trésorerie.');
		expect(decodeURIComponent((await driver.code()) ?? '')).toContain(
			'reste 150 000 FCFA. La boutique doit payer stock et salaires.',
		);
		await driver.press('Enter', 'Enter');
		expect(lastContact(driver)).toMatchObject({
			step: 'cash-flow',
			sales: [{ stage: 'cash-flow' }],
		});
	});

	it('what was rewritten for one is kept while another is looked at', async () => {
		const driver = await choosing('Up', 'Enter', 'm');
		await driver.type(' Merci.');
		await driver.press('Escape', 't', 'Home', 'Enter');
		expect(driver.words()).not.toContain('Merci.');
		await driver.press('t', 'End', 'Up', 'Enter');
		expect(driver.words()).toContain('Merci.');
	});

	it('a final notice too early is refused, saying what is missing', async () => {
		const driver = openDriver({ today: '2026-11-23' });
		await driver.press('Down', 'Enter', 't', 'End', 'Enter');
		expect(driver.words()).toContain(
			"Trop tôt pour un dernier avis. Il reste à dire d'abord : le message amical, le rappel, nos prix, nos frais, la trésorerie.",
		);
	});
});

describe('after the deadline', () => {
	it('a call is proposed, and the page says that it is for the owner to decide', async () => {
		const shop = firmShop();
		shop.gives('2027-02-16');
		const driver = openDriver({ book: shop.book, today: '2027-02-17' });
		await driver.press('Enter');
		expect(driver.words()).toContain(
			'Le délai du dernier avis est passé depuis le 16 février : plus de message. À vous de décider',
		);
		expect(await driver.code()).toBe('tel:+237677000001');
		await driver.press('t');
		expect(driver.words()).toContain("il n'y a plus d'argument");
	});
});

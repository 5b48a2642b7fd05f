import { describe, expect, it } from 'vitest';
import { francs } from '../../source/book/money.ts';
import { stopNews } from '../../source/book/news.ts';
import type { Customer, News } from '../../source/book/records.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';
import { openShop, type Shop } from '../support/shop.ts';

const monday = '2026-11-23';
const text = 'Le riz est arrivé : 18 000 FCFA le sac.';

/** Paul, Jeanne and Awa can be written to; Kamga has no phone, Rose wants no more messages. */
const shopOfFive = (): Shop => {
	const shop = openShop(monday);
	shop.knows('Awa', { phone: '655000004' });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	shop.knows('Kamga');
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Rose', { phone: '655000005', hold: { reason: 'elle l’a demandé' } });
	return shop;
};

const openOn = (shop: Shop, more: Opening = {}): NotebookDriver =>
	openDriver({ book: shop.book, today: shop.today, ...more });

const newsIn = (driver: NotebookDriver): readonly News[] => Object.values(driver.book().news);

const namesIn = (driver: NotebookDriver, { customerIds }: News): readonly string[] =>
	customerIds.map(id => driver.book().customers[id]?.name ?? '');

/** Written, its customers still to be chosen. */
const written = async (shop: Shop): Promise<NotebookDriver> => {
	const driver = openOn(shop);
	await driver.press('n', 'n');
	await driver.type(text);
	await driver.press('Enter');
	return driver;
};

const rowsWith = (driver: NotebookDriver, words: string): readonly string[] =>
	driver.rows().filter(row => row.includes(words));

describe('a news is written', () => {
	it('n opens the list, n writes one, seen as a customer will read it', async () => {
		const driver = openOn(shopOfFive());
		await driver.press('n');
		expect(driver.words()).toContain("Rien d'écrit. La touche n écrit une nouvelle");
		await driver.press('n');
		await driver.type(text);
		expect(driver.row('Aperçu')).toContain('Aperçu : Awa');
		expect(rowsWith(driver, '│').map(row => row.split('│')[1]?.trim())).toEqual([
			'Bonjour Awa,',
			'Le riz est arrivé : 18 000 FCFA le',
			'sac.',
			'Passez à la boutique, ou',
			'répondez-moi ici.',
		]);
		expect(driver.row('Code QR')).toMatch(/version \d+, \d+ x \d+\. Tient en 80x24 (oui|non)/);
	});

	it('what cannot be sent is refused, and nothing typed is lost', async () => {
		const driver = openOn(shopOfFive());
		await driver.press('n', 'a');
		await driver.press('Enter');
		expect(driver.words()).toContain('Le message est vide.');
		await driver.type('Riz à {prix}');
		expect(driver.words()).toContain('« {prix} » partirait tel quel');
		await driver.press('Enter');
		expect(driver.words().split('partirait tel quel')).toHaveLength(2);
		expect(driver.words()).not.toContain('Pour quels clients');
		expect(driver.words()).toContain('Riz à {prix}');
	});

	it('half-written, it waits for the next time, its customers too', async () => {
		const driver = await written(shopOfFive());
		await driver.press('Enter', 'Escape', 'Escape', 'Escape');
		expect(newsIn(driver)).toEqual([]);
		await driver.press('n', 'n');
		expect(driver.words()).toContain('Votre saisie est reprise');
		expect(driver.words()).toContain(text);
		await driver.press('Enter');
		expect(driver.row('Pour quels clients')).toContain('1 choisi sur 5');
		await driver.press('Escape', 'Ctrl+R', 'Escape', 'n');
		expect(driver.words()).not.toContain('Le riz');
	});

	it('for chosen customers, each with a sign; who cannot be reached says why', async () => {
		const driver = await written(shopOfFive());
		await driver.press('Enter', 'Down', 'Down', ' ');
		expect(driver.words()).toContain("Kamga n'a pas de téléphone : ajoutez son numéro");
		await driver.press('Down', ' ');
		expect(driver.row('[x] Awa')).not.toBe('');
		expect(driver.row('[x] Mr Paul')).not.toBe('');
		expect(driver.row('[ ] Mme Jeanne')).not.toBe('');
		expect(driver.row('-  Kamga')).toContain('pas de téléphone');
		expect(driver.row('-  Rose')).toContain('ne plus relancer');
		await driver.press('Up', 'Down', ' ');
		expect(driver.row('[ ] Mr Paul')).not.toBe('');
		await driver.press(' ', 'g');
		expect(driver.words()).toContain(
			"2 clients, un message par jour et par client, à partir d'aujourd'hui.",
		);
		await driver.press('Enter');
		expect(newsIn(driver)).toMatchObject([{ on: monday, text }]);
		expect(newsIn(driver).map(news => namesIn(driver, news))).toEqual([['Awa', 'Paul']]);
		expect(driver.row('Nouvelle du 23/11')).toContain("0 sur 2 envoyés, jusqu'au 22/12");
		await driver.press('Escape', 'Escape');
		expect(driver.rows()[1]).toContain('Aucune relance, 2 nouvelles à envoyer');
		expect(driver.row('NOUVELLES À ENVOYER 2')).not.toBe('');
	});

	it('for all of those that are listed, or for none of them', async () => {
		const driver = await written(shopOfFive());
		await driver.press('t');
		expect(driver.row('Pour quels clients')).toContain('3 choisis');
		await driver.press('f');
		await driver.type('paul');
		await driver.press('Enter', 'a');
		expect(driver.row('[ ] Mr Paul')).not.toBe('');
		await driver.press('f', 'Escape');
		expect(driver.row('Pour quels clients')).toContain('2 choisis');
		await driver.press('a', 'g');
		expect(driver.words()).toContain('Choisissez au moins un client.');
	});

	it('for those who bought a product, named or scanned', async () => {
		const shop = shopOfFive();
		shop.keeps('Sac de Riz 25kg', { price: 18_000, barcode: '6111245' });
		shop.keeps('Sac de sucre', { price: 700 });
		shop.sells({ to: 'Paul', items: ['1 Sac de Riz 25kg'] });
		shop.sells({ to: 'Kamga', items: ['1 Sac de Riz 25kg'] });
		shop.sells({ to: 'Awa', items: ['1 Sac de sucre'] });
		const driver = await written(shop);
		await driver.press('p');
		await driver.type('sac');
		await driver.press('Enter');
		expect(driver.words()).toContain('« sac » peut être Sac de Riz 25kg, Sac de sucre.');
		await driver.type(' riz');
		expect(driver.words()).toContain(
			'Sac de Riz 25kg : 2 acheteurs, 1 sans téléphone ou à ne pas déranger',
		);
		await driver.press('Enter');
		expect(driver.words()).toContain('1 client de plus.');
		expect(driver.row('[x] Mr Paul')).not.toBe('');
		await driver.press('p');
		await driver.type('6111245');
		expect(driver.words()).toContain('Sac de Riz 25kg : 2 acheteurs');
	});

	it('who bought long ago is known from the archive', async () => {
		const shop = shopOfFive();
		shop.keeps('Riz', { price: 18_000 });
		const sale = shop.sells({ to: 'Paul', items: ['1 Riz'] });
		const { [sale.id]: _gone, ...sales } = shop.book.sales;
		const months = {
			'2026-11': { id: '2026-11', sales: 1, total: francs(18_000), contacts: 0, problems: 0 },
		};
		const driver = openDriver({
			book: { ...shop.book, sales, months },
			archive: { sales: [sale], contacts: [], problems: [], snoozes: [] },
		});
		await driver.press('n', 'n');
		await driver.type(text);
		await driver.press('Enter', 'p');
		await driver.type('riz');
		await driver.waitFor('Riz : 1 acheteur');
	});

	it('on a day of rest, from the next open day on', async () => {
		const driver = openOn(shopOfFive().onDay('2026-11-29'));
		await driver.press('n', 'n');
		await driver.type(text);
		await driver.press('Enter', 't', 'g');
		expect(driver.words()).toContain(
			'3 clients, un message par jour et par client, à partir du 30 novembre.',
		);
	});

	it('in English too', async () => {
		const driver = openDriver({ language: 'en' });
		expect(driver.rows()[1]).toContain('11 reminders, 3 news messages to send');
		await driver.press('n', 'Enter');
		expect(driver.row('News of')).toContain('3 of 6 sent, until 21/12');
		expect(driver.row('Mme Ruth Eboa')).toContain('to send now');
		expect(driver.row('Chef Nana')).toContain('sent on 22/11 · Answered (Il passe samedi)');
	});
});

const told = (driver: NotebookDriver): readonly (Customer['name'] | undefined)[] =>
	Object.values(driver.book().contacts)
		.filter(({ newsId }) => newsId !== undefined)
		.map(({ customerId }) => driver.book().customers[customerId]?.name);

/** On its page, to Awa, Jeanne and Paul. */
const ofThree = async (shop = shopOfFive()): Promise<NotebookDriver> => {
	shop.announces(text, ['Awa', 'Jeanne', 'Paul']);
	const driver = openOn(shop);
	await driver.press('n', 'Enter');
	return driver;
};

describe('a news is sent', () => {
	it('one code after the other, and then its page is back', async () => {
		const driver = await ofThree();
		await driver.press('Enter');
		expect(driver.row('1/3')).toContain('Awa');
		await driver.press('Enter', 'Enter');
		expect(driver.row('1/2')).toContain('Mme Jeanne');
		await driver.press('Enter', 'Enter');
		expect(driver.row('1/1')).toContain('Mr Paul');
		await driver.press('Enter', 'Enter');
		expect(driver.row('Nouvelle du 23/11')).toContain('3 sur 3 envoyés, tous prévenus');
		expect(told(driver)).toEqual(['Awa', 'Jeanne', 'Paul']);
	});

	it('goes on tomorrow where it was left', async () => {
		const driver = await ofThree();
		await driver.press('Enter', 'Enter', 'Enter', 'Escape');
		expect(driver.chosen()).toMatch(/^Mme Jeanne +à envoyer maintenant/);
		expect(driver.row('Awa')).toContain('envoyé le 23/11');
		driver.onDay('2026-11-24');
		await driver.press('Enter', 'Enter', 'Enter');
		expect(driver.row('1/1')).toContain('Mr Paul');
		expect(told(driver)).toEqual(['Awa', 'Jeanne']);
	});

	it('who waits says why, and opens his page', async () => {
		const shop = shopOfFive();
		shop.leavesAlone('Jeanne', 'voyage', '2026-12-01');
		const driver = await ofThree(shop);
		await driver.press('End');
		expect(driver.chosen()).toMatch(/^Mme Jeanne +attend jusqu'au 1\/12 : en pause/);
		await driver.press('Enter');
		expect(driver.words()).toContain("Mme Jeanne : attend jusqu'au 1/12 : en pause.");
		await driver.press('c');
		expect(driver.rows()[1]).toContain('Mme Jeanne');
	});

	it('from the morning too, apart from the other relances', async () => {
		const driver = openDriver();
		await driver.press('End', 'Enter');
		expect(driver.row('3/3')).toContain('Mlle Laëtitia Kenmogne');
		await driver.press('Up', 'Enter', 'Enter');
		expect(driver.row('2/2')).toContain('Mlle Laëtitia Kenmogne');
		await driver.press('Escape', 'Home', 'Enter', 'Up', 'Up');
		expect(driver.row('1/15')).toContain('Mr Célestin Fouda');
	});

	it('an answer to it is noted, a problem as well', async () => {
		const driver = await ofThree();
		await driver.press('Enter', 'Enter', 'Enter', 'Escape', 'End', 'e');
		expect(driver.words()).toContain('Réponse de Awa');
		expect(driver.words()).toContain('Ne veut pas');
		expect(driver.words()).toContain('A un problème');
		await driver.press('Down', 'Enter');
		expect(driver.row('Awa')).toContain('envoyé le 23/11 · Ne veut pas');
		await driver.press('Escape');
		expect(driver.chosen()).toMatch(/^Le riz est arrivé.* 1\/3 +2 +1 /);
	});
});

describe('what may still be changed', () => {
	it('the text, while nobody has read it', async () => {
		const driver = await ofThree();
		await driver.press('m');
		await driver.type(' À bientôt.');
		await driver.press('Enter');
		expect(newsIn(driver)[0]?.text).toBe(`${text} À bientôt.`);
		expect(driver.words()).toContain('Texte de la nouvelle changé.');
		await driver.press('m', 'Enter');
		expect(driver.row('Nouvelle du 23/11')).not.toBe('');
		await driver.press('Enter', 'Enter', 'Enter', 'Escape');
		expect(driver.words()).not.toContain('m modifier');
		await driver.press('m');
		await driver.type(' Vite !');
		await driver.press('Enter');
		expect(driver.words()).toContain("Un client l'a déjà reçue : ce texte ne change plus.");
		expect(newsIn(driver)[0]?.text).toBe(`${text} À bientôt.`);
	});

	it('whom it is for, but for who has received it', async () => {
		const driver = await ofThree();
		await driver.press('Enter', 'Enter', 'Enter', 'Escape', 'a');
		expect(driver.row('[x] Awa')).toContain('envoyé le 23/11');
		await driver.press('Enter');
		expect(driver.words()).toContain("Awa l'a déjà reçue : il reste dans la liste.");
		await driver.press('a', 'g');
		expect(newsIn(driver).map(news => namesIn(driver, news))).toEqual([['Awa']]);
		expect(driver.words()).toContain('Noté : cette nouvelle est pour 1 client.');
		await driver.press('a', 't', 'g');
		expect(newsIn(driver).map(news => namesIn(driver, news))).toEqual([['Awa', 'Jeanne', 'Paul']]);
		await driver.press('a', 'g');
		expect(driver.row('Nouvelle du 23/11')).not.toBe('');
	});

	it('it is stopped, asked first, and undone', async () => {
		const driver = await ofThree();
		await driver.press('x');
		expect(driver.words()).toContain('Arrêter cette nouvelle ?');
		await driver.press('Escape');
		expect(newsIn(driver)[0]?.stoppedOn).toBeUndefined();
		await driver.press('x', 'Enter');
		expect(newsIn(driver)[0]?.stoppedOn).toBe(monday);
		expect(driver.row('Nouvelle du 23/11')).toContain('arrêtée le 23/11');
		expect(driver.row('Awa')).toContain('pas envoyé');
		expect(driver.words()).not.toContain('x arrêter');
		await driver.press('x', 'Enter');
		expect(driver.words()).toContain('Cette nouvelle a été arrêtée le 23 novembre.');
		await driver.press('u', 'Enter');
		expect(newsIn(driver)[0]?.stoppedOn).toBeUndefined();
	});

	it('written by mistake, it is undone: its page says that it is gone', async () => {
		const driver = await written(shopOfFive());
		await driver.press('t', 'g', 'Enter', 'u');
		expect(driver.words()).toContain(`Annuler « Nouvelle à 3 clients : ${text} » ?`);
		await driver.press('Enter');
		expect(newsIn(driver)).toEqual([]);
		expect(driver.words()).toContain("Cette nouvelle n'est plus dans le cahier.");
		await driver.press('Escape');
		expect(driver.words()).toContain("Rien d'écrit.");
	});

	it('another window stopped it meanwhile: it says so', async () => {
		const driver = await ofThree();
		await driver.press('a', 'a', 'Enter');
		const [news] = newsIn(driver);
		if (news === undefined) throw new Error('no news');
		await driver.elsewhere({ command: 'notebook', pid: 1 }, book =>
			stopNews(book, { newsId: news.id }, shopOfFive().facts),
		);
		await driver.press('g');
		expect(driver.words()).toContain('Cette nouvelle a été arrêtée le 23 novembre.');
	});
});

describe('a news to two hundred customers', () => {
	const crowd = (): Shop => {
		const shop = openShop(monday);
		const names = Array.from({ length: 200 }, (_, index) => `Client ${index + 1}`);
		names.forEach((name, index) => {
			shop.knows(name, { phone: `6770${String(index + 10_000)}` });
		});
		shop.sells({ to: 'Client 7', items: ['1 Coque 4000'], paid: 0, due: monday });
		shop.announces(text, names);
		return shop;
	};

	it('leaves what else there is to do in sight', () => {
		const driver = openOn(crowd());
		expect(driver.rows()[1]).toContain('1 relance, 199 nouvelles à envoyer');
		expect(driver.chosen()).toMatch(/^Client 7 +Coque/);
		expect(driver.row('PLUS TARD')).toMatch(/^PLUS TARD 1 +Client 7 : un seul message par jour/);
	});

	it('is chosen with one key, and read at its end', async () => {
		const driver = openOn(crowd());
		await driver.press('n', 'Enter', 'End');
		expect(driver.chosen()).toMatch(/^Client 7 +attend jusqu'au 26\/11/);
		await driver.press('a', 'a');
		expect(driver.row('Pour quels clients')).toContain('0 choisi sur 200');
		await driver.press('t');
		expect(driver.row('Pour quels clients')).toContain('200 choisis sur 200');
	});
});

import { describe, expect, it } from 'vitest';
import { type Book, emptyBook } from '../../source/book/book.ts';
import { openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';

/** A shop where so many customers were to pay today. */
const shopWith = (debtors: number): Book => {
	const shop = openShop('2026-11-16');
	for (let at = 0; at < debtors; at++)
		shop.sells({
			to: `Client ${'ABCDEF'[at]}`,
			phone: `67700000${at}`,
			items: ['1 Nokia 12000'],
			paid: 0,
		});
	return shop.onDay('2026-11-23').book;
};

describe('the morning', () => {
	it('shows the shop, the day, what there is to do and what came home', () => {
		const [first, second] = openDriver().rows();
		expect(first).toMatch(/^ Boutique Moussa {2,}lundi 23 novembre 2026$/);
		expect(second).toMatch(
			/^ 11 relances, 3 nouvelles à envoyer {2,}Récupéré ce mois : 88 000 FCFA$/,
		);
	});

	it('says so when the day was chosen', () => {
		expect(openDriver({ isChosenDay: true }).row('Boutique Moussa')).toMatch(
			/lundi 23 novembre 2026 \(jour choisi\)$/,
		);
	});

	it.each([
		[0, "Aucune relance à faire aujourd'hui", 'No reminder to send today'],
		[1, "1 relance à faire aujourd'hui", '1 reminder to send today'],
		[3, "3 relances à faire aujourd'hui", '3 reminders to send today'],
	] as const)('counts %i', (count, french, english) => {
		const book = shopWith(count);
		expect(openDriver({ book }).rows()[1]).toContain(` ${french} `);
		expect(openDriver({ book, language: 'en' }).rows()[1]).toContain(` ${english} `);
	});

	it('lists the relances by section, each with its number, in the order of the day', async () => {
		const driver = openDriver({ columns: 100, rows: 45 });
		const sections = driver.rows().filter(row => /^ [A-ZÀÈÉ' ,]{4,} \d+/.test(row));
		expect(sections.map(row => row.trim().replace(/ {3}.*/, ''))).toEqual([
			'RECOUVREMENT 4',
			'LIVRAISON 3',
			'RENOUVELLEMENT 2',
			'SATISFACTION 2',
			'PROBLÈME À RÉGLER 1',
			'STOCK BAS 3',
			'ENCORE À LIVRER 1',
			'NOUVELLES À ENVOYER 3',
			'PLUS TARD 7',
		]);
	});

	it('a relance is who, what, how much and when', () => {
		const driver = openDriver();
		expect(driver.row('Mr Paul')).toMatch(
			/^Mr Paul +Tablette Samsung +25 000 FCFA +5 j de retard$/,
		);
		expect(driver.row('Mme Jeanne')).toMatch(
			/^Mme Jeanne +Mixeur Moulinex +30 000 FCFA +prévue le 27\/11$/,
		);
		expect(driver.row('Tonton Pierre')).toMatch(/^Tonton Pierre +Sac de Riz 25kg +finit dans 2 j$/);
	});

	it('says what is low, even when the list is too long to show it', async () => {
		const driver = openDriver();
		expect(driver.row('STOCK BAS')).toMatch(
			/^STOCK BAS 3 +Ampoule rechargeable 0 · Verre trempé 4 · Chargeur Type-C 2$/,
		);
		await driver.press('End', 'Up', 'Up', 'Up', 'Up');
		expect(driver.chosen()).toMatch(/^Chargeur Type-C +reste 2 \(seuil 2\) +commander 12$/);
	});

	it('says what waits, why, and until when', () => {
		expect(openDriver().row('PLUS TARD')).toMatch(
			/^PLUS TARD 7 +Awa : contact récent, le 25\/11 · /,
		);
	});

	it('says what is owed in all, agios apart from it, and the largest debt where there is room', () => {
		const said = 'Dettes : 438 000 FCFA, 18 clients. Agios, à part : 600 FCFA.';
		expect(openDriver().row('Dettes :')).toBe(said);
		expect(openDriver({ columns: 112 }).row('Dettes :')).toBe(
			`${said} La plus grosse : 75 000 FCFA, Mme Clarisse Ngono`,
		);
	});

	it('where no agios are due, the largest debt comes at once', () => {
		const shop = openShop('2026-11-02');
		shop.sells({ to: 'Mr Paul', items: ['1 Coque 4000'], paid: 0 });
		expect(openDriver({ book: shop.book, today: '2026-11-09' }).row('Dettes :')).toBe(
			'Dettes : 4 000 FCFA, 1 client. La plus grosse : 4 000 FCFA, Mr Paul',
		);
	});

	it('in English too', () => {
		const driver = openDriver({ language: 'en', columns: 100 });
		expect(driver.rows()[0]).toMatch(/Monday 23 November 2026$/);
		expect(driver.row('Mr Paul')).toMatch(/5 d late$/);
		expect(driver.row('LATER 7')).toContain('Awa');
		expect(driver.row('438 000 FCFA')).toContain('18 customers');
	});

	it('a late order already excused is still to deliver', async () => {
		const driver = openDriver();
		await driver.press('End', 'Up', 'Up', 'Up');
		expect(driver.chosen()).toMatch(
			/^Mme Clarisse Ngo… Congélateur 150 L +135 000 FCFA +excuses.* 25\/11$/,
		);
	});

	it('what was done today stays in sight', async () => {
		const driver = openDriver();
		await driver.press('Down', 'Enter', 'Enter', 'Enter', 'Escape', 'End');
		expect(driver.row("FAIT AUJOURD'HUI")).toBe("FAIT AUJOURD'HUI 1");
		expect(driver.chosen()).toMatch(/^Mr Paul +recouvrement$/);
		await driver.press('Enter');
		expect(driver.row('Réponse de')).toBe('Réponse de Mr Paul');
	});

	it('has its debts and what waits beside it where there is room', () => {
		const rows = openDriver({ columns: 200, rows: 60 }).text();
		expect(rows).toMatch(/DETTES 18/);
		expect(rows).toMatch(/Awa : contact récent, le 25\/11/);
	});
});

describe('an empty book', () => {
	it('says that nothing is to do, and how to begin', () => {
		const driver = openDriver({ book: emptyBook('fr') });
		expect(driver.rows()[0]).toMatch(/^ Cahier /);
		expect(driver.row('Rien à faire')).toMatch(/^Rien à faire pour l'instant\./);
		expect(driver.row('Voici par où commencer')).toMatch(/^Aucune vente pour l'instant\./);
		expect(driver.row('noter une première vente')).toMatch(/^v /);
	});

	it('every key of its foot says something or opens something', async () => {
		for (const key of ['p', 'l', 'd', 's', 't', '?']) {
			const driver = openDriver({ book: emptyBook('fr') });
			const before = driver.text();
			await driver.press(key);
			expect(driver.text(), key).not.toBe(before);
		}
	});

	it('Enter and the arrows do no harm', async () => {
		const driver = openDriver({ book: emptyBook('fr') });
		const before = driver.text();
		await driver.press('Enter', 'Down', 'End', 'PageUp');
		expect(driver.text()).toBe(before);
	});
});

describe('the cursor of the morning', () => {
	it('a burst of arrows moves it as often', async () => {
		const driver = openDriver();
		await driver.go(5, 'Down');
		expect(driver.chosen()).toMatch(/^Dr Tchoumi/);
	});

	it.each([
		[['j', 'j', 'k'], 'Mr Paul'],
		[['End', 'Home'], 'Mr Célestin Fouda'],
		[['PageDown', 'PageUp', 'Down'], 'Mr Paul'],
		[['Up'], 'Mr Célestin Fouda'],
	] as const)('%j', async (keys, name) => {
		const driver = openDriver();
		await driver.press(...keys);
		expect(driver.chosen()).toContain(name);
	});

	it('is always in view', async () => {
		const driver = openDriver();
		for (let at = 0; at < 16; at++) {
			expect(driver.chosen()).not.toBe('');
			await driver.press('Down');
		}
	});

	it('goes up at once after the last row has gone', async () => {
		const { news: _news, ...book } = openDriver().book();
		const driver = openDriver({ book: { ...book, news: {} } });
		await driver.press('End', 'Enter', 'Enter');
		expect(driver.row('Enregistré')).toContain('livraison de Congélateur 150 L');
		const last = driver.chosen();
		await driver.press('Up');
		expect(driver.chosen()).not.toBe(last);
	});

	it('q leaves, and so does Ctrl+C', async () => {
		for (const key of ['q', 'Ctrl+C']) {
			const driver = openDriver();
			await driver.press(key);
			expect(driver.hasEnded).toBe(true);
		}
	});
});

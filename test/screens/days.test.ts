import { describe, expect, it } from 'vitest';
import { openDriver } from '../support/notebook-driver.tsx';
import { openShop } from '../support/shop.ts';
import { sceneOf } from './scenes.ts';

const long = 'z'.repeat(300);

/** Days that are none, the beginning of what is said of each, and what the field then shows. */
const badDays: readonly (readonly [string, string, RegExp])[] = [
	['31/2', "Le jour « 31/2 » n'existe pas dans le calendrier.", /^31\/2$/],
	['hier', "Le 22 novembre n'est pas un jour à venir. Donnez-en un autre.", /^hier$/],
	['', 'Il manque un jour. Écrivez par exemple 15, 15/1, +7, demain ou lundi.', /^$/],
	['   ', 'Il manque un jour. Écrivez par exemple 15, 15/1, +7, demain ou lundi.', /^$/],
	['abc', "« abc » n'est pas un jour. Écrivez par exemple 15, 15/1, +7, demain ou lundi.", /^abc$/],
	['1/1/1999', 'Le jour « 1/1/1999 » est hors du cahier, qui va de 2000 à 2099.', /^1\/1\/1999$/],
	[long, "n'est pas un jour. Écrivez par exemple 15, 15/1, +7, demain ou lundi.", /^z{20,}$/],
	['lundi\rmardi', "« lundi mardi » n'est pas un jour.", /^lundi mardi$/],
	['\x1b[31m+7\x1b[2J?', "« +7? » n'est pas un jour.", /^\+7\?$/],
	['{shop}', "« {shop} » n'est pas un jour.", /^\{shop\}$/],
];

/** Without its spaces: a word longer than the panel is broken. */
const tight = (text: string): string => text.replaceAll(/\s/g, '');

describe.each(['put off until', 'pause until', 'a new day', 'a promise'])('%s', name => {
	it('each gets one clear sentence, and stays in the field to be corrected', async () => {
		const driver = await sceneOf(name).open();
		const before = driver.book();
		for (const [typed, usual, kept] of badDays) {
			// A pause says that it has an end, and what to choose for one that has none.
			const isEndless = name === 'pause until' && typed.trim() === '';
			const said = isEndless ? 'Une pause a une fin : donnez le jour' : usual;
			await driver.press('Ctrl+U');
			if (typed !== '') await driver.paste(typed);
			await driver.press('Enter');
			// A pause has an end: that is what is said of none.
			const isNone = name === 'pause until' && typed.trim() === '';
			const sentence = isNone ? 'Une pause a une fin : donnez le jour' : said;
			expect(tight(driver.words()), typed).toContain(tight(sentence));
			expect(driver.row('>').replace(/^.*> ?/, ''), typed).toMatch(kept);
			expect(driver.words(), typed).toMatch(/Entrée valider Échap retour F1 aide$/);
			// The sentence goes as soon as something is typed again.
			await driver.type('1');
			expect(tight(driver.words()), typed).not.toContain(tight(sentence));
		}
		expect(driver.book()).toBe(before);
	});

	it('a whole page pasted by mistake still leaves the keys in sight', async () => {
		const driver = await sceneOf(name).open();
		await driver.paste('Bonjour la page. '.repeat(300));
		await driver.press('Enter');
		expect(driver.words()).toMatch(/Entrée valider Échap retour F1 aide$/);
	});

	it('reads the day back while it is typed', async () => {
		const driver = await sceneOf(name).open();
		await driver.type('+7');
		expect(driver.words()).toContain('le lundi 30 novembre 2026');
		await driver.retype('29/11');
		expect(driver.words()).toMatch(
			/le dimanche 29 novembre 2026 (\(c'est un jour de repos\)|Le 29 novembre, la boutique est fermée\.)/,
		);
	});

	it('Escape goes back and changes nothing', async () => {
		const driver = await sceneOf(name).open();
		const before = driver.book();
		await driver.type('+7');
		await driver.press('Escape');
		expect(driver.book()).toBe(before);
		expect(driver.words()).not.toContain('+7');
	});
});

describe('today', () => {
	it.each(['put off until', 'pause until'])('is too soon for %s', async name => {
		const driver = await sceneOf(name).open();
		await driver.type("aujourd'hui");
		await driver.press('Enter');
		expect(driver.words()).toContain("Le 23 novembre n'est pas un jour à venir.");
	});
});

describe('what was refused', () => {
	it('stays in the field', async () => {
		const driver = await sceneOf('put off until').open();
		await driver.type('31/2');
		await driver.press('Enter', 'Backspace');
		await driver.type('1');
		expect(driver.words()).toContain('> 31/1');
		expect(driver.words()).not.toContain("n'existe pas");
		await driver.press('Enter');
		expect(driver.words()).toContain('Reporté : Mr Paul, le 31 janvier 2027.');
	});
});

describe('kept', () => {
	it('put off, it leaves the morning until that day', async () => {
		const driver = await sceneOf('put off until').open();
		await driver.type('jeudi');
		await driver.press('Enter');
		expect(driver.words()).toContain('Reporté : Mr Paul, le 26 novembre.');
		expect(driver.row('2/14')).toContain('Tantie Rose');
		await driver.press('Escape', 't');
		expect(driver.row('Mr Paul')).toMatch(/26\/11$/);
	});

	it('a stock alert may be put off too', async () => {
		const driver = await sceneOf('put off a stock alert').open();
		await driver.type('demain');
		await driver.press('Enter');
		expect(driver.words()).toContain('Reporté : Ampoule rechargeable, le 24 novembre.');
	});

	it('a pause of the customer, with its reason', async () => {
		const driver = await sceneOf('pause until').open();
		await driver.type('1/12');
		await driver.press('Enter');
		expect(driver.words()).toContain('Pourquoi cette pause ?');
		await driver.type('Il voyage');
		await driver.press('Enter');
		expect(driver.words()).toContain("En pause : Tantie Rose, jusqu'au 1er décembre.");
		expect(driver.book().customers['demo-rose']?.hold).toEqual({
			until: '2026-12-01',
			reason: 'Il voyage',
			on: '2026-11-23',
		});
	});

	it('Escape at the reason leaves all as it was', async () => {
		const driver = await sceneOf('why pause').open();
		const before = driver.book();
		await driver.press('Escape');
		expect(driver.book()).toBe(before);
		expect(driver.words()).not.toContain('Pourquoi cette pause ?');
	});

	it.each([
		[1, 'demo-rose', undefined],
		[3, undefined, ['demo-rose-fer', 'demo-rose-lumiere']],
	] as const)('no more relances: option %i', async (downs, customerId, saleIds) => {
		const driver = await sceneOf('how to stop').open();
		await driver.go(downs, 'Down');
		await driver.press('Enter');
		await driver.type('Elle paiera en personne');
		await driver.press('Enter');
		expect(driver.words()).toContain('Plus aucune relance : Tantie Rose.');
		const { customers, sales } = driver.book();
		const held = [customers[customerId ?? ''], ...(saleIds ?? []).map(id => sales[id])];
		for (const one of held.filter(each => each !== undefined))
			expect(one.hold).toEqual({ reason: 'Elle paiera en personne', on: '2026-11-23' });
		expect(driver.morning().relances.some(({ id }) => id === 'payment-4gzjm5')).toBe(false);
	});

	it('a pause of the debt alone', async () => {
		const driver = await sceneOf('how to stop').open();
		await driver.go(2, 'Down');
		await driver.press('Enter');
		await driver.type('+10');
		await driver.press('Enter');
		await driver.type('Elle voyage');
		await driver.press('Enter');
		expect(driver.words()).toContain("En pause : Tantie Rose, jusqu'au 3 décembre.");
		expect(driver.book().customers['demo-rose']?.hold).toBeUndefined();
		expect(driver.book().sales['demo-rose-fer']?.hold?.until).toBe('2026-12-03');
	});

	it('a reason too long is refused, with its length', async () => {
		const driver = await sceneOf('why stop for good').open();
		await driver.paste('x'.repeat(301));
		await driver.press('Enter');
		expect(driver.words()).toContain('Ce texte a 301 caractères. Le plus long en a 300.');
	});
});

it('a year with 29 February takes it', async () => {
	const shop = openShop('2028-02-01');
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Nokia 12000'], paid: 0 });
	const driver = openDriver({ book: shop.book, today: '2028-02-14' });
	await driver.press('Enter', 'r');
	await driver.type('29/2');
	expect(driver.words()).toContain('le mardi 29 février 2028');
});

describe('a question left half-answered', () => {
	it('is asked again with what was typed, about the same thing alone, and over once it is answered', async () => {
		const driver = openDriver();
		await driver.press('o', 'n');
		await driver.type('vendre');
		await driver.press('Escape', 'n');
		expect(driver.row('> vendre')).toBe('> vendre');
		await driver.press('Escape', 'Down', 'n');
		expect(driver.text()).not.toContain('vendre');
		await driver.press('Escape', 'Up', 'n');
		await driver.retype('27');
		await driver.press('Enter');
		await driver.waitFor('Enregistré');
		await driver.press('n');
		expect(driver.text()).not.toContain('vendre');
	});

	it('of a choice, too', async () => {
		const driver = openDriver();
		await driver.press('Down', 'Down', 'Enter', 'a', 'Down', 'Enter');
		await driver.type('Elle voya');
		await driver.press('Escape', 'a', 'Down', 'Enter');
		expect(driver.text()).toContain('> Elle voya');
	});
});

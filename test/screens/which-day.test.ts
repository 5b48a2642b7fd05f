import { describe, expect, it } from 'vitest';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { sceneOf } from './scenes.ts';

const asked = "Quel jour sommes-nous aujourd'hui ?";

const isAsked = (driver: NotebookDriver): boolean => driver.text().includes(asked);

/** The machine woke up on 23 November; the book was last written on Christmas Eve. */
const inThePast = () => openDriver({ lastDay: '2026-12-24' });

/** The payments of Paul and their days. */
const paymentsOfPaul = (driver: NotebookDriver) =>
	driver.book().sales['demo-paul-tablette']?.payments.map(({ on }) => on);

const paulPays = async (driver: NotebookDriver): Promise<void> => {
	await driver.press('d', 'f');
	await driver.type('paul');
	await driver.press('Enter', 'p');
	await driver.type('5000');
	await driver.press('Enter', 'Escape');
};

describe('the day is asked', () => {
	it.each<[lastDay: string, isDoubtful: boolean]>([
		['2026-11-23', false],
		['2026-11-22', false],
		['2026-10-24', false],
		['2026-10-23', true],
		['2026-11-24', true],
		['2038-01-19', true],
	])('on 23 November, when the last record is of %s: %s', (lastDay, isDoubtful) => {
		expect(isAsked(openDriver({ lastDay }))).toBe(isDoubtful);
	});

	it('not of a book that nothing was written in', () => {
		expect(isAsked(openDriver())).toBe(false);
	});

	it('by itself, before any key, with what is known and what Enter takes', () => {
		const driver = inThePast();
		expect(driver.words()).toContain(
			`La machine se croit le lundi 23 novembre 2026, mais la dernière écriture du cahier est du jeudi 24 décembre 2026. ${asked} > le jeudi 24 décembre 2026 Entrée valider Échap retour F1 aide`,
		);
	});

	it('in English too', () => {
		const driver = openDriver({ lastDay: '2026-12-24', language: 'en' });
		expect(driver.words()).toContain(
			'The machine believes it is Monday 23 November 2026, but the notebook was last written on Thursday 24 December 2026. What day is it today? > on Thursday 24 December 2026 Enter confirm Esc back',
		);
	});

	it('and no key goes to what is under the question', async () => {
		const driver = inThePast();
		await driver.press('q', 'd', 'u', 'b');
		expect(driver.hasEnded).toBe(false);
		expect(driver.words()).toContain(`${asked} > qdub`);
	});

	it('Escape says why it has to be answered', async () => {
		const driver = inThePast();
		await driver.press('Escape');
		expect(driver.words()).toContain(
			"Donnez d'abord le jour : rien n'est écrit à une fausse date.",
		);
		expect(isAsked(driver)).toBe(true);
	});

	it('Ctrl+C leaves without an answer', async () => {
		const driver = inThePast();
		await driver.press('Ctrl+C');
		expect(driver.hasEnded).toBe(true);
	});
});

describe('the answer', () => {
	it('Enter on nothing takes the day of the last record, when the machine is before it', async () => {
		const driver = inThePast();
		await driver.press('Enter');
		expect(isAsked(driver)).toBe(false);
		expect(driver.rows()[0]).toMatch(/jeudi 24 décembre 2026 \(jour choisi\)$/);
	});

	it("Enter on nothing takes the machine's day, when it is long after", async () => {
		const driver = openDriver({ lastDay: '2026-10-01' });
		expect(driver.words()).toContain(`${asked} > le lundi 23 novembre 2026`);
		await driver.press('Enter');
		expect(driver.rows()[0]).toMatch(/lundi 23 novembre 2026 \(jour choisi\)$/);
	});

	it.each([
		['25/12', 'vendredi 25 décembre 2026'],
		['28', 'lundi 28 décembre 2026'],
		['3/1', 'dimanche 3 janvier 2027'],
		['2026-12-31', 'jeudi 31 décembre 2026'],
		['+1', 'vendredi 25 décembre 2026'],
	])('%s is %s, read back before it counts', async (typed, said) => {
		const driver = inThePast();
		await driver.type(typed);
		expect(driver.words()).toContain(`> ${typed} le ${said}`);
		await driver.press('Enter');
		expect(driver.rows()[0]).toContain(`${said} (jour choisi)`);
	});

	it('without a year is near the last record, whatever year the machine believes', async () => {
		const driver = openDriver({ today: '2038-01-19', lastDay: '2026-11-23' });
		await driver.type('24/11');
		expect(driver.words()).toContain('> 24/11 le mardi 24 novembre 2026');
	});

	it.each([
		['31/2', "Le jour « 31/2 » n'existe pas dans le calendrier."],
		['abc', "« abc » n'est pas un jour."],
		['1/1/1999', 'Le jour « 1/1/1999 » est hors du cahier, qui va de 2000 à 2099.'],
	])('%s is refused, and the question stays', async (typed, said) => {
		const driver = inThePast();
		await driver.type(typed);
		await driver.press('Enter');
		expect(driver.words()).toContain(said);
		expect(driver.words()).toContain(`${asked} > ${typed}`);
		await driver.retype('25/12');
		await driver.press('Enter');
		expect(driver.rows()[0]).toContain('vendredi 25 décembre 2026');
	});

	it('is the day of what is written then, and of the relances', async () => {
		const driver = inThePast();
		const before = driver.row('Récupéré ce mois');
		await driver.press('Enter');
		expect(driver.row('Récupéré ce mois')).not.toBe(before);
		await paulPays(driver);
		expect(paymentsOfPaul(driver)).toEqual(['2026-11-11', '2026-12-24']);
	});

	it('goes on at midnight, without a question', async () => {
		const driver = inThePast();
		await driver.press('Enter');
		driver.onDay('2026-11-24');
		await driver.looks();
		expect(driver.rows()[0]).toContain('vendredi 25 décembre 2026 (jour choisi)');
		await paulPays(driver);
		expect(paymentsOfPaul(driver)?.at(-1)).toBe('2026-12-25');
	});
});

describe('a clock that jumps while the notebook is open', () => {
	it('backwards: the day is asked again', async () => {
		const driver = openDriver();
		await paulPays(driver);
		driver.onDay('1970-01-01');
		await driver.looks();
		expect(driver.words()).toContain('La machine se croit le jeudi 1er janvier 1970');
		expect(driver.words()).toContain(`${asked} > le lundi 23 novembre 2026`);
	});

	it('after an answer: the answer counts no more', async () => {
		const driver = inThePast();
		await driver.press('Enter');
		driver.onDay('2026-06-01');
		await driver.looks();
		expect(isAsked(driver)).toBe(true);
	});

	it('to a day that can be believed: the machine is', async () => {
		const driver = inThePast();
		await driver.press('Enter');
		driver.onDay('2026-12-26');
		await driver.looks();
		expect(isAsked(driver)).toBe(false);
		expect(driver.rows()[0]).toMatch(/samedi 26 décembre 2026$/);
	});

	it('is set right before the answer: there is no more question', async () => {
		const driver = inThePast();
		driver.onDay('2026-12-26');
		await driver.looks();
		expect(isAsked(driver)).toBe(false);
		expect(driver.rows()[0]).toMatch(/samedi 26 décembre 2026$/);
	});

	it('between two keys: nothing is written on the wrong day', async () => {
		const driver = await sceneOf('how much was paid, on the morning').open({
			lastDay: '2026-11-23',
		});
		const before = driver.book();
		await driver.type('5000');
		driver.onDay('2027-05-01');
		await driver.press('Enter');
		expect(driver.book()).toBe(before);
		expect(isAsked(driver)).toBe(true);
		await driver.type('24/11');
		await driver.press('Enter', 'Enter');
		expect(paymentsOfPaul(driver)).toEqual(['2026-11-11', '2026-11-24']);
	});
});

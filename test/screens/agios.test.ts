import { describe, expect, it } from 'vitest';
import { agiosIn } from '../../source/book/agios.ts';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { balanceOf } from '../../source/book/sale.ts';
import { customerPage } from '../../source/screens/customer/state.ts';
import { morningScreen } from '../../source/screens/morning/state.ts';
import { salePage } from '../../source/screens/sale-page/state.ts';
import type { Screen } from '../../source/screens/screen.ts';
import { openCounter } from '../book/counter-shop.ts';
import { type NotebookDriver, type Opening, openDriver } from '../support/notebook-driver.tsx';

const who = 'Ets Ngassa';

/**
 * Ngassa owes 60 000 since 14 September, agreed for the 21st, of which he paid 20 000 on 6 November: months begun on
 * 21 October (600) and 21 November (400). A second sale, of today, is not late.
 */
const shop = ({ rate = 100, terms = '2026-09-01' as string | null } = {}) => {
	const counter = openCounter('2026-09-01');
	counter.settles(settings => ({ ...settings, agios: { ...settings.agios, rate } }));
	counter.knows(who, { tone: 'firm', phone: '699000091', terms });
	counter
		.onDay('2026-09-14')
		.sells({ to: who, items: ['4 Casque 15000'], paid: 0, due: '2026-09-21' });
	counter.onDay('2026-11-06').pays(who, 20_000);
	counter.onDay('2026-11-23').sells({ to: who, items: ['1 Lampe 2000'], paid: 0 });
	return counter;
};

type Counter = ReturnType<typeof shop>;

const opened = (counter: Counter, screen: Screen, opening: Opening = {}): NotebookDriver =>
	openDriver({ book: counter.book, first: [morningScreen, screen], ...opening });

const agiosOf = (counter: Counter, opening: Opening = {}): NotebookDriver =>
	opened(counter, { screen: 'agios', customerId: counter.customer(who).id, at: 0 }, opening);

const saleIn = (driver: NotebookDriver) => {
	const [sale] = Object.values(driver.book().sales);
	if (sale === undefined) throw new Error('no sale');
	return sale;
};

const dueIn = (driver: NotebookDriver): number =>
	agiosIn(driver.book(), saleIn(driver), day('2026-11-23')).due;

describe('the agios of a customer', () => {
	it('are told month by month: when, on how much, at what rate, how much', () => {
		const driver = agiosOf(shop());
		expect(driver.row('Agios :')).toMatch(
			/^Agios : Ets Ngassa +1 000 FCFA dus, à part de la dette$/,
		);
		expect(driver.row('4 Casque')).toBe('4 Casque du 14/09, à payer le 21/09');
		expect(driver.chosen()).toMatch(/^commencé le 21\/10 +1 % de 60 000 FCFA +600 FCFA$/);
		expect(driver.row('21/11')).toMatch(/^commencé le 21\/11 +1 % de 40 000 FCFA +400 FCFA$/);
		expect(driver.row('RESTE DÛ')).toMatch(/^RESTE DÛ +comptés 1 000 +1 000 FCFA$/);
		expect(driver.words()).toContain(
			"Un paiement va d'abord à la dette : il en reste 40 000 FCFA.",
		);
		expect(driver.row('Lampe')).toBe('Lampe du 23/11, à payer le 30/11');
		expect(driver.row('rien encore')).toContain("premier mois le 30/12, s'il reste dû");
	});

	it('say their rate as it is written: 1,5 %', () => {
		expect(agiosOf(shop({ rate: 150 })).row('21/10')).toMatch(/1,5 % de 60 000 FCFA +900 FCFA$/);
		expect(agiosOf(shop({ rate: 150 }), { language: 'en' }).row('21/10')).toMatch(
			/1.5 % of 60 000 FCFA +900 FCFA$/,
		);
	});

	it.each([
		['no accepted terms', { terms: null }, "Ets Ngassa n'a pas accepté vos conditions de vente"],
		['no rate', { rate: 0 }, 'Le taux des agios est 0 dans vos réglages'],
	])('say why there are none, and what to do: %s', (_what, words, said) => {
		const driver = agiosOf(shop(words));
		expect(driver.words()).toContain(said);
		expect(driver.words()).toContain('0 FCFA dus');
		expect(driver.text()).not.toContain('abandonner');
	});

	it('say that nothing was bought since the terms were accepted', () => {
		const counter = openCounter('2026-11-23');
		counter.knows(who, { terms: '2026-11-20' });
		expect(agiosOf(counter).words()).toContain(
			"Rien n'est dû sur un achat fait depuis le 20 novembre, jour où les conditions ont été acceptées",
		);
	});

	it('open the sale they are of, and y there comes back to them', async () => {
		const driver = agiosOf(shop());
		await driver.press('Enter');
		expect(driver.words()).toContain("+ 1 000 FCFA d'agios (touche y)");
		await driver.press('y');
		expect(driver.chosen()).toMatch(/^commencé le 21\/10/);
	});
});

describe('agios that are waived', () => {
	it('are all that is due, unless less is typed, with a reason', async () => {
		const driver = agiosOf(shop());
		await driver.press('r');
		expect(driver.words()).toContain("1 000 FCFA abandonnés, restent 0 FCFA d'agios");
		await driver.retype('400');
		expect(driver.words()).toContain("400 FCFA abandonnés, restent 600 FCFA d'agios");
		await driver.press('Enter', 'Enter');
		expect(driver.words()).toContain('Écrivez quelques mots.');
		await driver.type('bon client');
		await driver.press('Enter');
		await driver.waitFor("Enregistré : 400 FCFA d'agios abandonnés, Ets Ngassa.");
		expect(driver.row('bon client')).toMatch(/^abandonné le 23\/11 +« bon client » +- 400 FCFA$/);
		expect(driver.row('RESTE DÛ')).toMatch(/comptés 1 000, abandonnés 400 +600 FCFA$/);
		expect(driver.row('Agios :')).toContain('600 FCFA dus');
	});

	it.each([
		[
			'1001',
			"1 001 FCFA, c'est trop : il y a 1 000 FCFA d'agios dus. Écrivez ce montant, ou moins.",
		],
		['0', 'Le montant ne peut pas être zéro.'],
		['', 'Il manque un montant.'],
		['12,5', '« 12,5 » peut se lire de plusieurs façons.'],
	])('are not %j, and nothing typed is lost', async (typed, said) => {
		const driver = agiosOf(shop());
		const before = driver.book();
		await driver.press('r', 'Tab');
		await driver.type('bon client');
		await driver.press('Shift+Tab', 'Ctrl+U');
		if (typed !== '') await driver.type(typed);
		await driver.press('Ctrl+S');
		expect(driver.words()).toContain(said);
		expect(driver.words()).toContain('bon client');
		expect(driver.book()).toBe(before);
	});

	it('are not there to waive on a sale that is not late', async () => {
		const driver = agiosOf(shop());
		await driver.press('End', 'r');
		expect(driver.words()).toContain("Il n'y a pas d'agios dus ici.");
	});

	it('come back with u', async () => {
		const driver = agiosOf(shop());
		await driver.press('r', 'Tab');
		await driver.type('bon client');
		await driver.press('Enter', 'u');
		expect(driver.words()).toContain('Agios abandonnés : Ets Ngassa, 1 000 FCFA');
		await driver.press('Enter');
		await driver.waitFor("C'est annulé");
		expect(dueIn(driver)).toBe(1_000);
	});
});

describe('money for agios', () => {
	const paying = async (counter: Counter, amount: string): Promise<NotebookDriver> => {
		const driver = opened(counter, customerPage(counter.customer(who).id));
		await driver.press('p');
		await driver.type(amount);
		return driver;
	};

	it('is never taken silently: more than the debt asks what becomes of it, agios first', async () => {
		const driver = await paying(shop(), '42500');
		expect(driver.words()).toContain('Agios à part : 1 000 FCFA, une fois la dette payée');
		await driver.press('Enter');
		expect(driver.words()).toContain('Choisissez (gauche, droite) ce que devient le reste.');
		await driver.press('Right');
		expect(driver.row('Le reste')).toContain("payer 500 FCFA d'agios");
		await driver.press('Right');
		expect(driver.row('Le reste')).toContain('rendre 500 FCFA');
		await driver.press('Right');
		expect(driver.row('Le reste')).toContain('garder 500 FCFA en avance');
		await driver.press('Left', 'Left', 'Enter');
		await driver.waitFor(/Agios payés :\s+500 FCFA\./);
		expect(balanceOf(saleIn(driver))).toBe(0);
		expect(dueIn(driver)).toBe(500);
	});

	it('asks what becomes of what is more than the agios too', async () => {
		const driver = await paying(shop(), '45000');
		await driver.press('Enter', 'Right', 'Enter');
		expect(driver.row('Et le reste')).toContain('à choisir');
		await driver.press('Right');
		expect(driver.row('Et le reste')).toContain('rendre 2 000 FCFA');
		await driver.press('Enter');
		await driver.waitFor('À rendre : 2 000 FCFA.');
		expect(dueIn(driver)).toBe(0);
	});

	it('is what is due when the debt is paid, from the agios themselves', async () => {
		const counter = shop();
		counter.pays(who, 42_000);
		const driver = agiosOf(counter);
		await driver.press('p');
		expect(driver.row('Montant')).toContain('1 000');
		expect(driver.row('Le reste')).toContain("payer 1 000 FCFA d'agios");
		await driver.press('Enter');
		await driver.waitFor('Enregistré : agios payés par Ets Ngassa, 1 000 FCFA.');
		expect(driver.row('payé le')).toMatch(/^payé le 23\/11 +espèces +- 1 000 FCFA$/);
		expect(driver.row('RESTE DÛ')).toMatch(/comptés 1 000, payés 1 000 +0 FCFA$/);
		await driver.press('w');
		expect(driver.words()).toContain("(espèces, dont 1 000 FCFA d'agios)");
	});

	it('goes to the debt first, also from the agios', async () => {
		const driver = agiosOf(shop());
		await driver.press('p');
		await driver.type('42300');
		expect(driver.words()).toContain('payé 42 000 FCFA, reste 0 FCFA, agios 300 FCFA');
		await driver.press('Enter');
		await driver.waitFor(/Agios payés :\s+300 FCFA\./);
	});

	it('stands on the page of the sale, where it is corrected and cancelled', async () => {
		const counter = shop();
		counter.pays(who, 43_000, { paysAgios: true, means: 'momo' });
		const [sale] = Object.values(counter.book.sales);
		const driver = opened(counter, salePage(sale?.id ?? ''));
		await driver.press('End');
		expect(driver.chosen()).toMatch(/^Agios +23\/11 +payés, MoMo +1 000 FCFA$/);
		await driver.press('a');
		await driver.type('pas reçu');
		await driver.press('Enter');
		await driver.waitFor('Enregistré.');
		expect(saleIn(driver)).not.toHaveProperty('agios');
		expect(balanceOf(saleIn(driver))).toBe(40_000);
	});

	it('is one entry of the notebook', async () => {
		const counter = shop();
		counter.pays(who, 42_400, { paysAgios: true });
		counter.pays(who, 600, { paysAgios: true });
		const driver = openDriver({ book: counter.book, columns: 100 });
		await driver.press('e');
		expect(driver.row('600 FCFA')).toMatch(/Agios +Ets Ngassa +espèces +600 FCFA$/);
		expect(driver.row('42 400 FCFA')).toMatch(/Paiement +Ets Ngassa +espèces, dont 400 FCFA/);
	});
});

describe('agios are shown apart from debts', () => {
	it('on the page of the customer, with the day he accepted the terms', () => {
		const counter = shop();
		const driver = opened(counter, customerPage(counter.customer(who).id));
		expect(driver.words()).toContain(
			"doit déjà 42 000 FCFA, le plus ancien depuis 70 jours · + 1 000 FCFA d'agios",
		);
		expect(driver.words()).toContain('conditions acceptées le 1er septembre');
	});

	it('in the list of debts, with a column of their own where there is room', async () => {
		const driver = openDriver({ book: shop().book });
		await driver.press('d');
		expect(driver.row('Les dettes')).toMatch(
			/42 000 FCFA, 1 client\. Agios, à part : 1 000 FCFA\.$/,
		);
		expect(driver.row('699 00 00 91')).toBe(
			"Ets Ngassa · 699 00 00 91 · + 1 000 FCFA d'agios (touche y)",
		);
		const wide = openDriver({ book: shop().book, columns: 120 });
		await wide.press('d');
		expect(wide.chosen()).toMatch(/Ets Ngassa +42 000 FCFA +1 000 FCFA +2 /);
		await wide.press('y');
		expect(wide.row('Agios :')).toContain('1 000 FCFA dus');
	});

	it('also of somebody who owes nothing else: Enter shows them', async () => {
		const counter = shop();
		counter.pays(who, 42_000);
		const driver = openDriver({ book: counter.book });
		await driver.press('d');
		expect(driver.row('Les dettes')).toMatch(/Aucune dette\. Agios, à part : 1 000 FCFA\.$/);
		expect(driver.chosen()).toMatch(/^Ets Ngassa +0 FCFA +agios 1 000 FCFA$/);
		await driver.press('Enter');
		expect(driver.row('RESTE DÛ')).toContain('1 000 FCFA');
	});

	it('on a relance of payment', async () => {
		const counter = shop();
		const driver = openDriver({ book: counter.book });
		await driver.press('Enter');
		expect(driver.words()).toContain("+ 1 000 FCFA d'agios (touche y)");
		await driver.press('y');
		expect(driver.row('Agios :')).toContain('1 000 FCFA dus');
	});

	it('in the morning where there is room, and not in what is owed', () => {
		const book = shop().book;
		expect(openDriver({ book, columns: 120 }).row('Dettes :')).toContain(
			'Dettes : 42 000 FCFA, 1 client. Agios, à part : 1 000 FCFA.',
		);
	});

	it('in the statement that is sent', async () => {
		const counter = shop();
		const driver = opened(counter, customerPage(counter.customer(who).id), {
			rows: 60,
			columns: 120,
		});
		await driver.press('r');
		expect(driver.words()).toContain('- Agios, à part : 1 000 FCFA');
	});
});

describe('the rate', () => {
	it('of 40 % is refused with the ceiling said', async () => {
		const driver = openDriver();
		await driver.press('r', 'f');
		await driver.type('taux');
		await driver.press('Enter', 'Enter');
		await driver.retype('40');
		await driver.press('Enter');
		expect(driver.words()).toContain('Écrivez un pourcentage, de 0 % à 5 %.');
		await driver.retype('1,5');
		await driver.press('Enter');
		expect(driver.book().settings.agios.rate).toBe(150);
	});
});

it('a customer whose making was undone has no agios page any more', () => {
	const counter = shop();
	const { id } = counter.customer(who);
	counter.does({ ok: true, value: { changes: [put('customers', counter.customer(who))] } });
	const { [id]: _gone, ...customers } = counter.book.customers;
	const driver = opened(
		counter,
		{ screen: 'agios', customerId: id, at: 0 },
		{
			book: { ...counter.book, customers },
		},
	);
	expect(driver.words()).toContain("n'est plus dans le cahier");
});

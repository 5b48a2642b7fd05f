import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bookFile, bookWith, bytesOf, done, newBook, paulsTablet, say } from './line.ts';

/** A shop with two Pauls and a Mr Paul who owes 25 000. */
const shop = async (): Promise<string> => {
	const book = newBook();
	await done(book, paulsTablet);
	await done(book, ['customer', 'Mme Awa Ngo', '--phone', '699000002']);
	await done(book, ['customer', 'Mlle Awa Bella', '--phone', '699000003']);
	await done(book, ['product', 'Sac de Riz 25kg', '--price', '18000', '--barcode', '6111245']);
	return book;
};

const pay = (amount: string) => ['pay', '--customer', 'Paul', '--amount', amount];
const phone = (number: string) => ['customer', 'Tonton Pierre', '--phone', number];
const sell = (...rest: readonly string[]) => ['sell', '--item', '1 Mixeur 30000', ...rest];

describe('refused with one sentence, and nothing changes', () => {
	it.each<[argv: readonly string[], french: RegExp, english: RegExp]>([
		[
			pay('12,5'),
			/^« 12,5 » peut se lire de plusieurs façons/,
			/^"12,5" can be read in several ways/,
		],
		[pay('-500'), /^« -500 » est négatif/, /^"-500" is negative/],
		[pay('-25 000'), /^« -25 000 » est négatif/, /^"-25 000" is negative/],
		[pay('25.00'), /^« 25.00 » peut se lire/, /^"25.00" can be read/],
		[pay('1e9'), /^« 1e9 » n'est pas un montant/, /^"1e9" is not an amount/],
		[pay('0x10'), /^« 0x10 » n'est pas un montant/, /^"0x10" is not an amount/],
		[pay('007'), /^« 007 »/, /^"007"/],
		[pay('0'), /^Le montant ne peut pas être zéro/, /^The amount cannot be zero/],
		[
			pay('25001'),
			/^25 001 FCFA, c'est trop : Mr Paul doit 25 000 FCFA/,
			/^25 001 FCFA is more than Mr Paul owes/,
		],
		[
			[...pay('5'), '--means', 'chèque'],
			/^« chèque » n'est pas un moyen/,
			/^"chèque" is not a means/,
		],
		[[...pay('5'), '--excess', 'moi'], /^« moi » ne dit pas que faire/, /^"moi" does not say/],
		[
			[...pay('5'), '--means', 'momo', '--reference', 'a'.repeat(301)],
			/301 caractères/,
			/301 characters/,
		],
		[[...pay('5'), '--means', 'advance'], /^Mr Paul n'a pas d'avance/, /^Mr Paul has no advance/],
		[pay('9999999999'), /^« 9999999999 » est trop grand/, /^"9999999999" is too large/],
		[
			['pay', '--customer', 'Awa', '--amount', '5'],
			/^« Awa » peut être Mme Awa Ngo, Mlle Awa Bella/,
			/^"Awa" may be Mme Awa Ngo, Mlle Awa Bella/,
		],
		[
			['pay', '--customer', 'Kamga', '--amount', '5'],
			/^Aucun client ne s'appelle « Kamga »/,
			/^No customer is called "Kamga"/,
		],
		[
			['pay', '--customer', 'Mme Awa Ngo', '--amount', '5'],
			/^Mme Awa Ngo ne doit rien/,
			/^Mme Awa Ngo owes nothing/,
		],
		[phone('67700OOO1'), /n'est pas un numéro de téléphone/, /is not a telephone number/],
		[phone('677000001 / 699000002'), /contient deux numéros/, /holds two numbers/],
		[phone('77000001'), /677000001 \(mobile\) ou 277000001/, /677000001 \(mobile\) or 277000001/],
		[
			phone('677000001'),
			/^Le 677 00 00 01 est déjà le numéro de Mr Paul/,
			/^677 00 00 01 is already the number of Mr Paul/,
		],
		[
			['customer', 'Mr Paul', '--pause', '31/2'],
			/« 31\/2 »/,
			/^The day "31\/2" is not in the calendar/,
		],
		[
			['customer', 'Mr Paul', '--pause', 'jamais'],
			/^Une pause a une fin : donnez le jour/,
			/^A pause has an end: give the day/,
		],
		[
			['customer', 'Mr Paul', '--pause', 'hier'],
			/n'est pas un jour à venir/,
			/is not a day to come/,
		],
		[
			['customer', 'Mr Paul', '--tone', 'dur'],
			/« dur » n'est pas un ton\. .*gentle.*firm/,
			/"dur" is not a tone\. .*gentle.*firm/,
		],
		[['customer', '   '], /^Il manque un nom/, /^A name is missing/],
		[['customer', 'x'.repeat(301)], /^Ce texte a 301 caractères/, /^This text has 301 characters/],
		[['today', '--date', '31/2'], /« 31\/2 »/, /"31\/2"/],
		[['today', '--date', 'un jour'], /^« un jour » n'est pas un jour/, /^"un jour" is not a day/],
		[['today', '--date', '1999-01-01'], /qui va de 2000 à 2099/, /from 2000 to 2099/],
		[sell('--customer', 'Mr Paul', '--due', '30/2'), /« 30\/2 »/, /"30\/2"/],
		[
			sell('--customer', 'Mr Paul', '--due', 'hier'),
			/n'est pas un jour à venir/,
			/is not a day to come/,
		],
		[
			sell('--customer', 'Mr Paul', '--deliver', '2026-11-22'),
			/n'est pas un jour à venir/,
			/is not a day to come/,
		],
		[
			sell('--customer', 'Mr Paul', '--paid', '30001'),
			/^30 001 FCFA payés, mais la vente ne fait que 30 000/,
			/^30 001 FCFA paid, but the sale is only 30 000/,
		],
		[sell('--paid', '1000'), /^Une dette a besoin d'un nom/, /^A debt needs a name/],
		[sell('--deliver', '+3'), /^Une commande a besoin d'un nom/, /^An order needs a name/],
		[sell('--due', '+3'), /^Tout est payé/, /^All is paid/],
		[
			sell('--customer', 'Awa'),
			/^« Awa » est peut-être Mme Awa Ngo, Mlle Awa Bella/,
			/^"Awa" may be Mme Awa Ngo, Mlle Awa Bella/,
		],
		[
			sell('--customer', 'Mr Paul', '--phone', '655000009'),
			/^Mr Paul a déjà le numéro 677 00 00 01/,
			/^Mr Paul already has the number 677 00 00 01/,
		],
		[['sell', '--item', '1 Inconnu'], /^« Inconnu » n'a pas de prix/, /^"Inconnu" has no price/],
		[
			['sell', '--item', '-1 Inconnu 500'],
			/^« -1 » n'est pas un nombre entier/,
			/^"-1" is not a whole number/,
		],
		[['sell', '--item', '1 Redmi 12 500'], /peut se lire/, /can be read as/],
		[['sell', '--item', '1 Bon 500', '--item', '1 Savon 12,5'], /« 12,5 »/, /"12,5"/],
		[
			['product', 'Riz', '--stock', '-1'],
			/^« -1 » n'est pas un nombre entier/,
			/^"-1" is not a whole number/,
		],
		[
			['product', 'Riz', '--lifetime', '0'],
			/^« 0 » n'est pas un nombre entier/,
			/^"0" is not a whole number/,
		],
		[
			['product', 'Riz', '--barcode', '6111245'],
			/^Ce code-barres est déjà celui de « Sac de Riz 25kg »/,
			/^This barcode is already the one of "Sac de Riz 25kg"/,
		],
		[
			['sent', 'payment-zzzzzz'],
			/^« payment-zzzzzz » n'est pas une relance d'aujourd'hui/,
			/^"payment-zzzzzz" is not one of today's reminders/,
		],
		[
			['qr', 'payment-zzzzzz'],
			/^« payment-zzzzzz » n'est pas une relance d'aujourd'hui/,
			/^"payment-zzzzzz" is not one of today's reminders/,
		],
		[
			['delivered', '261122-zzzzzz'],
			/^Aucune vente ne porte le numéro « 261122-zzzzzz »/,
			/^No sale has the number "261122-zzzzzz"/,
		],
		[['delivered', 'constructor'], /^Aucune vente ne porte/, /^No sale has/],
		[['delivered', '__proto__'], /^Aucune vente ne porte/, /^No sale has/],
		[[], /a besoin d'un terminal/, /needs a terminal/],
		[['demo'], /a besoin d'un terminal/, /needs a terminal/],
	])('cahier %j', async (argv, french, english) => {
		const book = await shop();
		const before = bytesOf(book);
		for (const [language, sentence] of [
			['fr', french],
			['en', english],
		] as const)
			for (const flags of argv.length === 0 || argv[0] === 'demo' ? [[]] : [[], ['--json']]) {
				const { code, stdout, stderr } = await say(book, [...argv, ...flags], { language });
				expect([code, stdout]).toEqual([1, '']);
				expect(stderr).toMatch(sentence);
				expect(stderr.split('\n')).toHaveLength(2);
			}
		expect(bytesOf(book)).toBe(before);
	});

	it('the sale of an unknown customer is refused as a whole', async () => {
		const book = newBook();
		const argv = ['sell', '--customer', 'Kamga', '--item', '1 Mixeur 30000', '--paid', '30001'];
		expect((await say(book, argv)).code).toBe(1);
		expect(bytesOf(book)).toBe('');
	});
});

const cut = '{"format":1,"settings":{"shop":{"na';

describe('a book that cannot be opened', () => {
	it.each<[name: string, bytes: string, french: RegExp, english: RegExp]>([
		['empty', '', /est abîmé : il est vide ou coupé/, /is damaged: it is empty or cut short/],
		['half-written', cut, /est abîmé/, /is damaged/],
		['null', 'null', /n'est pas un cahier lisible/, /cannot be understood/],
		['not a book', '[]', /n'est pas un cahier lisible/, /cannot be understood/],
		['of a format without its parts', '{"format":2}', /« bookId »/, /"bookId"/],
		['of a wrong field', '{"format":1,"sales":7}', /« sales »/, /"sales"/],
		[
			'of a newer version',
			'{"format":3}',
			/version plus récente de Cahier/,
			/newer version of Cahier/,
		],
	])('%s', async (_name, bytes, french, english) => {
		const book = bookWith(bytes);
		for (const argv of [['today'], ['today', '--json'], paulsTablet, ['sent', 'x'], []])
			for (const [language, sentence] of [
				['fr', french],
				['en', english],
			] as const) {
				const { code, stdout, stderr } = await say(book, argv, { language });
				expect([code, stdout]).toEqual([1, '']);
				expect(stderr).toMatch(sentence);
				expect(stderr).toContain(bookFile(book));
				expect(stderr.split('\n')).toHaveLength(2);
			}
		expect(bytesOf(book)).toBe(`book.json\n${bytes}`);
	});

	it('still lets the help and a wrong line be answered', async () => {
		const book = bookWith(cut);
		expect((await say(book, ['sell', '--help'])).code).toBe(0);
		expect((await say(book, ['sell', '--nope'])).code).toBe(2);
		expect((await say(book, ['--version'])).code).toBe(0);
	});

	it('because its place is a file, is said with the path', async () => {
		const book = newBook();
		writeFileSync(book, 'a file');
		const { code, stderr } = await say(book, ['today']);
		expect([code, stderr]).toEqual([
			1,
			`${bookFile(book)} ne peut pas contenir un cahier : ce chemin n'est pas un dossier.\n`,
		]);
	});
});

it('a fault nobody foresaw is a sentence and a log, never a stack', async () => {
	const book = newBook();
	vi.stubEnv('XDG_STATE_HOME', dirname(book));
	mkdirSync(`${dirname(book)}/cahier`, { recursive: true });
	// The machine's clock itself is broken.
	const { code, stdout, stderr } = await say(book, ['today'], { now: 'never' });
	vi.unstubAllEnvs();
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(/^Cahier s'est arrêté sur une erreur imprévue\. .*cahier\.log\.\n$/);
});

it('a zone nobody knows is told, and the default one stands in', async () => {
	const book = bookWith('{"format":1,"settings":{"shop":{"zone":"Afrique/Douala"}}}');
	const { code, stdout, stderr } = await say(book, ['today']);
	expect([code, stdout.includes('lundi 23 novembre 2026')]).toEqual([0, true]);
	expect(stderr).toContain('« Afrique/Douala »');
});

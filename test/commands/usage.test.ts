import { describe, expect, it } from 'vitest';
import { commands } from '../../source/commands/table.ts';
import { catalogs } from '../../source/text/catalog.ts';
import { widthOf } from '../../source/text/width.ts';
import { bytesOf, done, newBook, paulsTablet, say } from './line.ts';

const stranger = (flag: string) =>
	[
		`« ${flag} » n'est pas une option de cette commande.`,
		`"${flag}" is not an option of this command.`,
	] as const;

describe('wrong usage is one sentence, how to get help, and 2', () => {
	it.each([
		['vendre', "« vendre » n'est pas une commande.", '"vendre" is not a command.', 'cahier'],
		['', "«  » n'est pas une commande.", '"" is not a command.', 'cahier'],
		['importer', "« importer » n'est pas une commande.", '"importer" is not a command.', 'cahier'],
		['notebook', "« notebook » n'est pas une commande.", '"notebook" is not a command.', 'cahier'],
		['sell --item x --nope', ...stranger('--nope')],
		['today --amount 5', ...stranger('--amount')],
		['demo --json', ...stranger('--json')],
		['--json', ...stranger('--json'), 'cahier'],
		[
			'pay -Paul',
			"« -Paul » n'est pas une option. Devant un nom qui commence par un tiret, mettez « -- ».",
			'"-Paul" is not an option. Before a name that begins with a dash, put "--".',
		],
		['product', 'Il manque NOM.', 'NAME is missing.'],
		['product --price 5', 'Il manque NOM.', 'NAME is missing.'],
		['sent', 'Il manque RELANCE.', 'REMINDER is missing.'],
		['delivered', 'Il manque VENTE.', 'SALE is missing.'],
		['qr', 'Il manque RELANCE.', 'REMINDER is missing.'],
		['sell', 'Il manque --item.', '--item is missing.'],
		['pay --customer Paul', 'Il manque --amount.', '--amount is missing.'],
		['pay --amount 5', 'Il manque --customer.', '--customer is missing.'],
		[
			'today demain',
			'« demain » est de trop. Un nom de plusieurs mots se met entre guillemets.',
			'"demain" is one word too many. A name of several words goes between quotes.',
		],
		[
			'product Sac de Riz',
			'« de » est de trop. Un nom de plusieurs mots se met entre guillemets.',
			'"de" is one word too many. A name of several words goes between quotes.',
		],
		[
			'pay --customer Paul --amount',
			'Il manque une valeur après --amount.',
			'A value is missing after --amount.',
		],
		[
			'pay --customer --amount 5',
			'Il manque une valeur après --customer.',
			'A value is missing after --customer.',
		],
		[
			'customer Paul --pause',
			'Il manque le jour après --pause : une pause a une fin. Pour ne plus relancer, écrivez --opt-out.',
			'The day is missing after --pause: a pause has an end. For no more reminders, type --opt-out.',
		],
		['today --json=1', '--json ne prend pas de valeur.', '--json takes no value.'],
		[
			'pay --customer A --amount 5 --amount 5',
			'--amount est écrit deux fois.',
			'--amount is given twice.',
		],
		['today --date 1 --date 2', '--date est écrit deux fois.', '--date is given twice.'],
		[
			'customer A --pause +3 --opt-out',
			'--pause et --opt-out ne vont pas ensemble.',
			'--pause and --opt-out do not go together.',
		],
		[
			'customer A --opt-out --resume',
			'--opt-out et --resume ne vont pas ensemble.',
			'--opt-out and --resume do not go together.',
		],
		[
			'customer A --reason x',
			'--reason ne va pas sans --pause ou --opt-out.',
			'--reason does not go without --pause or --opt-out.',
		],
		[
			'sell --item x --phone 677000001',
			'--phone ne va pas sans --customer.',
			'--phone does not go without --customer.',
		],
		['restore', 'Il manque FICHIER.', 'FILE is missing.'],
		['restore --yes', 'Il manque FICHIER.', 'FILE is missing.'],
		[
			'restore one two',
			'« two » est de trop. Un nom de plusieurs mots se met entre guillemets.',
			'"two" is one word too many. A name of several words goes between quotes.',
		],
		[
			'backup one two',
			'« two » est de trop. Un nom de plusieurs mots se met entre guillemets.',
			'"two" is one word too many. A name of several words goes between quotes.',
		],
		[
			'check one',
			'« one » est de trop. Un nom de plusieurs mots se met entre guillemets.',
			'"one" is one word too many. A name of several words goes between quotes.',
		],
		['check --yes', ...stranger('--yes')],
		['backup x --yes', ...stranger('--yes')],
		['sell --item x --yes', ...stranger('--yes')],
		['--yes', ...stranger('--yes'), 'cahier'],
		['today --accept', ...stranger('--accept')],
		['restore x --accept', ...stranger('--accept')],
		['restore x --yes=1', '--yes ne prend pas de valeur.', '--yes takes no value.'],
	])('cahier %s', async (line, french, english, command = `cahier ${line.split(' ')[0]}`) => {
		const book = newBook();
		const argv = line.split(' ');
		expect(await say(book, argv, { language: 'fr' })).toEqual({
			code: 2,
			stdout: '',
			stderr: `${french} « ${command} --help » montre comment l'écrire.\n`,
		});
		expect(await say(book, argv, { language: 'en' })).toEqual({
			code: 2,
			stdout: '',
			stderr: `${english} "${command} --help" shows how to write it.\n`,
		});
		expect(bytesOf(book)).toBe('');
	});

	it('an unknown language is said in the language of the book', async () => {
		const book = newBook();
		await done(book, paulsTablet, { env: { LANG: 'en_GB.UTF-8' } });
		expect(await say(book, ['today', '--lang', 'de'])).toEqual({
			code: 2,
			stdout: '',
			stderr:
				'"de" is not a language of the notebook. The languages are fr and en. "cahier today --help" shows how to write it.\n',
		});
	});

	it('what was typed is cleaned before it is said', async () => {
		const { stderr } = await say(newBook(), ['\x1b]0;x\x07ven\x9b2Jdre']);
		expect(stderr).toContain('« vendre »');
	});
});

describe('the help', () => {
	const lines = [[], ...commands.map(({ name }) => [name])];

	it.each(lines)('of "%s" is at most 80 columns, in both languages', async (...name) => {
		for (const language of ['fr', 'en'] as const) {
			const book = newBook();
			const { code, stdout, stderr } = await say(book, [...name, '--help'], { language });
			expect([code, stderr, bytesOf(book)]).toEqual([0, '', '']);
			for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
		}
	});

	it('names every command and every flag of each', async () => {
		const general = await done(newBook(), ['--help']);
		for (const { name, flags } of commands) {
			expect(general).toContain(`cahier ${name}`);
			const own = await done(newBook(), [name, '--help']);
			for (const flag of flags) {
				expect(own).toContain(`--${flag}`);
				expect(own).toContain(catalogs.fr.commands.help.flags[flag].split(' ')[0]);
			}
		}
	});

	it.each([
		['fr', 'cahier backup [DOSSIER] [--json]', 'cahier restore FICHIER [--yes] [--json]'],
		['en', 'cahier backup [DIR] [--json]', 'cahier restore FILE [--yes] [--json]'],
	] as const)('shows what may follow and what must, in %s', async (language, backup, restore) => {
		expect(await done(newBook(), ['backup', '--help'], { language })).toContain(`${backup}\n`);
		expect(await done(newBook(), ['restore', '--help'], { language })).toContain(`${restore}\n`);
	});

	it('is given whatever else is wrong with the line, except its command', async () => {
		expect((await say(newBook(), ['sell', '--nope', '--help'])).code).toBe(0);
		expect((await say(newBook(), ['vendre', '--help'])).code).toBe(2);
	});
});

it('--version prints the version', async () => {
	expect(await say(newBook(), ['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
});

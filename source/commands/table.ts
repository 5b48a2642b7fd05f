import type { Catalog } from '../text/catalog.ts';
import type { BookInput, CommandInput, Run } from './command.ts';
import type { FlagName, ValueName } from './flags.ts';

export type CommandName = keyof Catalog['commands']['help']['commands'];

interface Syntax {
	readonly name: CommandName;
	/** What must follow the name, or may. */
	readonly argument?: ValueName;
	readonly isArgumentOptional?: true;
	readonly flags: readonly FlagName[];
	readonly required?: readonly FlagName[];
	/** At most one of each of these. */
	readonly apart?: ReadonlyArray<readonly FlagName[]>;
	/** A flag, and those of which it needs one. */
	readonly needs?: ReadonlyArray<readonly [FlagName, readonly FlagName[]]>;
}

type Load<Input extends CommandInput> = () => Promise<{ readonly run: Run<Input> }>;

/**
 * What a command does with the book of its line; `repairs` when it is for one that may not open, `none` when
 * it opens one of its own, or none.
 */
export type Command = BookCommand | FreeCommand;

/** One that is given the book of its line, open. */
export type BookCommand = Syntax & {
	readonly book: 'reads' | 'writes';
	readonly load: Load<BookInput>;
};

type FreeCommand = Syntax & {
	readonly book: 'repairs' | 'none';
	readonly load: Load<CommandInput>;
};

export const isFree = (command: Command): command is FreeCommand =>
	command.book === 'none' || command.book === 'repairs';

/** The command of a line that names none. */
export const notebook: Command = {
	name: 'notebook',
	flags: [],
	book: 'writes',
	load: () => import('./open-notebook.ts'),
};

/** Every command that has a name, in the order of the help. A new one is a file and a row here. */
export const commands: readonly Command[] = [
	{
		name: 'demo',
		flags: [],
		book: 'none',
		load: () => import('./demo.ts'),
	},
	{
		name: 'today',
		flags: ['json'],
		book: 'reads',
		load: () => import('./today.ts'),
	},
	{
		name: 'sell',
		flags: ['item', 'customer', 'phone', 'paid', 'due', 'deliver', 'json'],
		required: ['item'],
		needs: [['phone', ['customer']]],
		book: 'writes',
		load: () => import('./sell.ts'),
	},
	{
		name: 'pay',
		flags: ['customer', 'amount', 'means', 'reference', 'agios', 'excess', 'json'],
		required: ['customer', 'amount'],
		needs: [['reference', ['means']]],
		book: 'writes',
		load: () => import('./pay.ts'),
	},
	{
		name: 'product',
		argument: 'name',
		flags: ['price', 'stock', 'threshold', 'lifetime', 'supplier', 'barcode', 'json'],
		book: 'writes',
		load: () => import('./product.ts'),
	},
	{
		name: 'customer',
		argument: 'name',
		flags: ['phone', 'tone', 'terms', 'pause', 'opt-out', 'resume', 'reason', 'json'],
		apart: [['pause', 'opt-out', 'resume']],
		needs: [['reason', ['pause', 'opt-out']]],
		book: 'writes',
		load: () => import('./customer.ts'),
	},
	{
		name: 'statement',
		argument: 'customer',
		flags: ['json'],
		book: 'reads',
		load: () => import('./statement.ts'),
	},
	{
		name: 'report',
		flags: ['month', 'since', 'json', 'csv'],
		apart: [
			['month', 'since'],
			['json', 'csv'],
		],
		book: 'reads',
		load: () => import('./report.ts'),
	},
	{
		name: 'sent',
		argument: 'relance',
		flags: ['json'],
		book: 'writes',
		load: () => import('./sent.ts'),
	},
	{
		name: 'delivered',
		argument: 'sale',
		flags: ['json'],
		book: 'writes',
		load: () => import('./delivered.ts'),
	},
	{
		name: 'qr',
		argument: 'relance',
		flags: ['json'],
		book: 'reads',
		load: () => import('./qr.ts'),
	},
	{
		name: 'import',
		argument: 'file',
		flags: ['as', 'yes', 'json'],
		required: ['as'],
		book: 'writes',
		load: () => import('./import.ts'),
	},
	{
		name: 'export',
		argument: 'directory',
		flags: ['as', 'json'],
		book: 'reads',
		load: () => import('./export.ts'),
	},
	{
		name: 'backup',
		argument: 'directory',
		isArgumentOptional: true,
		flags: ['json'],
		book: 'writes',
		load: () => import('./backup.ts'),
	},
	{
		name: 'restore',
		argument: 'file',
		flags: ['yes', 'json'],
		book: 'repairs',
		load: () => import('./restore.ts'),
	},
	{
		name: 'check',
		flags: ['accept', 'json'],
		book: 'repairs',
		load: () => import('./check.ts'),
	},
];

/** The command as it is typed: `cahier sell`. */
export const typedName = ({ name }: Command): string =>
	name === 'notebook' ? 'cahier' : `cahier ${name}`;

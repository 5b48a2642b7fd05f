import type { Catalog } from '../text/catalog.ts';
import { fit, widthOf, wrap } from '../text/width.ts';
import { hang } from './columns.ts';
import { type FlagName, flagKinds, globalFlags, show } from './flags.ts';
import { type Command, commands, notebook, typedName } from './table.ts';

const columns = 80;
const noBreak = '\u00a0';

const flagUse = (flag: FlagName, { commands: { help } }: Catalog): string => {
	const { value } = flagKinds[flag];
	return value === undefined ? show(flag) : `${show(flag)} ${help.values[value]}`;
};

const commandUse = (command: Command, { commands: { help } }: Catalog): string => {
	if (command.argument === undefined) return typedName(command);
	const value = help.values[command.argument];
	return `${typedName(command)} ${command.isArgumentOptional ? `[${value}]` : value}`;
};

/** `  left   right`, the right wrapped under itself. */
const twoColumns = (rows: ReadonlyArray<readonly [string, string]>): readonly string[] => {
	const left = Math.max(...rows.map(([term]) => widthOf(term)));
	return rows.flatMap(([term, said]) =>
		wrap(said, columns - left - 4).map(
			(line, index) => `  ${fit(index === 0 ? term : '', left)}  ${line}`,
		),
	);
};

const flagRows = (flags: readonly FlagName[], catalog: Catalog): readonly string[] =>
	twoColumns(
		flags.map(flag => [flagUse(flag, catalog), catalog.commands.help.flags[flag]] as const),
	);

/** `cahier sell --item ARTICLE [--customer CLIENT]…` */
const usageOf = (command: Command, catalog: Catalog): readonly string[] => {
	const required = command.required ?? [];
	const optional = command.flags.filter(flag => !required.includes(flag));
	const parts = [
		commandUse(command, catalog),
		...required.map(flag => flagUse(flag, catalog)),
		...optional.map(flag => `[${flagUse(flag, catalog)}]`),
	];
	// No line ends between a flag and its value.
	const unbroken = parts.map(part => part.replaceAll(' ', noBreak)).join(' ');
	return hang(unbroken, columns).map(line => line.replaceAll(noBreak, ' '));
};

const generalHelp = (catalog: Catalog): readonly string[] => {
	const { help } = catalog.commands;
	return [
		help.intro,
		'',
		help.commandsHeading,
		...twoColumns(
			[notebook, ...commands].map(
				command => [commandUse(command, catalog), help.commands[command.name]] as const,
			),
		),
		'',
		help.everywhereHeading,
		...flagRows(globalFlags, catalog),
		'',
		...[help.more, help.days, help.amounts, help.codes].flatMap(text => wrap(text, columns)),
	];
};

/** What the first line of a file of each kind may be, for whoever makes one. */
const exampleRows = ({ name }: Command, { imports }: Catalog): readonly string[] =>
	name === 'import'
		? ['', imports.examplesHeading, ...twoColumns(Object.entries(imports.examples))]
		: [];

const commandHelp = (command: Command, catalog: Catalog): readonly string[] => {
	const { help } = catalog.commands;
	const { flags } = command;
	return [
		help.usageHeading,
		...usageOf(command, catalog),
		'',
		...hang(help.commands[command.name], columns),
		...(flags.length === 0 ? [] : ['', help.flagsHeading, ...flagRows(flags, catalog)]),
		...exampleRows(command, catalog),
		'',
		help.everywhereHeading,
		...flagRows(globalFlags, catalog),
		'',
		...[help.days, help.amounts].flatMap(text => wrap(text, columns)),
	];
};

/** What `--help` prints: of the whole program without a command's name, else of that command. */
export const helpFor = (command: Command, catalog: Catalog): readonly string[] =>
	command === notebook ? generalHelp(catalog) : commandHelp(command, catalog);

import type { Result } from '../book/result.ts';
import type { Catalog } from '../text/catalog.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line, UsageFault } from './arguments.ts';
import type { Typed } from './command.ts';
import { type FlagName, globalFlags, show } from './flags.ts';
import { type Command, commands, notebook, typedName } from './table.ts';

/** The command meant by the first word, the notebook when there is none. */
export const commandOf = ({ words: [name] }: Line): Command | undefined =>
	name === undefined ? notebook : commands.find(command => command.name === name);

const takes = (command: Command, flag: FlagName): boolean =>
	command.flags.includes(flag) || globalFlags.some(one => one === flag);

const wordFault = (command: Command, { words }: Line, catalog: Catalog): UsageFault | undefined => {
	const { argument } = command;
	const wanted = command === notebook ? 0 : argument === undefined ? 1 : 2;
	const extra = words[wanted];
	if (extra !== undefined) return { fault: 'too-many-arguments', text: extra };
	return argument !== undefined && !command.isArgumentOptional && words[1] === undefined
		? { fault: 'missing-argument', value: catalog.commands.help.values[argument] }
		: undefined;
};

const flagFault = (command: Command, { flags }: Line): UsageFault | undefined => {
	const { required = [], apart = [], needs = [] } = command;
	const stranger = [...flags.keys()].find(flag => !takes(command, flag));
	if (stranger !== undefined) return { fault: 'unknown-flag', text: show(stranger) };
	const missing = required.find(flag => !flags.has(flag));
	if (missing !== undefined) return { fault: 'missing-flag', flag: show(missing) };
	for (const group of apart) {
		const [one, other] = group.filter(flag => flags.has(flag));
		if (one !== undefined && other !== undefined)
			return { fault: 'together', one: show(one), other: show(other) };
	}
	const alone = needs.find(
		([flag, others]) => flags.has(flag) && !others.some(needed => flags.has(needed)),
	);
	return alone && { fault: 'needs', flag: show(alone[0]), others: alone[1].map(show) };
};

/** What keeps the line from being a use of the command. */
export const usageFault = (
	command: Command | undefined,
	line: Line,
	catalog: Catalog,
): UsageFault | undefined => {
	if (command === undefined) return { fault: 'unknown-command', text: line.words[0] ?? '' };
	return line.fault ?? wordFault(command, line, catalog) ?? flagFault(command, line);
};

export const wordUsage = (
	catalog: Catalog,
	command: Command | undefined,
	fault: UsageFault,
): string => {
	const { usage, howToGetHelp } = catalog.commands;
	// Each fault's sentence takes that fault's facts: the type of the union guarantees the pair.
	const sentence = (usage[fault.fault] as (facts: UsageFault) => string)(fault);
	return `${sentence} ${howToGetHelp(typedName(command ?? notebook))}`;
};

/** Paths are kept as they are; everything else is cleaned before it comes near the book. */
export const typedIn = ({ words, flags }: Line): Typed => {
	const values = (flag: FlagName): readonly string[] =>
		(flags.get(flag) ?? []).flatMap(value =>
			value === true ? [] : flag === 'book' ? value : cleanLine(value),
		);
	const value = (flag: FlagName): string | undefined => values(flag)[0];
	return {
		argument: cleanLine(words[1] ?? ''),
		path: words[1] ?? '',
		value,
		values,
		has: flag => flags.has(flag),
		read: <T>(flag: FlagName, parse: (typed: string) => Result<T>) => {
			const text = value(flag);
			return text === undefined ? undefined : parse(text);
		},
	};
};

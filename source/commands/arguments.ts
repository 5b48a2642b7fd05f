import meow from 'meow';
import type { Catalog } from '../text/catalog.ts';
import { type FlagName, flagKinds, flagNames, isFlagName, show } from './flags.ts';

type UsageWords = Catalog['commands']['usage'];

/** What is wrong with a line before anything is done: exit code 2. */
export type UsageFault = {
	[Fault in keyof UsageWords]: { readonly fault: Fault } & Readonly<
		Parameters<UsageWords[Fault]>[0]
	>;
}[keyof UsageWords];

export interface Line {
	readonly words: readonly string[];
	/** What each flag was given, in order; `true` for one that takes no value. */
	readonly flags: ReadonlyMap<FlagName, readonly (string | true)[]>;
	/** The first thing wrong; the rest is read all the same, for its language and its book. */
	readonly fault: UsageFault | undefined;
}

interface Sorted {
	/** `--name=value` */
	readonly flags: readonly string[];
	readonly words: readonly string[];
	readonly fault: UsageFault | undefined;
}

/** `-500` and `- Paul` are words; `--` and a letter after a dash are not. */
const looksLikeFlag = (token: string): boolean => /^(?:--|-\p{L})/u.test(token);

/** yargs-parser takes one pair of quotes away from a whole value: it is given one to take. */
const shielded = (value: string): string => (/^(["']).*\1$/s.test(value) ? `"${value}"` : value);

/** One flag, `next` being the word after it. */
const sortFlag = (
	token: string,
	next: string | undefined,
): { readonly flag?: string; readonly takesNext?: boolean; readonly fault?: UsageFault } => {
	const [, name = '', attached] = /^--([^=]*)(?:=(.*))?$/s.exec(token) ?? [];
	if (!isFlagName(name))
		return {
			fault: { fault: token.startsWith('--') ? 'unknown-flag' : 'leading-dash', text: token },
		};
	if (flagKinds[name].value === undefined)
		return attached === undefined
			? { flag: token }
			: { fault: { fault: 'value-unwanted', flag: show(name) } };
	const value = attached ?? (next?.startsWith('--') ? undefined : next);
	const takesNext = attached === undefined && value !== undefined;
	return value
		? { flag: `--${name}=${shielded(value)}`, takesNext }
		: { takesNext, fault: { fault: 'missing-value', flag: show(name) } };
};

/**
 * The line written so that it can be read in one way only. Left to itself the parser takes `-25 000` for
 * four flags, loses a flag without its value and one in capitals, and reads `--no-json` and `--a.b`.
 */
const sort = (argv: readonly string[]): Sorted => {
	const flags: string[] = [];
	const words: string[] = [];
	let fault: UsageFault | undefined;
	for (let at = 0; at < argv.length; at++) {
		const token = argv[at] ?? '';
		if (token === '--') {
			words.push(...argv.slice(at + 1));
			break;
		}
		if (!looksLikeFlag(token)) {
			words.push(token);
			continue;
		}
		const sorted = sortFlag(token, argv[at + 1]);
		if (sorted.flag !== undefined) flags.push(sorted.flag);
		if (sorted.takesNext) at++;
		fault ??= sorted.fault;
	}
	return { flags, words, fault };
};

const camelCase = (flag: FlagName): string =>
	flag.replaceAll(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());

// All text: amounts must come through as they were typed. All multiple: meow throws at a second value.
const meowFlags = Object.fromEntries(
	flagNames.map(flag => [
		camelCase(flag),
		flagKinds[flag].value === undefined
			? ({ type: 'boolean' } as const)
			: ({ type: 'string', isMultiple: true } as const),
	]),
);

export const readLine = (argv: readonly string[]): Line => {
	const sorted = sort(argv);
	const { input, flags } = meow({
		importMeta: import.meta,
		pkg: { name: 'cahier' },
		argv: [...sorted.flags, '--', ...sorted.words],
		description: false,
		autoHelp: false,
		autoVersion: false,
		allowUnknownFlags: true,
		booleanDefault: undefined,
		flags: meowFlags,
	});
	const given = flagNames.flatMap(flag => {
		const values = [flags[camelCase(flag)] ?? []].flat() as readonly (string | true)[];
		return values.length === 0 ? [] : [[flag, values] as const];
	});
	const twice = given.find(([flag, values]) => values.length > 1 && !flagKinds[flag].isMultiple);
	const fault: UsageFault | undefined =
		sorted.fault ?? (twice && { fault: 'given-twice', flag: show(twice[0]) });
	return { words: input.map(String), flags: new Map(given), fault };
};

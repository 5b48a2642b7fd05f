import { type Day, parseDay } from '../book/day.ts';
import { ok, type Result } from '../book/result.ts';
import { StoreFault } from '../store/fault.ts';
import { newIds } from '../store/ids.ts';
import { logFault } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { type Catalog, catalogs } from '../text/catalog.ts';
import { dayIn, defaultZone, isZone } from './clock.ts';
import type { Answer, BookInput, CommandInput, Typed } from './command.ts';
import { helpFor } from './help.ts';
import { machineLanguage } from './language.ts';
import { printLines, printOutcome, type Streams, wordAnyRefusal, wordFault } from './print.ts';
import { type Setting, settle } from './setting.ts';
import type { Command } from './table.ts';
import { wordUsage } from './usage.ts';

/** What the program stands on; tests stand it on something else. */
export interface Machine extends Streams {
	readonly stdin: { readonly isTTY?: boolean };
	readonly stdout: Streams['stdout'] & {
		readonly isTTY?: boolean;
		readonly columns?: number;
		readonly rows?: number;
	};
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly now: () => Date;
	readonly version: string;
}

const exitCodes = { done: 0, refused: 1, wrongUsage: 2 } as const;

const readDate = (typed: Typed, realToday: () => Day): Result<() => Day> => {
	const chosen = typed.read('date', text => parseDay(text, realToday()));
	if (chosen === undefined) return ok(realToday);
	return chosen.ok ? ok(() => chosen.value) : chosen;
};

const onBook = (input: CommandInput, store: Store): BookInput => ({
	...input,
	store,
	commit: operation =>
		store.commit(book => {
			const today = input.today();
			return operation(book, { today, newId: newIds(today, book) });
		}),
});

const run = async (command: Command, setting: Setting, machine: Machine): Promise<Answer> => {
	const { typed, store, language, catalog } = setting;
	const { stdin, stdout, stderr, now } = machine;
	const said = store?.book.settings.shop.zone ?? defaultZone;
	const zone = isZone(said) ? said : defaultZone;
	if (zone !== said) printLines(stderr, [catalog.commands.warnings.zoneUnknown(said, zone)]);
	const today = readDate(typed, () => dayIn(zone, now()));
	if (!today.ok) return today;
	const input: CommandInput = {
		typed,
		catalog,
		language,
		today: today.value,
		isDayChosen: typed.has('date'),
		terminal: stdout.isTTY ? { columns: stdout.columns || 80, rows: stdout.rows || 24 } : undefined,
		isInteractive: stdin.isTTY === true && stdout.isTTY === true,
	};
	if (command.book === 'none') return (await command.load()).run(input);
	if (store === undefined) throw setting.storeFault;
	return (await command.load()).run(onBook(input, store));
};

const perform = async (setting: Setting, machine: Machine): Promise<number> => {
	const { typed, command, catalog, fault, store } = setting;
	if (typed.has('version')) {
		printLines(machine.stdout, [machine.version]);
		return exitCodes.done;
	}
	if (command !== undefined && typed.has('help')) {
		printLines(machine.stdout, helpFor(command, catalog));
		return exitCodes.done;
	}
	if (command === undefined || fault !== undefined) {
		if (fault !== undefined) printLines(machine.stderr, [wordUsage(catalog, command, fault)]);
		return exitCodes.wrongUsage;
	}
	const answered = await run(command, setting, machine);
	await store?.close();
	if (!answered.ok) {
		printLines(machine.stderr, [wordAnyRefusal(catalog, answered.refusal)]);
		return exitCodes.refused;
	}
	printOutcome(machine, answered.value, typed.has('json'));
	return answered.value.exitCode ?? exitCodes.done;
};

const wordError = (error: unknown, catalog: Catalog): string =>
	error instanceof StoreFault ? wordFault(catalog, error) : catalog.commands.crash(logFault(error));

/** From the words of a line to one command, what it prints and its exit code. Never throws. */
export const main = async (argv: readonly string[], machine: Machine): Promise<number> => {
	let catalog = catalogs[machineLanguage(machine.env)];
	try {
		const setting = await settle(argv, machine.env);
		catalog = setting.catalog;
		return await perform(setting, machine);
	} catch (error) {
		printLines(machine.stderr, [wordError(error, catalog)]);
		return exitCodes.refused;
	}
};

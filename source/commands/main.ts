import { type Day, parseDay } from '../book/day.ts';
import { dayDoubt } from '../book/day-doubt.ts';
import { ok, type Result } from '../book/result.ts';
import { StoreFault } from '../store/fault.ts';
import { newIds } from '../store/ids.ts';
import { logFault } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { type Catalog, catalogs } from '../text/catalog.ts';
import { dayIn, defaultZone, isZone, knownZone } from './clock.ts';
import { type Answer, type BookInput, type CommandInput, stop, type Typed } from './command.ts';
import { confirmOn } from './confirm.ts';
import { openEdited } from './edited.ts';
import { helpFor } from './help.ts';
import { machineLanguage } from './language.ts';
import {
	printLines,
	printOutcome,
	type Streams,
	wordAnyRefusal,
	wordFault,
	wordWarning,
} from './print.ts';
import { type Setting, settle } from './setting.ts';
import { type BookCommand, type Command, isFree, notebook } from './table.ts';
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
	/** The line that whoever sits there types after the question. */
	readonly ask: (question: string) => Promise<string>;
	readonly version: string;
}

const exitCodes = { done: 0, refused: 1, wrongUsage: 2 } as const;

const readDate = (typed: Typed, realToday: () => Day): Result<() => Day> => {
	const chosen = typed.read('date', text => parseDay(text, realToday()));
	if (chosen === undefined) return ok(realToday);
	return chosen.ok ? ok(() => chosen.value) : chosen;
};

const onBook = (input: CommandInput, store: Store, today: () => Day): BookInput => ({
	...input,
	store,
	today,
	doubt: input.isDayChosen ? undefined : dayDoubt(today(), store.lastDay, store.book.settings),
	commit: operation => {
		const on = today();
		// Made once: whatever has to be tried again is about the same records.
		const newId = newIds(on, store.book);
		return store.commit(book => operation(book, { today: on, newId }), on);
	},
});

/** The day in the shop's zone, which is a setting: asked for again each time. */
const todayIn = (store: Store, { isDayChosen, today, now }: CommandInput): (() => Day) =>
	isDayChosen ? today : () => dayIn(knownZone(store.book.settings.shop.zone), now());

/** The shop's zone, the machine's where the book names none that is known. */
const zoneOf = (store: Store | undefined, catalog: Catalog, { stderr }: Machine): string => {
	const said = store?.book.settings.shop.zone ?? defaultZone;
	if (isZone(said)) return said;
	printLines(stderr, [catalog.commands.warnings.zoneUnknown(said, defaultZone)]);
	return defaultZone;
};

const inputFor = (
	setting: Setting,
	machine: Machine,
	store: Store | undefined,
): Result<CommandInput> => {
	const { typed, language, catalog, directory, by } = setting;
	const { stdin, stdout, now } = machine;
	const zone = zoneOf(store, catalog, machine);
	const today = readDate(typed, () => dayIn(zone, now()));
	if (!today.ok) return today;
	const isInteractive = stdin.isTTY === true && stdout.isTTY === true;
	return ok({
		typed,
		catalog,
		language,
		today: today.value,
		isDayChosen: typed.has('date'),
		directory,
		by,
		now,
		confirm: isInteractive ? confirmOn(machine, catalog) : undefined,
		terminal: stdout.isTTY ? { columns: stdout.columns || 80, rows: stdout.rows || 24 } : undefined,
		isInteractive,
	});
};

/** A book that a hand changed is shown to whoever opens the notebook: he says what becomes of it. */
const storeFor = async (
	command: Command,
	{ store, storeFault }: Setting,
	input: CommandInput,
): Promise<Store> => {
	if (store !== undefined) return store;
	const isEdited = storeFault instanceof StoreFault && storeFault.fault === 'edited';
	const asks = isEdited && command === notebook ? input.confirm : undefined;
	const opened = asks && (await openEdited(input, asks));
	if (opened === undefined) throw storeFault;
	return opened;
};

/** Nothing is written on a day that cannot be believed; the notebook asks for it itself. */
const runOnBook = async (
	command: BookCommand,
	input: BookInput,
	{ stderr }: Machine,
): Promise<Answer> => {
	const { doubt, catalog } = input;
	if (doubt !== undefined && command !== notebook) {
		const machine = catalog.dates.longDay(doubt.machine);
		const last = catalog.dates.longDay(doubt.last);
		if (command.book === 'writes') return stop({ reason: 'clock-doubt', machine, last });
		const { clockDoubt, clockDoubtHelp } = catalog.keeping;
		printLines(stderr, [`${clockDoubt(machine, last)} ${clockDoubtHelp}`]);
	}
	return (await command.load()).run(input);
};

/** Once a day, when the work is done and said. */
const keepUpAfter = async ({ store, today, by, now, isDayChosen, doubt }: BookInput) => {
	if (isDayChosen || doubt !== undefined || store.history.length === 0) return [];
	const { keepUp } = await import('../store/upkeep.ts');
	return keepUp(store, { today: today(), by, at: now().toISOString() });
};

const closeAfter = async (
	command: Command,
	input: BookInput,
	isDone: boolean,
	{ stderr }: Machine,
): Promise<void> => {
	const { store, catalog } = input;
	// The notebook has kept up itself, day after day.
	const isDue = isDone && command.book === 'writes' && command !== notebook;
	const upkeep = isDue ? await keepUpAfter(input) : [];
	await store.close();
	printLines(
		stderr,
		[...store.takeWarnings(), ...upkeep].map(warning => wordWarning(catalog, warning)),
	);
};

const say = (answered: Answer, { typed, catalog }: Setting, machine: Machine): number => {
	if (!answered.ok) {
		printLines(machine.stderr, [wordAnyRefusal(catalog, answered.refusal)]);
		return exitCodes.refused;
	}
	printOutcome(machine, answered.value, typed.has('json'));
	return answered.value.exitCode ?? exitCodes.done;
};

const run = async (command: Command, setting: Setting, machine: Machine): Promise<number> => {
	const input = inputFor(setting, machine, setting.store);
	if (!input.ok) return say(input, setting, machine);
	if (isFree(command)) {
		await setting.store?.close();
		return say(await (await command.load()).run(input.value), setting, machine);
	}
	const store = await storeFor(command, setting, input.value);
	const given = onBook(input.value, store, todayIn(store, input.value));
	let isDone = false;
	try {
		const answered = await runOnBook(command, given, machine);
		isDone = answered.ok;
		return say(answered, setting, machine);
	} finally {
		await closeAfter(command, given, isDone, machine);
	}
};

const perform = async (setting: Setting, machine: Machine): Promise<number> => {
	const { typed, command, catalog, fault } = setting;
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
	return run(command, setting, machine);
};

const wordError = (error: unknown, catalog: Catalog): string =>
	error instanceof StoreFault ? wordFault(catalog, error) : catalog.commands.crash(logFault(error));

/** From the words of a line to one command, what it prints and its exit code. Never throws. */
export const main = async (argv: readonly string[], machine: Machine): Promise<number> => {
	let catalog = catalogs[machineLanguage(machine.env)];
	try {
		const setting = await settle(argv, machine.env, machine.now);
		catalog = setting.catalog;
		return await perform(setting, machine);
	} catch (error) {
		printLines(machine.stderr, [wordError(error, catalog)]);
		return exitCodes.refused;
	}
};

import { render } from 'ink';
import open from 'open';
import { isCountry, parsePhone } from '../book/parse-phone.ts';
import { readKeys } from '../keys/key-reader.ts';
import { App } from '../screens/app.tsx';
import { type MorningState, morningScreen } from '../screens/morning/state.ts';
import { type Notebook, openNotebook, type Ports } from '../screens/notebook.ts';
import { ask } from '../screens/question/state.ts';
import { newSale } from '../screens/sale/state.ts';
import type { Stack } from '../screens/screen.ts';
import { Drafts, type SaleDraft, takeDraft } from '../store/drafts.ts';
import { StoreFault } from '../store/fault.ts';
import { newIds } from '../store/ids.ts';
import { logFault } from '../store/log.ts';
import { keepUp } from '../store/upkeep.ts';
import type { Warning } from '../store/warning.ts';
import { openSession } from '../terminal/session.ts';
import { isZone, knownZone, timeIn } from './clock.ts';
import type { NotebookContext, RunNotebook } from './command.ts';
import { archiveReading } from './notebook-archive.ts';
import { backupPorts } from './notebook-backup.ts';
import { documentPorts } from './notebook-documents.ts';
import { importPorts } from './notebook-import.ts';
import { printLines, wordFault, wordWarning } from './print.ts';
import { ShopClock } from './shop-clock.ts';

/** A fault of the store is a sentence on the screen; anything else ends the notebook. */
const commitTo =
	({ store, catalog }: NotebookContext, clock: ShopClock): Ports['commit'] =>
	async operation => {
		let done: ReturnType<typeof operation> | undefined;
		try {
			return await store.commit((book, history) => {
				done = operation(book, history);
				return done;
			}, clock.today());
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			logFault(error);
			const failure = wordFault(catalog(), error);
			// It is in the book: asking for it again would write it twice.
			return error.fault === 'unsure' && done?.ok
				? { ...done, doubt: failure }
				: { ok: false, failure };
		}
	};

const openLink = async (link: string): Promise<boolean> => {
	try {
		await open(link);
		return true;
	} catch {
		return false;
	}
};

/** What the notebook does with its book, its clock and its machine; the terminal's part comes later. */
const portsOf = (
	context: NotebookContext,
	clock: ShopClock,
	drafts: Drafts,
): Omit<Ports, 'size' | 'onOver'> => {
	const { store, catalog, isDayChosen } = context;
	const facts = () => ({ today: clock.today(), newId: newIds(clock.today(), store.book) });
	return {
		book: () => store.book,
		history: () => store.history,
		commit: commitTo(context, clock),
		openLink,
		facts,
		catalog,
		isChosenDay: () => isDayChosen || clock.isChosen,
		parsePhone: typed => parsePhone(typed, store.book.settings.shop.country),
		isCountry,
		isZone,
		pid: process.pid,
		timeOf: instant => timeIn(knownZone(store.book.settings.shop.zone), instant),
		doubt: () => (isDayChosen ? undefined : clock.doubt(store.lastDay, store.book.settings)),
		chooseDay: day => clock.choose(day),
		keepBasket: basket => drafts.keep(basket, store.history.at(-1)?.sequence ?? 0),
		...backupPorts(context, () => clock.today()),
		...documentPorts(context),
		readArchive: archiveReading(context),
		...importPorts(context, facts),
	};
};

/** Milliseconds between two looks at the book's files and at the day. */
const lookEvery = 1000;

/** The day's backup and what is to be archived, behind the owner's back and never on a day in doubt. */
const keepUpBehind = async (
	{ store, by, now, isDayChosen, isThrowAway }: NotebookContext,
	clock: ShopClock,
): Promise<readonly Warning[]> => {
	const today = clock.today();
	const isDoubtful =
		isDayChosen || clock.isChosen || clock.doubt(store.lastDay, store.book.settings) !== undefined;
	return isDoubtful || isThrowAway ? [] : keepUp(store, { today, by, at: now().toISOString() });
};

/**
 * Keeps an open notebook true: to what another window wrote, to its files, and to the day when midnight passes.
 *
 * @returns what ends it
 */
const keepTrue = (
	context: NotebookContext,
	clock: ShopClock,
	{ refresh, tell }: Notebook,
): (() => Promise<void>) => {
	const { store, catalog } = context;
	let shown = clock.today();
	const warn = (warnings: readonly Warning[]): void => {
		const text = warnings.map(warning => wordWarning(catalog(), warning)).join(' ');
		if (text !== '') tell({ tone: 'alert', text });
	};
	let upkeep = keepUpBehind(context, clock).then(warn);
	const look = (): void => {
		warn(store.takeWarnings());
		// A file that cannot be read is told when it matters: at the next change.
		store.catchUp().catch(() => {});
		if (clock.today() === shown) return;
		shown = clock.today();
		upkeep = upkeep.then(() => keepUpBehind(context, clock)).then(warn);
		refresh();
	};
	const unsubscribe = store.subscribe(refresh);
	const timer = setInterval(look, lookEvery);
	return () => {
		clearInterval(timer);
		unsubscribe();
		return upkeep;
	};
};

/** The morning, with the sale that was being typed when the notebook last ended. */
const morningWith = (left: SaleDraft | undefined): MorningState =>
	left === undefined
		? morningScreen
		: { ...morningScreen, sale: { ...newSale(left.buyer), lines: left.lines } };

/** The full-screen notebook, until it is left. */
export const runNotebook: RunNotebook = async context => {
	const { store, catalog } = context;
	const { stdin, stdout, stderr } = process;
	const session = openSession({
		stdin,
		stdout,
		onCrash: error => printLines(stderr, [catalog().commands.crash(logFault(error))]),
	});
	const { frames } = session;
	const clock = new ShopClock(context.today, () => context.now().getTime() - performance.now());
	const isFirstRun = store.book.settings.shop.name === '';
	const drafts = new Drafts(store.directory);
	const left = await takeDraft(store.directory, store.history);
	const first: Stack = [isFirstRun ? ask('shop-name', {}) : morningWith(left)];
	try {
		let leave = (): void => {};
		let lastUpkeep: Promise<void> | undefined;
		const notebook = openNotebook(
			{
				...portsOf(context, clock, drafts),
				size: () => ({ columns: frames.columns, rows: frames.rows }),
				onOver: () => leave(),
			},
			first,
		);
		const app = render(<App notebook={notebook} />, {
			stdout: frames,
			debug: true,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		const stopReading = readKeys(stdin, notebook.press);
		frames.on('resize', notebook.refresh);
		const stopLooking = keepTrue(context, clock, notebook);
		if (left !== undefined) {
			drafts.keep(left, store.history.at(-1)?.sequence ?? 0);
			notebook.tell({ tone: 'good', text: catalog().counter.left(left.lines.length) });
		}
		stdin.resume();
		leave = () => {
			stopReading();
			lastUpkeep = stopLooking();
			app.unmount();
		};
		await app.waitUntilExit();
		await lastUpkeep;
		await drafts.settled();
		await store.close({ checkpoint: true });
	} finally {
		session.restore();
	}
	return 0;
};

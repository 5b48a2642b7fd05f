import { render } from 'ink';
import open from 'open';
import type { Day } from '../book/day.ts';
import { parsePhone } from '../book/parse-phone.ts';
import { readKeys } from '../keys/key-reader.ts';
import { App } from '../screens/app.tsx';
import { morningScreen } from '../screens/morning/state.ts';
import { openNotebook, type Ports } from '../screens/notebook.ts';
import { ask } from '../screens/question/state.ts';
import type { Stack } from '../screens/screen.ts';
import { StoreFault } from '../store/fault.ts';
import { newIds } from '../store/ids.ts';
import { logFault } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { openSession } from '../terminal/session.ts';
import type { Catalog } from '../text/catalog.ts';
import type { RunNotebook } from './command.ts';
import { printLines, wordFault } from './print.ts';

/** A fault of the store is a sentence on the screen; anything else ends the notebook. */
const commitTo =
	(store: Store, catalog: Catalog): Ports['commit'] =>
	async operation => {
		try {
			return await store.commit(operation);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			logFault(error);
			return { ok: false, failure: wordFault(catalog, error) };
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

/** Milliseconds between two looks at the book's file and at the day. */
const lookEvery = 1000;

/** Keeps an open notebook true: to what another window wrote, and to the day when midnight passes. */
const keepTrue = (store: Store, today: () => Day, refresh: () => void): (() => void) => {
	let shown = today();
	const look = (): void => {
		// A file that cannot be read is told when it matters: at the next change.
		store.catchUp().catch(() => {});
		if (today() === shown) return;
		shown = today();
		refresh();
	};
	const unsubscribe = store.subscribe(refresh);
	const timer = setInterval(look, lookEvery);
	return () => {
		clearInterval(timer);
		unsubscribe();
	};
};

/** The full-screen notebook, until it is left. */
export const runNotebook: RunNotebook = async ({ store, catalog, today, isDayChosen }) => {
	const { stdin, stdout, stderr } = process;
	const session = openSession({
		stdin,
		stdout,
		onCrash: error => printLines(stderr, [catalog.commands.crash(logFault(error))]),
	});
	const { frames } = session;
	const isFirstRun = store.book.settings.shop.name === '';
	const first: Stack = [isFirstRun ? ask('shop-name', {}) : morningScreen];
	try {
		let leave = (): void => {};
		const notebook = openNotebook(
			{
				book: () => store.book,
				commit: commitTo(store, catalog),
				openLink,
				size: () => ({ columns: frames.columns, rows: frames.rows }),
				facts: () => ({ today: today(), newId: newIds(today(), store.book) }),
				catalog,
				isChosenDay: isDayChosen,
				parsePhone: typed => parsePhone(typed, store.book.settings.shop.country),
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
		const stopLooking = keepTrue(store, today, notebook.refresh);
		stdin.resume();
		leave = () => {
			stopReading();
			stopLooking();
			app.unmount();
		};
		await app.waitUntilExit();
		await store.close();
	} finally {
		session.restore();
	}
	return 0;
};

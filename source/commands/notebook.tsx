import { render } from 'ink';
import open from 'open';
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
		store.subscribe(notebook.refresh);
		stdin.resume();
		leave = () => {
			stopReading();
			app.unmount();
		};
		await app.waitUntilExit();
		await store.close();
	} finally {
		session.restore();
	}
	return 0;
};

import type { Writer } from '../book/history.ts';
import type { Language } from '../book/records.ts';
import { defaultDirectory } from '../store/paths.ts';
import { type OpenOptions, openStore, type Store } from '../store/store.ts';
import { type Catalog, catalogs } from '../text/catalog.ts';
import { type Line, readLine, type UsageFault } from './arguments.ts';
import type { Typed } from './command.ts';
import { isLanguage, machineLanguage } from './language.ts';
import type { Command } from './table.ts';
import { commandOf, typedIn, usageFault } from './usage.ts';

/** A line read, its book opened as far as it can be, and the language to answer in. */
export interface Setting {
	readonly line: Line;
	readonly typed: Typed;
	readonly command: Command | undefined;
	readonly store: Store | undefined;
	/** What kept the book from being opened. */
	readonly storeFault: unknown;
	readonly language: Language;
	readonly catalog: Catalog;
	readonly fault: UsageFault | undefined;
	/** Of the book. */
	readonly directory: string;
	readonly by: Writer;
}

type Opened = Pick<Setting, 'store' | 'storeFault'>;

const open = async (directory: string, options: OpenOptions): Promise<Opened> => {
	try {
		const store = await openStore(directory, options);
		return { store, storeFault: undefined };
	} catch (storeFault) {
		return { store: undefined, storeFault };
	}
};

/**
 * The book is opened before the line is judged: its language is the one to answer in, unless the line
 * asks for another. A book that does not exist yet takes the language asked for, else the machine's.
 */
export const settle = async (
	argv: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	now: () => Date,
): Promise<Setting> => {
	const line = readLine(argv);
	const command = commandOf(line);
	const typed = typedIn(line);
	const said = typed.value('lang');
	const asked = said !== undefined && isLanguage(said) ? said : undefined;
	const ofNewBook = asked ?? machineLanguage(env);
	const directory = typed.value('book') ?? (env.CAHIER_BOOK || defaultDirectory());
	const by = { command: command?.name ?? '', pid: process.pid };
	const opened: Opened =
		command?.book === 'none'
			? { store: undefined, storeFault: undefined }
			: await open(directory, { language: ofNewBook, create: command?.book === 'writes', by, now });
	const ofBook = opened.store?.isNew === false && opened.store.book.settings.shop.language;
	const language = asked ?? (ofBook || ofNewBook);
	const catalog = catalogs[language];
	const fault: UsageFault | undefined =
		said !== asked
			? { fault: 'unknown-language', text: said ?? '' }
			: usageFault(command, line, catalog);
	return { line, typed, command, ...opened, language, catalog, fault, directory, by };
};

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Book, type Change, put, tableNames } from '../book/book.ts';
import { addDays } from '../book/day.ts';
import { ok } from '../book/result.ts';
import { defaultSettings, nextOpenDay } from '../book/settings.ts';
import { openStore, type Store } from '../store/store.ts';
import { type Answer, type CommandInput, type Run, stop } from './command.ts';
import { demoShop } from './demo-shop.ts';
import { openNotebook } from './open-notebook.ts';

const everythingIn = (book: Book): readonly Change[] => [
	{ table: 'settings', record: book.settings },
	...tableNames.flatMap(table => Object.values(book[table]).map(record => put(table, record))),
];

/** The demo shop's book in that directory, unless there is a book already. */
const writeDemo = async (
	directory: string,
	{ today, language, by, now }: CommandInput,
): Promise<Store | undefined> => {
	const store = await openStore(directory, { language, create: true, by, now });
	if (!store.isNew) return undefined;
	const changes = everythingIn(demoShop(today(), language));
	// Not of today, where `u` would take the whole shop back.
	await store.commit(() => ok({ changes }), addDays(today(), -1));
	return store;
};

/** With a directory of the owner's own the demo shop stays there, even when there is no terminal to show it. */
const keepDemo = async (directory: string, input: CommandInput): Promise<Answer> => {
	const store = await writeDemo(directory, input);
	if (store === undefined) return stop({ reason: 'book-exists', path: directory });
	if (input.isInteractive) return openNotebook(input, store);
	await store.close({ checkpoint: true });
	return ok({ lines: [input.catalog.commands.demoKept(store.directory)], json: null });
};

const throwAwayDemo = async (input: CommandInput): Promise<Answer> => {
	if (!input.isInteractive) return stop({ reason: 'needs-terminal' });
	const directory = mkdtempSync(join(tmpdir(), 'cahier-demo-'));
	const remove = () => rmSync(directory, { recursive: true, force: true });
	// The notebook may end by a signal, which comes back here no more.
	process.once('exit', remove);
	try {
		const store = await writeDemo(join(directory, 'book'), input);
		if (store === undefined) throw new Error('the new directory has a book');
		return await openNotebook(input, store, true);
	} finally {
		remove();
	}
};

/** On a day of rest the demo is dated the next open day: a visitor is to see a morning at work. */
const onOpenDay = (input: CommandInput): CommandInput => {
	const day = input.today();
	const open = nextOpenDay(defaultSettings(input.language), day);
	return input.isDayChosen || open === day
		? input
		: { ...input, today: () => open, isDayChosen: true };
};

export const run: Run<CommandInput> = async given => {
	const input = onOpenDay(given);
	const directory = input.typed.value('book');
	return directory === undefined ? throwAwayDemo(input) : keepDemo(directory, input);
};

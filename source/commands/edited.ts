import { resolve } from 'node:path';
import { filesOf } from '../store/files.ts';
import { recordedBook } from '../store/loading.ts';
import { openStore, type Store } from '../store/store.ts';
import type { CommandInput, Confirm } from './command.ts';
import { differenceLines } from './difference-words.ts';

type EditedInput = Pick<CommandInput, 'directory' | 'language' | 'by' | 'now' | 'catalog'>;

/** What a hand changed, in the shopkeeper's words. */
export const editLines = async (
	{ directory, language, catalog }: EditedInput,
	edited: Store,
): Promise<readonly string[]> => {
	const files = filesOf(resolve(directory));
	const recorded = await recordedBook(files, language);
	const { found, unknown } = catalog.keeping.edited;
	return [
		found(files.snapshot),
		...(recorded === undefined
			? [`  ${unknown}`]
			: differenceLines(recorded, edited.book, catalog)),
	];
};

/** What stands in memory, written so that no hand's change is left to ask about. */
export const settled = async (store: Store): Promise<Store> => {
	await store.exclusively(durable => durable.settle());
	return store;
};

/** The book with what a hand changed in it, as if the program had written it, or without it. */
export const openWith = (
	edits: 'accept' | 'reject',
	{ directory, language, by, now }: EditedInput,
): Promise<Store> => openStore(directory, { language, create: true, by, now, edits });

/** Shows what a hand changed, asks, and opens the book with it or as it was before; without an answer, not at all. */
export const openEdited = async (
	input: EditedInput,
	confirm: Confirm,
): Promise<Store | undefined> => {
	const edited = await openWith('accept', input);
	const lines = await editLines(input, edited);
	const isKept = await confirm([...lines, input.catalog.keeping.edited.ask]);
	if (isKept) return settled(edited);
	await edited.close();
	if (isKept === undefined) return undefined;
	return settled(await openWith('reject', input));
};

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

const settled = async (store: Store): Promise<Store> => {
	await store.exclusively(durable => durable.settle());
	return store;
};

/** The book with what a hand changed in it, kept as if the program had written it. */
export const openAccepted = async ({
	directory,
	language,
	by,
	now,
}: EditedInput): Promise<Store> => {
	const create = true;
	return openStore(directory, { language, create, by, now, edits: 'accept' });
};

/** Shows what a hand changed, asks, and opens the book with it or as it was before; without an answer, not at all. */
export const openEdited = async (
	input: EditedInput,
	confirm: Confirm,
): Promise<Store | undefined> => {
	const edited = await openAccepted(input);
	const lines = await editLines(input, edited);
	const isKept = await confirm([...lines, input.catalog.keeping.edited.ask]);
	if (isKept) return settled(edited);
	await edited.close();
	if (isKept === undefined) return undefined;
	const { directory, language, by, now } = input;
	return settled(await openStore(directory, { language, create: true, by, now, edits: 'reject' }));
};

import { resolve } from 'node:path';
import type { ArchivedRecords } from '../book/archive.ts';
import type { Day } from '../book/day.ts';
import { ok } from '../book/result.ts';
import { encodeBookFile } from '../store/book-file.ts';
import { type ExportFile, writeExport } from '../store/export-files.ts';
import type { State } from '../store/state.ts';
import type { Catalog } from '../text/catalog.ts';
import { type BookInput, type Run, stop } from './command.ts';

/** A book and its archive at one moment. */
interface Whole {
	readonly state: State;
	readonly archived: ArchivedRecords;
}

const kinds = ['csv', 'json'] as const;

type ExportKind = (typeof kinds)[number];

const isKind = (text: string): text is ExportKind => kinds.some(kind => kind === text);

const makers: {
	readonly [Kind in ExportKind]: (
		whole: Whole,
		catalog: Catalog,
		on: Day,
	) => Promise<readonly ExportFile[]>;
} = {
	csv: async ({ state, archived }, catalog, on) => {
		const { sheetsOf } = await import('../exchange/sheets.ts');
		const sheets = sheetsOf(state.book, archived, catalog, on);
		return sheets.map(sheet => ({ ...sheet, extension: 'csv' }));
	},
	json: async ({ state, archived }, _catalog, on) => [
		{ name: `cahier-${on}`, extension: 'json', bytes: encodeBookFile(state, archived, on) },
	],
};

/** Writes everything there is, archive included, into new files of a directory. */
export const run: Run<BookInput> = async ({ typed, store, catalog, today }) => {
	const said = typed.value('as');
	if (said !== undefined && !isKind(said))
		return stop({ reason: 'kind-unknown', text: said, known: kinds });
	if (store.isNew) return stop({ reason: 'no-book', path: store.directory });
	const directory = resolve(typed.path);
	const { paths, missing } = await store.undisturbed(async ({ state }) => {
		const { records: archived, faults } = await store.readArchive();
		const files: ExportFile[] = [];
		for (const kind of said === undefined ? kinds : [said])
			files.push(...(await makers[kind]({ state, archived }, catalog, today())));
		return { paths: await writeExport(directory, files), missing: faults.length };
	});
	const { export: words } = catalog.imports;
	return ok({
		lines: [words.done(paths.length), ...paths.map(path => `  ${path}`)],
		warnings: missing === 0 ? [] : [words.incomplete(missing)],
		json: { files: paths },
		...(missing === 0 ? {} : { exitCode: 1 }),
	});
};

import { resolve } from 'node:path';
import { type RowKind, rowKinds } from '../book/brought.ts';
import { ok } from '../book/result.ts';
import { newIds } from '../store/ids.ts';
import type { Catalog } from '../text/catalog.ts';
import { type Answer, type BookInput, type Outcome, type Run, stop } from './command.ts';
import { importBook } from './import-book.ts';
import {
	faultsIn,
	listed,
	notesIn,
	readingWords,
	tallyWords,
	wordNote,
	wordRowFault,
} from './import-words.ts';
import { bringing, isOfSales, type Preview, readImport } from './read-import.ts';

/** Lines of one list on a terminal; elsewhere all of them are told. */
const mostOnScreen = 30;

const previewLines = (
	{ reading, brought, damagedMonths }: Preview,
	most: number,
	catalog: Catalog,
): readonly string[] => {
	const { imports } = catalog;
	const notes = notesIn(reading, brought);
	const hasFaults = faultsIn(reading, brought).length > 0;
	return [
		...readingWords(reading, catalog),
		...(hasFaults ? [] : tallyWords(brought, catalog)),
		...(isOfSales(reading.kind) ? [imports.stockStays] : []),
		...(damagedMonths > 0 ? [imports.archiveDamaged(damagedMonths)] : []),
		...listed(imports.notes(notes.length), notes, note => wordNote(note, catalog), most, catalog),
	];
};

const documentOf = ({ reading, brought }: Preview, imported: boolean, catalog: Catalog) => {
	const { kind, encoding, separator, columns, rows } = reading;
	return {
		imported,
		kind,
		encoding,
		...(separator === undefined ? {} : { separator }),
		columns,
		rows,
		tallies: brought.tallies,
		faults: faultsIn(reading, brought).map(fault => ({
			line: fault.line,
			...(fault.column === undefined ? {} : { column: fault.column }),
			reason: fault.refusal.reason,
			message: wordRowFault(fault, catalog),
		})),
		notes: notesIn(reading, brought),
	};
};

/** Nothing at all is written as long as one line is wrong. */
const faulty = (
	preview: Preview,
	lines: readonly string[],
	most: number,
	catalog: Catalog,
): Outcome => {
	const faults = faultsIn(preview.reading, preview.brought);
	const { imports } = catalog;
	return {
		lines,
		warnings: [
			...listed(
				imports.faults(faults.length),
				faults,
				fault => wordRowFault(fault, catalog),
				most,
				catalog,
			),
			imports.faulty(new Set(faults.map(({ line }) => line)).size),
		],
		json: documentOf(preview, false, catalog),
		exitCode: 1,
	};
};

const write = async (preview: Preview, { commit, catalog }: BookInput): Promise<Answer> => {
	const done = await commit(bringing(preview));
	if (!done.ok) return done;
	return ok({
		lines: [catalog.imports.done(tallyWords(done.value, catalog))],
		json: documentOf({ ...preview, brought: done.value }, true, catalog),
	});
};

const importRows = async (kind: RowKind, input: BookInput): Promise<Answer> => {
	const { typed, store, catalog, confirm, isInteractive, today } = input;
	const { imports } = catalog;
	const facts = { today: today(), newId: newIds(today(), store.book) };
	const found = await readImport(resolve(typed.path), kind, { store, catalog, facts });
	if (!found.ok) return found;
	const preview = found.value;
	const most = isInteractive ? mostOnScreen : Number.POSITIVE_INFINITY;
	const lines = previewLines(preview, most, catalog);
	const json = documentOf(preview, false, catalog);
	if (faultsIn(preview.reading, preview.brought).length > 0)
		return ok(faulty(preview, lines, most, catalog));
	if (preview.brought.changes.length === 0)
		return ok({ lines: [...lines, imports.nothingNew], json });
	if (!typed.has('yes')) {
		// Its one document would have a question around it.
		if (confirm === undefined || typed.has('json'))
			return ok({ lines, warnings: [imports.unconfirmed], json, exitCode: 1 });
		if (!(await confirm([...lines, imports.ask]))) return ok({ lines: [imports.cancelled], json });
		return write(preview, input);
	}
	const written = await write(preview, input);
	return written.ok ? ok({ ...written.value, lines: [...lines, ...written.value.lines] }) : written;
};

const isRowKind = (text: string): text is RowKind => rowKinds.some(kind => kind === text);

/** Shows what a file says and what it would change, asks, and writes all of it in one operation, or nothing. */
export const run: Run<BookInput> = async input => {
	const kind = input.typed.value('as') ?? '';
	if (kind === 'book') return importBook(input);
	return isRowKind(kind)
		? importRows(kind, input)
		: stop({ reason: 'kind-unknown', text: kind, known: [...rowKinds, 'book'] });
};

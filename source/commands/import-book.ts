import { resolve } from 'node:path';
import { nothingArchived } from '../book/archive.ts';
import { anomaliesIn } from '../book/check.ts';
import { ok } from '../book/result.ts';
import type { Backup } from '../store/backup-format.ts';
import { readBookFile } from '../store/book-file.ts';
import { isBlank, takeOver } from '../store/take-over.ts';
import type { Catalog } from '../text/catalog.ts';
import { type Answer, type BookInput, stop } from './command.ts';

export const bookWords = ({ head, book, archived }: Backup, catalog: Catalog): string =>
	catalog.imports.book.from(
		head.shop || catalog.screens.nameless,
		catalog.dates.longDay(head.on),
		Object.keys(book.customers).length,
		Object.keys(book.sales).length + (archived?.sales.length ?? 0),
	);

/** Takes over a book that was exported as JSON, into one where nothing is written yet. */
export const importBook = async (input: BookInput): Promise<Answer> => {
	const { typed, store, language, catalog, confirm, today } = input;
	const { imports } = catalog;
	const notEmpty = stop({ reason: 'book-not-empty', path: store.directory });
	if (!isBlank(store.book)) return notEmpty;
	const backup = await readBookFile(resolve(typed.path), language);
	const anomalies = anomaliesIn(backup.book, backup.archived ?? nothingArchived).length;
	const lines = [
		bookWords(backup, catalog),
		...(anomalies > 0 ? [imports.book.anomalies(anomalies)] : []),
	];
	const json = { imported: false, kind: 'book' };
	if (!typed.has('yes')) {
		if (confirm === undefined || typed.has('json'))
			return ok({ lines, warnings: [imports.unconfirmed], json, exitCode: 1 });
		if (!(await confirm([...lines, imports.book.ask])))
			return ok({ lines: [imports.cancelled], json });
	}
	if (!(await takeOver(store, backup, today()))) return notEmpty;
	return ok({
		lines: [...(typed.has('yes') ? lines : []), imports.book.done],
		json: { imported: true, kind: 'book' },
	});
};

import { resolve } from 'node:path';
import { emptyBook } from '../book/book.ts';
import { ok } from '../book/result.ts';
import { readBackup } from '../store/backups.ts';
import { presentBook, restoreInto } from '../store/restoring.ts';
import { type CommandInput, type Run, stop } from './command.ts';
import { differenceLines } from './difference-words.ts';

/** Shows what a backup would change, asks, and puts it back; the present book is kept beside. */
export const run: Run<CommandInput> = async ({
	typed,
	directory,
	language,
	catalog,
	today,
	confirm,
}) => {
	const backup = await readBackup(resolve(typed.path), language);
	const present = (await presentBook(directory, language)) ?? emptyBook(language);
	const { restore } = catalog.keeping;
	const { head, book, archived } = backup;
	const sales = Object.keys(book.sales).length + (archived?.sales.length ?? 0);
	const shop = head.shop || catalog.screens.nameless;
	const from = restore.from(shop, catalog.dates.longDay(head.on), sales);
	const differences = differenceLines(present, book, catalog);
	const preview = [from, ...differences];
	if (!typed.has('yes')) {
		// Its one document would have a question around it.
		if (confirm === undefined || typed.has('json')) {
			const changes = `${differences.map(line => line.trim()).join(' ; ')}.`;
			return stop({ reason: 'restore-unconfirmed', lines: [from, changes] });
		}
		if (!(await confirm([...preview, restore.ask])))
			return ok({ lines: [restore.cancelled], json: { restored: false } });
	}
	const kept = await restoreInto(directory, backup, { language, on: today() });
	return ok({
		lines: [
			...(typed.has('yes') ? preview : []),
			restore.done,
			...(kept === undefined ? [] : [restore.kept(kept)]),
		],
		json: { restored: true, ...(kept === undefined ? {} : { kept }) },
	});
};

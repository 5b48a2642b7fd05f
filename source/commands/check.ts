import { resolve } from 'node:path';
import type { ArchivedRecords } from '../book/archive.ts';
import type { Book } from '../book/book.ts';
import { type Anomaly, anomaliesIn } from '../book/check.ts';
import { showAmount } from '../book/money.ts';
import type { ArchivedMonth } from '../book/records.ts';
import { ok } from '../book/result.ts';
import { inspect } from '../store/inspect.ts';
import type { Catalog } from '../text/catalog.ts';
import { type CommandInput, type Outcome, type Run, stop } from './command.ts';
import { editLines, openWith, settled } from './edited.ts';
import { wordFault, wordWarning } from './print.ts';

const wordMonth = ({ sales, total }: ArchivedMonth, { keeping }: Catalog): string =>
	keeping.check.monthWords(sales, showAmount(total));

const wordAnomaly = (anomaly: Anomaly, catalog: Catalog): string => {
	const { check, tables } = catalog.keeping;
	switch (anomaly.anomaly) {
		case 'reference':
			return check.reference(tables[anomaly.table], anomaly.id, anomaly.field, anomaly.to);
		case 'overpaid':
			return check.overpaid(anomaly.id, showAmount(anomaly.paid), showAmount(anomaly.total));
		case 'below-zero': {
			const { table, id, what, amount } = anomaly;
			return check.belowZero(tables[table], id, check.amounts[what], showAmount(amount));
		}
		case 'month':
			return check.month(
				anomaly.id,
				wordMonth(anomaly.kept, catalog),
				wordMonth(anomaly.found, catalog),
			);
	}
};

/** Takes over what a hand changed. */
const accept = async (input: CommandInput): Promise<readonly string[]> => {
	const { edited } = input.catalog.keeping;
	const { faults } = await inspect(resolve(input.directory), input.language);
	if (!faults.some(({ fault }) => fault === 'edited')) return [edited.nothing];
	const store = await openWith('accept', input);
	const lines = await editLines(input, store);
	await (await settled(store)).close();
	return [...lines, edited.accepted];
};

const fine = (book: Book, archived: ArchivedRecords, { keeping }: Catalog): string =>
	keeping.check.fine(
		Object.keys(book.customers).length,
		Object.keys(book.products).length,
		Object.keys(book.sales).length + archived.sales.length,
	);

/** Reads every file and changes none; an anomaly a line, exit code 1 when there is one. */
export const run: Run<CommandInput> = async input => {
	const { typed, directory, language, catalog } = input;
	const accepted = typed.has('accept') ? await accept(input) : [];
	const { faults, warnings, book, archived } = await inspect(resolve(directory), language);
	if (book === undefined && faults.length === 0)
		return stop({ reason: 'no-book', path: resolve(directory) });
	const anomalies = book === undefined ? [] : anomaliesIn(book, archived);
	const lines = [
		...faults.map(fault => wordFault(catalog, fault)),
		...warnings.map(warning => wordWarning(catalog, warning)),
		...anomalies.map(anomaly => wordAnomaly(anomaly, catalog)),
	];
	const outcome: Outcome = {
		lines: [
			...accepted,
			...(book !== undefined && lines.length === 0 ? [fine(book, archived, catalog)] : lines),
		],
		json: {
			faults: faults.map(({ fault, path, detail }) => ({ fault, path, detail })),
			warnings: warnings.map(({ warning, path }) => ({ warning, path })),
			anomalies,
		},
		...(lines.length === 0 ? {} : { exitCode: 1 }),
	};
	return ok(outcome);
};

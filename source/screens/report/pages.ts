import { keyHints } from '../../components/key-hints.tsx';
import { bodyRows } from '../../components/page.tsx';
import { bindings } from '../../keys/bindings.ts';
import { reportBlocks } from '../../text/report-blocks.ts';
import { blank, type ReportRow, sentence, sideBySide } from '../../text/report-table.ts';
import type { World } from '../turn.ts';
import { reportIn } from './reckoned.ts';

type Rows = readonly ReportRow[];

/** Columns that a part needs to show all its figures, and those between two parts. */
const partColumns = 62;
const between = 3;

/** Rows of the heading and the title. */
const headRows = 3;

/** The rows that a page has between them and the keys. */
export const pageHeight = ({ size, catalog }: World): number =>
	bodyRows(size, headRows, 1 + keyHints(bindings.report, catalog, size.columns - 2).length);

/** Best of each sort that fit in half a page, with their titles. */
const mostListed = (height: number): number =>
	Math.max(3, Math.min(10, Math.floor((height - 5) / 2)));

/** Parts in lines of as many as fit side by side. */
const bandsOf = (parts: readonly Rows[], across: number, width: number): readonly Rows[] =>
	Array.from({ length: Math.ceil(parts.length / across) }, (_, index) =>
		sideBySide(parts.slice(index * across, (index + 1) * across), width, between),
	);

/** As many lines of parts on one page as are seen whole; a page of one line may be taller. */
const filled = (bands: readonly Rows[], height: number): readonly Rows[] => {
	const pages: Rows[] = [];
	for (const band of bands) {
		const last = pages.at(-1);
		if (last !== undefined && last.length + 1 + band.length <= height)
			pages[pages.length - 1] = [...last, blank, ...band];
		else pages.push(band);
	}
	return pages;
};

/** The report as pages of rows, one part a page in a small window and all of them at once in a large one. */
export const reportPages = (world: World): readonly [Rows, ...Rows[]] => {
	const { size, catalog, archiveDoubt = '' } = world;
	const columns = Math.max(1, size.columns - 2);
	const across = Math.max(
		1,
		Math.min(3, Math.floor((columns + between) / (partColumns + between))),
	);
	const width = Math.floor((columns - (across - 1) * between) / across);
	const doubt = sentence(archiveDoubt, columns, 'alert');
	const height = Math.max(1, pageHeight(world) - doubt.length);
	const parts = reportBlocks(reportIn(world), catalog, width, mostListed(height));
	const [first = [], ...others] = filled(bandsOf(parts, across, width), height).map(page => [
		...doubt,
		...page,
	]);
	return [first, ...others];
};

import { ends, Line, Rule } from '../../components/line.tsx';
import { clampCursor } from '../../components/list.ts';
import { Page } from '../../components/page.tsx';
import { periodWords } from '../../text/report-blocks.ts';
import { sentence } from '../../text/report-table.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { pageHeight, reportPages } from './pages.ts';
import { reportIn } from './reckoned.ts';

/** What the notebook brought over the last twelve months, page by page. */
export const ReportView = ({ screen, stack, world, notice }: ViewOf<'report'>) => {
	const { size, catalog, archive } = world;
	const { report: words } = catalog;
	const pages = reportPages(world);
	const page = clampCursor(screen.page, pages.length);
	const rows = pages[page] ?? pages[0];
	const title = `${words.title} ${words.page(page + 1, pages.length)}`;
	// In a narrow window the page is the last to go.
	const period = size.columns < 60 ? '' : periodWords(reportIn(world), catalog);
	const summary = archive === undefined ? words.reading : period;
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends({ text: title, tone: 'heading' }, { text: summary }, size.columns)}
		/>,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = footOf('report', {
		stack,
		world,
		...(notice === undefined ? {} : { notice }),
	});
	const height = pageHeight(world);
	const at = clampCursor(screen.at, Math.max(1, rows.length - height + 1));
	const below = rows.length - at - height;
	const seen = rows.slice(at, at + height);
	const body =
		below > 0
			? [
					...seen.slice(0, -1),
					...sentence(catalog.screens.moreBelow(below + 1), size.columns - 2, 'muted'),
				]
			: seen;
	return (
		<Page
			size={size}
			header={header}
			body={body.map((cells, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the page is its place.
				<Line key={index} cells={[{ text: ' ' }, ...cells]} />
			))}
			footer={footer}
		/>
	);
};

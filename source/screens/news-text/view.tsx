import { longestNews } from '../../book/news.ts';
import { ends, Line, Rule } from '../../components/line.tsx';
import { bodyRows, Page } from '../../components/page.tsx';
import { wordRefusal } from '../../text/catalog.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Row } from '../beside.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { codeRows, fitsSmallest, worded, writingRows } from '../writing.ts';
import { newsShown } from './shown.ts';
import type { NewsTextState } from './state.ts';

/** The size of its code; of its short form too, where that is what an old console shows. */
const statusRows = (
	{ refusal, code, shortCode }: ReturnType<typeof newsShown>,
	world: World,
	columns: number,
): readonly Row[] => {
	if (refusal !== undefined) return worded(wordRefusal(world.catalog, refusal), columns, 'alert');
	const { shortForm } = world.catalog.news;
	return [
		...codeRows(code, world, columns),
		...(fitsSmallest(code)
			? []
			: [...worded(shortForm, columns, 'muted'), ...codeRows(shortCode, world, columns)]),
	];
};

const titleOf = ({ about }: NewsTextState, { book, catalog }: World): string => {
	const { news } = catalog;
	if (about.newsId !== undefined) return news.editTitle;
	const product = book.products[about.productId ?? ''];
	return product === undefined ? news.newTitle : news.checkTitle(cut(product.name, mostQuoted));
};

/** A news being written: the text on one side, what a customer would read on the other, and its code's size. */
export const NewsTextView = ({ screen, stack, world, notice }: ViewOf<'news-text'>) => {
	const { size, catalog } = world;
	const columns = size.columns - 2;
	const shown = newsShown(screen, stack, world);
	const { previewOf, previewMadeUp } = catalog.settings.templates;
	const lines = (key: string, rows: readonly Row[]) =>
		rows.map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of a part is its place.
			<Line key={`${key}-${index}`} cells={[{ text: ' ' }, ...cells]} />
		));
	const length = [...screen.field.text].length;
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends(
				{ text: titleOf(screen, world), tone: 'heading' },
				{ text: catalog.news.length(length, longestNews) },
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = [
		// What Enter was refused for is said once.
		...lines(
			'status',
			shown.refusal !== undefined && notice !== undefined ? [] : statusRows(shown, world, columns),
		),
		...footOf(
			'news-text',
			{ stack, world, ...(notice === undefined ? {} : { notice }) },
			{
				accept: screen.about.newsId === undefined ? catalog.news.goOn : catalog.screens.form.keep,
			},
		),
	];
	const height = bodyRows(size, header.length, footer.length);
	return (
		<Page
			size={size}
			header={header}
			body={lines(
				'body',
				writingRows(
					{ title: catalog.news.written, field: screen.field },
					{
						title: shown.who === '' ? previewMadeUp : previewOf(cut(shown.who, mostQuoted)),
						message: shown.message,
					},
					size.columns,
					height,
				),
			)}
			footer={footer}
		/>
	);
};

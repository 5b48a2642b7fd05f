import { ends, Line, Rule } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { previewRows } from './preview-rows.ts';

/** A file before it is imported: how it is read, what is new, what is wrong. */
export const PreviewView = ({ screen, stack, world, notice }: ViewOf<'preview'>) => {
	const { size, catalog } = world;
	const { rows, height } = previewRows(screen, world);
	const isLonger = rows.length > height;
	const last = Math.min(rows.length, screen.at + height);
	return (
		<Page
			size={size}
			header={[
				<Heading key="heading" world={world} />,
				<Line
					key="title"
					cells={ends(
						{ text: catalog.imports.previewOf(screen.file), tone: 'heading' },
						{ text: isLonger ? catalog.imports.place(last, rows.length) : '' },
						size.columns,
					)}
				/>,
				<Rule key="rule" columns={size.columns} />,
			]}
			body={rows.slice(screen.at, screen.at + height).map((cells, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
				<Line key={index} cells={cells} />
			))}
			footer={footOf(
				'preview',
				{ stack, world, ...(notice === undefined ? {} : { notice }) },
				{ accept: catalog.imports.accept },
				screen.read.objection === undefined ? [] : ['accept'],
			)}
		/>
	);
};

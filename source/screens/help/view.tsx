import { Line, Rule } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { helpHeight, helpRows } from './rows.ts';

/** Every key there is, those of the screen that was left first. */
export const HelpView = ({ screen, stack, world, notice }: ViewOf<'help'>) => {
	const { size, catalog } = world;
	const header = [
		<Heading key="heading" world={world} />,
		<Line key="title" cells={[{ text: ` ${catalog.screens.helpTitle}`, tone: 'heading' }]} />,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = footOf('help', { stack, world, ...(notice === undefined ? {} : { notice }) });
	const height = helpHeight(size);
	const rows = helpRows(screen.from, catalog, size.columns).slice(screen.at, screen.at + height);
	return (
		<Page
			size={size}
			header={header}
			body={rows.map((cells, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the window is its place.
				<Line key={index} cells={cells} />
			))}
			footer={footer}
		/>
	);
};

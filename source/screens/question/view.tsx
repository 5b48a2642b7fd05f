import { Line } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { footOf, Heading, type ViewOf } from '../frame.tsx';

/** A question with no screen under it: the first run. */
export const QuestionView = ({ stack, world, notice }: ViewOf<'question'>) => {
	const { size, catalog } = world;
	const welcome = catalog.screens.welcome.map(text => (
		<Line key={text} cells={[{ text: ' ' }, { text, columns: size.columns - 2, tone: 'title' }]} />
	));
	return (
		<Page
			size={size}
			header={[
				<Heading key="heading" world={world} />,
				<Line key="blank" cells={[{ text: ' ' }]} />,
			]}
			body={welcome}
			footer={footOf('question', { stack, world, ...(notice === undefined ? {} : { notice }) })}
		/>
	);
};

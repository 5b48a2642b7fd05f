import { type Cell, ends, Line, Rule } from '../../components/line.tsx';
import { bodyRows, Page } from '../../components/page.tsx';
import { wrap } from '../../text/width.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { productOf } from '../stock/told.ts';
import {
	type Fact,
	knownFacts,
	movementFacts,
	orderFacts,
	problemFacts,
	purchaseFacts,
} from './facts.ts';

type Cells = readonly Cell[];

const rowsOf = (facts: readonly Fact[], columns: number): readonly Cells[] =>
	facts.flatMap(({ text, tone = 'plain' }) =>
		wrap(text, columns).map((line): Cells => [{ text: ' ' }, { text: line, columns, tone }]),
	);

/** Two lists side by side where there is room, else one under the other; each as many rows as it may take. */
const besides = (
	left: readonly Fact[],
	right: readonly Fact[],
	columns: number,
	height: number,
): readonly Cells[] => {
	if (columns < 70) {
		const half = Math.floor(height / 2);
		return [...left.slice(0, half), ...right.slice(0, height - half)].map(({ text, tone }) => [
			{ text: ' ' },
			{ text, columns: columns - 2, tone: tone ?? 'plain' },
		]);
	}
	const half = Math.floor((columns - 4) / 2);
	const rows = Math.min(height, Math.max(left.length, right.length));
	return Array.from({ length: rows }, (_, index) => [
		{ text: ' ' },
		{ text: left[index]?.text ?? '', columns: half, tone: left[index]?.tone ?? 'plain' },
		{ text: '  ' },
		{ text: right[index]?.text ?? '', columns: half, tone: right[index]?.tone ?? 'plain' },
	]);
};

/** A product: what is known of it, what to order, what moved it, who buys it. */
export const ProductView = ({ screen, stack, world, notice }: ViewOf<'product'>) => {
	const { size } = world;
	const product = productOf(world, screen);
	const columns = size.columns - 2;
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends({ text: product?.name ?? '', tone: 'heading' }, { text: '' }, size.columns)}
		/>,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = footOf('product', {
		stack,
		world,
		...(notice === undefined ? {} : { notice }),
	});
	const height = bodyRows(size, header.length, footer.length);
	const facts =
		product === undefined
			? []
			: [
					...rowsOf(knownFacts(product, world), columns),
					...rowsOf(orderFacts(product, world), columns),
					...rowsOf(problemFacts(product, world), columns),
					[{ text: ' ' }],
				];
	const room = Math.max(0, height - facts.length);
	const lists =
		product === undefined
			? []
			: besides(
					movementFacts(product, world),
					purchaseFacts(product, world, room),
					size.columns,
					room,
				);
	return (
		<Page
			size={size}
			header={header}
			body={[...facts, ...lists].slice(0, height).map((cells, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the page is its place.
				<Line key={index} cells={cells} />
			))}
			footer={footer}
		/>
	);
};

import type { ReactElement } from 'react';
import { totalAsked } from '../../book/counter-sale.ts';
import { showAmount } from '../../book/money.ts';
import { ends, Line, Rule } from '../../components/line.tsx';
import { bodyRows, Page } from '../../components/page.tsx';
import type { Action } from '../../keys/action.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { buyerRows } from './buyer-rows.ts';
import { meaningsOf } from './meanings.ts';
import { basketRows, fieldRows, meaningRows, type Row } from './rows.ts';
import type { SaleState } from './state.ts';

/** Up is told while it leads to the basket, Delete while it takes something out of it. */
const hiddenFor = ({ lines, buyer, chosen, field, asking }: SaleState): readonly Action[] => {
	const isFree = asking.asks === 'anything' && field.text === '' && chosen === undefined;
	return [
		...(isFree && (lines.length > 0 || buyer !== undefined) ? [] : (['up'] as const)),
		...(chosen === undefined ? (['erase-ahead'] as const) : []),
	];
};

const enterWord = (
	{ field, asking, chosen, unknown }: SaleState,
	{ counter }: World['catalog'],
) => {
	if (asking.asks !== 'anything' || unknown.length > 0) return counter.enter.answer;
	if (typeof chosen === 'number') return counter.enter.rewrite;
	return field.text === '' ? counter.enter.settle : counter.enter.take;
};

/** A sale: who buys, what is in the basket, and the one field that takes what a hand would write. */
export const SaleView = ({ screen, stack, world, notice }: ViewOf<'sale'>) => {
	const { size, catalog, book } = world;
	const lines = (key: string, rows: readonly Row[]): readonly ReactElement[] =>
		rows.map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of a part is its place.
			<Line key={`${key}-${index}`} cells={cells} />
		));
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends(
				{ text: catalog.counter.title, tone: 'heading' },
				{ text: catalog.counter.total(showAmount(totalAsked(book, screen.lines))), tone: 'money' },
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
		...lines('buyer', buyerRows(screen, world)),
	];
	const footer = footOf(
		'sale',
		{ stack, world, ...(notice === undefined ? {} : { notice }) },
		{
			accept: enterWord(screen, catalog),
			up: catalog.counter.enter.basket,
			'erase-ahead': catalog.counter.enter.takeOut,
		},
		hiddenFor(screen),
	);
	const height = bodyRows(size, header.length, footer.length);
	const field = fieldRows(screen, world);
	const wanted = meaningsOf(screen, world).length;
	// The basket keeps at least half of what the field leaves, the meanings take the rest.
	const room = Math.max(1, height - field.length - 1);
	const forMeanings = Math.min(wanted, Math.max(Math.ceil(room / 2), room - screen.lines.length));
	const basket = basketRows(screen, world, Math.max(1, room - forMeanings));
	return (
		<Page
			size={size}
			header={header}
			body={[
				...lines('basket', basket),
				<Rule key="field-rule" columns={size.columns} />,
				...lines('field', field),
				...lines(
					'meaning',
					meaningRows(screen, world, Math.max(1, height - basket.length - field.length - 1)),
				),
			]}
			footer={footer}
		/>
	);
};

import type { Cell } from '../../components/line.tsx';
import { describeDebts } from '../../text/describe.ts';
import { describeWait } from '../../text/describe-wait.ts';
import { widthOf } from '../../text/width.ts';
import type { World } from '../turn.ts';

/** What waits, as far as a row goes. */
export const laterCells = ({ morning, catalog }: World, columns: number): readonly Cell[] => {
	const count = catalog.screens.laterCount(morning.later.length);
	const waits = morning.later
		.map(later => describeWait(later.relance, later, catalog, morning.today))
		.join(' · ');
	return [
		{ text: ' ' },
		{ text: count, tone: 'heading' },
		{ text: '   ' },
		{ text: waits, columns: Math.max(0, columns - count.length - 5), tone: 'muted' },
	];
};

/** What runs out, when the list is too long to show it. */
export const stockCells = ({ morning, catalog }: World, columns: number): readonly Cell[] => {
	const { headings, stockLine } = catalog.relances;
	const low = morning.relances.filter(relance => relance.kind === 'stock');
	const title = `${headings.stock} ${low.length}`;
	const names = low.map(({ product, quantity }) => stockLine(product.name, quantity)).join(' · ');
	return [
		{ text: ' ' },
		{ text: title, tone: 'heading' },
		{ text: '   ' },
		{ text: names, columns: Math.max(0, columns - title.length - 5) },
	];
};

/** `Dettes : …`, the agios apart from them, and where there is room the largest, then the oldest too. */
export const debtCells = ({ morning, catalog }: World, columns: number): readonly Cell[] => {
	const { total, agios, oldest, largest } = describeDebts(morning, catalog);
	const both = columns >= 120 && oldest !== '' ? `${oldest}. ${largest}` : largest;
	const sentences = [
		[total, agios, both],
		[total, agios, largest],
		agios === '' ? [total, both] : [total, agios],
	].map(parts => parts.filter(part => part !== '').join(' '));
	const text = sentences.find(one => widthOf(one) <= columns - 2) ?? sentences.at(-1) ?? '';
	return [{ text: ' ' }, { text, columns: columns - 2 }];
};

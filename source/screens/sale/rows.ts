import { totalAsked } from '../../book/counter-sale.ts';
import { callName } from '../../book/find.ts';
import { groupDigits, showAmount } from '../../book/money.ts';
import type { LineFacts } from '../../book/sale.ts';
import { standingOf } from '../../book/standing.ts';
import { fieldCells } from '../../components/field-line.ts';
import type { Cell } from '../../components/line.tsx';
import { windowStart } from '../../components/list.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { cut, mostQuoted, widthOf, wrap } from '../../text/width.ts';
import type { World } from '../turn.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import type { SaleState } from './state.ts';

export type Row = readonly Cell[];

/** Columns beyond which a row's two ends are too far apart for the eye. */
const widestRow = 110;

const money = 14;
const stockColumns = 11;

const rowColumns = ({ size }: World): number => Math.min(widestRow, size.columns);

export const mark = (isChosen: boolean): Cell => ({ text: isChosen ? ' > ' : '   ', tone: 'key' });

/** Pieces, name, price of one, price of all, and what stays on the shelf. */
const lineRow = (line: LineFacts, isChosen: boolean, world: World): Row => {
	const { book, catalog } = world;
	const width = rowColumns(world);
	const product = line.productId === undefined ? undefined : book.products[line.productId];
	const price = line.unitPrice ?? product?.price;
	const stock = product?.stock === undefined ? undefined : product.stock - line.quantity;
	const hasRoom = width >= 60;
	const columns = width - 3 - 6 - money - (hasRoom ? money + stockColumns : 0) - 1;
	return [
		mark(isChosen),
		{ text: `${line.quantity} `, columns: 6, align: 'right' },
		{ text: line.name, columns, tone: isChosen ? 'chosen' : 'title' },
		...(hasRoom
			? [
					{
						text: price === undefined ? catalog.counter.noPrice : `x ${groupDigits(price)}`,
						columns: money,
						align: 'right' as const,
					},
				]
			: []),
		{
			text: showAmount(totalAsked(book, [line])),
			columns: money,
			align: 'right',
			tone: 'money',
		},
		...(hasRoom
			? [
					{
						text: stock === undefined ? '' : `  ${catalog.counter.stockLeft(stock)}`,
						columns: stockColumns,
						tone: stock !== undefined && stock < 0 ? ('alert' as const) : ('plain' as const),
					},
				]
			: []),
	];
};

const meaningWords = (meaning: Meaning, world: World): readonly [string, string] => {
	const { book, facts, catalog } = world;
	const { counter } = catalog;
	switch (meaning.kind) {
		case 'customer': {
			const { owed } = standingOf(book, meaning.customer.id, facts.today);
			return [
				callName(meaning.customer),
				owed === 0 ? counter.customer : counter.owes(showAmount(owed)),
			];
		}
		case 'product': {
			const { product, quantity, unitPrice = product.price } = meaning;
			const price = unitPrice === undefined ? counter.noPrice : showAmount(unitPrice);
			const stock = product.stock === undefined ? '' : `, ${counter.stockLeft(product.stock)}`;
			return [quantity === 1 ? product.name : `${quantity} ${product.name}`, `${price}${stock}`];
		}
		case 'new-customer':
			return [counter.newCustomer(cut(meaning.typedName, mostQuoted)), ''];
		case 'new-product': {
			const name = cut(meaning.name, mostQuoted);
			return [
				meaning.unitPrice === undefined
					? counter.newProduct(name)
					: counter.newProductAt(meaning.quantity, name, showAmount(meaning.unitPrice)),
				'',
			];
		}
	}
};

export const meaningRows = (state: SaleState, world: World, height: number): readonly Row[] => {
	const meanings = meaningsOf(state, world);
	const at = Math.min(state.at, meanings.length - 1);
	const start = windowStart(at, meanings.length, height);
	const columns = rowColumns(world);
	const side = Math.min(34, Math.floor(columns * 0.42));
	return meanings.slice(start, start + height).map((meaning, index): Row => {
		const [name, what] = meaningWords(meaning, world);
		const isChosen = start + index === at;
		const room = what === '' ? columns - 4 : columns - 4 - side;
		return [
			mark(isChosen),
			{ text: name, columns: room, tone: isChosen ? 'chosen' : 'plain' },
			...(what === '' ? [] : [{ text: '  ' }, { text: what, columns: side - 2 }]),
		];
	});
};

const askedFor = ({ asking }: SaleState, { counter }: World['catalog']): string => {
	switch (asking.asks) {
		case 'anything':
			return counter.asks.anything;
		case 'price':
			return counter.asks.price(cut(asking.line.name, mostQuoted));
		case 'phone':
			return counter.asks.phone(cut(asking.typedName, mostQuoted));
		case 'barcode':
			return counter.asks.barcode(cut(asking.code, mostQuoted));
	}
};

/** The field with its question; under it what is wrong, or what is still to be said. */
export const fieldRows = (state: SaleState, world: World): readonly Row[] => {
	const { size, catalog } = world;
	const columns = size.columns - 2;
	const label = catalog.counter.label(askedFor(state, catalog));
	const isApart = widthOf(label) > columns / 2;
	const told = (text: string, tone: 'alert' | 'muted'): readonly Row[] =>
		wrap(text, columns - 2).map(line => [
			{ text: '   ' },
			{ text: line, columns: columns - 2, tone },
		]);
	const field = (room: number): Row => fieldCells(state.field, room);
	const { unknown, refusal, lines, field: typed, asking } = state;
	const codes =
		unknown.length === 0 ? '' : catalog.counter.unknownCodes(cut(unknown.join(', '), 60));
	return [
		...(isApart
			? [
					[{ text: ' ' }, { text: label, columns, tone: 'title' as const }],
					[{ text: ' ' }, ...field(columns - 1)],
				]
			: [
					[
						{ text: ' ' },
						{ text: label, tone: 'title' as const },
						...field(columns - widthOf(label) - 1),
					],
				]),
		...(refusal === undefined ? [] : told(wordRefusal(catalog, refusal), 'alert')),
		...(codes === '' ? [] : told(codes, 'alert')),
		...(asking.asks === 'anything' &&
		lines.length === 0 &&
		typed.text === '' &&
		refusal === undefined
			? [...told(catalog.counter.empty, 'muted'), ...told(catalog.counter.example, 'muted')]
			: []),
	];
};

/** The lines in view, the chosen or the last ones, and how many stand above. */
export const basketRows = (state: SaleState, world: World, height: number): readonly Row[] => {
	const { lines, chosen } = state;
	const at = typeof chosen === 'number' ? chosen : lines.length - 1;
	const isCut = lines.length > height;
	const shown = isCut ? height - 1 : height;
	const start = isCut ? Math.max(0, Math.min(at - shown + 2, lines.length - shown)) : 0;
	const rows = lines
		.slice(start, start + shown)
		.map((line, index) => lineRow(line, chosen === start + index, world));
	return isCut
		? [[{ text: `   ${world.catalog.counter.linesAbove(start)}`, tone: 'muted' }], ...rows]
		: rows;
};

import { deliverSale } from '../../book/delivery.ts';
import { groupBy } from '../../book/group.ts';
import { parseQuantity } from '../../book/item.ts';
import { linesToDeliver, piecesToDeliver } from '../../book/pieces.ts';
import type { Line, Sale } from '../../book/records.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { describePieces } from '../../text/describe.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Field, Form, Given } from '../form/form.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

/** The products of an order that one form has a field for; the others are handed over with the rest. */
const mostProducts = 40;

/** By the place of the product in what is left to deliver. */
type Parts = Readonly<Record<string, number | undefined>>;

const orderIn = ({ about, world }: Given): Sale | undefined =>
	world.book.sales[about.saleIds?.[0] ?? ''];

/** What is left of the order, one line a product. */
const leftOf = (order: Sale | undefined): readonly Line[] => {
	if (order === undefined) return [];
	const names = groupBy(linesToDeliver(order), ({ productId }) => productId);
	return piecesToDeliver(order).flatMap(({ productId, quantity }) => {
		const [line] = names.get(productId) ?? [];
		return line === undefined ? [] : { ...line, quantity };
	});
};

const partAt = (given: Given, place: number): Line | undefined => leftOf(orderIn(given))[place];

const readPart = (typed: string, line: Line | undefined): Result<number> => {
	const read = typed.trim() === '' ? ok(0) : parseQuantity(typed, 0);
	if (!read.ok || line === undefined || read.value <= line.quantity) return read;
	return refuse({
		reason: 'pieces-above-order',
		product: line.name,
		quantity: read.value,
		left: line.quantity,
	});
};

const partField = (place: number): Field<number | undefined, Parts> => ({
	label: given => cut(partAt(given, place)?.name ?? '', mostQuoted),
	read: (typed, given) => readPart(typed, partAt(given, place)),
	echo: (_handed, given) => given.world.catalog.goods.leftHint(partAt(given, place)?.quantity ?? 0),
	hint: given => given.world.catalog.goods.leftHint(partAt(given, place)?.quantity ?? 0),
	isShown: given => partAt(given, place) !== undefined,
});

/** The lines with what is handed over of each, or with what is rest left. */
const split = (
	values: Parts,
	given: Given,
): { readonly now: readonly Line[]; readonly rest: readonly Line[] } => {
	const lines = leftOf(orderIn(given)).map((line, place) => ({ line, handed: values[place] ?? 0 }));
	const some = ({ quantity }: Line): boolean => quantity > 0;
	return {
		now: lines.map(({ line, handed }) => ({ ...line, quantity: handed })).filter(some),
		rest: lines
			.map(({ line, handed }) => ({ ...line, quantity: line.quantity - handed }))
			.filter(some),
	};
};

/** A part of an order handed over, product by product. */
export const partDelivery: Form<Parts> = {
	title: given => given.world.catalog.goods.partTitle(nameOf(given.world, given.about)),
	fields: Object.fromEntries(
		Array.from({ length: mostProducts }, (_, place) => [String(place), partField(place)]),
	),
	readBack: (values, given) => {
		const { now, rest } = split(values, given);
		const { goods } = given.world.catalog;
		return now.length === 0 ? '' : goods.handedOver(describePieces(now), describePieces(rest));
	},
	enter: 'goes-on',
	accept: (values, given, { stack }) => {
		const { about, world } = given;
		const { now, rest } = split(values, given);
		const pieces = now.map(({ productId, quantity }) => ({ productId, quantity }));
		return keep(
			book => deliverSale(book, { saleId: about.saleIds?.[0] ?? '', pieces }, world.facts),
			() => ({
				stack: pop(stack),
				notice: {
					tone: 'good',
					text: world.catalog.goods.partKept(
						describePieces(now),
						nameOf(world, about),
						describePieces(rest),
					),
				},
			}),
		);
	},
};

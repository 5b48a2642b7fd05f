import type { Book, Facts } from '../../book/book.ts';
import { parseItem } from '../../book/item.ts';
import { francs, groupDigits, showAmount } from '../../book/money.ts';
import { matchKey } from '../../book/name.ts';
import type { Refund } from '../../book/refund.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { type LineFacts, paidOf, totalOf } from '../../book/sale.ts';
import { correctLines } from '../../book/sale-correction.ts';
import type { Filled, Form, Given } from '../form/form.ts';
import {
	correcting,
	followsFrom,
	reasonField,
	reasonOr,
	refundField,
	saleIn,
	saleName,
} from './parts.ts';

interface LineCorrection {
	/** Nothing when the line is taken out. */
	readonly line?: LineFacts;
	readonly refund?: Refund;
	readonly reason: string;
}

const lineIn = (given: Given) => saleIn(given)?.lines[given.about.place ?? 0];

const priceOf = ({ productId = '', unitPrice }: LineFacts, { products }: Book) =>
	unitPrice ?? products[productId]?.price;

/** A product sold under a name it no longer has is still that product. */
const readLine = (typed: string, given: Given): Result<LineFacts | undefined> => {
	const before = lineIn(given);
	if (typed.trim() === '' && before !== undefined) return ok(undefined);
	const read = parseItem(given.world.book, typed);
	if (!read.ok) return read;
	const isAsSold =
		read.value.productId === undefined &&
		before !== undefined &&
		matchKey(read.value.name) === matchKey(before.name);
	const line = isAsSold ? { ...read.value, productId: before.productId } : read.value;
	return priceOf(line, given.world.book) === undefined
		? refuse({ reason: 'price-missing', product: line.name })
		: ok(line);
};

/** All the lines, with the one that was typed in its place, or after them. */
const linesWith = (given: Given, line: LineFacts | undefined): readonly LineFacts[] => {
	const lines: readonly LineFacts[] = saleIn(given)?.lines ?? [];
	const { place = 0 } = given.about;
	const typed = line === undefined ? [] : [line];
	return [...lines.slice(0, place), ...typed, ...lines.slice(place + 1)];
};

const correct =
	(given: Given, { line, refund = 'cash', reason }: LineCorrection) =>
	(book: Book, facts: Facts) =>
		correctLines(
			book,
			{ saleId: given.about.saleIds?.[0] ?? '', lines: linesWith(given, line), refund, reason },
			facts,
		);

/** The new total is below what was paid. */
const isRefunded = (filled: Filled<LineCorrection>): boolean => {
	const sale = saleIn(filled);
	if (sale === undefined || !('line' in filled.values)) return false;
	const done = correct(filled, { ...filled.values, reason: reasonOr(filled.values) })(
		filled.world.book,
		{ ...filled.world.facts, newId: () => 'new' },
	);
	return done.ok && totalOf(done.value.sale) < paidOf(sale);
};

/** One article of a sale, written again as it should have been. */
export const lineForm: Form<LineCorrection> = {
	title: given => {
		const { titles } = given.world.catalog.payments.correct;
		return lineIn(given) === undefined
			? titles.newLine(saleName(given))
			: titles.line(saleName(given));
	},
	situation: filled =>
		'line' in filled.values
			? followsFrom(
					filled.world,
					'handedBack',
					correct(filled, { ...filled.values, reason: reasonOr(filled.values) }),
				)
			: [],
	fields: {
		line: {
			label: ({ world }) => world.catalog.payments.correct.line,
			read: readLine,
			echo: (line, { world }) => {
				const { lineGone, lineEcho } = world.catalog.payments.correct;
				if (line === undefined) return lineGone;
				const price = priceOf(line, world.book);
				return price === undefined
					? ''
					: lineEcho(
							`${line.quantity} ${line.name}`,
							groupDigits(price),
							showAmount(francs(line.quantity * price)),
						);
			},
			hint: given => {
				const { lineHint, newLineHint } = given.world.catalog.payments.correct;
				return lineIn(given) === undefined ? newLineHint : lineHint;
			},
		},
		refund: refundField(isRefunded),
		reason: reasonField(),
	},
	enter: 'goes-on',
	accept: (values, given, scene) => correcting(scene, 'handedBack', correct(given, values)),
};

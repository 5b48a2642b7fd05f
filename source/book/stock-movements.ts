import { type Book, type Change, type Facts, put } from './book.ts';
import { mostPieces } from './item.ts';
import type { Id, Product, StockMovement } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { productIn, withLowSince } from './stock.ts';
import { parseReason } from './to-correct.ts';

/** What is remembered of a product's stock besides its sales. */
const mostMovements = 20;

interface Moved {
	readonly product: Product;
	readonly changes: readonly Change[];
}

/** The product with its stock moved and the movement remembered. */
export const withMovement = (product: Product, movement: StockMovement): Product => ({
	...product,
	movements: [...(product.movements ?? []), movement].slice(-mostMovements),
});

const moved = (book: Book, product: Product, { today }: Facts): Result<Moved> => {
	const kept = withLowSince(product, book.settings, today);
	return ok({ product: kept, changes: [put('products', kept)] });
};

const withoutArrived = (product: Product, quantity: number): Product => {
	const { ordered, ...rest } = product;
	const left = (ordered?.quantity ?? 0) - quantity;
	return ordered === undefined || left <= 0
		? rest
		: { ...rest, ordered: { ...ordered, quantity: left } };
};

/** Pieces come from the supplier; what was ordered and has not come stays on order. A product not counted stays so. */
export const receiveStock = (
	book: Book,
	{ productId, quantity }: { readonly productId: Id; readonly quantity: number },
	given: Facts,
): Result<Moved> => {
	const found = productIn(book, productId);
	if (!found.ok) return found;
	if (quantity < 1) return refuse({ reason: 'quantity-unreadable', text: String(quantity) });
	const product = withoutArrived(found.value, quantity);
	const stocked =
		product.stock === undefined ? product : { ...product, stock: product.stock + quantity };
	return moved(
		book,
		withMovement(stocked, { on: given.today, what: 'received', change: quantity }),
		given,
	);
};

/** The product found to have so many pieces; counting one that was not counted starts it. */
export const counted = (product: Product, found: number, { today }: Facts): Product =>
	withMovement(
		{ ...product, stock: found },
		{ on: today, what: 'counted', change: found - (product.stock ?? 0) },
	);

/** The pieces on the shelf were counted: what was written before gives way. */
export const countStock = (
	book: Book,
	{ productId, found }: { readonly productId: Id; readonly found: number },
	given: Facts,
): Result<Moved> => {
	const product = productIn(book, productId);
	if (!product.ok) return product;
	if (found < 0) return refuse({ reason: 'quantity-unreadable', text: String(found) });
	return moved(book, counted(product.value, found, given), given);
};

/** Pieces more or fewer, and why: broken, found again, given away. */
export const correctStock = (
	book: Book,
	facts: { readonly productId: Id; readonly change: number; readonly reason: string },
	given: Facts,
): Result<Moved> => {
	const product = productIn(book, facts.productId);
	if (!product.ok) return product;
	const { stock, name } = product.value;
	if (stock === undefined) return refuse({ reason: 'product-not-counted', product: name });
	if (facts.change === 0) return refuse({ reason: 'change-unreadable', text: '0' });
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	return moved(
		book,
		withMovement(
			{ ...product.value, stock: stock + facts.change },
			{ on: given.today, what: 'corrected', change: facts.change, reason: reason.value },
		),
		given,
	);
};

/** Reads `+3` or `-2`; without a sign nobody knows whether 3 is what is there or what is missing. */
export const parseStockChange = (typed: string): Result<number> => {
	const text = typed.trim();
	const [, sign, digits = ''] = /^([-+\u2212])\s?(\d{1,5})$/.exec(text) ?? [];
	const pieces = Number(digits);
	return sign === undefined || pieces === 0 || pieces > mostPieces
		? refuse({ reason: 'change-unreadable', text })
		: ok(sign === '+' ? pieces : -pieces);
};

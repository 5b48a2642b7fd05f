import { parseQuantity } from '../../book/item.ts';
import { type Francs, parseAmount, showAmount } from '../../book/money.ts';
import { matchKey, parseText } from '../../book/name.ts';
import { editProduct, makeProduct } from '../../book/product.ts';
import type { Product } from '../../book/records.ts';
import { ok, type Result } from '../../book/result.ts';
import type { ProductFacts } from '../../book/stock.ts';
import { supplierNamed, supplierOf } from '../../book/supplier.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Form, Given } from '../form/form.ts';
import type { FormState } from '../form/state.ts';
import { pop } from '../screen.ts';
import { keep, type Scene, type World } from '../turn.ts';
import { productOf } from './told.ts';

interface Sheet {
	readonly name: string;
	readonly price: Francs | undefined;
	readonly barcode: string | undefined;
	readonly stock: number | undefined;
	readonly threshold: number | undefined;
	readonly lifetime: number | undefined;
	readonly supplier: string | undefined;
}

/** An empty field says that it is not known. */
const optional =
	<Value>(read: (typed: string) => Result<Value>) =>
	(typed: string): Result<Value | undefined> =>
		typed.trim() === '' ? ok(undefined) : read(typed);

const fromZero = (typed: string): Result<number> => parseQuantity(typed, 0);

/** The first supplier whose name begins so. */
const supplierBeginning = (typed: string, { world }: Given): string | undefined => {
	const key = matchKey(typed);
	return typed.trim() === ''
		? undefined
		: Object.values(world.book.suppliers).find(({ name }) => matchKey(name).startsWith(key))?.name;
};

const fields: Form<Sheet>['fields'] = {
	name: { label: ({ world }) => world.catalog.goods.fields.name, read: parseText },
	price: {
		label: ({ world }) => world.catalog.goods.fields.price,
		read: optional(parseAmount),
		echo: price => (price === undefined ? '' : showAmount(price)),
		hint: ({ world }) => world.catalog.goods.hints.price,
	},
	barcode: {
		label: ({ world }) => world.catalog.goods.fields.barcode,
		read: optional(parseText),
		hint: ({ world }) => world.catalog.goods.hints.barcode,
	},
	stock: {
		label: ({ world }) => world.catalog.goods.fields.stock,
		read: optional(stock => fromZero(stock)),
		hint: ({ world }) => world.catalog.goods.hints.stock,
	},
	threshold: {
		label: ({ world }) => world.catalog.goods.fields.threshold,
		read: optional(fromZero),
		hint: ({ world }) => world.catalog.goods.hints.threshold(world.book.settings.stock.threshold),
	},
	lifetime: {
		label: ({ world }) => world.catalog.goods.fields.lifetime,
		read: optional(parseQuantity),
		hint: ({ world }) => world.catalog.goods.hints.lifetime,
	},
	supplier: {
		label: ({ world }) => world.catalog.goods.fields.supplier,
		read: optional(parseText),
		warn: (supplier, { world }) =>
			supplier === undefined || supplierNamed(world.book, supplier) !== undefined
				? []
				: [world.catalog.goods.newSupplier],
		complete: supplierBeginning,
		hint: ({ world }) => world.catalog.goods.hints.supplier,
	},
};

const known = (sheet: Sheet): ProductFacts =>
	Object.fromEntries(
		Object.entries(sheet).filter(([, value]) => value !== undefined),
	) as unknown as ProductFacts;

const said = (name: string, { catalog }: World) => ({
	tone: 'good' as const,
	text: catalog.goods.saidProduct(cut(name, mostQuoted)),
});

export const newProduct: Form<Sheet> = {
	title: ({ world }) => world.catalog.goods.newProduct,
	fields,
	enter: 'goes-on',
	accept: (sheet, { world }, { stack }) =>
		keep(
			book => makeProduct(book, known(sheet), world.facts),
			({ product }) => ({ stack: pop(stack), notice: said(product.name, world) }),
		),
};

/** What the fields of a product hold when it is edited. */
export const sheetOf = (product: Product, { book }: World): FormState['given'] => {
	const { name, price, barcode, stock, threshold, lifetime } = product;
	const texts = {
		name,
		price,
		barcode,
		stock,
		threshold,
		lifetime,
		supplier: supplierOf(book, product)?.name,
	};
	return Object.fromEntries(
		Object.entries(texts).flatMap(([field, value]) =>
			value === undefined ? [] : [[field, String(value)]],
		),
	);
};

/** The count was typed over, and is not only what was there when the form was opened. */
const isCountTyped = ({ screen }: Scene): boolean =>
	screen.screen === 'form' &&
	screen.typed.stock !== undefined &&
	screen.typed.stock.text !== (screen.given.stock ?? '');

export const productEdit: Form<Sheet> = {
	title: ({ world, about }) =>
		world.catalog.goods.editProduct(cut(productOf(world, about)?.name ?? '', mostQuoted)),
	fields,
	enter: 'goes-on',
	accept: (sheet, { world, about: { productId = '' } }, scene) => {
		const isCounted = isCountTyped(scene);
		return keep(
			book => {
				// A sale may have taken pieces meanwhile: only a count that was typed counts.
				const stock = isCounted ? sheet.stock : book.products[productId]?.stock;
				return editProduct(book, { ...known({ ...sheet, stock }), productId }, world.facts);
			},
			({ product }) => ({ stack: pop(scene.stack), notice: said(product.name, world) }),
		);
	},
};

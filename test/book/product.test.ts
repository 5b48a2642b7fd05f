import { describe, expect, it } from 'vitest';
import { francs } from '../../source/book/money.ts';
import { editProduct, makeProduct } from '../../source/book/product.ts';
import type { Product } from '../../source/book/records.ts';
import { orderProduct, type ProductFacts } from '../../source/book/stock.ts';
import { keepSupplier, type SupplierFacts } from '../../source/book/supplier.ts';
import { phoneIf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const rice = {
	name: 'Sac de Riz 25kg',
	price: francs(18_000),
	stock: 10,
	threshold: 3,
	lifetime: 30,
	barcode: '6111245',
	supplier: 'Sandaga',
} satisfies ProductFacts;

const makes = (shop: Shop, facts: ProductFacts): Product =>
	shop.does(makeProduct(shop.book, facts, shop.facts)).product;
const edits = (shop: Shop, { id }: Product, facts: ProductFacts): Product =>
	shop.does(editProduct(shop.book, { ...facts, productId: id }, shop.facts)).product;

const shopWithRice = (): { shop: Shop; product: Product } => {
	const shop = openShop('2026-11-02');
	return { shop, product: makes(shop, rice) };
};

describe('a product made', () => {
	it('has what was said of it, and brings in its supplier', () => {
		const { shop, product } = shopWithRice();
		const { supplier, ...known } = rice;
		expect(product).toEqual({ ...known, id: 'id2', supplierId: 'id1' });
		expect(shop.book.suppliers.id1?.name).toBe(supplier);
	});

	it('is refused under a name or a barcode there already is', () => {
		const { shop } = shopWithRice();
		const known = { reason: 'product-known', product: rice.name };
		expect(shop.refusal(() => makes(shop, { name: 'SAC DE RIZ 25KG' }))).toEqual(known);
		expect(shop.refusal(() => makes(shop, { name: '6111245' }))).toEqual(known);
		expect(shop.refusal(() => makes(shop, { name: 'Lait', barcode: '6111245' }))).toEqual({
			reason: 'barcode-of-another',
			product: rice.name,
		});
		expect(shop.refusal(() => makes(shop, { name: ' ' }))).toEqual({ reason: 'name-missing' });
	});
});

describe('a product edited', () => {
	it('has its new facts, and its own name and barcode are no obstacle', () => {
		const { shop, product } = shopWithRice();
		const facts = { ...rice, name: 'Sac de riz 25 kg', price: francs(19_000), supplier: 'mboppi' };
		expect(edits(shop, product, facts)).toMatchObject({
			name: 'Sac de riz 25 kg',
			price: 19_000,
			barcode: '6111245',
			supplierId: 'id3',
		});
		expect(Object.keys(shop.book.products)).toEqual([product.id]);
	});

	it('loses what was cleared', () => {
		const { shop, product } = shopWithRice();
		expect(edits(shop, product, { name: rice.name, stock: 10 })).toEqual({
			id: product.id,
			name: rice.name,
			stock: 10,
		});
	});

	it('keeps what is on order, and what moved', () => {
		const { shop, product } = shopWithRice();
		shop.does(orderProduct(shop.book, { productId: product.id, quantity: 5 }, shop.facts));
		expect(edits(shop, product, rice).ordered).toEqual({ on: '2026-11-02', quantity: 5 });
	});

	it('another number of pieces is a count, the same one is not', () => {
		const { shop, product } = shopWithRice();
		expect(edits(shop, product, rice)).not.toHaveProperty('movements');
		expect(edits(shop, product, { ...rice, stock: 7 }).movements).toEqual([
			{ on: '2026-11-02', what: 'counted', change: -3 },
		]);
	});

	it('may stop being counted, and start again', () => {
		const { shop, product } = shopWithRice();
		edits(shop, product, { ...rice, stock: 1 });
		const { stock: _stopped, ...facts } = rice;
		const uncounted = edits(shop, product, facts);
		expect(uncounted).not.toHaveProperty('stock');
		expect(uncounted).not.toHaveProperty('lowSince');
		expect(edits(shop, product, { ...facts, stock: 2 })).toMatchObject({
			stock: 2,
			lowSince: '2026-11-02',
		});
	});

	it('a higher threshold makes it low at once', () => {
		const { shop, product } = shopWithRice();
		const edited = edits(shop.onDay('2026-11-06'), product, { ...rice, threshold: 10 });
		expect(edited.lowSince).toBe('2026-11-06');
		expect(edits(shop, product, rice)).not.toHaveProperty('lowSince');
	});

	it('does not take the name or the barcode of another', () => {
		const { shop, product } = shopWithRice();
		makes(shop, { name: 'Lait', barcode: '777' });
		const known = { reason: 'product-known', product: 'Lait' };
		expect(shop.refusal(() => edits(shop, product, { ...rice, name: 'lait' }))).toEqual(known);
		expect(shop.refusal(() => edits(shop, product, { ...rice, barcode: '777' }))).toEqual({
			reason: 'barcode-of-another',
			product: 'Lait',
		});
		expect(shop.refusal(() => edits(shop, product, { ...rice, name: '' })).reason).toBe(
			'name-missing',
		);
		expect(shop.refusal(() => edits(shop, { ...product, id: 'gone' }, rice)).reason).toBe(
			'product-unknown',
		);
	});
});

describe('a supplier', () => {
	const keeps = (shop: Shop, facts: SupplierFacts) =>
		shop.does(keepSupplier(shop.book, facts, shop.facts)).supplier;
	const phone = { phone: phoneIf('677000001') as NonNullable<ReturnType<typeof phoneIf>> };

	it('is made, then written anew: what is cleared is gone', () => {
		const shop = openShop('2026-11-02');
		const made = keeps(shop, { name: ' Grossiste  Mboppi', ...phone, leadDays: 3 });
		expect(made).toEqual({
			id: 'id1',
			name: 'Grossiste Mboppi',
			phone: '+237677000001',
			leadDays: 3,
		});
		expect(keeps(shop, { supplierId: made.id, name: 'Mboppi' })).toEqual({
			id: 'id1',
			name: 'Mboppi',
		});
	});

	it('does not take the name of another, nor none', () => {
		const shop = openShop('2026-11-02');
		const made = keeps(shop, { name: 'Mboppi' });
		keeps(shop, { name: 'Sandaga' });
		const known = { reason: 'supplier-known', name: 'Sandaga' };
		expect(shop.refusal(() => keeps(shop, { name: 'sandaga' }))).toEqual(known);
		expect(shop.refusal(() => keeps(shop, { supplierId: made.id, name: 'SANDAGA' }))).toEqual(
			known,
		);
		expect(shop.refusal(() => keeps(shop, { name: '' })).reason).toBe('name-missing');
		expect(shop.refusal(() => keeps(shop, { supplierId: 'toString', name: 'x' })).reason).toBe(
			'supplier-unknown',
		);
	});
});

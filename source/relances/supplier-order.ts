import type { Product, Supplier } from '../book/records.ts';
import type { Settings } from '../book/settings.ts';
import type { Messages } from './message.ts';
import { fill, templateFor, wordsOf } from './template.ts';

export interface OrderedItem {
	readonly product: Product;
	readonly quantity: number;
}

/** What is ordered from a supplier, in full with one product a line, and in its short form on one line. */
export const supplierOrderMessages = (
	supplier: Supplier,
	items: readonly OrderedItem[],
	settings: Settings,
): Messages => {
	const words = wordsOf(settings.shop.language);
	const { text, short = text } = templateFor(settings, 'supplier.order');
	const lines = items.map(({ product, quantity }) =>
		fill(words.ordered, { product: product.name, quantity: String(quantity) }),
	);
	const inline = items.map(({ product, quantity }) => `${quantity} ${product.name}`);
	const fields = {
		supplier: supplier.name,
		count: String(items.length),
		shop: settings.shop.name,
	};
	return {
		message: fill(text.join('\n'), { ...fields, list: lines.join('\n') }),
		shortMessage: fill(short.join('\n'), { ...fields, list: inline.join(', ') }),
	};
};

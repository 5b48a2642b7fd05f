import type { Supplier } from '../../book/records.ts';
import { type Reorder, reorderBySupplier } from '../../book/reorder.ts';
import type { OrderedItem } from '../../relances/supplier-order.ts';
import type { Stack } from '../screen.ts';
import type { World } from '../turn.ts';
import { quantitiesIn } from './quantities.ts';

/** One product to order, of this supplier; the quantity is the owner's, or the one that is reckoned. */
export interface ReorderRow extends OrderedItem {
	readonly supplier: Supplier | undefined;
	readonly reorder: Reorder;
}

export const rowsToOrder = ({ book, morning }: World, stack: Stack): readonly ReorderRow[] => {
	const changed = quantitiesIn(stack);
	return reorderBySupplier(book, morning.today).flatMap(({ supplier, items }) =>
		items.map(({ product, reorder }) => ({
			supplier,
			product,
			reorder,
			quantity: changed[product.id] ?? reorder.quantity,
		})),
	);
};

/** What is to be ordered of one supplier: the rows that ask for some. */
export const itemsOf = (
	rows: readonly ReorderRow[],
	supplier: Supplier | undefined,
): readonly OrderedItem[] =>
	rows.filter(row => row.supplier?.id === supplier?.id && row.quantity > 0);

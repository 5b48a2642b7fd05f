import type { Id } from '../../book/records.ts';

/** One product, with all that is known of it. */
export interface ProductState {
	readonly screen: 'product';
	readonly productId: Id;
}

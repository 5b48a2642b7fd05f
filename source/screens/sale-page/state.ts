import type { Id } from '../../book/records.ts';

/** One sale with all that happened to it. */
export interface SalePageState {
	readonly screen: 'sale-page';
	readonly saleId: Id;
	readonly at: number;
}

export const salePage = (saleId: Id): SalePageState => ({ screen: 'sale-page', saleId, at: 0 });

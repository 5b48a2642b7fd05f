import { showAmount } from '../book/money.ts';
import type { Payment, Pieces, Sale } from '../book/records.ts';
import { balanceOf, isOpenOrder } from '../book/sale.ts';
import type { Catalog } from './catalog-type.ts';
import { cut, mostQuoted } from './width.ts';

/** `annulée`, `dette abandonnée`, `retour`: what a reader of its amounts has to know; empty for a plain sale. */
export const saleMark = (sale: Sale, { payments }: Catalog): string => {
	const { marks } = payments;
	if (sale.cancelled !== undefined) return marks.cancelled;
	if (sale.writtenOff !== undefined) return marks.writtenOff;
	return (sale.returns ?? []).length > 0 ? marks.returned : '';
};

/** How a sale stands: `annulée`, `reste 25 000 FCFA, retour`, `payé`. */
export const saleState = (sale: Sale, catalog: Catalog): string => {
	const { left, paid, toDeliver } = catalog.payments;
	const mark = saleMark(sale, catalog);
	if (sale.cancelled !== undefined || sale.writtenOff !== undefined) return mark;
	const balance = balanceOf(sale);
	return [
		balance > 0 ? left(showAmount(balance)) : paid,
		...(isOpenOrder(sale) ? [toDeliver] : []),
		...(mark === '' ? [] : [mark]),
	].join(', ');
};

/** `MoMo MP261124.1207` */
export const describeMeans = (
	{ means = 'cash', reference }: Pick<Payment, 'means' | 'reference'>,
	{ counter }: Catalog,
): string =>
	reference === undefined ? counter.means[means] : `${counter.means[means]} ${reference}`;

/** `2 Sac de Riz 25kg, 1 Coque`, by the names they were sold under. */
export const describePieces = (pieces: readonly Pieces[], { lines }: Sale): string =>
	pieces
		.map(({ productId, quantity }) => {
			const name = lines.find(line => line.productId === productId)?.name ?? productId;
			return `${quantity} ${cut(name, mostQuoted)}`;
		})
		.join(', ');

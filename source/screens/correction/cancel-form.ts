import type { Book, Facts } from '../../book/book.ts';
import type { Refund } from '../../book/refund.ts';
import { paidOf } from '../../book/sale.ts';
import { cancelSale } from '../../book/sale-cancelling.ts';
import type { Form, Given } from '../form/form.ts';
import {
	correcting,
	followsFrom,
	reasonField,
	reasonOr,
	refundField,
	saleIn,
	saleName,
} from './parts.ts';

interface Cancelling {
	readonly refund?: Refund;
	readonly reason: string;
}

const cancel =
	({ about }: Given, { refund = 'cash', reason }: Cancelling) =>
	(book: Book, facts: Facts) =>
		cancelSale(book, { saleId: about.saleIds?.[0] ?? '', refund, reason }, facts);

/** A whole sale that never was. */
export const cancelForm: Form<Cancelling> = {
	title: given => given.world.catalog.payments.correct.titles.cancel(saleName(given)),
	situation: filled =>
		followsFrom(
			filled.world,
			'handedBack',
			cancel(filled, { ...filled.values, reason: reasonOr(filled.values) }),
		),
	fields: {
		refund: refundField(filled => {
			const sale = saleIn(filled);
			return sale !== undefined && paidOf(sale) > 0;
		}),
		reason: reasonField(),
	},
	enter: 'goes-on',
	accept: (values, given, scene) => correcting(scene, 'handedBack', cancel(given, values)),
};

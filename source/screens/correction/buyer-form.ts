import type { Book, Facts } from '../../book/book.ts';
import { callName, findCustomer } from '../../book/find.ts';
import type { Id } from '../../book/records.ts';
import { ok } from '../../book/result.ts';
import { correctBuyer } from '../../book/sale-correction.ts';
import type { Form, Given } from '../form/form.ts';
import { correcting, followsFrom, reasonField, reasonOr, saleName } from './parts.ts';

interface BuyerCorrection {
	/** Nobody when absent. */
	readonly customer?: Id;
	readonly reason: string;
}

const correct =
	({ about }: Given, { customer, reason }: BuyerCorrection) =>
	(book: Book, facts: Facts) =>
		correctBuyer(
			book,
			{
				saleId: about.saleIds?.[0] ?? '',
				...(customer === undefined ? {} : { customerId: customer }),
				reason,
			},
			facts,
		);

/** Somebody else bought it. */
export const buyerForm: Form<BuyerCorrection> = {
	title: given => given.world.catalog.payments.correct.titles.buyer(saleName(given)),
	situation: filled =>
		'customer' in filled.values
			? followsFrom(
					filled.world,
					'handedBack',
					correct(filled, { ...filled.values, reason: reasonOr(filled.values) }),
				)
			: [],
	fields: {
		customer: {
			label: ({ world }) => world.catalog.payments.correct.buyer,
			read: (typed, { world }) => {
				if (typed.trim() === '') return ok(undefined);
				const found = findCustomer(world.book, typed);
				return found.ok ? ok(found.value.id) : found;
			},
			echo: (id, { world }) => {
				const customer = world.book.customers[id ?? ''];
				return customer === undefined ? world.catalog.payments.correct.nobody : callName(customer);
			},
			hint: ({ world }) => world.catalog.payments.correct.buyerHint,
		},
		reason: reasonField(),
	},
	enter: 'goes-on',
	accept: (values, given, scene) => correcting(scene, 'handedBack', correct(given, values)),
};

import type { Book, Facts } from '../../book/book.ts';
import { callName } from '../../book/find.ts';
import { handedOver, type PaymentRef } from '../../book/hand-over.ts';
import { type Francs, noFrancs, parseAmount, showAmount } from '../../book/money.ts';
import { cancelPayment, correctPayment } from '../../book/payment-correction.ts';
import type { Customer, Means } from '../../book/records.ts';
import { refuse } from '../../book/result.ts';
import { shortDay } from '../../text/describe.ts';
import { describeMeans } from '../../text/sale-state.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Form, Given, Told } from '../form/form.ts';
import { meansField, referenceField } from '../payment/means.ts';
import { correcting, followsFrom, reasonField, reasonOr, saleName } from './parts.ts';

const refOf = ({ about }: Given): PaymentRef => about.payment ?? { receipt: '' };

const customerOf = (given: Given): Customer | undefined => {
	const { shares, advance } = handedOver(given.world.book, refOf(given));
	return given.world.book.customers[shares[0]?.sale.customerId ?? ''] ?? advance?.customer;
};

const nameOf = (given: Given): string => {
	const customer = customerOf(given);
	return customer === undefined ? saleName(given) : cut(callName(customer), mostQuoted);
};

/** What was handed over, as it stands in the book. */
const was = (given: Given): readonly Told[] => {
	const { catalog, morning, book } = given.world;
	const { shares, amount, on, advance } = handedOver(book, refOf(given));
	if (on === undefined) return [];
	const { handedOver: words, shared } = catalog.payments.correct;
	const means = describeMeans(shares[0]?.payment ?? advance?.entry ?? {}, catalog);
	return [
		{ text: words(showAmount(amount), means, shortDay(on, morning.today)) },
		...(shares.length > 1 ? [{ text: shared(shares.length) }] : []),
	];
};

interface Correction {
	readonly amount: Francs;
	readonly means: Means;
	readonly reference?: string;
	readonly reason: string;
}

const correct = (given: Given, correction: Correction) => (book: Book, facts: Facts) =>
	correctPayment(book, { ...correction, payment: refOf(given) }, facts);

/** Another amount, means or reference than was written. */
export const paymentForm: Form<Correction> = {
	title: given => given.world.catalog.payments.correct.titles.payment(nameOf(given)),
	situation: filled => {
		const { amount, means = 'cash' } = filled.values;
		return [
			...was(filled),
			...(amount === undefined
				? []
				: followsFrom(
						filled.world,
						'received',
						correct(filled, {
							...filled.values,
							amount,
							means,
							reason: reasonOr(filled.values),
						}),
					)),
		];
	},
	fields: {
		amount: {
			label: ({ world }) => world.catalog.payments.pay.amount,
			read: typed => {
				const read = parseAmount(typed);
				return read.ok && read.value === noFrancs ? refuse({ reason: 'amount-zero' }) : read;
			},
			echo: showAmount,
		},
		means: meansField(
			customerOf,
			given => handedOver(given.world.book, refOf(given)).shares[0]?.payment.means === 'advance',
		),
		reference: referenceField(),
		reason: reasonField(),
	},
	enter: 'goes-on',
	accept: (values, given, scene) => correcting(scene, 'received', correct(given, values)),
};

interface Reasoned {
	readonly reason: string;
}

const cancel = (given: Given, reason: string) => (book: Book, facts: Facts) =>
	cancelPayment(book, { payment: refOf(given), reason }, facts);

/** A payment that was never made. */
export const paymentGoneForm: Form<Reasoned> = {
	title: given => given.world.catalog.payments.correct.titles.paymentGone(nameOf(given)),
	situation: filled => [
		...was(filled),
		...followsFrom(filled.world, 'received', cancel(filled, reasonOr(filled.values))),
	],
	fields: { reason: reasonField() },
	enter: 'goes-on',
	accept: ({ reason }, given, scene) => correcting(scene, 'received', cancel(given, reason)),
};

import { advanceOf, handBackAdvance } from '../../book/advance.ts';
import { type Francs, francs, parseAmount, showAmount } from '../../book/money.ts';
import type { Form } from '../form/form.ts';
import { nameOf } from '../lookup.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

interface Handing {
	readonly amount: Francs;
}

/** Money a customer had left goes back into his hand. */
export const advanceBackForm: Form<Handing> = {
	title: ({ about, world }) => world.catalog.payments.advanceBack.title(nameOf(world, about)),
	situation: ({ about, world }) => {
		const customer = world.book.customers[about.customerId ?? ''];
		const { hasAdvance } = world.catalog.payments.pay;
		return customer === undefined ? [] : [{ text: hasAdvance(showAmount(advanceOf(customer))) }];
	},
	fields: {
		amount: {
			label: ({ world }) => world.catalog.payments.pay.amount,
			read: parseAmount,
			echo: showAmount,
		},
	},
	readBack: ({ amount }, { about, world }) => {
		const customer = world.book.customers[about.customerId ?? ''];
		const { change, readBack } = world.catalog.payments.pay;
		const left = customer === undefined ? 0 : advanceOf(customer) - amount;
		return left < 0
			? ''
			: readBack([
					change(showAmount(amount)),
					world.catalog.payments.left(showAmount(francs(left))),
				]);
	},
	enter: 'keeps',
	accept: ({ amount }, { about, world }, { stack }) =>
		keep(
			book => handBackAdvance(book, { customerId: about.customerId ?? '', amount }, world.facts),
			() => ({
				stack: pop(stack),
				notice: {
					tone: 'good',
					text: world.catalog.payments.advanceBack.said(nameOf(world, about), showAmount(amount)),
				},
			}),
		),
};

import { addCustomer } from '../../book/edit-customer.ts';
import { callName } from '../../book/find.ts';
import { customerPage } from '../customer/state.ts';
import type { Form } from '../form/form.ts';
import { replace } from '../screen.ts';
import { keep } from '../turn.ts';
import {
	type CustomerValues,
	limitField,
	nameField,
	notesField,
	phoneField,
	toneField,
} from './customer-fields.ts';

/** Somebody new, whose page is then open; a name or a number that is known is refused with whose it is. */
export const newCustomer: Form<CustomerValues> = {
	title: ({ world }) => world.catalog.customers.newTitle,
	fields: {
		name: nameField,
		phone: phoneField,
		tone: toneField,
		limit: limitField,
		notes: notesField,
	},
	enter: 'goes-on',
	accept: (values, { world }, { stack }) =>
		keep(
			book => addCustomer(book, values, world.facts),
			({ customer }) => ({
				stack: replace(stack, customerPage(customer.id)),
				notice: { tone: 'good', text: world.catalog.customers.kept(callName(customer)) },
			}),
		),
};

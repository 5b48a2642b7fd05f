import { noteAnswer } from '../../book/contact.ts';
import { noteWrongNumber, wrongNumberOf } from '../../book/customer.ts';
import { editCustomer } from '../../book/edit-customer.ts';
import { showPhone } from '../../book/phone.ts';
import type { Customer } from '../../book/records.ts';
import { refuse } from '../../book/result.ts';
import { wordRefusal } from '../../text/catalog.ts';
import type { About } from '../about.ts';
import type { Option } from '../choice/option.ts';
import { nameOf } from '../lookup.ts';
import { pop, type ScreenOf } from '../screen.ts';
import { alert, keep, type Scene, type Turn, type World } from '../turn.ts';
import { numberNoted, refusedIn } from './noted.ts';

/** The message or the call reached somebody else: the number is named, so that the right one goes. */
export const wrongNumberOption = (about: About, { book, catalog }: World): readonly Option[] => {
	const phone = book.customers[about.customerId ?? '']?.phone;
	if (phone === undefined) return [];
	return [
		{
			label: catalog.aftersale.wrongNumber.option(showPhone(phone)),
			choose: ({ stack, world }) =>
				keep(
					newest =>
						noteAnswer(
							newest,
							{ contactId: about.contactId ?? '', said: 'wrong-number' },
							world.facts,
						),
					(_done, after) => numberNoted(stack, about, after),
					refusedIn(stack),
				),
		},
	];
};

/** The same known without any message: on his page, once it was confirmed. */
export const numberFoundWrong = ({ screen, stack }: Scene<ScreenOf<'confirm'>>): Turn => {
	const { about } = screen;
	return keep(
		book => {
			const customer = book.customers[about.customerId ?? ''];
			return customer === undefined || customer.phone !== about.phone
				? refuse({ reason: 'changed-since' })
				: noteWrongNumber(customer);
		},
		(_done, after) => numberNoted(stack, about, after),
		refusedIn(stack),
	);
};

export const wrongNumberText = (about: About, world: World): string =>
	world.catalog.aftersale.wrongNumber.ask(
		about.phone === undefined ? '' : showPhone(about.phone),
		nameOf(world, about),
	);

/** It was the right number after all: the owner insists, and it is the one that messages go to again. */
export const insistOptions = (
	customer: Customer,
	about: About,
	world: World,
): readonly Option[] => {
	const wrong = wrongNumberOf(customer);
	if (wrong === undefined) return [];
	const { catalog } = world;
	return [
		{
			label: catalog.aftersale.wrongNumber.insist(wrong),
			choose: ({ stack }) => {
				const read = world.parsePhone(wrong);
				if (!read.ok) return alert(wordRefusal(catalog, read.refusal));
				const { phone, otherPhones = [] } = customer;
				const others = phone === undefined ? otherPhones : [phone, ...otherPhones];
				return keep(
					book =>
						editCustomer(book, {
							customerId: customer.id,
							phone: read.value,
							otherPhones: others,
						}),
					() => ({
						stack: pop(stack),
						notice: {
							tone: 'good',
							text: catalog.customers.said.repaired(nameOf(world, about), showPhone(read.value)),
						},
					}),
					refusedIn(stack),
				);
			},
		},
	];
};

import { wrongNumberOf } from '../../book/customer.ts';
import { repairPhone } from '../../book/edit-customer.ts';
import { callName } from '../../book/find.ts';
import { likelySameAs } from '../../book/likely-same.ts';
import { mergeCustomers } from '../../book/merge.ts';
import { showAmount } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import type { Customer, Id } from '../../book/records.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { About } from '../about.ts';
import { insistOptions } from '../aftersale/wrong-number.ts';
import type { Option } from '../choice/option.ts';
import { choose } from '../choice/state.ts';
import { confirm } from '../confirm/state.ts';
import { customersScreen } from '../customers/state.ts';
import { nameOf, owedBy } from '../lookup.ts';
import { pop, push, replace, type ScreenOf, top } from '../screen.ts';
import { alert, keep, type Scene, type Turn, type World } from '../turn.ts';
import { editing } from './edit-form.ts';

/** Proposals that have a row in the dialog; the list has everybody. */
const mostProposed = 5;

/** "g": those who may be the same person, then anybody. */
export const askMerge = ({ stack, world }: Scene, customerId: Id): Turn => ({
	stack: push(
		stack,
		likelySameAs(world.book, customerId).length > 0
			? choose('merge', { customerId })
			: { ...customersScreen, order: 'name', mergeInto: customerId },
	),
});

/** `P. Kamga · 699 00 00 02 · 12 000 FCFA (même numéro)` */
const proposal = (other: Customer, why: 'phone' | 'name', world: World): string => {
	const owed = owedBy(world, other.id);
	const parts = [
		cut(callName(other), mostQuoted),
		...(other.phone === undefined ? [] : [showPhone(other.phone)]),
		...(owed === 0 ? [] : [showAmount(owed)]),
	];
	return `${parts.join(' · ')} (${world.catalog.customers.page.why[why]})`;
};

export const mergeOptions = (about: About, world: World): readonly Option[] => {
	const { customerId = '' } = about;
	return [
		...likelySameAs(world.book, customerId)
			.slice(0, mostProposed)
			.map(
				({ customer, why }): Option => ({
					label: proposal(customer, why, world),
					choose: ({ stack }) => ({
						stack: replace(stack, confirm('merge', { customerId, otherId: customer.id })),
					}),
				}),
			),
		{
			label: world.catalog.customers.mergeOther,
			choose: ({ stack }) => ({
				stack: replace(stack, { ...customersScreen, order: 'name', mergeInto: customerId }),
			}),
		},
	];
};

/** What becomes of the two, before it is done. */
export const mergeText = ({ customerId = '', otherId = '' }: About, world: World): string => {
	const owed = owedBy(world, otherId);
	return world.catalog.customers.askMerge(
		nameOf(world, { customerId: otherId }),
		nameOf(world, { customerId }),
		owed === 0 ? '' : showAmount(owed),
	);
};

/** The two are one; the list it was found in closes, too. */
export const merge = ({ screen, stack, world }: Scene<ScreenOf<'confirm'>>): Turn => {
	const { customerId = '', otherId = '' } = screen.about;
	const gone = nameOf(world, { customerId: otherId });
	const under = pop(stack);
	const back = top(under).screen === 'customers' ? pop(under) : under;
	return keep(
		book => mergeCustomers(book, { keptId: customerId, goneId: otherId }),
		({ customer }) => ({
			stack: back,
			notice: {
				tone: 'good',
				text: world.catalog.customers.said.merged(gone, cut(callName(customer), mostQuoted)),
			},
		}),
		refusal => ({ stack: under, ...alert(wordRefusal(world.catalog, refusal)) }),
	);
};

/** "x": what to do about a number to repair or a wrong one; a number that seems right may be said to be wrong. */
export const askRepair = (
	{ stack, world }: Scene,
	{ id, phone, phoneToRepair }: Customer,
): Turn => {
	if (phoneToRepair !== undefined)
		return { stack: push(stack, choose('repair', { customerId: id })) };
	return phone === undefined
		? alert(world.catalog.customers.nothingToRepair)
		: { stack: push(stack, confirm('wrong-number', { customerId: id, phone })) };
};

export const repairTitle = (about: About, world: World): string => {
	const customer = world.book.customers[about.customerId ?? ''];
	const { catalog } = world;
	const words =
		customer !== undefined && wrongNumberOf(customer) !== undefined
			? catalog.aftersale.wrongNumber
			: catalog.customers;
	return words.repairTitle(nameOf(world, about), customer?.phoneToRepair ?? '');
};

/** Landlines began with 22 and 33 before they had nine digits: the likelier of the two comes first. */
const firstDigits = (eight: string): readonly ('6' | '2')[] =>
	/^(?:22|33)/.test(eight) ? ['2', '6'] : ['6', '2'];

/** The 6 of a mobile or the 2 of a landline in front: the owner says which, never the program. */
export const repairOptions = (about: About, world: World): readonly Option[] => {
	const customer = world.book.customers[about.customerId ?? ''];
	if (customer === undefined) return [];
	const eight = (customer.phoneToRepair ?? '').replaceAll(/\D/g, '').slice(-8);
	const { repairs, repairOther, said } = world.catalog.customers;
	const digits = wrongNumberOf(customer) === undefined ? firstDigits(eight) : [];
	return [
		...digits.map(
			(digit): Option => ({
				label: repairs[digit](`${digit}${eight}`),
				choose: ({ stack }) => {
					const read = world.parsePhone(`+237${digit}${eight}`);
					if (!read.ok) return alert(wordRefusal(world.catalog, read.refusal));
					return keep(
						book => repairPhone(book, { customerId: customer.id, phone: read.value }),
						() => ({
							stack: pop(stack),
							notice: {
								tone: 'good',
								text: said.repaired(nameOf(world, about), showPhone(read.value)),
							},
						}),
						refusal => ({ stack: pop(stack), ...alert(wordRefusal(world.catalog, refusal)) }),
					);
				},
			}),
		),
		{
			label: repairOther,
			choose: ({ stack, world }) => ({ stack: replace(stack, editing(customer, world, 'phone')) }),
		},
		...insistOptions(customer, about, world),
	];
};

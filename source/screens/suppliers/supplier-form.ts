import { parseQuantity } from '../../book/item.ts';
import { parseText } from '../../book/name.ts';
import { type Phone, showPhone } from '../../book/phone.ts';
import type { Supplier } from '../../book/records.ts';
import { ok } from '../../book/result.ts';
import { keepSupplier } from '../../book/supplier.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Form } from '../form/form.ts';
import { type FormState, form } from '../form/state.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

interface SupplierSheet {
	readonly name: string;
	readonly phone: Phone | undefined;
	readonly leadDays: number | undefined;
}

/** The form of a supplier as he stands, or of a new one. */
export const supplierForm = (supplier?: Supplier): FormState =>
	supplier === undefined
		? form('supplier')
		: form(
				'supplier',
				{ supplierId: supplier.id },
				{
					name: supplier.name,
					...(supplier.phone === undefined ? {} : { phone: showPhone(supplier.phone) }),
					...(supplier.leadDays === undefined ? {} : { leadDays: String(supplier.leadDays) }),
				},
			);

export const supplier: Form<SupplierSheet> = {
	title: ({ world, about }) => {
		const { goods } = world.catalog;
		const known = world.book.suppliers[about.supplierId ?? ''];
		return known === undefined
			? goods.newSupplierTitle
			: goods.editSupplier(cut(known.name, mostQuoted));
	},
	fields: {
		name: { label: ({ world }) => world.catalog.goods.fields.name, read: parseText },
		phone: {
			label: ({ world }) => world.catalog.goods.fields.phone,
			read: (typed, { world }) => (typed.trim() === '' ? ok(undefined) : world.parsePhone(typed)),
			echo: phone => (phone === undefined ? '' : showPhone(phone)),
			hint: ({ world }) => world.catalog.goods.hints.phone,
		},
		leadDays: {
			label: ({ world }) => world.catalog.goods.fields.leadDays,
			read: typed => (typed.trim() === '' ? ok(undefined) : parseQuantity(typed, 0)),
			hint: ({ world }) => world.catalog.goods.hints.leadDays(world.book.settings.stock.leadDays),
		},
	},
	enter: 'goes-on',
	accept: ({ name, phone, leadDays }, { world, about: { supplierId } }, { stack }) =>
		keep(
			book =>
				keepSupplier(
					book,
					{
						name,
						...(supplierId === undefined ? {} : { supplierId }),
						...(phone === undefined ? {} : { phone }),
						...(leadDays === undefined ? {} : { leadDays }),
					},
					world.facts,
				),
			({ supplier: kept }) => ({
				stack: pop(stack),
				notice: {
					tone: 'good',
					text: world.catalog.goods.saidSupplier(cut(kept.name, mostQuoted)),
				},
			}),
		),
};

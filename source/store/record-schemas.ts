import * as v from 'valibot';
import type { TableName, Tables } from '../book/book.ts';
import type {
	Advance,
	AgiosSettled,
	ArchivedMonth,
	BackupMade,
	Correction,
	Customer,
	Hold,
	Line,
	PartDelivery,
	Payment,
	Pieces,
	Product,
	Promised,
	Remark,
	Return,
	Sale,
	Snooze,
	StockMovement,
	Supplier,
	Waiver,
} from '../book/records.ts';
import { contact, event, news, problem } from './contact-schemas.ts';
import {
	count,
	day,
	type FieldsOf,
	id,
	maybe,
	object,
	payment,
	phone,
	pieces,
	price,
	text,
} from './fields.ts';

const hold = object({ until: maybe(day), reason: text, on: day } satisfies FieldsOf<Hold>);
const remark = object({
	on: day,
	what: v.picklist(['said', 'service']),
	text,
} satisfies FieldsOf<Remark>);
const promised = object({ day, madeOn: day } satisfies FieldsOf<Promised>);
const means = maybe(v.picklist(['cash', 'momo', 'orange-money', 'advance']));
const whole = v.pipe(v.number(), v.safeInteger());

const advance = object({
	on: day,
	amount: whole,
	means,
	reference: maybe(text),
	saleId: maybe(id),
	receipt: maybe(id),
} satisfies FieldsOf<Advance>);

const customer = object({
	id,
	name: text,
	title: maybe(text),
	phone: maybe(phone),
	otherPhones: maybe(v.array(phone)),
	phoneToRepair: maybe(text),
	tone: v.picklist(['gentle', 'firm']),
	notes: maybe(text),
	events: v.array(event),
	hold: maybe(hold),
	since: day,
	limit: maybe(price),
	advances: maybe(v.array(advance)),
	termsAcceptedOn: maybe(day),
	remarks: maybe(v.array(remark)),
	formerIds: maybe(v.array(id)),
} satisfies FieldsOf<Customer>);

const movement = object({
	on: day,
	what: v.picklist(['received', 'counted', 'corrected']),
	change: whole,
	reason: maybe(text),
} satisfies FieldsOf<StockMovement>);

const product = object({
	id,
	name: text,
	barcode: maybe(text),
	price: maybe(price),
	stock: maybe(whole),
	threshold: maybe(count),
	lifetime: maybe(count),
	supplierId: maybe(id),
	lowSince: maybe(day),
	ordered: maybe(
		object({ on: day, quantity: pieces } satisfies FieldsOf<NonNullable<Product['ordered']>>),
	),
	movements: maybe(v.array(movement)),
} satisfies FieldsOf<Product>);

const supplier = object({
	id,
	name: text,
	phone: maybe(phone),
	leadDays: maybe(count),
} satisfies FieldsOf<Supplier>);

const line = object({
	productId: id,
	name: text,
	quantity: pieces,
	unitPrice: price,
} satisfies FieldsOf<Line>);

const paid = object({
	on: day,
	amount: payment,
	means,
	reference: maybe(text),
	receipt: maybe(id),
} satisfies FieldsOf<Payment>);

const somePieces = v.array(object({ productId: id, quantity: pieces } satisfies FieldsOf<Pieces>));

const partDelivery = object({ on: day, pieces: somePieces } satisfies FieldsOf<PartDelivery>);

const returned = object({
	on: day,
	pieces: somePieces,
	amount: price,
	refund: price,
	reason: text,
	isSpoilt: maybe(v.literal(true)),
} satisfies FieldsOf<Return>);

const correction = object({
	on: day,
	what: v.picklist(['lines', 'customer', 'payment', 'delivery', 'write-off']),
	reason: text,
	amount: maybe(price),
	refund: maybe(price),
} satisfies FieldsOf<Correction>);

const agios = object({
	paid: maybe(v.array(paid)),
	waived: maybe(
		v.array(object({ on: day, amount: price, reason: text } satisfies FieldsOf<Waiver>)),
	),
} satisfies FieldsOf<AgiosSettled>);

const sale = object({
	id,
	on: day,
	customerId: maybe(id),
	lines: v.array(line),
	payments: v.array(paid),
	paymentPromises: v.array(promised),
	deliveryPromises: v.array(promised),
	deliveredOn: maybe(day),
	partDeliveries: maybe(v.array(partDelivery)),
	returns: maybe(v.array(returned)),
	writtenOff: maybe(
		object({ on: day, amount: price, reason: text } satisfies FieldsOf<
			NonNullable<Sale['writtenOff']>
		>),
	),
	cancelled: maybe(
		object({ on: day, refund: price, reason: text } satisfies FieldsOf<
			NonNullable<Sale['cancelled']>
		>),
	),
	corrections: maybe(v.array(correction)),
	isTakenOver: maybe(v.literal(true)),
	agios: maybe(agios),
	hold: maybe(hold),
} satisfies FieldsOf<Sale>);

const month = object({
	id: v.pipe(text, v.regex(/^\d{4}-\d{2}$/)),
	sales: count,
	total: price,
	contacts: count,
	problems: count,
} satisfies FieldsOf<ArchivedMonth>);

const backup = object({
	id: v.literal('outside'),
	on: day,
	path: text,
} satisfies FieldsOf<BackupMade>);

const snooze = object({ id, until: day, on: day } satisfies FieldsOf<Snooze>);

/** What one record of each table must be. */
export const recordSchemas = {
	customers: customer,
	products: product,
	suppliers: supplier,
	sales: sale,
	contacts: contact,
	problems: problem,
	snoozes: snooze,
	months: month,
	backups: backup,
	news,
} satisfies { [Table in TableName]: v.GenericSchema<unknown, Tables[Table]> };

import fc from 'fast-check';
import { type Change, put, tableNames } from '../../source/book/book.ts';
import { addDays, day as dayOf } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Phone } from '../../source/book/phone.ts';
import type {
	Advance,
	AgiosSettled,
	Answer,
	Contact,
	Correction,
	Customer,
	DatedEvent,
	Hold,
	News,
	Payment,
	Problem,
	Product,
	Return,
	Sale,
	Snooze,
	StockMovement,
	Supplier,
} from '../../source/book/records.ts';
import { defaultSettings } from '../../source/book/settings.ts';

// Few ids, so that records are put again; any text at all in the fields a hand fills.
const id = fc.constantFrom('a', 'b', '7', 'toString', 'payment:a', 'é');
const text = fc.string({ unit: 'binary' });
const day = fc.nat(36_500).map(days => addDays(dayOf('2000-01-01'), days));
const amount = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(francs);
const pieces = fc.integer({ min: 1, max: 99_999 });
const phone = fc.constantFrom('+237677000001' as Phone, '+33612345678' as Phone);
export const whole = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
	fc.record(model, { noNullPrototype: true });

/** Records of a type whose other fields may be absent. */
const partly = <Model>(
	model: { [Key in keyof Model]-?: fc.Arbitrary<Model[Key]> },
	requiredKeys: (keyof Model)[],
) => fc.record(model, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<Model>;

const hold = partly<Hold>({ until: day, reason: text, on: day }, ['reason', 'on']);
const means = fc.constantFrom(
	'cash' as const,
	'momo' as const,
	'orange-money' as const,
	'advance' as const,
);
const advance = partly<Advance>(
	{ on: day, amount: fc.integer(), means, reference: text, saleId: id, receipt: id },
	['on', 'amount'],
);
const event = partly<DatedEvent>(
	{ day, what: text, sort: fc.constantFrom('birthday', 'feast', 'birth') },
	['day', 'what'],
);
const customer = partly<Customer>(
	{
		id,
		name: text,
		title: text,
		phone,
		otherPhones: fc.array(phone, { maxLength: 2 }),
		phoneToRepair: text,
		tone: fc.constantFrom('gentle', 'firm'),
		notes: text,
		events: fc.array(event, { maxLength: 2 }),
		termsAcceptedOn: day,
		remarks: fc.array(whole({ on: day, what: fc.constantFrom('said', 'service'), text }), {
			maxLength: 2,
		}),
		hold,
		since: day,
		limit: amount,
		advances: fc.array(advance, { maxLength: 2 }),
		formerIds: fc.array(id, { maxLength: 2 }),
	},
	['id', 'name', 'tone', 'events', 'since'],
);
const movement = partly<StockMovement>(
	{
		on: day,
		what: fc.constantFrom('received', 'counted', 'corrected'),
		change: fc.integer(),
		reason: text,
	},
	['on', 'what', 'change'],
);
const product = partly<Product>(
	{
		id,
		name: text,
		barcode: text,
		price: amount,
		stock: fc.integer(),
		threshold: fc.nat(),
		lifetime: fc.nat(),
		supplierId: id,
		lowSince: day,
		ordered: whole({ on: day, quantity: pieces }),
		movements: fc.array(movement, { maxLength: 2 }),
	},
	['id', 'name'],
);
const promises = fc.array(whole({ day, madeOn: day }), { maxLength: 2 });
const somePieces = fc.array(whole({ productId: id, quantity: pieces }), { maxLength: 2 });
const payment = partly<Payment>({ on: day, amount, means, reference: text, receipt: id }, [
	'on',
	'amount',
]);
const returned = partly<Return>(
	{
		on: day,
		pieces: somePieces,
		amount,
		refund: amount,
		reason: text,
		isSpoilt: fc.constant(true as const),
	},
	['on', 'pieces', 'amount', 'refund', 'reason'],
);
const correction = partly<Correction>(
	{
		on: day,
		what: fc.constantFrom('lines', 'customer', 'payment', 'delivery', 'write-off'),
		reason: text,
		amount,
		refund: amount,
	},
	['on', 'what', 'reason'],
);
export const sale = partly<Sale>(
	{
		id,
		on: day,
		customerId: id,
		lines: fc.array(whole({ productId: id, name: text, quantity: pieces, unitPrice: amount })),
		payments: fc.array(payment),
		paymentPromises: promises,
		deliveryPromises: promises,
		deliveredOn: day,
		partDeliveries: fc.array(whole({ on: day, pieces: somePieces }), { maxLength: 2 }),
		returns: fc.array(returned, { maxLength: 2 }),
		writtenOff: whole({ on: day, amount, reason: text }),
		cancelled: whole({ on: day, refund: amount, reason: text }),
		corrections: fc.array(correction, { maxLength: 2 }),
		isTakenOver: fc.constant(true as const),
		agios: partly<AgiosSettled>(
			{
				paid: fc.array(payment, { maxLength: 2 }),
				waived: fc.array(whole({ on: day, amount, reason: text }), { maxLength: 2 }),
			},
			[],
		),
		hold,
	},
	['id', 'on', 'lines', 'payments', 'paymentPromises', 'deliveryPromises'],
);
const supplier = partly<Supplier>({ id, name: text, phone, leadDays: fc.nat() }, ['id', 'name']);
const stage = fc.constantFrom(
	'friendly' as const,
	'reminder' as const,
	'prices' as const,
	'costs' as const,
	'cash-flow' as const,
	'interest' as const,
	'final-notice' as const,
);
const check = fc.constantFrom(
	'as-offered' as const,
	'works' as const,
	'knows-how' as const,
	'satisfied' as const,
	'needs-no-help' as const,
);
export const contact = partly<Contact>(
	{
		id,
		on: day,
		kind: fc.constantFrom('payment', 'delivery', 'renewal', 'satisfaction', 'courtesy'),
		step: fc.oneof(stage, fc.constantFrom('confirm' as const, 'today' as const, 'late' as const)),
		customerId: id,
		sales: fc.array(partly<Contact['sales'][number]>({ saleId: id, stage }, ['saleId'])),
		productId: id,
		deadline: day,
		newsId: id,
		event,
		channel: fc.constantFrom('whatsapp', 'call'),
		message: text,
		answer: partly<Answer>(
			{
				on: day,
				said: fc.constantFrom(
					'answered',
					'promised',
					'fine',
					'problem',
					'declined',
					'disputed',
					'no-answer',
					'wrong-number',
				),
				note: text,
				noTo: fc.array(check, { maxLength: 2 }),
			},
			['on', 'said'],
		),
	},
	['id', 'on', 'kind', 'customerId', 'sales', 'channel', 'message'],
);
export const problem = partly<Problem>(
	{
		id,
		customerId: id,
		saleId: id,
		productId: id,
		sort: fc.oneof(check, fc.constant('dispute' as const)),
		what: text,
		openedOn: day,
		dueOn: day,
		closed: whole({ on: day, done: text }),
	},
	['id', 'customerId', 'what', 'openedOn'],
);
export const news = partly<News>(
	{
		id,
		on: day,
		text,
		customerIds: fc.array(id, { maxLength: 3 }),
		productId: id,
		stoppedOn: day,
	},
	['id', 'on', 'text', 'customerIds'],
);
export const snooze: fc.Arbitrary<Snooze> = whole({ id, until: day, on: day });
const settings = text.map(name => {
	const usual = defaultSettings('en');
	return {
		...usual,
		shop: { ...usual.shop, name },
		templates: { fr: { friendly: { text: [name], short: [] } } },
	};
});

const month = fc.constantFrom('2026-08', '2026-09').chain(month =>
	whole({
		id: fc.constant(month),
		sales: pieces,
		total: amount,
		contacts: pieces,
		problems: pieces,
	}),
);
const removal = whole({ table: fc.constantFrom(...tableNames), removed: id });

/** One record put or taken out. */
export const change: fc.Arbitrary<Change> = fc.oneof(
	customer.map(record => put('customers', record)),
	product.map(record => put('products', record)),
	sale.map(record => put('sales', record)),
	supplier.map(record => put('suppliers', record)),
	contact.map(record => put('contacts', record)),
	problem.map(record => put('problems', record)),
	snooze.map(record => put('snoozes', record)),
	news.map(record => put('news', record)),
	month.map(record => put('months', record)),
	settings.map(record => ({ table: 'settings' as const, record })),
	removal,
);

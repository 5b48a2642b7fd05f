import demo from '../../data/demo.json' with { type: 'json' };
import type { Book } from '../book/book.ts';
import { addDays, type Day } from '../book/day.ts';
import { francs, sumOf } from '../book/money.ts';
import type { Phone } from '../book/phone.ts';
import type {
	Answer,
	Contact,
	Customer,
	Hold,
	Id,
	Language,
	Line,
	Problem,
	Product,
	Promised,
	Sale,
	Supplier,
	Tone,
} from '../book/records.ts';
import { lineTotal } from '../book/sale.ts';
import { defaultSettings, type Settings } from '../book/settings.ts';

/** Days from the day the demo is opened: 0 is today, -5 five days ago, 3 in three days. */
type Offset = number;

/** The day promised, then the day the promise was made. */
type DemoPromise = readonly [day: Offset, madeOn: Offset];

interface DemoHold {
	readonly until?: Offset;
	readonly reason: string;
	readonly on: Offset;
}

type DemoSupplier = Omit<Supplier, 'phone'> & { readonly phone?: string };

type DemoProduct = Omit<Product, 'price' | 'supplierId' | 'lowSince' | 'ordered'> & {
	/** FCFA. */
	readonly price: number;
	readonly supplier?: Id;
	readonly lowSince?: Offset;
	readonly ordered?: { readonly on: Offset; readonly quantity: number };
};

type DemoCustomer = Pick<Customer, 'id' | 'title' | 'name' | 'notes'> & {
	readonly phone?: string;
	/** `gentle` when absent. */
	readonly tone?: Tone;
	readonly events?: ReadonlyArray<{ readonly day: Offset; readonly what: string }>;
	readonly hold?: DemoHold;
	readonly since: Offset;
};

interface DemoSale {
	/** Only for a sale that a contact or a problem speaks of, or whose story is worth a name. */
	readonly id?: Id;
	readonly on: Offset;
	/** Absent for a sale at the counter. */
	readonly customer?: Id;
	/** Pieces, product, and the price of one in FCFA when it was not the product's. */
	readonly lines: ReadonlyArray<readonly [quantity: number, product: Id, unitPrice?: number]>;
	/** Absent when all was paid on the day of the sale. */
	readonly payments?: ReadonlyArray<readonly [on: Offset, amount: number]>;
	readonly paymentPromises?: readonly DemoPromise[];
	readonly deliveryPromises?: readonly DemoPromise[];
	readonly delivered?: Offset;
	readonly hold?: DemoHold;
}

type DemoContact = Pick<Contact, 'kind' | 'step' | 'message'> & {
	readonly on: Offset;
	readonly customer: Id;
	readonly sales: readonly Id[];
	readonly product?: Id;
	/** `whatsapp` when absent. */
	readonly channel?: Contact['channel'];
	readonly answer?: Omit<Answer, 'on'> & { readonly on: Offset };
};

interface DemoProblem {
	readonly customer: Id;
	readonly sale: Id;
	readonly what: string;
	readonly openedOn: Offset;
	readonly closed?: { readonly on: Offset; readonly done: string };
}

/** What data/demo.json holds. Sales and contacts are in the order of their days. */
interface DemoShop {
	readonly shop: { readonly name: string; readonly phone: string };
	readonly suppliers: readonly DemoSupplier[];
	readonly products: readonly DemoProduct[];
	readonly customers: readonly DemoCustomer[];
	readonly sales: readonly DemoSale[];
	readonly contacts: readonly DemoContact[];
	readonly problems: readonly DemoProblem[];
}

// A tuple in JSON is an array to the compiler; the test of the demo shop checks what it cannot.
const shipped = demo as unknown as DemoShop;

const idOf = (name: Id | number): Id => `demo-${name}`;

/** Shipped numbers are already in E.164 form; reading them again would load the numbering plans. */
const withPhone = (phone: string | undefined): { readonly phone?: Phone } =>
	phone === undefined ? {} : { phone: phone as Phone };

type DayAt = (offset: Offset) => Day;

const holdFrom = ({ until, reason, on }: DemoHold, dayAt: DayAt): Hold => ({
	...(until === undefined ? {} : { until: dayAt(until) }),
	reason,
	on: dayAt(on),
});

const customerFrom = (customer: DemoCustomer, dayAt: DayAt): Customer => {
	const { phone, hold, events = [], since, tone = 'gentle', ...said } = customer;
	return {
		...said,
		id: idOf(customer.id),
		...withPhone(phone),
		tone,
		events: events.map(event => ({ ...event, day: dayAt(event.day) })),
		...(hold === undefined ? {} : { hold: holdFrom(hold, dayAt) }),
		since: dayAt(since),
	};
};

const supplierFrom = ({ phone, ...said }: DemoSupplier): Supplier => ({
	...said,
	id: idOf(said.id),
	...withPhone(phone),
});

const productFrom = (product: DemoProduct, dayAt: DayAt): Product => {
	const { price, supplier, lowSince, ordered, ...said } = product;
	return {
		...said,
		id: idOf(product.id),
		price: francs(price),
		...(supplier === undefined ? {} : { supplierId: idOf(supplier) }),
		...(lowSince === undefined ? {} : { lowSince: dayAt(lowSince) }),
		...(ordered === undefined ? {} : { ordered: { ...ordered, on: dayAt(ordered.on) } }),
	};
};

const productsByName = new Map(shipped.products.map(product => [product.id, product]));

const lineFrom = ([quantity, name, agreed]: DemoSale['lines'][number]): Line => {
	const product = productsByName.get(name);
	if (product === undefined) throw new Error(`the demo shop sells no ${name}`);
	return {
		productId: idOf(name),
		name: product.name,
		quantity,
		unitPrice: francs(agreed ?? product.price),
	};
};

const promisesFrom = (
	promises: readonly DemoPromise[] | undefined,
	dayAt: DayAt,
): readonly Promised[] =>
	(promises ?? []).map(([day, madeOn]) => ({ day: dayAt(day), madeOn: dayAt(madeOn) }));

const saleFrom = (sale: DemoSale, place: number, dayAt: DayAt): Sale => {
	const { customer, delivered, hold } = sale;
	const lines = sale.lines.map(lineFrom);
	const payments = sale.payments ?? [[sale.on, sumOf(lines.map(lineTotal))]];
	return {
		id: idOf(sale.id ?? place),
		on: dayAt(sale.on),
		...(customer === undefined ? {} : { customerId: idOf(customer) }),
		lines,
		payments: payments.map(([on, amount]) => ({ on: dayAt(on), amount: francs(amount) })),
		paymentPromises: promisesFrom(sale.paymentPromises, dayAt),
		deliveryPromises: promisesFrom(sale.deliveryPromises, dayAt),
		...(delivered === undefined ? {} : { deliveredOn: dayAt(delivered) }),
		...(hold === undefined ? {} : { hold: holdFrom(hold, dayAt) }),
	};
};

const contactFrom = (contact: DemoContact, place: number, dayAt: DayAt): Contact => {
	const { step, product, answer } = contact;
	const stage = step === 'friendly' || step === 'reminder' ? { stage: step } : {};
	return {
		id: idOf(`contact-${place}`),
		on: dayAt(contact.on),
		kind: contact.kind,
		...(step === undefined ? {} : { step }),
		customerId: idOf(contact.customer),
		sales: contact.sales.map(sale => ({ saleId: idOf(sale), ...stage })),
		...(product === undefined ? {} : { productId: idOf(product) }),
		channel: contact.channel ?? 'whatsapp',
		message: contact.message,
		...(answer === undefined ? {} : { answer: { ...answer, on: dayAt(answer.on) } }),
	};
};

const problemFrom = (problem: DemoProblem, place: number, dayAt: DayAt): Problem => ({
	id: idOf(`problem-${place}`),
	customerId: idOf(problem.customer),
	saleId: idOf(problem.sale),
	what: problem.what,
	openedOn: dayAt(problem.openedOn),
	...(problem.closed === undefined
		? {}
		: { closed: { ...problem.closed, on: dayAt(problem.closed.on) } }),
});

const settingsFor = (language: Language): Settings => {
	const settings = defaultSettings(language);
	const { name, phone } = shipped.shop;
	return { ...settings, shop: { ...settings.shop, name, ...withPhone(phone) } };
};

const byId = <Item extends { readonly id: Id }>(
	items: readonly Item[],
): Readonly<Record<Id, Item>> => Object.fromEntries(items.map(item => [item.id, item]));

/** Moussa's shop as it stands on the morning of `today`: the same stories whatever the day. */
export const demoShop = (today: Day, language: Language): Book => {
	const dayAt: DayAt = offset => addDays(today, offset);
	return {
		settings: settingsFor(language),
		customers: byId(shipped.customers.map(customer => customerFrom(customer, dayAt))),
		products: byId(shipped.products.map(product => productFrom(product, dayAt))),
		suppliers: byId(shipped.suppliers.map(supplierFrom)),
		sales: byId(shipped.sales.map((sale, index) => saleFrom(sale, index + 1, dayAt))),
		contacts: byId(
			shipped.contacts.map((contact, index) => contactFrom(contact, index + 1, dayAt)),
		),
		problems: byId(
			shipped.problems.map((problem, index) => problemFrom(problem, index + 1, dayAt)),
		),
		snoozes: {},
	};
};

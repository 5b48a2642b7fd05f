import demo from '../../data/demo.json' with { type: 'json' };
import type { Book } from '../book/book.ts';
import { addDays, type Day } from '../book/day.ts';
import { francs, sumOf } from '../book/money.ts';
import type { Phone } from '../book/phone.ts';
import type {
	Contact,
	Customer,
	Hold,
	Id,
	Language,
	Line,
	News,
	PartDelivery,
	Problem,
	Product,
	Promised,
	Sale,
	Supplier,
	Waiver,
} from '../book/records.ts';
import { lineTotal } from '../book/sale.ts';
import { defaultSettings, type Settings } from '../book/settings.ts';
import { paymentStages } from '../relances/ladder.ts';
import type {
	DemoContact,
	DemoCustomer,
	DemoHold,
	DemoNews,
	DemoProblem,
	DemoProduct,
	DemoPromise,
	DemoSale,
	DemoShop,
	DemoSupplier,
	Offset,
} from './demo-file.ts';

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
	const { phone, hold, events = [], remarks, since, terms, tone = 'gentle', ...said } = customer;
	return {
		...said,
		id: idOf(customer.id),
		...withPhone(phone),
		tone,
		events: events.map(event => ({ ...event, day: dayAt(event.day) })),
		...(remarks === undefined
			? {}
			: { remarks: remarks.map(remark => ({ ...remark, on: dayAt(remark.on) })) }),
		...(hold === undefined ? {} : { hold: holdFrom(hold, dayAt) }),
		...(terms === undefined ? {} : { termsAcceptedOn: dayAt(terms) }),
		since: dayAt(since),
	};
};

const supplierFrom = ({ phone, ...said }: DemoSupplier): Supplier => ({
	...said,
	id: idOf(said.id),
	...withPhone(phone),
});

const productFrom = (product: DemoProduct, dayAt: DayAt): Product => {
	const { price, supplier, lowSince, ordered, movements, ...said } = product;
	return {
		...said,
		id: idOf(product.id),
		price: francs(price),
		...(supplier === undefined ? {} : { supplierId: idOf(supplier) }),
		...(lowSince === undefined ? {} : { lowSince: dayAt(lowSince) }),
		...(ordered === undefined ? {} : { ordered: { ...ordered, on: dayAt(ordered.on) } }),
		...(movements === undefined
			? {}
			: { movements: movements.map(moved => ({ ...moved, on: dayAt(moved.on) })) }),
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

const partFrom = (
	[on, pieces]: NonNullable<DemoSale['parts']>[number],
	dayAt: DayAt,
): PartDelivery => ({
	on: dayAt(on),
	pieces: pieces.map(([quantity, product]) => ({ productId: idOf(product), quantity })),
});

const saleFrom = (sale: DemoSale, place: number, dayAt: DayAt): Sale => {
	const { customer, delivered, parts, hold, agiosWaived } = sale;
	const lines = sale.lines.map(lineFrom);
	const waiverFrom = ([on, amount, reason]: readonly [Offset, number, string]): Waiver => ({
		on: dayAt(on),
		amount: francs(amount),
		reason,
	});
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
		...(parts === undefined ? {} : { partDeliveries: parts.map(part => partFrom(part, dayAt)) }),
		...(hold === undefined ? {} : { hold: holdFrom(hold, dayAt) }),
		...(agiosWaived === undefined ? {} : { agios: { waived: agiosWaived.map(waiverFrom) } }),
	};
};

const contactFrom = (contact: DemoContact, place: number, dayAt: DayAt): Contact => {
	const { step, product, news, answer } = contact;
	const reached = paymentStages.find(known => known === step);
	const stage = reached === undefined ? {} : { stage: reached };
	return {
		id: idOf(`contact-${place}`),
		on: dayAt(contact.on),
		kind: contact.kind,
		...(step === undefined ? {} : { step }),
		customerId: idOf(contact.customer),
		sales: contact.sales.map(sale => ({ saleId: idOf(sale), ...stage })),
		...(product === undefined ? {} : { productId: idOf(product) }),
		...(news === undefined ? {} : { newsId: idOf(news) }),
		channel: contact.channel ?? 'whatsapp',
		message: contact.message,
		...(answer === undefined ? {} : { answer: { ...answer, on: dayAt(answer.on) } }),
	};
};

const problemFrom = (problem: DemoProblem, place: number, dayAt: DayAt): Problem => ({
	id: idOf(`problem-${place}`),
	customerId: idOf(problem.customer),
	saleId: idOf(problem.sale),
	...(problem.product === undefined ? {} : { productId: idOf(problem.product) }),
	...(problem.sort === undefined ? {} : { sort: problem.sort }),
	what: problem.what,
	openedOn: dayAt(problem.openedOn),
	...(problem.dueOn === undefined ? {} : { dueOn: dayAt(problem.dueOn) }),
	...(problem.closed === undefined
		? {}
		: { closed: { ...problem.closed, on: dayAt(problem.closed.on) } }),
});

const newsFrom = ({ id, on, text, customers }: DemoNews, dayAt: DayAt): News => ({
	id: idOf(id),
	on: dayAt(on),
	text,
	customerIds: customers.map(idOf),
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
		months: {},
		news: byId(shipped.news.map(news => newsFrom(news, dayAt))),
		// The visitor is not to be asked for a USB stick.
		backups: { outside: { id: 'outside', on: addDays(today, -2), path: '/media/cahier' } },
	};
};

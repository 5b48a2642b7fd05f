import { type Book, type Change, type Facts, put } from './book.ts';
import { recogniseCustomer } from './customer.ts';
import type { Day } from './day.ts';
import { numbersOf } from './directory.ts';
import { callName } from './find.ts';
import { type Francs, noFrancs } from './money.ts';
import { parseText, splitTitle } from './name.ts';
import { openingProduct, openingProductId } from './opening.ts';
import { type Phone, showPhone } from './phone.ts';
import type { Customer, Product, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** One line of the old notebook. */
export interface DebtFacts {
	/** With or without a title: `Mme Jeanne`. */
	readonly typedName: string;
	readonly phone?: Phone;
	readonly amount: Francs;
	readonly since: Day;
}

export interface Copied {
	readonly sale: Sale;
	readonly customer: Customer;
	readonly changes: readonly Change[];
}

/** Whose line it is; somebody else's number, or a second one for him, is refused rather than guessed about. */
export const debtorNamed = (
	book: Book,
	{ typedName, phone }: Pick<DebtFacts, 'typedName' | 'phone'>,
): Result<Customer | undefined> => {
	const known = recogniseCustomer(book, {
		typedName,
		...(phone === undefined ? {} : { phone }),
	});
	if (!known.ok || known.value === undefined || phone === undefined) return known;
	const { phone: own } = known.value;
	return own === undefined || numbersOf(known.value).includes(phone)
		? known
		: refuse({
				reason: 'customer-other-phone',
				name: callName(known.value),
				phone: showPhone(own),
			});
};

const isSame = (sale: Sale, { customerId, on, lines: [line] }: Sale): boolean =>
	sale.customerId === customerId &&
	sale.on === on &&
	sale.cancelled === undefined &&
	sale.lines.length === 1 &&
	sale.lines[0]?.productId === line?.productId &&
	sale.lines[0]?.unitPrice === line?.unitPrice;

/** The debt as a sale of its day, of goods that nobody remembers, and which take nothing from the stock. */
const debtOf = (
	customer: Customer,
	{ id: productId, name }: Product,
	{ amount, since }: DebtFacts,
	{ newId }: Facts,
): Sale => ({
	id: newId(),
	on: since,
	customerId: customer.id,
	lines: [{ productId, name, quantity: 1, unitPrice: amount }],
	payments: [],
	paymentPromises: [],
	deliveryPromises: [],
});

/** Copies one debt of the old notebook; the same line copied twice is refused. */
export const copyDebt = (book: Book, facts: DebtFacts, given: Facts): Result<Copied> => {
	const typed = parseText(facts.typedName);
	if (!typed.ok) return typed;
	if (facts.amount === noFrancs) return refuse({ reason: 'amount-zero' });
	if (facts.since > given.today) return refuse({ reason: 'day-to-come', day: facts.since });
	const known = debtorNamed(book, facts);
	if (!known.ok) return known;
	const { phone, since } = facts;
	const before: Customer = known.value ?? {
		id: given.newId(),
		...splitTitle(typed.value),
		tone: 'gentle',
		events: [],
		since,
	};
	const customer =
		before.phone === undefined && phone !== undefined ? { ...before, phone } : before;
	const product = book.products[openingProductId] ?? openingProduct(book.settings.shop.language);
	const sale = debtOf(customer, product, facts, given);
	if (Object.values(book.sales).some(other => isSame(other, sale)))
		return refuse({ reason: 'debt-known', name: callName(customer), day: since });
	return ok({
		sale,
		customer,
		changes: [
			...(customer === known.value ? [] : [put('customers', customer)]),
			...(Object.hasOwn(book.products, product.id) ? [] : [put('products', product)]),
			put('sales', sale),
		],
	});
};

import type { Book } from '../book/book.ts';
import { addDays, type Day, shortDay } from '../book/day.ts';
import { type Debt, debtsByCustomer } from '../book/debt.ts';
import { callName } from '../book/find.ts';
import { groupBy } from '../book/group.ts';
import { francs, showAmount, sumOf } from '../book/money.ts';
import { toldLines } from '../book/pieces.ts';
import type { Customer, Product, Sale, Supplier } from '../book/records.ts';
import { isOpenOrder, latest, paidOf, totalOf } from '../book/sale.ts';
import { nextOpenDay, type Settings } from '../book/settings.ts';
import { thresholdOf } from '../book/stock.ts';
import { supplierOf } from '../book/supplier.ts';
import { durationInWords } from './duration.ts';
import { usualDeadline } from './ladder.ts';
import { dayInWords, productsInWords } from './message.ts';
import {
	type FieldName,
	type Fields,
	fill,
	type TemplateName,
	templateFields,
	wordsOf,
} from './template.ts';

/** Somebody, or something, of the book that a message may be about. */
export interface Example {
	/** Nothing when no customer of the book serves: then it is made up. */
	readonly customer?: Customer;
	readonly product?: Product;
	/** Who the product is bought from. */
	readonly supplier?: Supplier;
	readonly sales: readonly Sale[];
	readonly debts: readonly Debt[];
}

const madeUp: Example = { sales: [], debts: [] };

/** The most that are looked through one after the other. */
const mostExamples = 50;

const isSeveral = (name: TemplateName): boolean => name.endsWith('.several');

const isOfMoney = (name: TemplateName): boolean => /^(?:payment|statement|receipt)\b/.test(name);

/** How well a customer serves as an example: the best ones are shown first. */
const serves = (name: TemplateName, { sales, debts }: Example): number => {
	if (isOfMoney(name)) return debts.length > 1 === isSeveral(name) ? debts.length : 0;
	return name.startsWith('delivery') && sales.some(isOpenOrder) ? 1 : 0;
};

/** What the message would speak of: all the debts, or one order, or the last purchase. */
const narrowed = (name: TemplateName, example: Example): Example => {
	const { sales, debts } = example;
	if (isOfMoney(name) && debts.length > 0) {
		const spoken = isSeveral(name) ? debts : debts.slice(0, 1);
		return { ...example, debts: spoken, sales: spoken.map(({ sale }) => sale) };
	}
	const order = name.startsWith('delivery') ? sales.find(isOpenOrder) : undefined;
	const one = order ?? sales.at(-1);
	const spoken = isSeveral(name) ? sales.slice(-3) : one === undefined ? [] : [one];
	return { ...example, sales: spoken };
};

const ofCustomers = (book: Book, name: TemplateName): readonly Example[] => {
	const debts = debtsByCustomer(book);
	const bought = groupBy(
		Object.values(book.sales).filter(sale => sale.customerId !== undefined),
		sale => sale.customerId ?? '',
	);
	return [...bought]
		.flatMap(([id, sales]): readonly Example[] => {
			const customer = book.customers[id];
			return customer === undefined ? [] : [{ customer, sales, debts: debts.get(id) ?? [] }];
		})
		.map(example => ({ example, rank: serves(name, example) }))
		.sort((one, other) => Math.sign(other.rank) - Math.sign(one.rank))
		.slice(0, mostExamples)
		.map(({ example }) => narrowed(name, example));
};

const ofProducts = (book: Book): readonly Example[] =>
	Object.values(book.products)
		.slice(0, mostExamples)
		.map(product => ({ ...madeUp, product }));

const ofSuppliers = (book: Book): readonly Example[] =>
	Object.values(book.products)
		.flatMap((product): readonly Example[] => {
			const supplier = supplierOf(book, product);
			return supplier === undefined ? [] : [{ ...madeUp, product, supplier }];
		})
		.slice(0, mostExamples);

const examplesIn = (book: Book, name: TemplateName): readonly Example[] => {
	const fields: readonly string[] = templateFields[name];
	if (fields.includes('supplier')) return ofSuppliers(book);
	return fields.includes('customer') ? ofCustomers(book, name) : ofProducts(book);
};

/** The customers or the products of the book to try a message on, the most telling first; one made up when there is none. */
export const examplesFor = (book: Book, name: TemplateName): readonly Example[] => {
	const found = examplesIn(book, name);
	return found.length === 0 ? [madeUp] : found;
};

export const isMadeUp = ({ customer, product }: Example): boolean =>
	customer === undefined && product === undefined;

interface Filling extends Example {
	readonly name: TemplateName;
	readonly settings: Settings;
	readonly today: Day;
	/** Products named before the others are counted. */
	readonly most: number;
}

const inWords = (day: Day, { settings }: Filling): string =>
	dayInWords(day, wordsOf(settings.shop.language));

/** FCFA that a message to Mr Paul of the seed speaks of. */
const seed = {
	amount: francs(25_000),
	total: francs(45_000),
	paid: francs(20_000),
	agios: francs(500),
	daysLate: 61,
	each: [francs(15_000), francs(10_000)],
};

const owed = ({ sales, debts }: Filling) => {
	if (debts.length > 0) return sumOf(debts.map(debt => debt.balance));
	return sales.length > 0 ? sumOf(sales.map(totalOf)) : seed.amount;
};

const productsOf = ({ sales, product, settings, most }: Filling): string =>
	product?.name ??
	(sales.length === 0
		? 'Tablette Samsung'
		: productsInWords(sales.flatMap(toldLines), wordsOf(settings.shop.language), most));

/** Pieces that an order of the example is of. */
const piecesOrdered = 12;

/** One product ordered from a supplier, on a line of its own or, in the short form, among the others. */
const orderOf = ({ product, settings, most }: Filling): string => {
	const name = product?.name ?? 'Chargeur Type-C';
	return most === 1
		? `${piecesOrdered} ${name}`
		: fill(wordsOf(settings.shop.language).ordered, {
				product: name,
				quantity: String(piecesOrdered),
			});
};

/** Two purchases that come to what the seed's customer owes. */
const madeUpLines = (filling: Filling): readonly Fields[] =>
	seed.each.map(amount => ({
		day: shortDay(filling.today, filling.today),
		product: productsOf(filling),
		total: showAmount(seed.total),
		amount: showAmount(amount),
	}));

const listOf = (filling: Filling): string => {
	if (filling.name === 'supplier.order') return orderOf(filling);
	const { name, settings, sales, today } = filling;
	const { debt, account } = wordsOf(settings.shop.language);
	const known = sales.map(sale => ({
		day: shortDay(sale.on, today),
		product: productsOf({ ...filling, sales: [sale] }),
		total: showAmount(totalOf(sale)),
		amount: showAmount(filling.debts.find(one => one.sale === sale)?.balance ?? totalOf(sale)),
	}));
	const lines = known.length === 0 ? madeUpLines(filling) : known;
	// A statement of account tells of each purchase more than a reminder does.
	const pattern = name.startsWith('statement') ? account : debt;
	return lines.map(line => fill(pattern, line)).join('\n');
};

/** What each field of a message is filled with; a new field does not compile until it is told here. */
const filledWith: Readonly<Record<FieldName, (filling: Filling) => string>> = {
	customer: ({ customer }) => (customer === undefined ? 'Mr Paul' : callName(customer)),
	product: productsOf,
	amount: filling => showAmount(owed(filling)),
	due: filling => inWords(filling.debts[0]?.dueOn ?? filling.today, filling),
	list: listOf,
	late: filling => {
		const { durations } = wordsOf(filling.settings.shop.language);
		const dueOn = filling.debts[0]?.dueOn ?? addDays(filling.today, -seed.daysLate);
		return durationInWords(dueOn, filling.today, durations);
	},
	agios: () => showAmount(seed.agios),
	owed: filling =>
		fill(wordsOf(filling.settings.shop.language).withAgios, {
			amount: showAmount(owed(filling)),
			agios: showAmount(seed.agios),
		}),
	deadline: filling => {
		const { settings, today, most } = filling;
		const last = usualDeadline(settings, today);
		return most === 1 ? shortDay(last) : inWords(last, filling);
	},
	occasion: ({ customer, settings }) =>
		customer?.events[0]?.what ?? wordsOf(settings.shop.language).exampleOccasion,
	news: ({ settings }) => wordsOf(settings.shop.language).exampleNews,
	count: ({ name, sales }) =>
		String(sales.length > 0 ? sales.length : isSeveral(name) ? seed.each.length : 1),
	promised: filling =>
		inWords(latest(filling.sales[0]?.deliveryPromises ?? [])?.day ?? filling.today, filling),
	newDay: filling => {
		const { settings, today } = filling;
		return inWords(
			nextOpenDay(settings, addDays(today, settings.delivery.newDayAfterDays)),
			filling,
		);
	},
	day: filling => inWords(filling.today, filling),
	total: ({ sales }) => showAmount(sales.length === 0 ? seed.total : sumOf(sales.map(totalOf))),
	paid: ({ sales }) => showAmount(sales.length === 0 ? seed.paid : sumOf(sales.map(paidOf))),
	means: ({ settings }) => wordsOf(settings.shop.language).means.momo,
	how: ({ settings }) => `${wordsOf(settings.shop.language).means.momo} MP2611.0815`,
	account: filling =>
		fill(wordsOf(filling.settings.shop.language).receiptLeft, {
			amount: showAmount(owed(filling)),
		}),
	quantity: ({ product }) => String(product?.stock ?? 2),
	threshold: ({ product, settings }) =>
		String(product === undefined ? settings.stock.threshold : thresholdOf(product, settings)),
	supplier: ({ supplier }) => supplier?.name ?? 'Grossiste Mboppi',
	shop: ({ settings }) => settings.shop.name,
};

/** The values of every field a message may use, in full or as its short form counts them. */
export const exampleFields = (
	example: Example,
	name: TemplateName,
	{ settings }: Book,
	today: Day,
	form: 'full' | 'short',
): Fields => {
	const filling = {
		...example,
		name,
		settings,
		today,
		most: form === 'full' ? 3 : 1,
	};
	const names: readonly FieldName[] = templateFields[name];
	return Object.fromEntries(names.map(field => [field, filledWith[field](filling)]));
};

/** What is written with the fields that are known filled; the others stand as they were typed. */
export const tried = (text: string, fields: Fields): string =>
	text.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) =>
		Object.hasOwn(fields, name) ? fields[name] || whole : whole,
	);

import { applyChanges, type Book, type Change, type Facts } from '../book/book.ts';
import { recogniseCustomer } from '../book/customer.ts';
import { type Day, parseDay } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { parseItem } from '../book/item.ts';
import { type Francs, francs, groupDigits, noFrancs, parseAmount, sumOf } from '../book/money.ts';
import { type Phone, showPhone } from '../book/phone.ts';
import type { Customer, Sale } from '../book/records.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { balanceOf, dueOf, type LineFacts, paidOf, recordSale } from '../book/sale.ts';
import { isQuiet } from '../book/settings.ts';
import type { Catalog } from '../text/catalog.ts';
import { dayWords } from '../text/describe.ts';
import type { BookInput, Outcome, Run } from './command.ts';
import { keepKnown } from './keep-known.ts';
import { readAll } from './read-all.ts';
import { readPhone } from './read-phone.ts';
import { balanceWords, deliveryDay, productsIn, purchaseWords, stockWarnings } from './words.ts';

interface SellFacts {
	readonly customer?: string;
	readonly phone?: Phone;
	readonly items: readonly string[];
	/** Absent: everything without a customer, nothing with one. */
	readonly paid?: Francs;
	readonly due?: Day;
	readonly deliver?: Day;
}

interface Sold {
	readonly sale: Sale;
	readonly customer?: Customer;
	readonly changes: readonly Change[];
}

const parseComingDay = (text: string, today: Day): Result<Day> => {
	const read = parseDay(text, today);
	return read.ok && read.value < today ? refuse({ reason: 'day-past', day: read.value }) : read;
};

const readFacts = async (input: BookInput): Promise<Result<SellFacts>> => {
	const { typed } = input;
	const coming = (text: string) => parseComingDay(text, input.today());
	const customer = typed.value('customer');
	const read = readAll({
		phone: await readPhone(input),
		paid: typed.read('paid', parseAmount),
		due: typed.read('due', coming),
		deliver: typed.read('deliver', coming),
	});
	return read.ok
		? ok({
				...read.value,
				...(customer === undefined ? {} : { customer }),
				items: typed.values('item'),
			})
		: read;
};

/** The buyer, made when he is new. A sale gives a number to who has none and changes nobody's. */
const buyer = (
	book: Book,
	{ customer: typedName, phone }: SellFacts,
	given: Facts,
): Result<{ readonly customer?: Customer; readonly changes: readonly Change[] }> => {
	if (typedName === undefined) return ok({ changes: [] });
	const facts = { typedName, ...(phone === undefined ? {} : { phone }) };
	const known = recogniseCustomer(book, facts);
	const before = known.ok ? known.value : undefined;
	return before?.phone !== undefined && phone !== undefined && before.phone !== phone
		? refuse({
				reason: 'customer-other-phone',
				name: callName(before),
				phone: showPhone(before.phone),
			})
		: keepKnown(book, facts, given);
};

const readItems = (book: Book, items: readonly string[]): Result<readonly LineFacts[]> => {
	const lines: LineFacts[] = [];
	for (const item of items) {
		const line = parseItem(book, item);
		if (!line.ok) return line;
		lines.push(line.value);
	}
	return ok(lines);
};

/** What the lines come to; a price that is missing is refused with the sale. */
const totalAsked = (book: Book, lines: readonly LineFacts[]): Francs =>
	sumOf(
		lines.map(({ productId, quantity, unitPrice }) => {
			const price = unitPrice ?? (productId && book.products[productId]?.price) ?? noFrancs;
			return francs(quantity * Number(price));
		}),
	);

const sell = (book: Book, facts: SellFacts, given: Facts): Result<Sold> => {
	const bought = buyer(book, facts, given);
	if (!bought.ok) return bought;
	const { customer, changes } = bought.value;
	const lines = readItems(book, facts.items);
	if (!lines.ok) return lines;
	const paid = facts.paid ?? (customer === undefined ? totalAsked(book, lines.value) : noFrancs);
	const recorded = recordSale(
		applyChanges(book, changes),
		{
			lines: lines.value,
			paid,
			...(customer === undefined ? {} : { customerId: customer.id }),
			...(facts.due === undefined ? {} : { dueOn: facts.due }),
			...(facts.deliver === undefined ? {} : { deliverOn: facts.deliver }),
		},
		given,
	);
	return recorded.ok
		? ok({ ...bought.value, ...recorded.value, changes: [...changes, ...recorded.value.changes] })
		: recorded;
};

const saleLine = (sale: Sale, today: Day, catalog: Catalog): string => {
	const day = deliveryDay(sale);
	return day === undefined
		? catalog.commands.sale(sale.id)
		: catalog.commands.order(sale.id, dayWords(day, today, catalog));
};

const tell = ({ sale, customer, changes }: Sold, input: BookInput): Outcome => {
	const { catalog, store } = input;
	const { commands, dates } = catalog;
	const { settings } = store.book;
	const today = input.today();
	const paid = paidOf(sale);
	const day = deliveryDay(sale);
	const parts = [
		...purchaseWords(sale, customer),
		balanceOf(sale) === 0 ? commands.paidWhole : commands.paid(groupDigits(paid)),
		...balanceWords(sale, settings, today, catalog),
	];
	const due = dueOf(sale, settings);
	return {
		lines: [commands.recorded(parts), saleLine(sale, today, catalog)],
		warnings: [
			...stockWarnings(changes, catalog),
			...(day !== undefined && isQuiet(settings, day)
				? [commands.warnings.quietDay(dates.longDay(day))]
				: []),
		],
		json: {
			sale,
			...(customer === undefined ? {} : { customer }),
			products: productsIn(changes),
			balance: balanceOf(sale),
			...(balanceOf(sale) === 0 || due === undefined ? {} : { dueOn: due }),
		},
	};
};

export const run: Run<BookInput> = async input => {
	const facts = await readFacts(input);
	if (!facts.ok) return facts;
	const sold = await input.commit((book, given) => sell(book, facts.value, given));
	return sold.ok ? ok(tell(sold.value, input)) : sold;
};

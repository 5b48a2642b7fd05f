import type { Book, Facts } from '../book/book.ts';
import { type CounterSale, recordCounterSale } from '../book/counter-sale.ts';
import { type Day, parseComingDay } from '../book/day.ts';
import { parseItem } from '../book/item.ts';
import { type Francs, parseAmount } from '../book/money.ts';
import type { Phone } from '../book/phone.ts';
import type { Sale } from '../book/records.ts';
import { ok, type Result } from '../book/result.ts';
import { balanceOf, dueOf, type LineFacts } from '../book/sale.ts';
import { isQuiet } from '../book/settings.ts';
import type { Catalog } from '../text/catalog.ts';
import { dayWords } from '../text/describe.ts';
import { deliveryDay, saleWords } from '../text/describe-sale.ts';
import type { BookInput, Outcome, Run } from './command.ts';
import { perhapsKnown } from './keep-known.ts';
import { readAll } from './read-all.ts';
import { readPhone } from './read-phone.ts';
import { productsIn, stockWarnings } from './words.ts';

interface SellFacts {
	readonly customer?: string;
	readonly phone?: Phone;
	readonly items: readonly string[];
	/** Absent: everything without a customer, nothing with one. */
	readonly paid?: Francs;
	readonly due?: Day;
	readonly deliver?: Day;
}

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

const readItems = (book: Book, items: readonly string[]): Result<readonly LineFacts[]> => {
	const lines: LineFacts[] = [];
	for (const item of items) {
		const line = parseItem(book, item);
		if (!line.ok) return line;
		lines.push(line.value);
	}
	return ok(lines);
};

/** The buyer of the line: not a new one whom the book may know under a longer name. */
const sell = (book: Book, facts: SellFacts, given: Facts): Result<CounterSale> => {
	const { customer: typedName, phone, paid, due, deliver } = facts;
	const buyer =
		typedName === undefined ? undefined : { typedName, ...(phone === undefined ? {} : { phone }) };
	const doubted = buyer === undefined ? undefined : perhapsKnown(book, buyer);
	if (doubted !== undefined) return doubted;
	const lines = readItems(book, facts.items);
	if (!lines.ok) return lines;
	return recordCounterSale(
		book,
		{
			lines: lines.value,
			...(buyer === undefined ? {} : { buyer }),
			...(paid === undefined ? {} : { paid }),
			...(due === undefined ? {} : { dueOn: due }),
			...(deliver === undefined ? {} : { deliverOn: deliver }),
		},
		given,
	);
};

const saleLine = (sale: Sale, today: Day, catalog: Catalog): string => {
	const day = deliveryDay(sale);
	return day === undefined
		? catalog.commands.sale(sale.id)
		: catalog.commands.order(sale.id, dayWords(day, today, catalog));
};

const tell = ({ sale, customer, changes }: CounterSale, input: BookInput): Outcome => {
	const { catalog, store } = input;
	const { commands, dates } = catalog;
	const { settings } = store.book;
	const today = input.today();
	const day = deliveryDay(sale);
	const parts = saleWords(sale, customer, settings, today, catalog);
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

import { agiosDueBy } from '../book/agios.ts';
import type { ArchivedRecords } from '../book/archive.ts';
import type { Book } from '../book/book.ts';
import { wrongNumberOf } from '../book/customer.ts';
import type { Day } from '../book/day.ts';
import { debtsByCustomer } from '../book/debt.ts';
import { sumOf } from '../book/money.ts';
import { toldBy } from '../book/news.ts';
import type {
	Contact,
	Customer,
	Id,
	News,
	Problem,
	Product,
	Sale,
	Supplier,
} from '../book/records.ts';
import type { Catalog } from '../text/catalog.ts';
import { headingOf } from './headings.ts';
import { saleSheets } from './sale-sheets.ts';
import { type Column, type Sheet, type SheetFacts, sheet } from './sheet.ts';

const customerColumns = (facts: SheetFacts): readonly Column<Customer>[] => {
	const { book, catalog, heading, today } = facts;
	const { headings, tones } = catalog.imports.exported;
	const debts = debtsByCustomer(book);
	const owed = ({ id }: Customer) => sumOf((debts.get(id) ?? []).map(({ balance }) => balance));
	return [
		[heading('customers', 'title'), ({ title }) => title],
		[heading('customers', 'name'), ({ name }) => name],
		[heading('customers', 'phone'), ({ phone }) => phone],
		[heading('customers', 'otherPhones'), ({ otherPhones = [] }) => otherPhones.join(' / ')],
		// A wrong number would come back by the same file as a right one.
		[
			heading('customers', 'toRepair'),
			customer => (wrongNumberOf(customer) === undefined ? customer.phoneToRepair : undefined),
		],
		[heading('customers', 'tone'), ({ tone }) => tones[tone]],
		[heading('customers', 'limit'), ({ limit }) => limit],
		[headings.terms, ({ termsAcceptedOn }) => termsAcceptedOn],
		[headings.owes, owed],
		[headings.agios, ({ id }) => agiosDueBy(book, id, today)],
		[
			headings.advance,
			({ advances = [] }) => advances.reduce((sum, { amount }) => sum + amount, 0),
		],
		[headings.since, ({ since }) => since],
		[heading('customers', 'notes'), ({ notes }) => notes],
		[headings.code, ({ id }) => id],
	];
};

const productColumns = ({ book, catalog, heading }: SheetFacts): readonly Column<Product>[] => [
	[heading('products', 'name'), ({ name }) => name],
	[heading('products', 'barcode'), ({ barcode }) => barcode],
	[heading('products', 'price'), ({ price }) => price],
	[heading('products', 'stock'), ({ stock }) => stock],
	[heading('products', 'threshold'), ({ threshold }) => threshold],
	[heading('products', 'lifetime'), ({ lifetime }) => lifetime],
	[heading('products', 'supplier'), ({ supplierId }) => book.suppliers[supplierId ?? '']?.name],
	[catalog.imports.exported.headings.code, ({ id }) => id],
];

const supplierColumns = ({ catalog, heading }: SheetFacts): readonly Column<Supplier>[] => [
	[heading('products', 'supplier'), ({ name }) => name],
	[heading('customers', 'phone'), ({ phone }) => phone],
	[catalog.imports.exported.headings.leadDays, ({ leadDays }) => leadDays],
	[catalog.imports.exported.headings.code, ({ id }) => id],
];

const contactColumns = ({ catalog, customer }: SheetFacts): readonly Column<Contact>[] => {
	const { headings, channels } = catalog.imports.exported;
	return [
		[headings.day, ({ on }) => on],
		[headings.customer, ({ customerId }) => customer(customerId)?.name],
		[headings.kind, ({ kind }) => catalog.relances.kinds[kind]],
		[headings.channel, ({ channel }) => channels[channel]],
		[headings.message, ({ message }) => message],
		[headings.answer, ({ answer }) => answer && catalog.screens.answers[answer.said]],
		[headings.note, ({ answer }) => answer?.note],
		[headings.code, ({ id }) => id],
	];
};

const problemColumns = ({ catalog, customer }: SheetFacts): readonly Column<Problem>[] => {
	const { headings } = catalog.imports.exported;
	return [
		[headings.openedOn, ({ openedOn }) => openedOn],
		[headings.customer, ({ customerId }) => customer(customerId)?.name],
		[headings.what, ({ what }) => what],
		[headings.sale, ({ saleId }) => saleId],
		[headings.closedOn, ({ closed }) => closed?.on],
		[headings.done, ({ closed }) => closed?.done],
	];
};

interface NewsRow {
	readonly news: News;
	readonly customerId: Id;
	readonly contact: Contact | undefined;
}

/** One row a customer it is for. */
const newsRows = (book: Book, contacts: readonly Contact[]): readonly NewsRow[] =>
	Object.values(book.news).flatMap(news => {
		const told = toldBy(news, contacts);
		return news.customerIds.map(customerId => ({
			news,
			customerId,
			contact: told.get(customerId),
		}));
	});

const newsColumns = ({ book, catalog, customer }: SheetFacts): readonly Column<NewsRow>[] => {
	const { headings } = catalog.imports.exported;
	return [
		[headings.day, ({ news }) => news.on],
		[headings.message, ({ news }) => news.text],
		[catalog.news.columns.product, ({ news }) => book.products[news.productId ?? '']?.name],
		[headings.customer, ({ customerId }) => customer(customerId)?.name],
		[catalog.news.columns.sentOn, ({ contact }) => contact?.on],
		[catalog.news.columns.stoppedOn, ({ news }) => news.stoppedOn],
	];
};

const byDay = (one: Sale, other: Sale): number =>
	one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

/** Everything that the book and its archive hold, as tables for a spreadsheet. */
export const sheetsOf = (
	book: Book,
	archived: ArchivedRecords,
	catalog: Catalog,
	today: Day,
): readonly Sheet[] => {
	const merged = new Map(
		Object.values(book.customers).flatMap(customer =>
			(customer.formerIds ?? []).map(id => [id, customer] as const),
		),
	);
	const facts: SheetFacts = {
		book,
		catalog,
		today,
		customer: (id = '') => book.customers[id] ?? merged.get(id),
		heading: (kind, field) => headingOf(kind, field, catalog.language),
	};
	const { files } = catalog.imports.exported;
	const of = <Item>(
		name: string,
		columns: readonly Column<Item>[],
		items: readonly Item[],
	): Sheet => ({
		name,
		bytes: sheet(columns, items),
	});
	const contacts = [...archived.contacts, ...Object.values(book.contacts)];
	const problems = [...archived.problems, ...Object.values(book.problems)];
	const sales = [...archived.sales, ...Object.values(book.sales)].sort(byDay);
	return [
		of(files.customers, customerColumns(facts), Object.values(book.customers)),
		of(files.products, productColumns(facts), Object.values(book.products)),
		of(files.suppliers, supplierColumns(facts), Object.values(book.suppliers)),
		...saleSheets(facts, sales),
		of(files.contacts, contactColumns(facts), contacts),
		of(files.problems, problemColumns(facts), problems),
		of(files.news, newsColumns(facts), newsRows(book, contacts)),
	];
};

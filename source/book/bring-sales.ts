import { Batch } from './batch.ts';
import type { Book } from './book.ts';
import { type CustomerRow, keepPerson } from './bring-customers.ts';
import type { Bring, BringFacts, Brought, RowFault, RowNote } from './brought.ts';
import { Catalogue } from './catalogue.ts';
import type { Day } from './day.ts';
import { Directory } from './directory.ts';
import { callName } from './find.ts';
import { type Francs, francs, groupDigits, mostFrancs, noFrancs, sumOf } from './money.ts';
import { matchKey } from './name.ts';
import { isOpeningName, openingProduct, openingProductId } from './opening.ts';
import { showPhone } from './phone.ts';
import type { Customer, Line, Means, Product, Sale } from './records.ts';
import type { Refusal } from './refusal.ts';
import { SaleRegister } from './sale-register.ts';

export interface SaleRowLine {
	/** Nothing of a debt of which only the amount is known. */
	readonly product?: string;
	readonly quantity: number;
	readonly unitPrice: Francs;
	/** What is left of a debt is no price that others are to pay. */
	readonly isBalance?: true;
}

/** One sale of a file: a debt is one of which nothing is paid. */
export interface SaleRow {
	readonly line: number;
	readonly customer?: Omit<CustomerRow, 'line'>;
	readonly on: Day;
	readonly lines: readonly SaleRowLine[];
	/** All of it when absent. */
	readonly paid?: Francs;
	readonly means?: Means;
	/** The agreed day of payment. */
	readonly dueOn?: Day;
}

const totalOf = (row: SaleRow): Francs =>
	sumOf(row.lines.map(({ quantity, unitPrice }) => francs(quantity * unitPrice)));

/** What keeps a line from being a sale of the past, whatever is in the book. */
const objection = (row: SaleRow, today: Day): Refusal | undefined => {
	const { customer, on, dueOn } = row;
	const total = totalOf(row);
	const { paid = total } = row;
	if (on > today) return { reason: 'day-to-come', day: on };
	if (total > mostFrancs) return { reason: 'amount-too-large', text: groupDigits(total) };
	if (paid > total) return { reason: 'paid-above-total', paid, total };
	if (paid < total && customer === undefined) return { reason: 'debt-without-customer' };
	if (dueOn === undefined) return undefined;
	if (paid === total) return { reason: 'due-without-debt' };
	return dueOn < on ? { reason: 'due-before-sale', due: dueOn, on } : undefined;
};

const sharesWord = (one: string, other: string): boolean => {
	const words = matchKey(other).split(' ');
	return matchKey(one)
		.split(' ')
		.some(word => words.includes(word));
};

/** A file of sales on its way into a book. */
class Arrival {
	readonly batch: Batch;
	readonly faults: RowFault[] = [];
	readonly notes: RowNote[] = [];
	readonly #book: Book;
	readonly #given: BringFacts;
	readonly #directory: Directory;
	readonly #catalogue: Catalogue;
	readonly #register: SaleRegister;
	#known = 0;

	constructor(book: Book, given: BringFacts) {
		this.#book = book;
		this.#given = given;
		this.batch = new Batch(book);
		this.#directory = new Directory(book);
		this.#catalogue = new Catalogue(book);
		const sales = [...given.archived, ...Object.values(book.sales)];
		this.#register = new SaleRegister(sales, id => this.#directory.currentId(id));
	}

	/** Lines of the file that are sales the book has. */
	get known(): number {
		return this.#known;
	}

	take(row: SaleRow): void {
		const { line } = row;
		const refusal = objection(row, this.#given.today);
		const customer = refusal === undefined ? this.#customer(row) : { line, refusal };
		if (customer !== undefined && 'refusal' in customer) this.faults.push(customer);
		else this.#record(row, customer);
	}

	#record(row: SaleRow, customer: Customer | undefined): void {
		const { on, paid = totalOf(row), means, dueOn } = row;
		const sold = {
			on,
			...(customer === undefined ? {} : { customerId: customer.id }),
			lines: row.lines.map(line => this.#line(line)),
		};
		if (this.#register.take(sold) !== undefined) {
			this.#known++;
			return;
		}
		const payment = { on, amount: paid, ...(means === undefined ? {} : { means }) };
		const sale: Sale = {
			id: this.#given.newId(),
			...sold,
			payments: paid === noFrancs ? [] : [payment],
			paymentPromises: dueOn === undefined ? [] : [{ day: dueOn, madeOn: on }],
			deliveryPromises: [],
			isTakenOver: true,
		};
		this.batch.touch('sales', sale);
	}

	#customer({ customer, line, on }: SaleRow): Customer | RowFault | undefined {
		if (customer === undefined) return undefined;
		const { newId } = this.#given;
		const bearer = this.#bearer(customer);
		if (bearer !== undefined) return { line, refusal: bearer };
		const kept = keepPerson(this.#directory, { ...customer, line }, { since: on, newId });
		if ('refusal' in kept) return kept;
		this.batch.touch('customers', kept.customer);
		this.notes.push(...kept.notes);
		return kept.customer;
	}

	/** Money is not to be asked of somebody whose number stands beside another name. */
	#bearer({ name, phone }: Omit<CustomerRow, 'line'>): Refusal | undefined {
		const bearer = phone === undefined ? undefined : this.#directory.bearerOf(phone);
		return phone === undefined || bearer === undefined || sharesWord(name, bearer.name)
			? undefined
			: { reason: 'phone-of-another', name: callName(bearer), phone: showPhone(phone) };
	}

	#line(line: SaleRowLine): Line {
		const { quantity, unitPrice } = line;
		const { id: productId, name } = this.#product(line);
		return { productId, name, quantity, unitPrice };
	}

	#product(line: SaleRowLine): Product {
		const { product: name } = line;
		const product =
			name === undefined || isOpeningName(name) ? this.#opening() : this.#named(name, line);
		this.#catalogue.put(product);
		this.batch.touch('products', product);
		return product;
	}

	#named(name: string, { unitPrice: price, isBalance }: SaleRowLine): Product {
		return (
			this.#catalogue.withBarcode(name) ??
			this.#catalogue.named(name) ?? {
				id: this.#given.newId(),
				name,
				...(isBalance ? {} : { price }),
			}
		);
	}

	#opening(): Product {
		const { language } = this.#book.settings.shop;
		return this.#catalogue.withId(openingProductId) ?? openingProduct(language);
	}
}

/**
 * Sales of the past, or the debts of an older notebook. Neither touches the stock: what they took has long left
 * the shelf that is counted now.
 */
export const bringSales =
	(rows: readonly SaleRow[]): Bring =>
	(book, given): Brought => {
		const arrival = new Arrival(book, given);
		for (const row of rows) arrival.take(row);
		const { batch, faults, notes, known } = arrival;
		const others = (['customers', 'products'] as const).map(table => batch.tally(table));
		return {
			changes: batch.changes(['customers', 'products', 'sales']),
			tallies: [
				{ ...batch.tally('sales'), known },
				...others.filter(({ added, changed }) => added + changed > 0),
			],
			faults,
			notes,
		};
	};

import type { Day } from './day.ts';
import { sumOf } from './money.ts';
import type { Id, Line, Sale } from './records.ts';
import { lineTotal } from './sale.ts';

/** What makes a sale of a file the one that is in the book already: whose, the day, and what. */
export interface Likeness {
	readonly customerId?: Id;
	readonly on: Day;
	readonly lines: readonly Line[];
}

const keyOf = (customerId: Id | undefined, on: Day, what: string): string =>
	`${customerId ?? ''} ${on} ${what}`;

const linesKey = (lines: readonly Line[]): string =>
	lines
		.map(({ productId, quantity, unitPrice }) => `${productId}*${quantity}*${unitPrice}`)
		.sort()
		.join(' ');

const totalKey = (total: number): string => `=${total}`;

/** What a sale came to before its lines were put right: the file still has it so. */
const formerTotals = ({ corrections = [] }: Sale): readonly number[] =>
	corrections.flatMap(({ what, amount }) => (what === 'lines' ? (amount ?? []) : []));

/**
 * The sales there are, each to be taken for one of a file once: two sales that are alike in every respect may
 * both have been made, and a file that comes in twice has as many of them as the book.
 */
export class SaleRegister {
	readonly #sales = new Map<string, Sale[]>();
	readonly #taken = new Set<Id>();

	/** @param currentId who a customer's record was merged into: archived sales still name the former one */
	constructor(sales: Iterable<Sale>, currentId: (id: Id) => Id) {
		for (const sale of sales) {
			const who = sale.customerId === undefined ? undefined : currentId(sale.customerId);
			const whats = [linesKey(sale.lines), ...formerTotals(sale).map(totalKey)];
			for (const what of whats) this.#add(keyOf(who, sale.on, what), sale);
		}
	}

	/** A sale like this one that none before was taken for. */
	take({ customerId, on, lines }: Likeness): Sale | undefined {
		const whats = [linesKey(lines), totalKey(sumOf(lines.map(lineTotal)))];
		const found = whats
			.flatMap(what => this.#sales.get(keyOf(customerId, on, what)) ?? [])
			.find(({ id }) => !this.#taken.has(id));
		if (found !== undefined) this.#taken.add(found.id);
		return found;
	}

	#add(key: string, sale: Sale): void {
		const alike = this.#sales.get(key);
		if (alike === undefined) this.#sales.set(key, [sale]);
		else alike.push(sale);
	}
}

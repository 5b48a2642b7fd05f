import type { Book } from './book.ts';
import { callName } from './find.ts';
import { matchKey } from './name.ts';
import type { Phone } from './phone.ts';
import type { Customer, Id } from './records.ts';
import { ok, type Result, refuse } from './result.ts';

/** Somebody as a line of a file names him. */
export type Person = Pick<Customer, 'name' | 'title' | 'phone' | 'otherPhones' | 'phoneToRepair'>;

/** All the numbers somebody can be reached at, the one for messages first. */
export const numbersOf = ({
	phone,
	otherPhones = [],
}: Pick<Customer, 'phone' | 'otherPhones'>): readonly Phone[] =>
	phone === undefined ? otherPhones : [phone, ...otherPhones];

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/**
 * The customers of a book by number and by name, kept true while a whole file of them comes in: looking through
 * the book for every line of it would take the square of its length.
 */
export class Directory {
	readonly #customers = new Map<Id, Customer>();
	readonly #byPhone = new Map<Phone, Id>();
	readonly #byName = new Map<string, Set<Id>>();
	readonly #merged = new Map<Id, Id>();

	constructor(book: Book) {
		for (const customer of Object.values(book.customers)) this.put(customer);
	}

	put(customer: Customer): void {
		const { id, name, formerIds = [] } = customer;
		this.#customers.set(id, customer);
		for (const number of numbersOf(customer))
			if (!this.#byPhone.has(number)) this.#byPhone.set(number, id);
		for (const former of formerIds) this.#merged.set(former, id);
		const key = matchKey(name);
		this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(id));
	}

	/** Who the record of that id was merged into, if it was. */
	currentId(id: Id): Id {
		return this.#merged.get(id) ?? id;
	}

	bearerOf(phone: Phone): Customer | undefined {
		return this.#customers.get(this.#byPhone.get(phone) ?? '');
	}

	/** Those of exactly this name, accents and case aside. */
	namesakes(name: string): readonly Customer[] {
		return [...(this.#byName.get(matchKey(name)) ?? [])].flatMap(
			id => this.#customers.get(id) ?? [],
		);
	}

	/**
	 * Whom a line means: by one of his numbers; by his exact name when it has none, or has one that the book
	 * lacks of him. `undefined` for somebody new. Namesakes that nothing tells apart are refused.
	 */
	find(person: Person): Result<Customer | undefined> {
		for (const number of numbersOf(person)) {
			const bearer = this.bearerOf(number);
			if (bearer !== undefined) return ok(bearer);
		}
		const { name, title, phoneToRepair } = person;
		const same = this.namesakes(name);
		const digits = digitsOf(phoneToRepair ?? '');
		const repaired = same.find(
			known =>
				digits !== '' &&
				[known.phoneToRepair ?? '', ...numbersOf(known)].some(number =>
					digitsOf(number).endsWith(digits),
				),
		);
		if (repaired !== undefined) return ok(repaired);
		const hasNumber = digits !== '' || numbersOf(person).length > 0;
		const meant = same.filter(({ phone }) => !hasNumber || phone === undefined);
		const titled = meant.filter(known => title !== undefined && known.title === title);
		const [only, ...others] = titled.length === 1 ? titled : meant;
		return others.length === 0
			? ok(only)
			: refuse({ reason: 'customer-ambiguous', text: name, matches: meant.map(callName) });
	}
}

import type { Book } from './book.ts';
import { phonesOf, wrongNumberOf } from './customer.ts';
import { matchKey } from './name.ts';
import type { Customer, Id } from './records.ts';

/** Somebody who may be the same person written down twice, and what makes it likely. */
export interface Likely {
	readonly customer: Customer;
	readonly why: 'phone' | 'name';
}

/** Letters from which a word is long enough for one slip of the hand to be told from another name. */
const longWord = 5;

/** Likes told of one customer, and customers looked at for one likeness: a book may have hundreds of "Client". */
const mostLikely = 20;
const mostAlike = 100;

const words = new WeakMap<Customer, readonly string[]>();

/** Taken apart once: a name is compared with many. */
const wordsOf = (customer: Customer): readonly string[] => {
	const found = words.get(customer) ?? matchKey(customer.name).split(' ');
	words.set(customer, found);
	return found;
};

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

/** One slip in a long word leaves its first two letters alone, or its last two. */
const slipKeys = (word: string, others: string): readonly string[] =>
	word.length < longWord ? [] : [`${others}/${word.slice(0, 2)}-`, `${others}/-${word.slice(-2)}`];

/** What one name is found by: two names that share one of these are compared. */
const nameKeys = (name: readonly string[]): readonly string[] => [
	sorted(name),
	name.join(''),
	...name.flatMap((word, at) => {
		const others = sorted(name.filter((_, index) => index !== at));
		const slips = slipKeys(word, others);
		return others === '' ? slips : [...slips, `${others}. ${word.slice(0, 1)}`];
	}),
];

const lastEight = (digits: string): string => digits.replaceAll(/\D/g, '').slice(-8);

/** The 8 digits to repair; a wrong number is somebody else's, and says nothing of who this is. */
const eightOf = (customer: Customer): readonly string[] =>
	customer.phoneToRepair === undefined || wrongNumberOf(customer) !== undefined
		? []
		: [lastEight(customer.phoneToRepair)];

const phoneKeys = (customer: Customer): readonly string[] => [
	...phonesOf(customer).map(lastEight),
	...eightOf(customer),
];

/** One letter more, fewer, another one, or two neighbours the wrong way round. */
const isOneSlip = (one: string, other: string): boolean => {
	if (Math.min(one.length, other.length) < longWord || Math.abs(one.length - other.length) > 1)
		return false;
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
	const isSwapped =
		short[at] === long[at + 1] &&
		short[at + 1] === long[at] &&
		short.slice(at + 2) === long.slice(at + 2);
	return isSwapped || short.slice(at + 1) === long.slice(at + 1);
};

const isInitial = (one: string, other: string): boolean =>
	(one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** The words of one name that the other has not, each of the other's counted once. */
const left = (words: readonly string[], taken: readonly string[]): readonly string[] => {
	const rest = [...taken];
	return words.filter(word => {
		const at = rest.indexOf(word);
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
};

/**
 * The same words in any order or run together; all of them but one, which is one slip of the hand away (of five
 * letters at least) or written as an initial beside a whole word.
 */
const isNearName = (one: readonly string[], other: readonly string[]): boolean => {
	if (one.join('') === other.join('')) return true;
	if (one.length !== other.length) return false;
	const [mine, his] = [left(one, other), left(other, one)];
	const [word = '', more] = mine;
	const [counterpart = ''] = his;
	if (mine.length === 0) return true;
	if (more !== undefined) return false;
	const hasWholeWord = one.some(kept => kept !== word && kept.length > 2);
	return isOneSlip(word, counterpart) || (hasWholeWord && isInitial(word, counterpart));
};

const ofMen = new Set(['m', 'mr', 'monsieur', 'tonton', 'papa']);
const ofWomen = new Set([
	...['mme', 'madame', 'mlle', 'mademoiselle', 'mrs', 'ms', 'miss'],
	...['tantie', 'tata', 'maman'],
]);

/** Mr Kamga and Mme Kamga are two. */
const areApart = (one: Customer, other: Customer): boolean => {
	const [mine, his] = [matchKey(one.title ?? ''), matchKey(other.title ?? '')];
	return (ofMen.has(mine) && ofWomen.has(his)) || (ofWomen.has(mine) && ofMen.has(his));
};

/** A number of 8 digits is like every one that ends so; a whole one only like itself. */
const sharePhone = (one: Customer, other: Customer): boolean => {
	const [mine, his] = [phonesOf(one), phonesOf(other)];
	const isRepairOf = (customer: Customer, keys: readonly string[]): boolean =>
		eightOf(customer).some(eight => keys.includes(eight));
	return (
		mine.some(phone => his.includes(phone)) ||
		isRepairOf(one, phoneKeys(other)) ||
		isRepairOf(other, phoneKeys(one))
	);
};

interface Index {
	readonly keys: ReadonlyMap<Id, readonly string[]>;
	readonly alike: ReadonlyMap<string, readonly Customer[]>;
}

const indexed = (
	customers: readonly Customer[],
	keysOf: (customer: Customer) => readonly string[],
): Index => {
	const keys = new Map(customers.map(customer => [customer.id, [...new Set(keysOf(customer))]]));
	const alike = new Map<string, Customer[]>();
	for (const customer of customers)
		for (const key of keys.get(customer.id) ?? []) {
			const found = alike.get(key);
			if (found === undefined) alike.set(key, [customer]);
			else if (found.length < mostAlike) found.push(customer);
		}
	return { keys, alike };
};

/** The others found by one of his keys. */
const foundWith = ({ keys, alike }: Index, id: Id): readonly Customer[] => {
	const found = (keys.get(id) ?? []).flatMap(key => alike.get(key) ?? []);
	return [...new Set(found)].filter(other => other.id !== id);
};

const indexes = new WeakMap<Book['customers'], { readonly phones: Index; readonly names: Index }>();

/** Made once for the customers of a book: looking for one's likes then costs nothing. */
const indexesOf = ({ customers }: Pick<Book, 'customers'>) => {
	const known = indexes.get(customers);
	if (known !== undefined) return known;
	const all = Object.values(customers);
	const made = {
		phones: indexed(all, phoneKeys),
		names: indexed(all, customer => nameKeys(wordsOf(customer))),
	};
	indexes.set(customers, made);
	return made;
};

/** Who may be the same person as this customer: those with his number first, then those of nearly his name. */
export const likelySameAs = (book: Pick<Book, 'customers'>, customerId: Id): readonly Likely[] => {
	const customer = book.customers[customerId];
	if (customer === undefined) return [];
	const { phones, names } = indexesOf(book);
	const name = wordsOf(customer);
	const phoned = foundWith(phones, customerId).filter(other => sharePhone(customer, other));
	const named = foundWith(names, customerId).filter(
		other =>
			!phoned.includes(other) && !areApart(customer, other) && isNearName(name, wordsOf(other)),
	);
	return [
		...phoned.map(other => ({ customer: other, why: 'phone' as const })),
		...named.map(other => ({ customer: other, why: 'name' as const })),
	].slice(0, mostLikely);
};

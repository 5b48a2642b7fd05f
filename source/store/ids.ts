import { randomInt } from 'node:crypto';
import { type Book, tableNames } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { Id } from '../book/records.ts';

/** No l, i, o, 0 or 1: an id is read aloud and typed. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz';
const length = 6;

type Roll = (below: number) => number;

const randomSigns = (roll: Roll): string =>
	Array.from({ length }, () => signs.charAt(roll(signs.length))).join('');

const isTaken = (book: Book, id: Id): boolean =>
	tableNames.some(name => Object.hasOwn(book[name], id));

/**
 * Makes ids such as `261122-4k7d2m`: the day, then random signs. None is in the book and none is
 * given twice, so that one sale may bring in several records.
 */
export const newIds = (today: Day, book: Book, roll: Roll = randomInt): (() => Id) => {
	const given = new Set<Id>();
	const prefix = today.slice(2).replaceAll('-', '');
	return () => {
		let id: Id;
		do id = `${prefix}-${randomSigns(roll)}`;
		while (given.has(id) || isTaken(book, id));
		given.add(id);
		return id;
	};
};

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges, type Book, type Change, emptyBook } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import {
	historySeen,
	isUndone,
	keyOf,
	type Operation,
	reverseOf,
	undoOperation,
	withOperation,
} from '../../source/book/history.ts';
import type { News } from '../../source/book/records.ts';
import { reasonOf } from '../support/reading.ts';
import { changes, puts } from './random-changes.ts';

const bookAfter = (made: readonly Change[]): Book => applyChanges(emptyBook('fr'), made);

const orders = (book: Book): readonly (readonly string[])[] =>
	Object.values(book).map(table => Object.keys(table));

it('what reverses changes gives back the very book there was', () => {
	fc.assert(
		fc.property(changes, changes, (first, then) => {
			const book = bookAfter(first);
			const reverse = reverseOf(book, then);
			expect(applyChanges(applyChanges(book, then), reverse)).toStrictEqual(book);
			expect(new Set(reverse.map(keyOf))).toEqual(new Set(then.map(keyOf)));
			expect(new Set(reverse.map(keyOf)).size).toBe(reverse.length);
		}),
		{ numRuns: 500 },
	);
});

it('with the records in the order they had, when they were only put', () => {
	fc.assert(
		fc.property(changes, puts, (first, then) => {
			const book = bookAfter(first);
			const back = applyChanges(applyChanges(book, then), reverseOf(book, then));
			expect(orders(back)).toEqual(orders(book));
		}),
		{ numRuns: 500 },
	);
});

/** What a record was at one moment: the same value put twice is two versions. */
interface Version {
	readonly value: unknown;
}

interface Done {
	readonly operation: Operation;
	readonly before: ReadonlyMap<string, Version>;
	readonly after: ReadonlyMap<string, Version>;
	/** Of every record known then. */
	readonly versions: ReadonlyMap<string, Version>;
	isStanding: boolean;
}

const valueIn = (book: Book, key: string): unknown => {
	const [table = '', id = ''] = key.split(' ');
	if (key === 'settings') return book.settings;
	const records = book[table as 'sales'];
	return Object.hasOwn(records, id) ? records[id] : undefined;
};

/** A field of a record that names another one. */
const pointer = /"(customer|product|sale|supplier)Id":"([^"]*)"/g;

const namedBy = (record: unknown): readonly string[] => [
	...[...JSON.stringify(record ?? {}).matchAll(pointer)].map(([, what, id]) => `${what}s ${id}`),
	...((record as Partial<News> | undefined)?.customerIds ?? []).map(id => `customers ${id}`),
];

/**
 * A notebook that knows of each record which version it is at, and so what may be taken back: what stands,
 * was done today, and whose records are all at the version it left them at.
 */
class Model {
	book = emptyBook('fr');
	history: readonly Operation[] = [];
	today = day('2026-11-24');
	readonly all: Done[] = [];
	readonly #versions = new Map<string, Version>();
	/** As each record was before anything was done to it. */
	readonly #first = new Map<string, Version>();

	#versionOf(key: string): Version {
		const known = this.#versions.get(key) ?? { value: valueIn(this.book, key) };
		if (!this.#first.has(key)) this.#first.set(key, known);
		this.#versions.set(key, known);
		return known;
	}

	#keep(made: readonly Change[], undone: Done | undefined): void {
		const keys = [...new Set(made.map(keyOf))];
		const before = new Map(keys.map(key => [key, this.#versionOf(key)]));
		const operation: Operation = {
			sequence: this.all.length + 1,
			on: this.today,
			at: '',
			by: { command: 'notebook', pid: 1 },
			...(undone === undefined ? {} : { undoes: undone.operation.sequence }),
			reverse: reverseOf(this.book, made),
		};
		this.book = applyChanges(this.book, made);
		for (const key of keys)
			this.#versions.set(key, undone?.before.get(key) ?? { value: valueIn(this.book, key) });
		const after = new Map(keys.map(key => [key, this.#versionOf(key)]));
		this.history = withOperation(this.history, operation);
		const versions = new Map(this.#versions);
		this.all.push({ operation, before, after, versions, isStanding: true });
	}

	does(made: readonly Change[]): void {
		this.#keep(made, undefined);
	}

	expected({ operation, after, versions, isStanding }: Done): string {
		if (this.all.length - operation.sequence >= 50) return 'operation-unknown';
		if (!isStanding) return 'already-undone';
		if (operation.on !== this.today) return 'day-closed';
		const isAsLeft = [...after].every(([key, version]) => this.#versions.get(key) === version);
		return isAsLeft && !this.#leavesHole(operation, versions) ? 'accepted' : 'changed-since';
	}

	/** Records that are other ones than right after the operation. */
	#changedSince(versions: ReadonlyMap<string, Version>): readonly string[] {
		return [...this.#versions.keys()].filter(
			key => this.#versions.get(key) !== (versions.get(key) ?? this.#first.get(key)),
		);
	}

	/** One of them speaks of a record that would go, or is gone and spoken of by one that would come back. */
	#leavesHole({ reverse }: Operation, versions: ReadonlyMap<string, Version>): boolean {
		const later = this.#changedSince(versions);
		const going = new Set(reverse.flatMap(change => ('removed' in change ? keyOf(change) : [])));
		const gone = new Set(later.filter(key => valueIn(this.book, key) === undefined));
		const back = reverse.flatMap(change => ('record' in change ? change.record : []));
		return (
			later.some(key => namedBy(valueIn(this.book, key)).some(name => going.has(name))) ||
			back.some(record => namedBy(record).some(name => gone.has(name)))
		);
	}

	/** Undoes it if it may; gives back the reason, or `accepted`. */
	undoes(done: Done): string {
		const result = undoOperation(this.book, this.history, done.operation.sequence, this.today);
		if (result.ok) {
			this.#keep(result.value.changes, done);
			this.#toggle(done);
			for (const [key, { value }] of done.before) expect(valueIn(this.book, key)).toEqual(value);
		}
		return reasonOf(result);
	}

	/** Taking back an undoing makes what it had undone stand again, and so on down. */
	#toggle(done: Done): void {
		done.isStanding = !done.isStanding;
		const undone = this.all.find(({ operation }) => operation.sequence === done.operation.undoes);
		if (undone !== undefined) this.#toggle(undone);
	}
}

const step = fc.oneof(
	{ arbitrary: puts.map(made => ({ does: made })), weight: 4 },
	/** How many operations back. */
	{ arbitrary: fc.record({ back: fc.nat(9) }), weight: 7 },
	{ arbitrary: fc.constant({ sleeps: true }), weight: 1 },
);

it('in any order, what is taken back is as if it had not been done, or is refused for a reason', () => {
	const seen = new Map<string, number>();
	fc.assert(
		fc.property(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), steps => {
			const model = new Model();
			for (const one of steps) {
				if ('does' in one) model.does(one.does);
				else if ('sleeps' in one) model.today = day('2026-11-25');
				else {
					const done = model.all.at(-1 - one.back);
					if (done === undefined) continue;
					const expected = model.expected(done);
					expect(model.undoes(done)).toBe(expected);
					seen.set(expected, (seen.get(expected) ?? 0) + 1);
				}
			}
			for (const { operation, isStanding } of model.all)
				expect(isUndone(model.history, operation.sequence)).toBe(!isStanding);
		}),
		{ numRuns: 400 },
	);
	for (const reason of ['accepted', 'already-undone', 'day-closed', 'changed-since'])
		expect([reason, (seen.get(reason) ?? 0) > 50]).toEqual([reason, true]);
});

it('taken back one after the other, the last first, everything is as it was in the morning', () => {
	fc.assert(
		fc.property(changes, fc.array(puts, { maxLength: 50 }), (first, all) => {
			const model = new Model();
			model.book = bookAfter(first);
			const morning = model.book;
			for (const made of all) model.does(made);
			for (const done of [...model.all].reverse()) expect(model.undoes(done)).toBe('accepted');
			expect(model.book).toStrictEqual(morning);
			expect(orders(model.book)).toEqual(orders(morning));
		}),
	);
});

it('the history tells of each operation the book before and after it', () => {
	fc.assert(
		fc.property(fc.array(changes, { maxLength: 20 }), all => {
			const model = new Model();
			const books = [model.book];
			for (const made of all) {
				model.does(made);
				books.push(model.book);
			}
			const seen = historySeen(model.history, model.book).toReversed();
			expect(seen.map(({ operation }) => operation)).toEqual(model.history);
			expect(seen.map(({ before }) => before)).toEqual(books.slice(0, -1));
			expect(seen.map(({ after }) => after)).toEqual(books.slice(1));
		}),
	);
});

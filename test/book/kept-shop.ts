import { applyChanges, type Book, type Change } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import {
	historySeen,
	type Operation,
	reverseOf,
	type Seen,
	undoOperation,
	withOperation,
} from '../../source/book/history.ts';
import type { Result } from '../../source/book/result.ts';
import { deepFreeze, read } from '../support/reading.ts';
import { Shop } from '../support/shop.ts';

/** A shop that keeps the history of what was done in it. */
export class KeptShop extends Shop {
	history: readonly Operation[] = [];
	#sequence = 0;

	override does<Value extends { readonly changes: readonly Change[] }>(
		result: Result<Value>,
	): Value {
		const before = this.book;
		const value = super.does(result);
		this.#keep(before, value.changes);
		return value;
	}

	/** Takes the operation back; throws `Refused` when that is refused. */
	undoes(sequence = this.#sequence): void {
		const before = this.book;
		const { changes, undoes } = read(
			undoOperation(this.book, this.history, sequence, day(this.today)),
		);
		this.book = deepFreeze(applyChanges(before, changes));
		this.#keep(before, changes, undoes);
	}

	/** As it comes back from the disk: the same content, nothing shared. */
	reopens(): this {
		this.book = deepFreeze(JSON.parse(JSON.stringify(this.book)) as Book);
		this.history = deepFreeze(JSON.parse(JSON.stringify(this.history)) as readonly Operation[]);
		return this;
	}

	/** The last thing done, with the book before and after it. */
	lastSeen(): Seen {
		const [last] = historySeen(this.history, this.book);
		if (last === undefined) throw new Error('nothing was done');
		return last;
	}

	#keep(before: Book, changes: readonly Change[], undoes?: number): void {
		if (changes.length === 0) return;
		this.#sequence += 1;
		const operation: Operation = {
			sequence: this.#sequence,
			on: day(this.today),
			at: '2026-11-24T08:00:00.000Z',
			by: { command: 'notebook', pid: 4321 },
			...(undoes === undefined ? {} : { undoes }),
			reverse: reverseOf(before, changes),
		};
		this.history = withOperation(this.history, deepFreeze(operation));
	}
}

export const openKeptShop = (today: string): KeptShop => new KeptShop(today, 'fr');

/** Operation 1: Paul is known. 2: he buys on credit. 3: he brings 5 000. */
export const paulPays = (): KeptShop => {
	const shop = openKeptShop('2026-11-24');
	shop.sells({ to: 'Mr Paul', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.isPaid('Paul', 5_000);
	return shop;
};

import type { Book, Change } from '../../source/book/book.ts';
import { type Day, day } from '../../source/book/day.ts';
import type { Operate, Writer } from '../../source/book/history.ts';
import type { Language } from '../../source/book/records.ts';
import type { Result } from '../../source/book/result.ts';
import { ShopClock } from '../../source/commands/shop-clock.ts';
import { emptySnapshot } from '../../source/store/snapshot.ts';
import { type State, withEntry } from '../../source/store/state.ts';
import { deepFreeze } from './reading.ts';

interface Changing {
	readonly changes: readonly Change[];
	readonly undoes?: number;
}

type Outcome<Done> = Result<Done> | { readonly ok: false; readonly failure: string };

/** A book with its history, as the store keeps them, without a disk; and the clock it is written by. */
export class BookInMemory {
	readonly clock: ShopClock;
	/** What the machine believes. */
	machineDay: Day;
	state: State;
	/** Said of every change while there is one; nothing is written then. */
	failure: string | undefined;
	/** What a change waits for. */
	gate: Promise<void> = Promise.resolve();
	#minutes = 0;

	constructor(book: Book, today: Day, language: Language, lastDay: string | undefined) {
		this.machineDay = today;
		this.clock = new ShopClock(() => this.machineDay);
		this.state = {
			...emptySnapshot(language).state,
			lastDay: lastDay === undefined ? undefined : day(lastDay),
			book: deepFreeze(book),
		};
	}

	async commit<Done extends Changing>(
		operation: Operate<Done>,
		by: Writer,
	): Promise<Outcome<Done>> {
		await this.gate;
		return this.failure === undefined
			? this.write(operation, by)
			: { ok: false, failure: this.failure };
	}

	/** A minute passes between two operations, the first is at 09:01 in Douala. */
	write<Done extends Changing>(operation: Operate<Done>, by: Writer): Result<Done> {
		const done = operation(this.state.book, this.state.history);
		if (!done.ok || done.value.changes.length === 0) return done;
		const { changes, undoes } = done.value;
		const state = withEntry(this.state, {
			sequence: this.state.sequence + 1,
			on: this.clock.today(),
			at: new Date(Date.UTC(2026, 10, 23, 8, ++this.#minutes)).toISOString(),
			by,
			...(undoes === undefined ? {} : { undoes }),
			changes,
		});
		this.state = { ...state, book: deepFreeze(state.book) };
		return done;
	}
}

import type { Result } from '../../book/result.ts';
import type { About } from '../about.ts';
import type { Scene, Turn, World } from '../turn.ts';

/** One question: how its answer is read, read back, and what it brings about. */
export interface Question<Value> {
	readonly read: (typed: string, about: About, world: World) => Result<Value>;
	/** What was understood, shown while it is typed; empty when there is nothing to add. */
	readonly echo: (value: Value, about: About, world: World) => string;
	/** What is worth a warning, shown with it and never a refusal. */
	readonly warn?: (value: Value, about: About, world: World) => readonly string[];
	readonly accept: (value: Value, about: About, scene: Scene) => Turn;
}

/** A row for the table: each question's echo and accept only ever see what its own read gave. */
export const question = <Value>(given: Question<Value>): Question<unknown> =>
	given as unknown as Question<unknown>;

export const silent = (): string => '';

import { historySeen, type Seen } from '../../book/history.ts';
import { describeDeed } from '../../text/describe-deed.ts';
import type { World } from '../turn.ts';

/** Told once per book, not once per row and key. */
const told = new WeakMap<World['history'], readonly Seen[]>();

/** The operations, the newest first, each with what it changed. */
export const operationsSeen = ({ history, book }: World): readonly Seen[] => {
	const seen = told.get(history) ?? historySeen(history, book);
	told.set(history, seen);
	return seen;
};

/** An undoing is told by what it undid, however often that went back and forth. */
const describeSeen = (seen: Seen, world: World, isBack = false): string => {
	const { catalog } = world;
	const { history } = catalog.keeping;
	const { undoes } = seen.operation;
	if (undoes === undefined) return describeDeed(seen, catalog);
	const undone = operationsSeen(world).find(({ operation }) => operation.sequence === undoes);
	if (undone === undefined) return history.undoingUnknown;
	if (undone.operation.undoes !== undefined) return describeSeen(undone, world, !isBack);
	const what = describeDeed(undone, catalog);
	return isBack ? history.redoing(what) : history.undoing(what);
};

/** What an operation was; empty for one that is no longer in the history. */
export const describeOperation = (sequence: number, world: World): string => {
	const seen = operationsSeen(world).find(({ operation }) => operation.sequence === sequence);
	return seen === undefined ? '' : describeSeen(seen, world);
};

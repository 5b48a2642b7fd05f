import type { Key } from '../keys/key.ts';
import { morningOf } from '../relances/morning.ts';
import { wordRefusal } from '../text/catalog.ts';
import { type ArchiveShelf, openShelf } from './archive-shelf.ts';
import { type Outside, outside } from './outside.ts';
import type { Ports } from './ports.ts';
import { basketIn } from './sale/kept.ts';
import { push, type Stack, showsArchive } from './screen.ts';
import { settle } from './settle.ts';
import type { Notice, Turn, World } from './turn.ts';
import { pressed } from './update.ts';

export type { Ports } from './ports.ts';

export interface Snapshot {
	readonly stack: Stack;
	readonly world: World;
	readonly notice?: Notice;
}

export interface Notebook {
	readonly snapshot: () => Snapshot;
	readonly subscribe: (listener: () => void) => () => void;
	readonly press: (key: Key) => void;
	/** The window or the book changed from outside. */
	readonly refresh: () => void;
	/** Something to say that no key asked for. */
	readonly tell: (notice: Notice) => void;
}

const worldOf = (ports: Ports, shelf: ArchiveShelf, before?: World): World => {
	const book = ports.book();
	const { parsePhone, isCountry, isZone, pid, timeOf } = ports;
	const { backupDirectory, documentPath, completePath } = ports;
	const facts = ports.facts();
	// Relances are computed once per book and day, not once per key.
	const morning =
		before?.book === book && before.morning.today === facts.today
			? before.morning
			: morningOf(book, facts.today);
	return {
		book,
		morning,
		catalog: ports.catalog(),
		size: ports.size(),
		isChosenDay: ports.isChosenDay(),
		facts,
		parsePhone,
		isCountry,
		isZone,
		history: ports.history(),
		pid,
		timeOf,
		doubt: ports.doubt(),
		backupDirectory,
		documentPath,
		archive: shelf.records(book),
		archiveDoubt: shelf.doubt(book),
		completePath,
	};
};

/**
 * The notebook as it runs: keys in order, one at a time. A key that comes while a change is being kept
 * waits for it, so that a burst of keys does exactly what the same keys pressed slowly would.
 */
export const openNotebook = (ports: Ports, first: Stack): Notebook => {
	const listeners = new Set<() => void>();
	const keys: Key[] = [];
	let isBusy = false;
	const shelf = openShelf(ports.readArchive, notice =>
		show(current.stack, notice ?? current.notice),
	);
	const opened = worldOf(ports, shelf);
	let current: Snapshot = { stack: settle(first, opened), world: opened };

	const wantArchive = ({ stack, world }: Snapshot): void => {
		if (showsArchive(stack)) shelf.want(world.book);
	};
	wantArchive(current);

	let basket = basketIn(first);
	/** A power cut takes nothing that was already put in the basket. */
	const keepBasket = (stack: Stack): void => {
		const now = basketIn(stack);
		if (now?.lines !== basket?.lines || now?.buyer !== basket?.buyer) ports.keepBasket(now);
		basket = now;
	};

	const show = (stack: Stack, notice: Notice | undefined): void => {
		const world = worldOf(ports, shelf, current.world);
		current = { stack: settle(stack, world), world, ...(notice === undefined ? {} : { notice }) };
		keepBasket(current.stack);
		wantArchive(current);
		for (const listener of listeners) listener();
	};

	/** On the screen before the work begins, which leaves no room to draw. */
	const sayWaiting = (text: string): Promise<void> => {
		show(current.stack, { tone: 'good', text });
		return new Promise(resolve => {
			setImmediate(resolve);
		});
	};

	const askOutside = async (stack: Stack, asked: Promise<Outside>): Promise<void> => {
		const { notice, opens, isRefused } = await asked;
		// An Enter pressed meanwhile must not import what nobody has seen yet.
		if (opens !== undefined) keys.length = 0;
		const left = isRefused ? current.stack : stack;
		show(opens === undefined ? left : push(left, opens), notice);
	};

	const fulfil = async (turn: Turn): Promise<void> => {
		const { stack = current.stack, notice, commit, chosenDay, waiting } = turn;
		if (turn.isOver) return ports.onOver();
		if (chosenDay !== undefined) ports.chooseDay(chosenDay);
		// The clock jumped since the last look: the day is asked for before anything is written.
		const isOutside = turn.backUpTo !== undefined || turn.document !== undefined;
		const isWriting = commit !== undefined || isOutside;
		if (isWriting && ports.doubt() !== undefined) return show(current.stack, undefined);
		if (waiting !== undefined) await sayWaiting(waiting);
		const asked = outside(ports, turn);
		if (asked !== undefined) return askOutside(stack, asked);
		return commit === undefined ? show(stack, notice) : carryOut(commit);
	};

	const carryOut = async (commit: NonNullable<Turn['commit']>): Promise<void> => {
		const outcome = await ports.commit(commit.operation);
		const world = worldOf(ports, shelf, current.world);
		if (outcome.ok) {
			const kept = commit.kept(outcome.value, world);
			const { doubt } = outcome;
			return fulfil(
				doubt === undefined ? kept : { ...kept, notice: { tone: 'alert', text: doubt } },
			);
		}
		if ('failure' in outcome) return show(current.stack, { tone: 'alert', text: outcome.failure });
		const { refusal } = outcome;
		return fulfil(
			commit.refused?.(refusal, world) ?? {
				notice: { tone: 'alert', text: wordRefusal(ports.catalog(), refusal) },
			},
		);
	};

	const takeKeys = async (): Promise<void> => {
		if (isBusy) return;
		isBusy = true;
		for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
			// The day may have turned since the last key.
			current = { ...current, world: worldOf(ports, shelf, current.world) };
			await fulfil(pressed(current.stack, key, current.world));
		}
		isBusy = false;
	};

	return {
		snapshot: () => current,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		press: key => {
			keys.push(key);
			void takeKeys();
		},
		refresh: () => show(current.stack, current.notice),
		tell: notice => show(current.stack, notice),
	};
};

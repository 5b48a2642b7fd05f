import type { Book, Facts } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { DayDoubt } from '../book/day-doubt.ts';
import type { Changing, Operate, Operation } from '../book/history.ts';
import type { Phone } from '../book/phone.ts';
import type { Result } from '../book/result.ts';
import type { Size } from '../components/page.tsx';
import type { Key } from '../keys/key.ts';
import { morningOf } from '../relances/morning.ts';
import type { Catalog } from '../text/catalog.ts';
import { wordRefusal } from '../text/catalog.ts';
import type { Basket } from './about.ts';
import { type ArchiveShelf, type ArchiveShown, openShelf } from './archive-shelf.ts';
import { basketIn } from './sale/kept.ts';
import { type Stack, showsArchive } from './screen.ts';
import { settle } from './settle.ts';
import type { Notice, Turn, World } from './turn.ts';
import { pressed } from './update.ts';

/** What the notebook needs of the world outside; a command provides it, a test plays it. */
export interface Ports {
	readonly book: () => Book;
	readonly history: () => readonly Operation[];
	/** `doubt`: it is in the book, and this is to be said of it instead of what is usually said. */
	readonly commit: <Done extends Changing>(
		operation: Operate<Done>,
	) => Promise<
		(Result<Done> & { readonly doubt?: string }) | { readonly ok: false; readonly failure: string }
	>;
	/** Opens a link on this machine; `false` when nothing can. */
	readonly openLink: (link: string) => Promise<boolean>;
	readonly size: () => Size;
	/** Asked at each key: midnight passes while the notebook is open. */
	readonly facts: () => Facts;
	/** Asked at each key: the language may be changed while the notebook is open. */
	readonly catalog: () => Catalog;
	readonly isChosenDay: () => boolean;
	readonly parsePhone: (typed: string) => Result<Phone>;
	readonly isCountry: (code: string) => boolean;
	readonly isZone: (zone: string) => boolean;
	readonly pid: number;
	readonly timeOf: (instant: string) => string;
	/** Asked at each key: clocks jump while the notebook is open. */
	readonly doubt: () => DayDoubt | undefined;
	readonly chooseDay: (day: Day) => void;
	readonly backupDirectory: () => string;
	/** The sale being typed changed; nothing when there is none any more. */
	readonly keepBasket: (basket: Basket | undefined) => void;
	/** Copies the whole book there; what is to be said of it. */
	readonly backUp: (directory: string) => Promise<Notice>;
	/** Reads what has left the book. */
	readonly readArchive: () => Promise<ArchiveShown>;
	/** Where a file of that name would go, to be proposed. */
	readonly documentPath: (name: string) => string;
	/** Writes a new file, and never over another one; what is to be said of it. */
	readonly writeDocument: (path: string, lines: readonly string[]) => Promise<Notice>;
	readonly onOver: () => void;
}

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
	const { parsePhone, isCountry, isZone, pid, timeOf, backupDirectory, documentPath } = ports;
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

	const opening = async (link: string): Promise<Notice> => {
		const { opened, notOpened } = ports.catalog().screens.said;
		return (await ports.openLink(link))
			? { tone: 'good', text: opened }
			: { tone: 'alert', text: notOpened };
	};

	/** Files of the owner's, outside the book. */
	const writeOutside = async (stack: Stack, { backUpTo, document }: Turn): Promise<void> => {
		if (backUpTo !== undefined) return show(stack, await ports.backUp(backUpTo));
		if (document === undefined) return;
		const said = await ports.writeDocument(document.path, document.lines);
		// Where it could not be written, what was typed is still there to be corrected.
		show(said.tone === 'good' ? stack : current.stack, said);
	};

	const fulfil = async (turn: Turn): Promise<void> => {
		const { stack = current.stack, notice, commit, link, chosenDay, isOver } = turn;
		if (isOver) return ports.onOver();
		if (link !== undefined) return show(stack, await opening(link));
		if (chosenDay !== undefined) ports.chooseDay(chosenDay);
		// The clock jumped since the last look: the day is asked for before anything is written.
		const isOutside = turn.backUpTo !== undefined || turn.document !== undefined;
		const isWriting = commit !== undefined || isOutside;
		if (isWriting && ports.doubt() !== undefined) return show(current.stack, undefined);
		if (isOutside) return writeOutside(stack, turn);
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

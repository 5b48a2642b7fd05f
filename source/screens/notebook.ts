import type { Book, Change, Facts } from '../book/book.ts';
import type { Phone } from '../book/phone.ts';
import type { Result } from '../book/result.ts';
import type { Size } from '../components/page.tsx';
import type { Key } from '../keys/key.ts';
import { morningOf } from '../relances/morning.ts';
import type { Catalog } from '../text/catalog.ts';
import { wordRefusal } from '../text/catalog.ts';
import type { Stack } from './screen.ts';
import { settle } from './settle.ts';
import type { Notice, Turn, World } from './turn.ts';
import { pressed } from './update.ts';

/** What the notebook needs of the world outside; a command provides it, a test plays it. */
export interface Ports {
	readonly book: () => Book;
	readonly commit: <Done extends { readonly changes: readonly Change[] }>(
		operation: (book: Book) => Result<Done>,
	) => Promise<Result<Done> | { readonly ok: false; readonly failure: string }>;
	/** Opens a link on this machine; `false` when nothing can. */
	readonly openLink: (link: string) => Promise<boolean>;
	readonly size: () => Size;
	/** Asked at each key: midnight passes while the notebook is open. */
	readonly facts: () => Facts;
	readonly catalog: Catalog;
	readonly isChosenDay: boolean;
	readonly parsePhone: (typed: string) => Result<Phone>;
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
}

const worldOf = (ports: Ports, before?: World): World => {
	const book = ports.book();
	const { catalog, isChosenDay, parsePhone } = ports;
	const facts = ports.facts();
	// Relances are computed once per book and day, not once per key.
	const morning =
		before?.book === book && before.morning.today === facts.today
			? before.morning
			: morningOf(book, facts.today);
	return { book, morning, catalog, size: ports.size(), isChosenDay, facts, parsePhone };
};

/**
 * The notebook as it runs: keys in order, one at a time. A key that comes while a change is being kept
 * waits for it, so that a burst of keys does exactly what the same keys pressed slowly would.
 */
export const openNotebook = (ports: Ports, first: Stack): Notebook => {
	const listeners = new Set<() => void>();
	const keys: Key[] = [];
	let isBusy = false;
	let current: Snapshot = { stack: first, world: worldOf(ports) };

	const show = (stack: Stack, notice: Notice | undefined): void => {
		const world = worldOf(ports, current.world);
		current = { stack: settle(stack, world), world, ...(notice === undefined ? {} : { notice }) };
		for (const listener of listeners) listener();
	};

	const fulfil = async ({
		stack = current.stack,
		notice,
		commit,
		link,
		isOver,
	}: Turn): Promise<void> => {
		if (isOver) return ports.onOver();
		if (link !== undefined) {
			const { said } = ports.catalog.screens;
			const opened = await ports.openLink(link);
			return show(
				stack,
				opened ? { tone: 'good', text: said.opened } : { tone: 'alert', text: said.notOpened },
			);
		}
		if (commit === undefined) return show(stack, notice);
		const outcome = await ports.commit(commit.operation);
		const world = worldOf(ports, current.world);
		if (outcome.ok) return fulfil(commit.kept(outcome.value, world));
		if ('failure' in outcome) return show(stack, { tone: 'alert', text: outcome.failure });
		const { refusal } = outcome;
		return fulfil(
			commit.refused?.(refusal, world) ?? {
				notice: { tone: 'alert', text: wordRefusal(ports.catalog, refusal) },
			},
		);
	};

	const takeKeys = async (): Promise<void> => {
		if (isBusy) return;
		isBusy = true;
		for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
			// The day may have turned since the last key.
			current = { ...current, world: worldOf(ports, current.world) };
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
	};
};

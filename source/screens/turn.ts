import type { ArchivedRecords } from '../book/archive.ts';
import type { Book, Facts } from '../book/book.ts';
import type { RowKind } from '../book/brought.ts';
import type { Day } from '../book/day.ts';
import type { DayDoubt } from '../book/day-doubt.ts';
import type { Changing, Operate, Operation } from '../book/history.ts';
import type { Phone } from '../book/phone.ts';
import type { Refusal } from '../book/refusal.ts';
import type { Result } from '../book/result.ts';
import type { Size } from '../components/page.tsx';
import type { Action } from '../keys/bindings.ts';
import type { Morning } from '../relances/morning.ts';
import type { Catalog } from '../text/catalog.ts';
import type { Screen, Stack } from './screen.ts';

/** Everything a screen may look at: the book and what was computed from it, the words, the window. */
export interface World {
	readonly book: Book;
	readonly morning: Morning;
	readonly catalog: Catalog;
	readonly size: Size;
	/** The day was chosen with `--date`: the screen says so. */
	readonly isChosenDay: boolean;
	readonly facts: Facts;
	readonly parsePhone: (typed: string) => Result<Phone>;
	/** Two letters that the numbering plans know. */
	readonly isCountry: (code: string) => boolean;
	/** A time zone that this machine knows. */
	readonly isZone: (zone: string) => boolean;
	/** The last operations, the newest last. */
	readonly history: readonly Operation[];
	/** The number of this window's process. */
	readonly pid: number;
	/** `14:05`, in the shop's zone. */
	readonly timeOf: (instant: string) => string;
	/** The machine's day is not to be believed: nothing is written before the owner has said which it is. */
	readonly doubt: DayDoubt | undefined;
	/** What Right completes a path to; nothing when there is nothing to add. */
	readonly completePath: (typed: string) => string | undefined;
	/** Where a backup would go, to be proposed; empty when nothing is known. */
	readonly backupDirectory: () => string;
	/** Where a file of that name would go, to be proposed. */
	readonly documentPath: (name: string) => string;
	/** What has left the book; nothing while it is being read. */
	readonly archive: ArchivedRecords | undefined;
	/** What of it cannot be read, once it was. */
	readonly archiveDoubt: string | undefined;
}

/** A sentence shown until the next key. */
export interface Notice {
	readonly tone: 'good' | 'alert';
	readonly text: string;
}

/** One key, as the place it was pressed in understands it. */
export type Input =
	| {
			readonly action: Action;
			/** The key came on the heels of another: held down, or sent by a scanner. */
			readonly isBurst?: true;
	  }
	/** Characters to write into a field. */
	| { readonly text: string };

export interface Scene<Top extends Screen = Screen> {
	readonly screen: Top;
	readonly stack: Stack;
	readonly world: World;
}

/** What a key brings about. Nothing is done by the screen itself: it is asked for here. */
export interface Turn {
	readonly stack?: Stack;
	readonly notice?: Notice;
	/** An operation of book/ to run on the newest book and to keep before anything is said. */
	readonly commit?: {
		readonly operation: Operate<Changing>;
		readonly kept: (done: Changing, world: World) => Turn;
		readonly refused?: (refusal: Refusal, world: World) => Turn;
	};
	/** A link to open on this machine. */
	readonly link?: string;
	/** The day it is, of a machine that does not know. */
	readonly chosenDay?: Day;
	/** A file to read, to be shown before it is imported. */
	readonly importing?: { readonly path: string; readonly kind: RowKind };
	/** Said while what is asked for takes its time. */
	readonly waiting?: string;
	/** The directory to copy the whole book to. */
	readonly backUpTo?: string;
	/** A new file to write; the stack is the one after it was written. */
	readonly document?: { readonly path: string; readonly lines: readonly string[] };
	readonly isOver?: true;
}

/** A turn that keeps a change; `kept` is told what the operation gave and sees the world after it. */
export const keep = <Given extends Changing>(
	operation: Operate<Given>,
	kept: (done: Given, world: World) => Turn,
	refused?: (refusal: Refusal, world: World) => Turn,
): Turn => ({
	commit: {
		operation,
		// The notebook hands back what this very operation gave.
		kept: kept as (done: Changing, world: World) => Turn,
		...(refused === undefined ? {} : { refused }),
	},
});

export const alert = (text: string): Turn => ({ notice: { tone: 'alert', text } });

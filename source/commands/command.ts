import type { Book, Facts } from '../book/book.ts';
import type { Day } from '../book/day.ts';
import type { DayDoubt } from '../book/day-doubt.ts';
import type { Changing, Writer } from '../book/history.ts';
import type { Language } from '../book/records.ts';
import type { Refusal } from '../book/refusal.ts';
import type { Result } from '../book/result.ts';
import type { Store } from '../store/store.ts';
import type { Catalog } from '../text/catalog.ts';
import type { FlagName } from './flags.ts';

type OwnWords = Catalog['commands']['refusals'];

/** Why a command says no when the book has nothing to do with it. */
export type OwnRefusal = {
	[Reason in keyof OwnWords]: { readonly reason: Reason } & Readonly<
		Parameters<OwnWords[Reason]>[0]
	>;
}[keyof OwnWords];

export interface Outcome {
	readonly lines: readonly string[];
	/** The one document of `--json`. */
	readonly json: unknown;
	/** Said on standard error: the command was done all the same. */
	readonly warnings?: readonly string[];
	/** Printed as it is, colours included. */
	readonly drawing?: readonly string[];
	/** 0 when absent; the notebook has its own. */
	readonly exitCode?: number;
}

export type Answer =
	| { readonly ok: true; readonly value: Outcome }
	| { readonly ok: false; readonly refusal: Refusal | OwnRefusal };

export const stop = (refusal: OwnRefusal): Answer => ({ ok: false, refusal });

/** What was typed, cleaned of everything a terminal would obey. */
export interface Typed {
	/** What follows the command's name; empty for a command that takes nothing. */
	readonly argument: string;
	/** The same as it was typed: a path. */
	readonly path: string;
	readonly value: (flag: FlagName) => string | undefined;
	readonly values: (flag: FlagName) => readonly string[];
	readonly has: (flag: FlagName) => boolean;
	/** The flag's value as its parser reads it; nothing when it was not given. */
	readonly read: <T>(flag: FlagName, parse: (typed: string) => Result<T>) => Result<T> | undefined;
}

export type Confirm = (lines: readonly string[]) => Promise<boolean | undefined>;

export interface CommandInput {
	readonly typed: Typed;
	readonly catalog: Catalog;
	/** The language of a book that does not exist yet. */
	readonly language: Language;
	/** `--date`, else the shop's day. Asked again by who stays open past midnight. */
	readonly today: () => Day;
	readonly isDayChosen: boolean;
	/** The directory of the book. */
	readonly directory: string;
	/** Who writes, for the history. */
	readonly by: Writer;
	readonly now: () => Date;
	/**
	 * A question to whoever sits in front of it, after these lines; nothing when nobody does. The answer is
	 * `undefined` when it is neither yes nor no.
	 */
	readonly confirm: Confirm | undefined;
	/** Room of the terminal; nothing when the output goes elsewhere. */
	readonly terminal: { readonly columns: number; readonly rows: number } | undefined;
	/** Somebody sits in front of it: keys come in, screens go out. */
	readonly isInteractive: boolean;
}

/** For a command that reads or writes the book named on its line. */
export interface BookInput extends CommandInput {
	readonly store: Store;
	/** Runs on the newest book, with the day and ids that are free in it. */
	readonly commit: <Done extends Changing>(
		operation: (book: Book, given: Facts) => Result<Done>,
	) => Promise<Result<Done>>;
	/** The machine's day is not to be believed, and no other was given. */
	readonly doubt: DayDoubt | undefined;
}

export type Run<Input extends CommandInput> = (input: Input) => Promise<Answer>;

/** What the full-screen notebook is given; it gives back the exit code. */
export interface NotebookContext {
	readonly store: Store;
	/** Asked at each key: the shop's language is a setting. */
	readonly catalog: () => Catalog;
	readonly today: () => Day;
	/** `--date` was given: the notebook says so on screen. */
	readonly isDayChosen: boolean;
	readonly by: Writer;
	readonly now: () => Date;
	/** A shop that is thrown away at the end is not backed up. */
	readonly isThrowAway: boolean;
}

export type RunNotebook = (context: NotebookContext) => Promise<number>;

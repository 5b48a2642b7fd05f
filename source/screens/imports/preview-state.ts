import type { Book, Facts } from '../../book/book.ts';
import type { Brought } from '../../book/brought.ts';
import type { Result } from '../../book/result.ts';

/** A sentence of the page of a file. */
export interface FileRow {
	readonly text: string;
	readonly tone?: 'plain' | 'muted' | 'alert' | 'good';
}

/** A file that was read: what is to be seen of it, and what importing it does. */
export interface ImportRead {
	readonly rows: readonly FileRow[];
	/** Why it is not imported: lines to put right, or nothing new. */
	readonly objection?: string;
	readonly operation: (book: Book, given: Facts) => Result<Brought>;
	/** What is said once it is in the book. */
	readonly words: (brought: Brought) => string;
}

export interface PreviewState {
	readonly screen: 'preview';
	/** The file's own name. */
	readonly file: string;
	readonly read: ImportRead;
	/** The first row in view. */
	readonly at: number;
}

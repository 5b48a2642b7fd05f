import type { StoreFault } from './fault.ts';

/** What the owner is to know although the book is open and nothing was refused. */
export type Warning =
	/** The machine stopped in the middle of a write: the last line, never acknowledged, was set aside. */
	| { readonly warning: 'torn'; readonly path: string }
	/** Somebody died while he wrote: what he did may be kept although nobody was told so. */
	| { readonly warning: 'interrupted'; readonly path: string }
	/** `book.json` could not be read: the book was put together from the one before and the journals. */
	| { readonly warning: 'fallback'; readonly path: string; readonly fault: StoreFault }
	/** Somebody took away what was written since the snapshot. */
	| { readonly warning: 'journal-missing'; readonly path: string }
	/** The book of an older format was taken over; it is kept as it was. */
	| { readonly warning: 'migrated'; readonly path: string }
	/** Everything is kept, but not yet in one file, in the archive or in a backup. */
	| {
			readonly warning: 'checkpoint' | 'upkeep';
			readonly path: string;
			readonly fault: StoreFault;
	  };

/** What is to be told: a book that stays in need of repair is read again and again, and said so once. */
export class Warnings {
	#waiting: Warning[] = [];
	readonly #told = new Set<string>();

	add(...warnings: readonly Warning[]): void {
		for (const warning of warnings) {
			const key = `${warning.warning} ${warning.path}`;
			if (!this.#told.has(key)) this.#waiting.push(warning);
			this.#told.add(key);
		}
	}

	take(): readonly Warning[] {
		return this.#waiting.splice(0);
	}

	/** It was none: it may still be one later. */
	forget(kind: Warning['warning']): void {
		for (const { warning, path } of this.#waiting)
			if (warning === kind) this.#told.delete(`${warning} ${path}`);
		this.#waiting = this.#waiting.filter(({ warning }) => warning !== kind);
	}
}

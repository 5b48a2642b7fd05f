import type { Book, Facts } from '../book/book.ts';
import type { RowKind } from '../book/brought.ts';
import type { Day } from '../book/day.ts';
import type { DayDoubt } from '../book/day-doubt.ts';
import type { Changing, Operate, Operation } from '../book/history.ts';
import type { Phone } from '../book/phone.ts';
import type { Result } from '../book/result.ts';
import type { Size } from '../components/page.tsx';
import type { Catalog } from '../text/catalog.ts';
import type { Basket } from './about.ts';
import type { ArchiveShown } from './archive-shelf.ts';
import type { ImportRead } from './imports/preview-state.ts';
import type { Notice } from './turn.ts';

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
	/** Reads a file to be imported; why it cannot be, when it cannot. */
	readonly readImport: (
		path: string,
		kind: RowKind,
	) => Promise<
		| { readonly ok: true; readonly file: string; readonly read: ImportRead }
		| { readonly ok: false; readonly failure: string }
	>;
	readonly completePath: (typed: string) => string | undefined;
	readonly onOver: () => void;
}

import { type ArchivedRecords, nothingArchived } from '../book/archive.ts';
import type { Book } from '../book/book.ts';
import type { Notice } from './turn.ts';

/** What was read of the archive, and what is to be said of what could not be. */
export interface ArchiveShown {
	readonly records: ArchivedRecords;
	readonly doubt?: string;
}

/** The archive of the book that is open: read when somebody wants to see it, and kept while it is the same. */
export interface ArchiveShelf {
	/** Nothing while it is being read, or was not asked for. */
	readonly records: (book: Book) => ArchivedRecords | undefined;
	/** What could not be read of it. */
	readonly doubt: (book: Book) => string | undefined;
	/** Has it read, unless it was. */
	readonly want: (book: Book) => void;
}

const hasNone = ({ months }: Book): boolean => Object.keys(months).length === 0;

/** The months in the book say what is in the archive: another month, another archive. */
export const openShelf = (
	read: () => Promise<ArchiveShown>,
	onRead: (notice?: Notice) => void,
): ArchiveShelf => {
	let months: Book['months'] | undefined;
	let records: ArchivedRecords | undefined;
	let unread: string | undefined;
	return {
		records: book => {
			if (hasNone(book)) return nothingArchived;
			return book.months === months ? records : undefined;
		},
		doubt: book => (book.months === months ? unread : undefined),
		want: book => {
			if (hasNone(book) || book.months === months) return;
			months = book.months;
			records = undefined;
			unread = undefined;
			const { months: asked } = book;
			void read().then(({ records: found, doubt }) => {
				if (months !== asked) return;
				records = found;
				unread = doubt;
				onRead(doubt === undefined ? undefined : { tone: 'alert', text: doubt });
			});
		},
	};
};

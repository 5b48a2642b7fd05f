import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Book } from '../../source/book/book.ts';
import { type Day, day } from '../../source/book/day.ts';
import { filesOf } from '../../source/store/files.ts';
import { salesADay } from './shop/whole-book.ts';
import { archiveBytes, bytesOf, snapshotBytes } from './sizes.ts';
import { SubjectProcess } from './subject-process.ts';

/** A day in the middle of a month, a Monday. */
export const today: Day = day('2026-11-23');

const ages = [
	{ age: '1 month', days: 30 },
	{ age: '1 year', days: 365 },
	{ age: '10 years', days: 3650 },
] as const;

/** One shop's book, as this store keeps it and as one plain file of stock lowdb. */
export interface BenchBook {
	readonly age: string;
	readonly directory: string;
	readonly plain: string;
	readonly sales: number;
	/** Sales that are not in the archive. */
	readonly hotSales: number;
	readonly snapshotBytes: number;
	readonly archiveBytes: number;
	readonly plainBytes: number;
}

const make = async (parent: string, age: string, days: number): Promise<BenchBook> => {
	const directory = join(parent, `book-${days}`);
	const plain = join(parent, `plain-${days}.json`);
	const making = await SubjectProcess.start('book', { days, today, directory, plain });
	await making.stop();
	const kept: Book = JSON.parse(await readFile(filesOf(directory).snapshot, 'utf8'));
	if (days > 2 * kept.settings.keeping.hotDays && Object.keys(kept.months).length === 0)
		throw new Error(`nothing of ${age} was archived`);
	return {
		age,
		directory,
		plain,
		sales: days * salesADay,
		hotSales: Object.keys(kept.sales).length,
		snapshotBytes: await snapshotBytes(directory),
		archiveBytes: await archiveBytes(directory),
		plainBytes: await bytesOf(plain),
	};
};

/** Three shops of one month to ten years, 60 sales a day. */
export const makeBooks = (parent: string): Promise<readonly BenchBook[]> =>
	Promise.all(ages.map(({ age, days }) => make(parent, age, days)));

import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { put } from '../../source/book/book.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { addDays, day } from '../../source/book/day.ts';
import type { Backup } from '../../source/store/backup-format.ts';
import { readBackup } from '../../source/store/backups.ts';
import { backUpOutside } from '../../source/store/outside.ts';
import { restoreInto } from '../../source/store/restoring.ts';
import type { Store } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { by, newDirectory, open, putCustomer, putting, radio, settledSale, today } from './shop.ts';

export const tomorrow = addDays(today, 1);

/** A shop with a sale in its archive, one in its book and a customer; a daily and a whole backup were made. */
export const shop = async (name = 'jeanne') => {
	const directory = newDirectory();
	const store = await open(directory);
	const sales = [settledSale('old', day('2026-08-01')), settledSale('new', today)];
	await store.commit(putting(radio, ...sales.map(sale => put('sales', sale))), today);
	await store.commit(putCustomer(name), today);
	await keepUp(store, { today, by, at: '' });
	const { path } = await backUpOutside(store, dirname(directory), today);
	const daily = await readBackup(join(directory, 'backups', `${today}.jsonl.gz`), 'fr');
	return { directory, store, daily, whole: await readBackup(path, 'fr') };
};

export const restore = (directory: string, backup: Backup): Promise<string | undefined> =>
	restoreInto(directory, backup, { language: 'fr', on: tomorrow });

/** What was sold: in the book, and in the archive; nothing in either may contradict the other. */
export const salesOf = async (store: Store): Promise<readonly [string[], string[]]> => {
	const { records, faults } = await store.readArchive();
	expect(faults).toEqual([]);
	expect(anomaliesIn(store.book, records)).toEqual([]);
	return [Object.keys(store.book.sales), records.sales.map(({ id }) => id)];
};

import { join } from 'node:path';
import { expect } from 'vitest';
import { put } from '../../source/book/book.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { type Day, day } from '../../source/book/day.ts';
import type { Sale } from '../../source/book/records.ts';
import type { Store } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import { by, customer, newDirectory, open, putting, radio, settledSale, today } from './shop.ts';

/** Older than the ninety hot days on 22 November: the 23rd of August is the last such day. */
export const sales: readonly Sale[] = [
	settledSale('july', day('2026-07-31'), 10_000),
	settledSale('august-1', day('2026-08-01'), 7000),
	settledSale('august-23', day('2026-08-23'), 25_000),
	settledSale('august-24', day('2026-08-24'), 9000),
	settledSale('november', day('2026-11-20'), 4000),
];

export const written = async (more: readonly Sale[] = []): Promise<Store> => {
	const store = await open(newDirectory());
	await store.commit(
		putting(
			radio,
			put('customers', customer('jeanne')),
			...[...sales, ...more].map(sale => put('sales', sale)),
		),
		today,
	);
	await store.close();
	return open(store.directory);
};

export const archiveOn = (store: Store, on: Day) => keepUp(store, { today: on, by, at: '' });

export const monthFile = (store: Store, month: string): string =>
	join(store.directory, 'archive', `${month}.jsonl`);

/** Every sale where it is now, and that nothing is told twice, is missing or adds up to something else. */
export const expectWhole = async (
	store: Store,
	inBook: string[],
	inArchive: string[],
): Promise<void> => {
	for (const seen of [store, await open(store.directory)]) {
		const { records, faults } = await seen.readArchive();
		expect(faults).toEqual([]);
		expect(Object.keys(seen.book.sales)).toEqual(inBook);
		expect(records.sales.map(({ id }) => id)).toEqual(inArchive);
		expect(anomaliesIn(seen.book, records)).toEqual([]);
	}
};

export const hot = ['august-24', 'november'];
export const old = ['july', 'august-1', 'august-23'];

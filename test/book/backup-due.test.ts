import { describe, expect, it } from 'vitest';
import { backupDue } from '../../source/book/backup-due.ts';
import { applyChanges, type Book, emptyBook, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { openShop } from '../support/shop.ts';

/** A shop that sold for the first time on 2 November 2026, and again since. */
const selling = (): Book => {
	const shop = openShop('2026-11-02');
	shop.sells({ items: ['1 Coque 2000'] });
	shop.onDay('2026-11-09').sells({ items: ['1 Coque'] });
	return shop.book;
};

const backedUp = (book: Book, on: string): Book =>
	applyChanges(book, [put('backups', { id: 'outside', on: day(on), path: '/media/cle' })]);

const every = (book: Book, outsideBackupDays: number): Book => ({
	...book,
	settings: { ...book.settings, keeping: { ...book.settings.keeping, outsideBackupDays } },
});

describe('the backup outside this machine', () => {
	it.each([
		['2026-11-20', undefined],
		['2026-11-27', undefined],
		['2026-11-28', 8],
		['2026-12-20', 30],
		['2027-11-20', 365],
	])('made on 20 November is asked for again on %s: %s days', (today, days) => {
		expect(backupDue(backedUp(selling(), '2026-11-20'), day(today))).toEqual(
			days === undefined ? undefined : { days },
		);
	});

	it.each([
		['2026-11-02', false],
		['2026-11-09', false],
		['2026-11-10', true],
		['2026-12-31', true],
	])('never made, is asked for a week after the first sale: on %s %s', (today, isDue) => {
		expect(backupDue(selling(), day(today))).toEqual(isDue ? { days: undefined } : undefined);
	});

	it('is not asked for while nothing was sold', () => {
		expect(backupDue(emptyBook('fr'), day('2026-11-24'))).toBeUndefined();
	});

	it('is not asked for when the clock went back behind it', () => {
		expect(backupDue(backedUp(selling(), '2026-11-20'), day('2020-01-01'))).toBeUndefined();
	});

	it.each([
		[1, '2026-11-21', false],
		[1, '2026-11-22', true],
		[30, '2026-12-20', false],
		[30, '2026-12-21', true],
	])('every %i days as the shop has set it: on %s %s', (days, today, isDue) => {
		const book = every(backedUp(selling(), '2026-11-20'), days);
		expect(backupDue(book, day(today)) !== undefined).toBe(isDue);
	});
});

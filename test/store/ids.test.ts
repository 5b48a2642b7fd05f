import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { newIds } from '../../source/store/ids.ts';
import { customer } from './shop.ts';

const today = day('2026-11-22');

/** Rolls six times the same sign, then six times the next of the list. */
const rolling = (...signs: readonly number[]) => {
	let rolled = 0;
	return () => signs[Math.floor(rolled++ / 6)] ?? 30;
};

describe('newIds', () => {
	it('gives the day and six signs that cannot be mistaken for others', () => {
		const newId = newIds(today, emptyBook('fr'));
		const ids = Array.from({ length: 2000 }, newId);
		for (const id of ids) expect(id).toMatch(/^261122-[2-9a-hjkmnp-z]{6}$/);
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(ids.join('').replaceAll('261122-', '')).size).toBe(31);
	});

	it('gives none twice', () => {
		const newId = newIds(today, emptyBook('fr'), rolling(0, 0, 0, 1));
		expect([newId(), newId()]).toEqual(['261122-222222', '261122-333333']);
	});

	it('gives none that the book has, in whatever table', () => {
		const snoozed = { id: '261122-333333', until: today, on: today };
		const book = {
			...emptyBook('fr'),
			customers: { '261122-222222': customer('261122-222222') },
			snoozes: { '261122-333333': snoozed },
		};
		expect(newIds(today, book, rolling(0, 1, 2))()).toBe('261122-444444');
	});
});

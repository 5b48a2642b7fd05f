import { describe, expect, it } from 'vitest';
import { emptyBook, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { isUndone, lastToUndo } from '../../source/book/history.ts';
import { ok } from '../../source/book/result.ts';
import { type KeptShop, openKeptShop, paulPays } from './kept-shop.ts';

const reasons = (shop: KeptShop, ...sequences: readonly number[]): readonly string[] =>
	sequences.map(sequence => {
		const refused = shop.refusal(() => shop.undoes(sequence));
		return refused.reason;
	});

const owedByPaul = (shop: KeptShop): number => shop.morning().outstanding;

describe('undoing', () => {
	it('a payment: the debt is what it was, and the sale can then be undone too', () => {
		const shop = paulPays();
		expect(owedByPaul(shop)).toBe(20_000);
		expect(reasons(shop, 2)).toEqual(['changed-since']);
		shop.undoes(3);
		expect(owedByPaul(shop)).toBe(25_000);
		shop.undoes(2);
		expect(shop.book.sales).toEqual({});
		expect(shop.book.products).toEqual({});
		expect(Object.keys(shop.book.customers)).toEqual([shop.customer('Paul').id]);
	});

	it('gives the goods back to the shelf', () => {
		const shop = openKeptShop('2026-11-24');
		shop.keeps('Coque', { price: 2_000, stock: 3, threshold: 2 });
		shop.sells({ items: ['2 Coque'] });
		expect(shop.kinds()).toEqual(['stock']);
		shop.undoes();
		expect(shop.kinds()).toEqual([]);
		expect(shop.product('Coque')).toMatchObject({ stock: 3 });
		expect(shop.product('Coque')).not.toHaveProperty('lowSince');
	});

	it('is refused for what another sale of the same product stands on', () => {
		const shop = openKeptShop('2026-11-24');
		shop.keeps('Coque', { price: 2_000, stock: 9 });
		shop.keeps('Câble', { price: 1_500, stock: 9 });
		shop.sells({ items: ['2 Coque'] });
		shop.sells({ items: ['1 Câble'] });
		shop.sells({ items: ['3 Coque'] });
		expect(reasons(shop, 3)).toEqual(['changed-since']);
		shop.undoes(4);
		expect(shop.product('Câble').stock).toBe(9);
		shop.undoes(5);
		shop.undoes(3);
		expect(shop.product('Coque').stock).toBe(9);
	});

	it('is refused for a customer and a sale that something done later speaks of, and not after', () => {
		const shop = openKeptShop('2026-11-24');
		// 1: Mme Jeanne is known. 2: she orders. 3: a problem of hers.
		shop.sells({ to: 'Mme Jeanne', items: ['1 Mixeur 30000'], paid: 0, deliver: '2026-11-27' });
		const [jeanne] = Object.values(shop.book.customers);
		const [order] = Object.values(shop.book.sales);
		shop.does(
			ok({
				changes: [
					put('problems', {
						id: 'fuite',
						customerId: jeanne?.id ?? '',
						saleId: order?.id ?? '',
						what: 'il fuit',
						openedOn: day('2026-11-24'),
					}),
				],
			}),
		);
		expect(shop.refusal(() => shop.undoes(2))).toEqual({ reason: 'changed-since' });
		expect(shop.refusal(() => shop.undoes(1))).toEqual({ reason: 'changed-since' });
		shop.undoes(3);
		shop.undoes(2);
		shop.undoes(1);
		expect([shop.book.customers, shop.book.sales, shop.book.problems]).toEqual([{}, {}, {}]);
	});

	it('leaves alone what was done before, and what was done since to something else', () => {
		const shop = paulPays();
		shop.sells({ to: 'Awa', items: ['1 Coque 2000'], paid: 0 });
		shop.undoes(3);
		expect(owedByPaul(shop)).toBe(27_000);
		expect(shop.customer('Awa').name).toBe('Awa');
	});

	it('is the same after the program was closed and opened again', () => {
		const shop = paulPays().reopens();
		shop.undoes(3);
		shop.reopens().undoes(2);
		expect(shop.book.sales).toEqual({});
	});
});

describe('undoing and doing again', () => {
	it('an undoing is undone: the payment is there again, and can be undone again', () => {
		const shop = paulPays();
		shop.undoes(3);
		shop.undoes(4);
		expect(owedByPaul(shop)).toBe(20_000);
		expect([3, 4, 5].map(one => isUndone(shop.history, one))).toEqual([false, true, false]);
		expect(reasons(shop, 4)).toEqual(['already-undone']);
		shop.undoes(3);
		expect(owedByPaul(shop)).toBe(25_000);
		expect([3, 4, 5, 6].map(one => isUndone(shop.history, one))).toEqual([
			true,
			true,
			false,
			false,
		]);
	});

	it('a chain of undoings: each one turns the payment over', () => {
		const shop = paulPays();
		const owed: number[] = [];
		for (let turn = 0; turn < 6; turn++) {
			shop.undoes(3 + turn);
			owed.push(owedByPaul(shop));
		}
		expect(owed).toEqual([25_000, 20_000, 25_000, 20_000, 25_000, 20_000]);
	});

	it('twice is refused', () => {
		const shop = paulPays();
		shop.undoes(3);
		expect(reasons(shop, 3)).toEqual(['already-undone']);
	});

	it('what was undone under an undoing does not come back over it', () => {
		const shop = paulPays();
		shop.undoes(3);
		shop.undoes(2);
		expect(reasons(shop, 4)).toEqual(['changed-since']);
		shop.undoes(5);
		shop.undoes(4);
		expect(owedByPaul(shop)).toBe(20_000);
	});

	it('a sale does not come back without its customer, nor without what it sold', () => {
		const shop = openKeptShop('2026-11-24');
		shop.knows('Awa');
		shop.keeps('Pagne', { price: 7_500 });
		shop.sells({ to: 'Awa', items: ['1 Pagne'], paid: 0 });
		shop.undoes(3);
		shop.undoes(1);
		expect(reasons(shop, 4)).toEqual(['changed-since']);
		shop.undoes(5);
		shop.undoes(2);
		expect(reasons(shop, 4)).toEqual(['changed-since']);
		shop.undoes(7);
		shop.undoes(4);
		expect(shop.morning().outstanding).toBe(7_500);
	});

	it('a change of the settings made after an undoing is not lost', () => {
		const shop = openKeptShop('2026-11-24');
		const settling = (days: number) => {
			const record = { ...shop.book.settings, spacing: { days } };
			shop.does({ ok: true, value: { changes: [{ table: 'settings', record }] } });
		};
		settling(5);
		shop.undoes();
		settling(9);
		expect(reasons(shop, 1, 2)).toEqual(['already-undone', 'changed-since']);
		shop.undoes(3);
		shop.undoes(2);
		expect(shop.book.settings.spacing.days).toBe(5);
	});
});

describe('the day', () => {
	it('once it is over, nothing of it can be undone; not even an undoing', () => {
		const shop = paulPays();
		shop.undoes(3);
		shop.onDay('2026-11-25');
		expect(shop.refusal(() => shop.undoes(4))).toEqual({
			reason: 'day-closed',
			day: '2026-11-24',
		});
		expect(reasons(shop, 2, 3)).toEqual(['day-closed', 'already-undone']);
	});

	it('that is still to come is no open one: a payment of tomorrow cannot be undone today', () => {
		const shop = paulPays().onDay('2026-11-25');
		shop.isPaid('Paul', 1_000);
		shop.onDay('2026-11-24');
		expect(reasons(shop, 4)).toEqual(['day-closed']);
	});

	it('is the one the operation was written on: working as if it were that day opens it', () => {
		const shop = paulPays().onDay('2026-11-25').onDay('2026-11-24');
		shop.undoes(3);
		expect(owedByPaul(shop)).toBe(25_000);
	});
});

describe('what u takes back', () => {
	const last = (shop: KeptShop) => lastToUndo(shop.history, day(shop.today))?.sequence;

	it('is the last thing that stands: neither an undoing, nor what was undone', () => {
		const shop = paulPays();
		for (const sequence of [3, 2, 1]) {
			expect(last(shop)).toBe(sequence);
			shop.undoes(sequence);
		}
		expect(last(shop)).toBeUndefined();
		expect(shop.book).toEqual({ ...emptyBook('fr'), settings: shop.book.settings });
	});

	it('is again what was done again', () => {
		const shop = paulPays();
		shop.undoes(3);
		expect(last(shop)).toBe(2);
		shop.undoes(4);
		expect(last(shop)).toBe(3);
	});

	it('is of today', () => {
		const shop = paulPays();
		expect(last(shop.onDay('2026-11-25'))).toBeUndefined();
		shop.isPaid('Paul', 1_000);
		expect(last(shop)).toBe(4);
		shop.undoes(4);
		expect(last(shop)).toBeUndefined();
	});

	it('is not a backup taken away: that copy cannot be unmade', () => {
		const shop = paulPays();
		const record = { id: 'outside', on: day('2026-11-24'), path: '/media/cle' } as const;
		shop.does({ ok: true, value: { changes: [put('backups', record)] } });
		expect(last(shop)).toBe(3);
	});

	it('is nothing where nothing was done', () => {
		expect(lastToUndo([], day('2026-11-24'))).toBeUndefined();
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anomaliesIn } from '../../source/book/check.ts';
import { addDays, day } from '../../source/book/day.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { Refused } from '../support/shop.ts';
import { noRecords } from './archived.ts';
import { type KeptShop, openKeptShop } from './kept-shop.ts';

const names = ['Mr Paul', 'Awa'] as const;
const items = ['1 Coque 2000', '2 Riz 18000', '1 Pagne 7500'] as const;

type Act = (shop: KeptShop, pick: number) => unknown;

const picked = <Item>(all: Iterable<Item>, pick: number): readonly Item[] => {
	const list = [...all];
	return list.length === 0 ? [] : [list[pick % list.length] as Item];
};

const nameOf = (pick: number): string => names[pick % names.length] ?? '';

const acts: Readonly<Record<string, Act>> = {
	knows: (shop, pick) => shop.knows(nameOf(pick), { phone: `67700000${pick % names.length}` }),
	keeps: (shop, pick) => shop.keeps('Riz', { lifetime: 10 + pick }),
	sells: (shop, pick) => {
		shop.sells({
			to: nameOf(pick),
			items: [items[pick % items.length] ?? ''],
			paid: 0,
			due: shop.today,
		});
	},
	orders: (shop, pick) => {
		const deliver = addDays(day(shop.today), pick % 3);
		shop.sells({ to: nameOf(pick), items: [items[pick % items.length] ?? ''], deliver });
	},
	pays: (shop, pick) => shop.isPaid(nameOf(pick), 2_000),
	delivers: (shop, pick) => {
		const orders = Object.values(shop.book.sales).filter(one => one.deliveryPromises.length > 0);
		for (const order of picked(orders, pick)) shop.delivers(order);
	},
	sends: (shop, pick) => {
		for (const relance of picked(shop.morning().relances, pick)) shop.marksDone(relance);
	},
	hears: (shop, pick) => {
		for (const contact of picked(Object.values(shop.book.contacts), pick))
			shop.hears(contact, 'problem', { note: 'panne' });
	},
	merges: (shop, pick) => {
		const [keptId = '', goneId = ''] = Object.keys(shop.book.customers);
		const facts = pick % 2 === 0 ? { keptId, goneId } : { keptId: goneId, goneId: keptId };
		shop.does(mergeCustomers(shop.book, facts));
	},
	closes: (shop, pick) => {
		for (const { id } of picked(Object.values(shop.book.problems), pick)) shop.closes(id, 'réparé');
	},
};

const undo = fc.record({ act: fc.constant('undo'), pick: fc.nat(5) });
const act = fc.record({ act: fc.constantFrom(...Object.keys(acts)), pick: fc.nat(9) });
const oneDay = fc.array(fc.oneof({ arbitrary: act, weight: 1 }, { arbitrary: undo, weight: 1 }), {
	minLength: 5,
	maxLength: 40,
	size: 'max',
});

/** Whether it was done: what makes no sense, or cannot be undone, is refused. */
const happens = (action: () => unknown): boolean => {
	try {
		action();
		return true;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
};

it('whatever is done and undone of a day, in any order, nothing points nowhere and nobody paid too much', () => {
	let undone = 0;
	fc.assert(
		fc.property(oneDay, all => {
			const shop = openKeptShop('2026-11-24');
			for (const { act: name, pick } of all) {
				const sequence = shop.history.at(-1 - pick)?.sequence ?? 0;
				const isDone = happens(() =>
					name === 'undo' ? shop.undoes(sequence) : acts[name]?.(shop, pick),
				);
				if (isDone && name === 'undo') undone += 1;
				expect(anomaliesIn(shop.book, noRecords)).toEqual([]);
			}
		}),
		{ numRuns: 400 },
	);
	expect(undone).toBeGreaterThan(300);
});

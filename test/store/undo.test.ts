import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { addDays, type Day, day } from '../../source/book/day.ts';
import { undoOperation } from '../../source/book/history.ts';
import type { Store } from '../../source/store/store.ts';
import { keepUp } from '../../source/store/upkeep.ts';
import {
	addVisit,
	by,
	checkpoint,
	customersOf,
	newDirectory,
	open,
	putCustomer,
	putting,
	radio,
	settledSale,
	today,
} from './shop.ts';

/** Takes back the operation of that number, as `u` does with the last one. */
const undo = (store: Store, sequence: number, on: Day = today) =>
	store.commit((book, history) => undoOperation(book, history, sequence, on), on);

const refusalOf = async (done: ReturnType<typeof undo>) => {
	const result = await done;
	return result.ok ? undefined : result.refusal;
};

/** Jeanne, Paul, then a visit of Jeanne's. */
const shop = async (): Promise<Store> => {
	const store = await open(newDirectory());
	await store.commit(putCustomer('jeanne'), today);
	await store.commit(putCustomer('paul'), today);
	await store.commit(addVisit, today);
	return store;
};

describe('an undo', () => {
	it('is one more operation: nothing is erased', async () => {
		const store = await shop();
		expect((await undo(store, 3)).ok).toBe(true);
		expect(store.book.customers.jeanne?.notes).toBeUndefined();
		expect(store.history.map(({ sequence, undoes }) => [sequence, undoes])).toEqual([
			[1, undefined],
			[2, undefined],
			[3, undefined],
			[4, 3],
		]);
		await undo(store, 2);
		expect(customersOf(store)).toEqual(['jeanne']);
		const again = await open(store.directory);
		expect([again.book, again.history]).toEqual([store.book, store.history]);
	});

	it.each(['after a restart', 'after a checkpoint', 'after both'])('goes on %s', async when => {
		const store = await shop();
		await undo(store, 3);
		if (when !== 'after a restart') await checkpoint(store);
		const again = when === 'after a checkpoint' ? store : await open(store.directory);
		await undo(again, 2);
		await undo(again, 1);
		expect(customersOf(again)).toEqual([]);
		expect(await refusalOf(undo(again, 1))).toEqual({ reason: 'already-undone' });
		expect((await open(store.directory)).book).toEqual(again.book);
	});

	it('of what somebody undid is refused, and writes nothing', async () => {
		const store = await shop();
		await undo(store, 3);
		const { history } = store;
		expect(await refusalOf(undo(store, 3))).toEqual({ reason: 'already-undone' });
		expect(store.history).toBe(history);
	});

	it('of the same thing in two windows is done once', async () => {
		const notebook = await shop();
		const command = await open(notebook.directory);
		const refusals = await Promise.all([refusalOf(undo(notebook, 3)), refusalOf(undo(command, 3))]);
		expect(refusals.filter(refusal => refusal !== undefined)).toEqual([
			{ reason: 'already-undone' },
		]);
		expect((await open(notebook.directory)).history).toHaveLength(4);
	});

	it('of what another window has built upon is refused', async () => {
		const notebook = await shop();
		const command = await open(notebook.directory);
		await command.commit(addVisit, today);
		expect(await refusalOf(undo(notebook, 3))).toEqual({ reason: 'changed-since' });
		expect(notebook.book.customers.jeanne?.notes).toBe('++');
	});

	it('can itself be undone', async () => {
		const store = await shop();
		await undo(store, 3);
		await undo(store, 4);
		expect(store.book.customers.jeanne?.notes).toBe('+');
		expect((await open(store.directory)).book).toEqual(store.book);
	});

	it('of another day is refused', async () => {
		const store = await shop();
		const tomorrow = addDays(today, 1);
		expect(await refusalOf(undo(store, 3, tomorrow))).toEqual({
			reason: 'day-closed',
			day: today,
		});
	});

	it('reaches over what the store did by itself', async () => {
		const store = await open(newDirectory());
		await store.commit(putting(radio, put('sales', settledSale('old', day('2026-01-05')))), today);
		await store.commit(putCustomer('jeanne'), today);
		await keepUp(store, { today, by, at: '' });
		await undo(store, 2);
		expect([customersOf(store), Object.keys(store.book.sales)]).toEqual([[], []]);
		expect((await store.readArchive()).records.sales).toHaveLength(1);
		expect((await open(store.directory)).book).toEqual(store.book);
	});

	it('does not reach into the archive', async () => {
		const store = await open(newDirectory());
		await store.commit(putting(radio, put('sales', settledSale('old', day('2026-01-05')))), today);
		await keepUp(store, { today, by, at: '' });
		expect(await refusalOf(undo(store, 1))).toEqual({ reason: 'archived-since' });
		expect(Object.keys(store.book.products)).toEqual(['radio']);
	});
});

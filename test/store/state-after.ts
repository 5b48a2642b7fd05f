import type { Change } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { emptySnapshot } from '../../source/store/snapshot.ts';
import { type State, withEntry } from '../../source/store/state.ts';

/** The book `b1` after these operations, one after the other, all of them on 24 November 2026. */
export const stateAfter = (...all: readonly (readonly Change[])[]): State =>
	all.reduce<State>(
		(state, changes, index) =>
			withEntry(state, {
				sequence: index + 1,
				on: day('2026-11-24'),
				at: '2026-11-24T08:00:00.000Z',
				by: { command: 'notebook', pid: 4321 },
				changes,
			}),
		{ ...emptySnapshot('fr').state, bookId: 'b1' },
	);

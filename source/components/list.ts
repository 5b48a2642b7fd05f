/** Where a list's cursor goes; the list itself is given each time, for it may have changed. */
export type Move = 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last';

const moves: readonly string[] = ['up', 'down', 'page-up', 'page-down', 'first', 'last'];

export const isMove = (action: string): action is Move => moves.includes(action);

export const clampCursor = (at: number, count: number): number =>
	Math.max(0, Math.min(count - 1, at));

/** The cursor after a move in a list of `count` rows, `page` of which are seen at once. */
export const moveCursor = (at: number, move: Move, count: number, page: number): number => {
	// The list may have become shorter since.
	const from = clampCursor(at, count);
	const to = {
		up: from - 1,
		down: from + 1,
		'page-up': from - page,
		'page-down': from + page,
		first: 0,
		last: count - 1,
	}[move];
	return clampCursor(to, count);
};

/** The first row to draw so that the chosen one is in view, near the middle of a long list. */
export const windowStart = (chosen: number, count: number, height: number): number =>
	Math.max(0, Math.min(count - height, chosen - Math.floor(height / 2)));

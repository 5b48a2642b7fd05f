import { clampCursor, isMove, type Move } from '../../components/list.ts';
import type { Action } from '../../keys/bindings.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { pageHeight, reportPages } from './pages.ts';
import type { ReportState } from './state.ts';

/** Where reading goes on: within a page as long as there is more of it, then on the next one. */
type Reading = Pick<ReportState, 'page' | 'at'>;

/** By rows, up when below zero; past the end of a page is the page after it. */
const scrolled = ({ page, at }: Reading, rows: number, ends: readonly number[]): Reading => {
	const end = ends[page] ?? 0;
	if (rows > 0 && at >= end)
		return page < ends.length - 1 ? { page: page + 1, at: 0 } : { page, at: end };
	if (rows < 0 && at <= 0)
		return page > 0 ? { page: page - 1, at: ends[page - 1] ?? 0 } : { page, at };
	return { page, at: Math.max(0, Math.min(end, at + rows)) };
};

const moved = (from: Reading, move: Move, ends: readonly number[], height: number): Reading => {
	switch (move) {
		case 'first':
			return { page: 0, at: 0 };
		case 'last':
			return { page: ends.length - 1, at: ends.at(-1) ?? 0 };
		case 'up':
			return scrolled(from, -1, ends);
		case 'down':
			return scrolled(from, 1, ends);
		case 'page-up':
			return scrolled(from, -height, ends);
		case 'page-down':
			return scrolled(from, height, ends);
	}
};

const turned = ({ page, at }: Reading, action: Action, count: number): Reading => {
	const to = clampCursor(page + (action === 'next-part' ? 1 : -1), count);
	return { page: to, at: to === page ? at : 0 };
};

/** The report is read, not chosen from: the cursor is the first row shown of a page. */
export const updateReport = (
	{ screen, stack, world }: Scene<ScreenOf<'report'>>,
	input: Input,
): Turn => {
	if (!('action' in input)) return {};
	const { action } = input;
	if (action === 'back') return { stack: pop(stack) };
	const pages = reportPages(world);
	const height = pageHeight(world);
	// The window may have grown since, or the archive been read.
	const ends = pages.map(rows => Math.max(0, rows.length - height));
	const page = clampCursor(screen.page, pages.length);
	const from = { page, at: Math.min(screen.at, ends[page] ?? 0) };
	if (action === 'next-part' || action === 'previous-part')
		return { stack: replace(stack, { ...screen, ...turned(from, action, pages.length) }) };
	return isMove(action)
		? { stack: replace(stack, { ...screen, ...moved(from, action, ends, height) }) }
		: {};
};

import { isAlike } from './alike.ts';
import type { Customer } from './records.ts';

/** What was noted about a customer besides his record itself. */
export type NotedDeed =
	| 'remark'
	| 'remark-corrected'
	| 'remark-removed'
	| 'event'
	| 'event-corrected'
	| 'event-removed';

const byCount = (before: readonly unknown[], after: readonly unknown[]) => {
	if (isAlike(before, after)) return undefined;
	const grown = after.length - before.length;
	return grown > 0 ? 'new' : grown < 0 ? 'removed' : 'corrected';
};

/** Whether a remark or a day to remember is what changed of him. */
export const notedDeed = (before: Customer, after: Customer): NotedDeed | undefined => {
	const remarks = byCount(before.remarks ?? [], after.remarks ?? []);
	if (remarks !== undefined) return remarks === 'new' ? 'remark' : `remark-${remarks}`;
	const events = byCount(before.events, after.events);
	if (events !== undefined) return events === 'new' ? 'event' : `event-${events}`;
	return undefined;
};

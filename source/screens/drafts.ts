import type { Draft } from './morning/state.ts';
import type { Stack } from './screen.ts';

const none: Draft = {};

/** What was changed of a relance and not sent yet. */
export const draftOf = ([bottom]: Stack, id: string): Draft =>
	(bottom.screen === 'morning' && Object.hasOwn(bottom.drafts, id) ? bottom.drafts[id] : none) ??
	none;

export const withDraft = ([bottom, ...others]: Stack, id: string, draft: Draft): Stack =>
	bottom.screen === 'morning'
		? [{ ...bottom, drafts: { ...bottom.drafts, [id]: draft } }, ...others]
		: [bottom, ...others];

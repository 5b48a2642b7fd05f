import type { Language } from '../book/records.ts';
import type { Refusal } from '../book/refusal.ts';
import type { Catalog } from './catalog-type.ts';
import { commands as englishCommands } from './en/commands.ts';
import { englishDay, englishLongDay } from './en/dates.ts';
import { keeping as englishKeeping } from './en/keeping.ts';
import { keys as englishKeys } from './en/keys.ts';
import { refusals as englishRefusals } from './en/refusals.ts';
import { relances as englishRelances } from './en/relances.ts';
import { screens as englishScreens } from './en/screens.ts';
import { commands as frenchCommands } from './fr/commands.ts';
import { frenchDay, frenchLongDay } from './fr/dates.ts';
import { keeping as frenchKeeping } from './fr/keeping.ts';
import { keys as frenchKeys } from './fr/keys.ts';
import { refusals as frenchRefusals } from './fr/refusals.ts';
import { relances as frenchRelances } from './fr/relances.ts';
import { screens as frenchScreens } from './fr/screens.ts';
import { cut, mostQuoted } from './width.ts';

export type { Catalog };

export const catalogs: Readonly<Record<Language, Catalog>> = {
	fr: {
		language: 'fr',
		dates: { day: frenchDay, longDay: frenchLongDay },
		refusals: frenchRefusals,
		relances: frenchRelances,
		keys: frenchKeys,
		screens: frenchScreens,
		commands: frenchCommands,
		keeping: frenchKeeping,
	},
	en: {
		language: 'en',
		dates: { day: englishDay, longDay: englishLongDay },
		refusals: englishRefusals,
		relances: englishRelances,
		keys: englishKeys,
		screens: englishScreens,
		commands: englishCommands,
		keeping: englishKeeping,
	},
};

/** Names and what was typed are quoted as far as they are recognised: a page pasted by mistake is not. */
const quotable = (fact: unknown): unknown => {
	if (typeof fact === 'string') return cut(fact, mostQuoted);
	return Array.isArray(fact) ? fact.map(quotable) : fact;
};

/** The sentence for a refusal. */
export const wordRefusal = (catalog: Catalog, refusal: Refusal): string => {
	const facts = Object.fromEntries(
		Object.entries(refusal).map(([name, fact]) => [name, quotable(fact)]),
	) as Refusal;
	// Each reason's sentence takes that reason's facts: the table's type guarantees the pair.
	return (catalog.refusals[refusal.reason] as (facts: Refusal) => string)(facts);
};

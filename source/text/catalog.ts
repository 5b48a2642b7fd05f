import type { Language } from '../book/records.ts';
import type { Refusal } from '../book/refusal.ts';
import type { Catalog } from './catalog-type.ts';
import { aftersale as englishAftersale } from './en/aftersale.ts';
import { agios as englishAgios } from './en/agios.ts';
import { commands as englishCommands } from './en/commands.ts';
import { counter as englishCounter } from './en/counter.ts';
import { courtesy as englishCourtesy } from './en/courtesy.ts';
import { customers as englishCustomers } from './en/customers.ts';
import { englishDay, englishLongDay, englishWeekday } from './en/dates.ts';
import { goods as englishGoods } from './en/goods.ts';
import { imports as englishImports } from './en/imports.ts';
import { keeping as englishKeeping } from './en/keeping.ts';
import { keys as englishKeys } from './en/keys.ts';
import { ladder as englishLadder } from './en/ladder.ts';
import { news as englishNews } from './en/news.ts';
import { payments as englishPayments } from './en/payments.ts';
import { refusals as englishRefusals } from './en/refusals.ts';
import { relances as englishRelances } from './en/relances.ts';
import { report as englishReport } from './en/report.ts';
import { screens as englishScreens } from './en/screens.ts';
import { settings as englishSettings } from './en/settings.ts';
import { aftersale as frenchAftersale } from './fr/aftersale.ts';
import { agios as frenchAgios } from './fr/agios.ts';
import { commands as frenchCommands } from './fr/commands.ts';
import { counter as frenchCounter } from './fr/counter.ts';
import { courtesy as frenchCourtesy } from './fr/courtesy.ts';
import { customers as frenchCustomers } from './fr/customers.ts';
import { frenchDay, frenchLongDay, frenchWeekday } from './fr/dates.ts';
import { goods as frenchGoods } from './fr/goods.ts';
import { imports as frenchImports } from './fr/imports.ts';
import { keeping as frenchKeeping } from './fr/keeping.ts';
import { keys as frenchKeys } from './fr/keys.ts';
import { ladder as frenchLadder } from './fr/ladder.ts';
import { news as frenchNews } from './fr/news.ts';
import { payments as frenchPayments } from './fr/payments.ts';
import { refusals as frenchRefusals } from './fr/refusals.ts';
import { relances as frenchRelances } from './fr/relances.ts';
import { report as frenchReport } from './fr/report.ts';
import { screens as frenchScreens } from './fr/screens.ts';
import { settings as frenchSettings } from './fr/settings.ts';
import { cut, mostQuoted } from './width.ts';

export type { Catalog };

export const catalogs: Readonly<Record<Language, Catalog>> = {
	fr: {
		language: 'fr',
		dates: { day: frenchDay, longDay: frenchLongDay, weekday: frenchWeekday },
		refusals: frenchRefusals,
		relances: frenchRelances,
		keys: frenchKeys,
		screens: frenchScreens,
		commands: frenchCommands,
		keeping: frenchKeeping,
		settings: frenchSettings,
		payments: frenchPayments,
		imports: frenchImports,
		goods: frenchGoods,
		customers: frenchCustomers,
		counter: frenchCounter,
		ladder: frenchLadder,
		agios: frenchAgios,
		aftersale: frenchAftersale,
		courtesy: frenchCourtesy,
		news: frenchNews,
		report: frenchReport,
	},
	en: {
		language: 'en',
		dates: { day: englishDay, longDay: englishLongDay, weekday: englishWeekday },
		refusals: englishRefusals,
		relances: englishRelances,
		keys: englishKeys,
		screens: englishScreens,
		commands: englishCommands,
		keeping: englishKeeping,
		settings: englishSettings,
		payments: englishPayments,
		imports: englishImports,
		goods: englishGoods,
		customers: englishCustomers,
		counter: englishCounter,
		ladder: englishLadder,
		agios: englishAgios,
		aftersale: englishAftersale,
		courtesy: englishCourtesy,
		news: englishNews,
		report: englishReport,
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

import type { Day, Weekday } from '../book/day.ts';
import type { Language } from '../book/records.ts';
import type { aftersale } from './fr/aftersale.ts';
import type { agios } from './fr/agios.ts';
import type { commands } from './fr/commands.ts';
import type { counter } from './fr/counter.ts';
import type { courtesy } from './fr/courtesy.ts';
import type { customers } from './fr/customers.ts';
import type { goods } from './fr/goods.ts';
import type { imports } from './fr/imports.ts';
import type { keeping } from './fr/keeping.ts';
import type { keys } from './fr/keys.ts';
import type { ladder } from './fr/ladder.ts';
import type { news } from './fr/news.ts';
import type { payments } from './fr/payments.ts';
import type { relances } from './fr/relances.ts';
import type { report } from './fr/report.ts';
import type { screens } from './fr/screens.ts';
import type { settings } from './fr/settings.ts';
import type { RefusalWords } from './word-types.ts';

/** Every sentence of the program. French is the source; English does not compile until it has them all. */
export interface Catalog {
	readonly language: Language;
	readonly dates: {
		/** `15 janvier` */
		readonly day: (day: Day) => string;
		/** `lundi 23 novembre 2026` */
		readonly longDay: (day: Day) => string;
		/** `lundi` */
		readonly weekday: (weekday: Weekday) => string;
	};
	readonly refusals: RefusalWords;
	readonly relances: typeof relances;
	readonly keys: typeof keys;
	readonly screens: typeof screens;
	readonly commands: typeof commands;
	readonly keeping: typeof keeping;
	readonly counter: typeof counter;
	readonly customers: typeof customers;
	readonly goods: typeof goods;
	readonly imports: typeof imports;
	readonly payments: typeof payments;
	readonly settings: typeof settings;
	readonly ladder: typeof ladder;
	readonly agios: typeof agios;
	readonly aftersale: typeof aftersale;
	readonly courtesy: typeof courtesy;
	readonly news: typeof news;
	readonly report: typeof report;
}

import { addDays, type Day, type Weekday, weekdayOf } from './day.ts';
import { type Francs, francs, noFrancs } from './money.ts';
import type { Phone } from './phone.ts';
import type { Language } from './records.ts';

/** A message template: one text for a full window, a shorter one for a small QR code. Lines, top to bottom. */
export interface Template {
	readonly text: readonly string[];
	/** The text itself when absent. */
	readonly short?: readonly string[];
}

/** A single day on which the shop is closed, and why: a feast, a mourning. */
export interface ClosedDay {
	readonly day: Day;
	readonly what?: string;
}

/** Every number of the product's rules, as this shop wants it. Days unless said otherwise. */
export interface Settings {
	readonly shop: {
		readonly name: string;
		readonly phone?: Phone;
		readonly language: Language;
		/** ISO 3166 code: how a number without a country code is read. */
		readonly country: string;
		/** IANA zone the shop's days are counted in, whatever the machine's says. */
		readonly zone: string;
	};
	/** Days of the week on which no message goes out. */
	readonly quietWeekdays: readonly Weekday[];
	/** Single days on which no message goes out either. */
	readonly closedDays: readonly ClosedDay[];
	readonly payment: {
		readonly afterDays: number;
		/** Days after due at which the second stage is reached. */
		readonly reminderAfterDays: number;
		/** Gap between two reminders once the last stage is reached. */
		readonly againAfterDays: number;
		/** Days after due of the stages that only a firm tone climbs to. */
		readonly pricesAfterDays: number;
		readonly costsAfterDays: number;
		readonly cashFlowAfterDays: number;
		readonly interestAfterDays: number;
		readonly finalAfterDays: number;
		/** From a final notice to the day it gives. */
		readonly deadlineDays: number;
		/** Unanswered messages after which a call is proposed. */
		readonly callAfter: number;
		/** A payment this soon after a relance counts as money recovered. */
		readonly recoveredWithinDays: number;
	};
	readonly agios: {
		/** Hundredths of a per cent for a month or part of one: 100 is 1 %. */
		readonly rate: number;
		/** Days after the due day from which they run. */
		readonly fromDays: number;
	};
	readonly delivery: {
		readonly confirmAfterDays: number;
		/** The new day proposed in an apology, after today. */
		readonly newDayAfterDays: number;
		/** Deliveries: the shop's usual delay is the median of so many of its last ones. */
		readonly usualOver: number;
	};
	readonly credit: {
		/** FCFA a customer may owe before granting more is warned about; 0 for no limit. */
		readonly limit: Francs;
	};
	readonly renewal: { readonly beforeDays: number; readonly endsAfterDays: number };
	readonly satisfaction: {
		readonly afterDays: number;
		readonly minimum: Francs;
		readonly endsAfterDays: number;
	};
	readonly problem: {
		/** From the day a problem is noted to the day it is to be dealt with. */
		readonly afterDays: number;
		/** Problems: so many of one sort with one product, and its other buyers are to be asked. */
		readonly sameBeforeAsking: number;
	};
	readonly courtesy: {
		/** Without a purchase or a word. */
		readonly afterDays: number;
		/** Customers a day. */
		readonly perDay: number;
	};
	readonly stock: {
		/** Pieces, for a product that has no threshold of its own. */
		readonly threshold: number;
		readonly leadDays: number;
		readonly coverDays: number;
		readonly averageOverDays: number;
	};
	readonly spacing: { readonly days: number };
	readonly keeping: {
		/** Days a settled sale stays in the book before it goes to the archive. */
		readonly hotDays: number;
		/** Days each day's backup is kept; of older ones, one a month. */
		readonly dailyBackupDays: number;
		/** Days after which a backup outside this machine is asked for. */
		readonly outsideBackupDays: number;
		/** Days without a record after which the machine's date is not believed any more. */
		readonly clockJumpDays: number;
	};
	/** The owner's own wording, by language and template name; the shipped one elsewhere. */
	readonly templates: { readonly [L in Language]?: Readonly<Record<string, Template>> };
}

export const defaultSettings = (language: Language): Settings => ({
	shop: { name: '', language, country: 'CM', zone: 'Africa/Douala' },
	quietWeekdays: [0],
	closedDays: [],
	payment: {
		afterDays: 7,
		reminderAfterDays: 7,
		againAfterDays: 14,
		pricesAfterDays: 15,
		costsAfterDays: 30,
		cashFlowAfterDays: 45,
		interestAfterDays: 60,
		finalAfterDays: 90,
		deadlineDays: 8,
		callAfter: 3,
		recoveredWithinDays: 14,
	},
	agios: { rate: 100, fromDays: 30 },
	delivery: { confirmAfterDays: 2, newDayAfterDays: 3, usualOver: 10 },
	credit: { limit: noFrancs },
	renewal: { beforeDays: 2, endsAfterDays: 30 },
	satisfaction: { afterDays: 3, minimum: francs(5000), endsAfterDays: 14 },
	problem: { afterDays: 2, sameBeforeAsking: 3 },
	courtesy: { afterDays: 60, perDay: 2 },
	stock: { threshold: 2, leadDays: 7, coverDays: 30, averageOverDays: 90 },
	spacing: { days: 3 },
	keeping: { hotDays: 90, dailyBackupDays: 30, outsideBackupDays: 7, clockJumpDays: 30 },
	templates: {},
});

/** No message goes out on a quiet weekday or a closed day. */
export const isQuiet = (settings: Settings, day: Day): boolean =>
	settings.quietWeekdays.includes(weekdayOf(day)) ||
	settings.closedDays.some(closed => closed.day === day);

/** The first day from `day` on that is neither quiet nor closed. */
export const nextOpenDay = (settings: Settings, day: Day): Day => {
	let open = day;
	// A shop closed all year round gets the day itself back rather than an endless search.
	for (let tried = 0; tried < 366 && isQuiet(settings, open); tried++) open = addDays(open, 1);
	return isQuiet(settings, open) ? day : open;
};

import * as v from 'valibot';
import type { Language } from '../book/records.ts';
import type { ClosedDay, Settings, Template } from '../book/settings.ts';
import {
	count,
	day,
	dictionary,
	type FieldsOf,
	maybe,
	object,
	phone,
	plainObject,
	price,
	text,
} from './fields.ts';
import { filledSettings } from './filled-settings.ts';

const lines = v.array(text);
const template = object({ text: lines, short: maybe(lines) } satisfies FieldsOf<Template>);
const templates = maybe(dictionary(template));

/** A hand may write the day alone. */
const closedDay = v.union([
	object({ day, what: maybe(text) } satisfies FieldsOf<ClosedDay>),
	v.pipe(
		day,
		v.transform((closed): ClosedDay => ({ day: closed })),
	),
]);

const settings = object({
	shop: object({
		name: text,
		phone: maybe(phone),
		language: v.picklist(['fr', 'en']),
		country: v.pipe(text, v.regex(/^[A-Z]{2}$/)),
		zone: v.pipe(text, v.nonEmpty()),
	} satisfies FieldsOf<Settings['shop']>),
	quietWeekdays: v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])),
	closedDays: v.array(closedDay),
	payment: object({
		afterDays: count,
		reminderAfterDays: count,
		againAfterDays: count,
		pricesAfterDays: count,
		costsAfterDays: count,
		cashFlowAfterDays: count,
		interestAfterDays: count,
		finalAfterDays: count,
		deadlineDays: count,
		callAfter: count,
		recoveredWithinDays: count,
	} satisfies FieldsOf<Settings['payment']>),
	agios: object({ rate: count, fromDays: count } satisfies FieldsOf<Settings['agios']>),
	delivery: object({
		confirmAfterDays: count,
		newDayAfterDays: count,
		usualOver: count,
	} satisfies FieldsOf<Settings['delivery']>),
	credit: object({ limit: price } satisfies FieldsOf<Settings['credit']>),
	renewal: object({
		beforeDays: count,
		endsAfterDays: count,
	} satisfies FieldsOf<Settings['renewal']>),
	satisfaction: object({
		afterDays: count,
		minimum: price,
		endsAfterDays: count,
	} satisfies FieldsOf<Settings['satisfaction']>),
	problem: object({
		afterDays: count,
		sameBeforeAsking: count,
	} satisfies FieldsOf<Settings['problem']>),
	courtesy: object({ afterDays: count, perDay: count } satisfies FieldsOf<Settings['courtesy']>),
	stock: object({
		threshold: count,
		leadDays: count,
		coverDays: count,
		averageOverDays: count,
	} satisfies FieldsOf<Settings['stock']>),
	spacing: object({ days: count } satisfies FieldsOf<Settings['spacing']>),
	keeping: object({
		hotDays: count,
		dailyBackupDays: count,
		outsideBackupDays: count,
		clockJumpDays: count,
	} satisfies FieldsOf<Settings['keeping']>),
	templates: object({ fr: templates, en: templates } satisfies FieldsOf<Settings['templates']>),
} satisfies FieldsOf<Settings>);

/** Settings older than the program lack the newest ones: the defaults stand in, in this language. */
export const settingsSchema = (language: Language) =>
	v.pipe(
		plainObject,
		v.transform(given => filledSettings(given, language)),
		settings,
	);

import type { Book } from '../../book/book.ts';
import type { Language } from '../../book/records.ts';
import { changeSetting } from '../../book/setting.ts';
import type { Weekday } from '../../book/units.ts';
import type { Option } from '../choice/option.ts';
import { pop } from '../screen.ts';
import { keep, type World } from '../turn.ts';
import { keptNotice } from './setting-form.ts';
import { week } from './value-words.ts';

const languages: readonly Language[] = ['fr', 'en'];

/** The screens speak it at once, and the next messages too. */
export const languageOptions = ({ catalog, facts }: World): readonly Option[] =>
	languages.map(value => ({
		label: catalog.settings.languages[value],
		choose: ({ stack }) =>
			keep(
				book => changeSetting(book, { name: 'shop.language', value }, facts),
				(_done, after) => ({ stack: pop(stack), ...keptNotice('shop.language', after) }),
			),
	}));

const toggled = ({ settings: { quietWeekdays } }: Book, weekday: Weekday): readonly Weekday[] =>
	quietWeekdays.includes(weekday)
		? quietWeekdays.filter(other => other !== weekday)
		: [...quietWeekdays, weekday];

/** Each day of the week with its mark; a mark is kept as it is made. */
export const quietDayOptions = ({ book, catalog, facts }: World): readonly Option[] =>
	week.map(weekday => ({
		label: `[${book.settings.quietWeekdays.includes(weekday) ? 'x' : ' '}] ${catalog.dates.weekday(weekday)}`,
		choose: () =>
			keep(
				newest =>
					changeSetting(newest, { name: 'quietWeekdays', value: toggled(newest, weekday) }, facts),
				(_done, after) => keptNotice('quietWeekdays', after),
			),
	}));

import { parseWeekdays } from '../../book/day.ts';
import { parseText } from '../../book/name.ts';
import { type Phone, showPhone } from '../../book/phone.ts';
import { ok } from '../../book/result.ts';
import { setUpShop } from '../../book/shop.ts';
import type { Weekday } from '../../book/units.ts';
import { fieldOf } from '../../components/text-field.ts';
import type { About } from '../about.ts';
import { morningScreen } from '../morning/state.ts';
import { replace } from '../screen.ts';
import { weekdayWords } from '../settings/value-words.ts';
import { keep, type World } from '../turn.ts';
import { question, silent } from './question.ts';
import { ask, type QuestionState } from './state.ts';

/** The first run's questions, in their order, with what was answered before. */
export const askShopName = ({ name = '' }: About): QuestionState =>
	ask('shop-name', {}, fieldOf(name));

export const askShopPhone = ({ name = '', phone }: About): QuestionState =>
	ask('shop-phone', { name }, fieldOf(phone === undefined ? '' : showPhone(phone)));

/** Sunday is proposed: most shops rest on it. */
const askShopRest = (about: About, world: World): QuestionState =>
	ask('shop-rest', about, fieldOf(weekdayWords(world.book.settings.quietWeekdays, world)));

/** The first run: whose notebook this is, and when it rests. */
export const shopQuestions = {
	'shop-name': question<string>({
		read: parseText,
		echo: silent,
		accept: (name, _about, { stack }) => ({ stack: replace(stack, askShopPhone({ name })) }),
	}),
	'shop-phone': question<Phone | undefined>({
		read: (typed, _about, world) => (typed.trim() === '' ? ok(undefined) : world.parsePhone(typed)),
		echo: phone => (phone === undefined ? '' : showPhone(phone)),
		accept: (phone, { name = '' }, { stack, world }) => ({
			stack: replace(
				stack,
				askShopRest({ name, ...(phone === undefined ? {} : { phone }) }, world),
			),
		}),
	}),
	'shop-rest': question<readonly Weekday[]>({
		read: parseWeekdays,
		echo: (weekdays, _about, world) => {
			const { restEcho, openEveryDay } = world.catalog.settings;
			return weekdays.length === 0 ? openEveryDay : restEcho(weekdayWords(weekdays, world));
		},
		accept: (quietWeekdays, { name = '', phone }, { stack }) =>
			keep(
				book => setUpShop(book, { name, quietWeekdays, ...(phone === undefined ? {} : { phone }) }),
				() => ({ stack: replace(stack, morningScreen) }),
			),
	}),
} as const;

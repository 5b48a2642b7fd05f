import { parseText } from '../../book/name.ts';
import { type Phone, showPhone } from '../../book/phone.ts';
import { ok } from '../../book/result.ts';
import { nameShop } from '../../book/shop.ts';
import { morningScreen } from '../morning/state.ts';
import { replace } from '../screen.ts';
import { keep } from '../turn.ts';
import { question, silent } from './question.ts';
import { ask } from './state.ts';

/** The first run: whose notebook this is. */
export const shopQuestions = {
	'shop-name': question<string>({
		read: parseText,
		echo: silent,
		accept: (name, _about, { stack }) => ({ stack: replace(stack, ask('shop-phone', { name })) }),
	}),
	'shop-phone': question<Phone | undefined>({
		read: (typed, _about, world) => (typed.trim() === '' ? ok(undefined) : world.parsePhone(typed)),
		echo: phone => (phone === undefined ? '' : showPhone(phone)),
		accept: (phone, about, { stack }) =>
			keep(
				book =>
					nameShop(book, { name: about.name ?? '', ...(phone === undefined ? {} : { phone }) }),
				() => ({ stack: replace(stack, morningScreen) }),
			),
	}),
} as const;

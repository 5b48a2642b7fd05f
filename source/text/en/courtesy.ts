import type { Catalog } from '../catalog-type.ts';
import { plural } from './plural.ts';

const days = (count: number): string => plural(count, 'day', 'days');

const runsOut: Catalog['courtesy']['runsOut'] = {
	lifetime: (pieces, lasts, day) =>
		`None left on ${day}: the product lasts ${days(lasts)}${pieces === 1 ? '' : ` for ${pieces} pieces`}.`,
	learned: (pieces, lasts, purchases, day) =>
		`None left on ${day}: usually ${pieces === 1 ? 'buys one every' : `${pieces} pieces make`} ${days(lasts)} (${purchases} purchases).`,
};

const event: Catalog['courtesy']['event'] = {
	title: who => `Day to remember for ${who}`,
	correctTitle: who => `Put right a day of ${who}`,
	sort: 'Sort',
	sorts: {
		birthday: 'birthday',
		feast: 'feast',
		birth: 'birth',
		other: 'other, without a message',
	},
	birthday: 'Birthday',
	what: 'What',
	whatHint: 'name day, Christmas, birth of Junior…',
	day: 'Day',
	dayHint: '15/3: the day and the month are enough',
	bornOn: 'Born on',
	bornOnHint: '15/3: a day gone by, or today',
	everyYear: day => `${day}: a word every year, within the week`,
	once: day => `${day}: congratulated once, within the week`,
	silent: day => `${day}: good to know, without a message`,
	correct: 'Put right',
	forget: 'Forget',
	corrected: who => `Put right: day of ${who}.`,
	coming: (what, inDays, day) =>
		inDays === 0 ? `Today: ${what}` : inDays === 1 ? `Tomorrow: ${what}` : `On ${day}: ${what}`,
};

const remark: Catalog['courtesy']['remark'] = {
	title: who => `Note for ${who}`,
	correctTitle: who => `Put right a note of ${who}`,
	sort: 'Sort',
	sorts: { said: 'what the customer said', service: 'a service rendered' },
	text: 'What',
	textHint: 'wants a fridge for December; parcel kept…',
	day: 'Day',
	dayHint: 'today, or a day gone by',
	noted: who => `Noted for ${who}.`,
	corrected: who => `Put right: note of ${who}.`,
	forgotten: who => `Forgotten: note of ${who}.`,
	correct: 'Put right',
	forget: 'Forget',
	askForget: text => `Forget the note “${text}”?`,
	told: {
		said: text => `Said: ${text}`,
		service: text => `Service rendered: ${text}`,
	},
	onDay: (day, told) => `On ${day}. ${told}`,
};

export const courtesy: Catalog['courtesy'] = {
	menu: (what, who) => `${who}, “${what}”`,
	runsOut,
	rhythm: (product, lasts) => `${product} every ${days(lasts)}`,
	rhythms: list => `Usually buys: ${list}`,
	event,
	remark,
};

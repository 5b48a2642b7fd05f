import type { Action, Place } from './action.ts';
import type { Key, SpecialKey } from './key.ts';

export type { Action, Place };

export interface Binding {
	/** Named keys, or the letters themselves; the first one is the one shown. */
	readonly keys: readonly (SpecialKey | (string & {}))[];
	readonly action: Action;
	/** Kept out of the footer, where room is short; the help screen shows every key. */
	readonly quiet?: boolean;
}

const moving: readonly Binding[] = [
	{ keys: ['up', 'k'], action: 'up', quiet: true },
	{ keys: ['down', 'j'], action: 'down', quiet: true },
	{ keys: ['pageup'], action: 'page-up', quiet: true },
	{ keys: ['pagedown'], action: 'page-down', quiet: true },
	{ keys: ['home'], action: 'first', quiet: true },
	{ keys: ['end'], action: 'last', quiet: true },
];

const undo: Binding = { keys: ['u'], action: 'undo', quiet: true };
const help: Binding = { keys: ['?', 'f1'], action: 'help' };
/** In the short foot of a dialog. */
const helpQuiet: Binding = { ...help, quiet: true };
/** Where letters are written, `?` is one of them. */
const helpTyping: Binding = { keys: ['f1'], action: 'help' };
const back: Binding = { keys: ['escape'], action: 'back' };
/** From anywhere, also while something else is being typed. */
const sell: Binding = { keys: ['v', 'f2'], action: 'sell', quiet: true };
const sellTyping: Binding = { keys: ['f2'], action: 'sell', quiet: true };
const customers: Binding = { keys: ['c'], action: 'customers', quiet: true };
/** Its key is said where agios are. */
const agios: Binding = { keys: ['y'], action: 'agios', quiet: true };
const quit: Binding = { keys: ['ctrl-c'], action: 'quit', quiet: true };

const writing: readonly Binding[] = [
	{ keys: ['left'], action: 'left', quiet: true },
	{ keys: ['right'], action: 'right', quiet: true },
	{ keys: ['home'], action: 'first', quiet: true },
	{ keys: ['end'], action: 'last', quiet: true },
	{ keys: ['backspace'], action: 'erase', quiet: true },
	{ keys: ['delete'], action: 'erase-ahead', quiet: true },
	{ keys: ['ctrl-u'], action: 'clear', quiet: true },
];

/** Leaving a list, moving in it, and what opens from any list. */
const browsing: readonly Binding[] = [back, help, ...moving, customers, sell, quit];

/** The end of every list. */
const listed: readonly Binding[] = [undo, ...browsing];

/** The same for a list that can be searched. */
const searched: readonly Binding[] = [undo, { keys: ['f', '/'], action: 'search' }, ...browsing];

/** The end of every place where letters are written. */
const typed: readonly Binding[] = [helpTyping, ...writing, sellTyping, quit];

/**
 * THE table of keys: dispatch, the footers and the help screen all come from it. The same letters in both
 * languages, none of them a digit or a sign that an AZERTY keyboard shifts (`?` has F1 beside it).
 */
export const bindings: Readonly<Record<Place, readonly Binding[]>> = {
	morning: [
		{ keys: ['enter'], action: 'open' },
		{ ...sell, quiet: false },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['l'], action: 'deliver', quiet: true },
		{ keys: ['d'], action: 'debts' },
		{ ...customers, quiet: false },
		{ keys: ['o'], action: 'orders' },
		{ keys: ['s'], action: 'stock' },
		{ keys: ['e'], action: 'entries' },
		{ keys: ['t'], action: 'later' },
		{ keys: ['g'], action: 'report' },
		{ keys: ['n'], action: 'news' },
		{ keys: ['r'], action: 'settings' },
		{ keys: ['h'], action: 'history', quiet: true },
		{ keys: ['w'], action: 'receipt', quiet: true },
		undo,
		{ keys: ['b'], action: 'back-up', quiet: true },
		{ keys: ['i'], action: 'move-in', quiet: true },
		help,
		{ keys: ['q'], action: 'quit' },
		...moving,
		quit,
	],
	relance: [
		{ keys: ['enter'], action: 'sent' },
		{ keys: ['m'], action: 'edit' },
		{ keys: ['t'], action: 'argument' },
		{ keys: ['i'], action: 'print' },
		{ keys: ['r'], action: 'snooze' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['l'], action: 'deliver' },
		{ keys: ['n'], action: 'new-day' },
		{ keys: ['d'], action: 'promise' },
		{ keys: ['e'], action: 'answer' },
		{ keys: ['s'], action: 'product' },
		{ keys: ['a'], action: 'stop' },
		{ keys: ['o'], action: 'open-here' },
		{ keys: ['c'], action: 'customer', quiet: true },
		agios,
		{ keys: ['w'], action: 'receipt', quiet: true },
		undo,
		back,
		help,
		{ keys: ['up', 'left'], action: 'previous', quiet: true },
		{ keys: ['down', 'right'], action: 'next', quiet: true },
		sell,
		quit,
	],
	later: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['r'], action: 'resume' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['w'], action: 'receipt', quiet: true },
		...listed,
	],
	customers: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['n'], action: 'add' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['t'], action: 'sort' },
		{ keys: ['f', '/'], action: 'search' },
		{ keys: ['w'], action: 'receipt', quiet: true },
		undo,
		back,
		help,
		...moving,
		sell,
		quit,
	],
	customer: [
		{ keys: ['enter'], action: 'open' },
		{ ...sell, quiet: false },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['d'], action: 'promise' },
		{ keys: ['o'], action: 'problem' },
		{ keys: ['m'], action: 'edit' },
		{ keys: ['n'], action: 'note' },
		{ keys: ['s'], action: 'remark' },
		{ keys: ['f'], action: 'date' },
		{ keys: ['r'], action: 'statement' },
		{ keys: ['i'], action: 'print' },
		{ keys: ['a'], action: 'stop' },
		{ keys: ['g'], action: 'merge' },
		{ keys: ['b'], action: 'advance-back', quiet: true },
		{ keys: ['x'], action: 'repair', quiet: true },
		agios,
		{ keys: ['w'], action: 'receipt', quiet: true },
		undo,
		back,
		help,
		...moving,
		quit,
	],
	debts: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['d'], action: 'promise' },
		{ keys: ['e'], action: 'answer' },
		agios,
		{ keys: ['w'], action: 'receipt', quiet: true },
		...searched,
	],
	orders: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['l'], action: 'deliver' },
		{ keys: ['a'], action: 'deliver-part' },
		{ keys: ['n'], action: 'new-day' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['w'], action: 'receipt', quiet: true },
		...searched,
	],
	stock: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['n'], action: 'add' },
		{ keys: ['l'], action: 'receive' },
		{ keys: ['t'], action: 'count' },
		{ keys: ['b'], action: 'ordered' },
		{ keys: ['r'], action: 'reorder' },
		{ keys: ['g'], action: 'suppliers' },
		...searched,
	],
	product: [
		{ keys: ['l'], action: 'receive' },
		{ keys: ['t'], action: 'count' },
		{ keys: ['a'], action: 'correct' },
		{ keys: ['m'], action: 'edit' },
		{ keys: ['b'], action: 'ordered' },
		{ keys: ['w'], action: 'message-supplier' },
		{ keys: ['x'], action: 'cancel-order' },
		{ keys: ['n'], action: 'tell-buyers' },
		undo,
		back,
		help,
		customers,
		sell,
		quit,
	],
	reorder: [
		{ keys: ['enter', 'w'], action: 'message-supplier' },
		{ keys: ['left'], action: 'fewer' },
		{ keys: ['right'], action: 'more' },
		{ keys: ['m'], action: 'edit' },
		{ keys: ['b'], action: 'ordered' },
		{ keys: ['g'], action: 'suppliers' },
		...listed,
	],
	suppliers: [
		{ keys: ['enter', 'm'], action: 'edit' },
		{ keys: ['n'], action: 'add' },
		{ keys: ['w'], action: 'message-supplier' },
		...listed,
	],
	report: [
		{ keys: ['right'], action: 'next-part' },
		{ keys: ['left'], action: 'previous-part' },
		...browsing,
	],
	search: [
		{ keys: ['enter'], action: 'accept' },
		{ keys: ['escape'], action: 'back' },
		{ keys: ['up'], action: 'up', quiet: true },
		{ keys: ['down'], action: 'down', quiet: true },
		...typed,
	],
	question: [{ keys: ['enter'], action: 'accept' }, { keys: ['escape'], action: 'back' }, ...typed],
	choice: [{ keys: ['enter'], action: 'accept' }, back, helpQuiet, sell, ...moving, quit],
	sale: [
		{ keys: ['enter'], action: 'accept' },
		{ keys: ['up'], action: 'up' },
		{ keys: ['down'], action: 'down', quiet: true },
		{ keys: ['delete'], action: 'erase-ahead' },
		{ keys: ['ctrl-s'], action: 'keep', quiet: true },
		{ keys: ['ctrl-r'], action: 'start-over' },
		back,
		helpTyping,
		...writing.filter(({ action }) => action !== 'erase-ahead'),
		quit,
	],
	form: [
		{ keys: ['enter'], action: 'accept' },
		{ keys: ['tab', 'down'], action: 'next-field' },
		{ keys: ['backtab', 'up'], action: 'previous-field', quiet: true },
		{ keys: ['ctrl-s'], action: 'keep' },
		{ keys: ['ctrl-r'], action: 'start-over', quiet: true },
		{ keys: ['escape'], action: 'back' },
		...typed,
	],
	copying: [
		{ keys: ['enter'], action: 'keep' },
		{ keys: ['tab', 'down'], action: 'next-field' },
		{ keys: ['backtab', 'up'], action: 'previous-field', quiet: true },
		{ keys: ['ctrl-z'], action: 'undo' },
		back,
		...typed,
	],
	preview: [{ keys: ['enter'], action: 'accept' }, back, help, ...moving, sell, quit],
	message: [
		{ keys: ['enter'], action: 'accept' },
		{ keys: ['o'], action: 'open-here' },
		back,
		help,
		sell,
		quit,
	],
	entries: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['m'], action: 'put-right' },
		{ keys: ['a'], action: 'cancel' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['w'], action: 'receipt' },
		{ keys: ['b'], action: 'advance-back' },
		undo,
		{ keys: ['f', '/'], action: 'search' },
		back,
		help,
		...moving,
		sell,
		quit,
	],
	'sale-page': [
		{ keys: ['m', 'enter'], action: 'put-right' },
		{ keys: ['a'], action: 'cancel' },
		{ keys: ['n'], action: 'add-line' },
		{ keys: ['t'], action: 'return' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['l'], action: 'deliver' },
		{ keys: ['d'], action: 'write-off' },
		{ keys: ['x'], action: 'buyer' },
		agios,
		{ keys: ['o'], action: 'problem' },
		{ keys: ['w'], action: 'receipt' },
		undo,
		back,
		help,
		...moving,
		sell,
		quit,
	],
	agios: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['p'], action: 'pay' },
		{ keys: ['r'], action: 'waive' },
		{ keys: ['w'], action: 'receipt', quiet: true },
		...listed,
	],
	confirm: [{ keys: ['enter'], action: 'accept' }, back, helpQuiet, sellTyping, quit],
	editor: [
		{ keys: ['escape'], action: 'finish' },
		{ keys: ['ctrl-r'], action: 'restore' },
		{ keys: ['enter'], action: 'new-line' },
		{ keys: ['up'], action: 'up', quiet: true },
		{ keys: ['down'], action: 'down', quiet: true },
		...typed,
	],
	history: [{ keys: ['enter', 'u'], action: 'undo' }, back, help, sell, ...moving, customers, quit],
	settings: [
		{ keys: ['enter'], action: 'open' },
		{ keys: ['ctrl-r'], action: 'restore' },
		{ keys: ['f', '/'], action: 'search' },
		sell,
		undo,
		back,
		help,
		...moving,
		quit,
	],
	template: [
		{ keys: ['escape'], action: 'finish' },
		{ keys: ['tab', 'backtab'], action: 'other-form' },
		{ keys: ['pagedown'], action: 'next-example' },
		{ keys: ['pageup'], action: 'previous-example', quiet: true },
		{ keys: ['ctrl-r'], action: 'restore' },
		{ keys: ['enter'], action: 'new-line' },
		{ keys: ['up'], action: 'up', quiet: true },
		{ keys: ['down'], action: 'down', quiet: true },
		...typed,
	],
	'closed-days': [
		{ keys: ['a'], action: 'add' },
		{ keys: ['x', 'delete'], action: 'remove' },
		sell,
		undo,
		back,
		help,
		...moving,
		quit,
	],
	news: [{ keys: ['enter'], action: 'open' }, { keys: ['n', 'a'], action: 'add' }, ...listed],
	'news-text': [
		{ keys: ['enter'], action: 'accept' },
		{ keys: ['ctrl-r'], action: 'start-over' },
		back,
		...typed,
	],
	'news-readers': [
		{ keys: ['enter', ' '], action: 'toggle' },
		{ keys: ['t'], action: 'choose-all' },
		{ keys: ['a'], action: 'choose-none' },
		{ keys: ['p'], action: 'buyers' },
		{ keys: ['g', 'ctrl-s'], action: 'keep' },
		{ keys: ['f', '/'], action: 'search' },
		...browsing,
	],
	'news-page': [
		{ keys: ['enter'], action: 'send' },
		{ keys: ['e'], action: 'answer' },
		{ keys: ['m'], action: 'edit' },
		{ keys: ['a'], action: 'readers' },
		{ keys: ['x'], action: 'stop' },
		{ keys: ['c'], action: 'customer' },
		undo,
		back,
		help,
		...moving,
		sell,
		quit,
	],
	help: [
		{ keys: ['pagedown'], action: 'page-down' },
		{ keys: ['pageup'], action: 'page-up' },
		back,
		...moving.filter(({ action }) => !action.startsWith('page')),
		sell,
		quit,
	],
};

const nameOf = (key: Key): string => (key.name === 'text' ? key.text.toLowerCase() : key.name);

/** The action a key has in a place, if any. */
export const actionFor = (place: Place, key: Key): Action | undefined =>
	bindings[place].find(binding => binding.keys.includes(nameOf(key)))?.action;

/** Places where letters are written, not obeyed. */
const written: readonly Place[] = [
	'search',
	'question',
	'sale',
	'form',
	'copying',
	'editor',
	'template',
	'news-text',
];

export const isWriting = (place: Place): boolean => written.includes(place);
/** Lists in which what begins with a digit is a code, and is looked for at once. */
export const findsCodes = (place: Place): boolean => place === 'stock';

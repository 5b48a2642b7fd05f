import { describe, expect, it } from 'vitest';
import {
	type Action,
	bindings,
	findsCodes,
	isWriting,
	type Place,
} from '../../source/keys/bindings.ts';
import type { NotebookDriver, Pressed } from '../support/notebook-driver.tsx';
import { sceneOf } from './scenes.ts';

/** A screen of each place where all of its keys have something to do or to say. */
const sceneAt: Readonly<Record<Place, string>> = {
	morning: 'the morning',
	relance: 'a late delivery',
	later: 'later',
	customers: 'the customers',
	customer: 'a customer',
	debts: 'the debts',
	orders: 'the orders',
	stock: 'the stock',
	product: 'a product',
	reorder: 'what to order',
	suppliers: 'the suppliers',
	report: 'the second page of the report',
	search: 'find a debt',
	question: 'put off until',
	choice: 'how to stop',
	confirm: 'Sent?',
	sale: 'a sale with two lines',
	form: 'a new customer',
	copying: 'the old notebook',
	preview: 'a file to import',
	message: 'a message',
	entries: 'the entries',
	'sale-page': 'a sale that was paid',
	agios: 'the agios',
	editor: 'the editor',
	history: 'the history',
	settings: 'the settings',
	'closed-days': 'the closed days',
	template: 'the text of a message',
	news: 'the news',
	'news-text': 'a news being written',
	'news-readers': 'whom a news is for',
	'news-page': 'a news half sent',
	help: 'help of the morning',
};

const names: Readonly<Record<string, Pressed>> = {
	enter: 'Enter',
	escape: 'Escape',
	up: 'Up',
	down: 'Down',
	left: 'Left',
	right: 'Right',
	pageup: 'PageUp',
	pagedown: 'PageDown',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
	delete: 'Delete',
	f1: 'F1',
	f2: 'F2',
	tab: 'Tab',
	backtab: 'Shift+Tab',
	'ctrl-c': 'Ctrl+C',
	'ctrl-r': 'Ctrl+R',
	'ctrl-s': 'Ctrl+S',
	'ctrl-u': 'Ctrl+U',
	'ctrl-z': 'Ctrl+Z',
};

const upwards: readonly Action[] = ['up', 'page-up', 'first'];

const lines = 'un\rdeux\rtrois';

/** In the middle of what there is, so that every way is open. */
const openAt = async (place: Place, action: Action): Promise<NotebookDriver> => {
	const driver = await sceneOf(sceneAt[place]).open();
	if (isWriting(place)) {
		await driver.paste(
			{ search: 'mme', sale: 'cable', editor: lines, template: lines }[String(place)] ?? '123',
		);
		await driver.press('Left');
		if (place === 'editor' || place === 'template') await driver.press('Up');
		if ((place === 'search' || place === 'sale') && action === 'up') await driver.press('Down');
	} else if (upwards.includes(action)) await driver.go(2, 'Down');
	return driver;
};

const seen = (driver: NotebookDriver): unknown => [
	driver.text(),
	driver.links.length,
	driver.hasEnded,
];

/** A cursor is a reversed cell, which the rows do not show: a letter typed then shows where it is. */
const seenTyping = async (driver: NotebookDriver): Promise<unknown> => {
	const before = seen(driver);
	await driver.type('X');
	return [before, driver.text()];
};

const cases = (Object.keys(bindings) as Place[]).flatMap(place =>
	bindings[place].flatMap(({ keys, action }) => keys.map(key => [place, key, action] as const)),
);

describe('every key of the table does something in its place, or says why not', () => {
	it.each(cases)('%s: %s, %s', async (place, key, action) => {
		const driver = await openAt(place, action);
		const before = isWriting(place) ? await seenTyping(await openAt(place, action)) : seen(driver);
		await driver.press(names[key] ?? key);
		expect(isWriting(place) ? await seenTyping(driver) : seen(driver)).not.toEqual(before);
	});
});

describe('a key that is not in the table does nothing', () => {
	it.each(Object.keys(bindings) as Place[])('in %s', async place => {
		const driver = await sceneOf(sceneAt[place]).open();
		const before = driver.text();
		// Where codes are looked for, a digit begins one.
		const keys = ['z', ...(findsCodes(place) ? [] : ['1']), '\t', '&'];
		for (const key of keys) if (!isWriting(place)) await driver.press(key);
		expect(driver.text()).toBe(before);
	});
});

describe("a scanner's code and its Enter open, answer and keep nothing", () => {
	it.each(Object.keys(bindings) as Place[])('in %s', async place => {
		const driver = await sceneOf(sceneAt[place]).open();
		const [before, book] = [driver.text(), driver.book()];
		await driver.scan('6111245');
		await driver.scan('6111245');
		expect(driver.book()).toBe(book);
		if (!isWriting(place) && !findsCodes(place)) expect(driver.text()).toBe(before);
	});
});

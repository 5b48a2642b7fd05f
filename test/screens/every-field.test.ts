import { describe, expect, it } from 'vitest';
import { isWriting } from '../../source/keys/bindings.ts';
import type { NotebookDriver } from '../support/notebook-driver.tsx';
import { fitsIn, scenes } from './scenes.ts';

/** What a hand, a paste, a scanner or somebody with bad intentions may put in any field. */
const typed: readonly (readonly [what: string, text: string])[] = [
	['nothing', ''],
	['spaces', '   '],
	['300 characters', 'é'.repeat(300)],
	['301 characters', 'x'.repeat(301)],
	['several lines', 'un\ndeux\r\ntrois'],
	['escape sequences', '\x1b[31mrouge\x1b[0m\x1b]0;titre\x07'],
	['a negative number', '-1'],
	['zero', '0'],
	['a number with an exponent', '1e9'],
	['a number with decimals', '12,5'],
	['a day that does not exist', '31/2'],
	['a day of 1970', '1/1/1970'],
	['a day of 2100', '1/1/2100'],
	['an emoji', '👩‍👩‍👧'],
	['Arabic', 'محمد'],
	['a phone with letters', '677A00B01'],
	['two phones', '677000001 / 699000002'],
	['a foreign phone', '+33 6 12 34 56 78'],
	['a phone of 8 digits', '77000001'],
];

const apart = ['search', 'editor', 'template'];
/** Its choice is refused when the scene opens, and again as long as none is made: the same words stand there. */
const isRefused = (name: string): boolean => name === 'more than what is owed';
const writing = scenes.filter(
	({ name, place }) => isWriting(place) && !apart.includes(place) && !isRefused(name),
);

/** The name of the field that is typed in; a place that is one field has none. */
const fieldAt = (driver: NotebookDriver): string =>
	/^ > (\S.*?)(?: {2}|$)/m.exec(driver.text())?.[1] ?? '';

/** Field after field, each with everything; opened anew when what was typed has led elsewhere. */
class Typist {
	readonly #open: () => Promise<NotebookDriver>;
	#driver: NotebookDriver | undefined;

	constructor(open: () => Promise<NotebookDriver>) {
		this.#open = open;
	}

	async at(field: number, name: string | undefined): Promise<NotebookDriver> {
		if (this.#driver !== undefined && name !== undefined && fieldAt(this.#driver) === name)
			return this.#driver;
		this.#driver = await this.#open();
		for (let tabs = 0; tabs < field; tabs++) await this.#driver.press('Tab');
		return this.#driver;
	}
}

const fieldsOf = async (driver: NotebookDriver, place: string): Promise<readonly string[]> => {
	if (place !== 'form') return [''];
	const names = [fieldAt(driver)];
	for (;;) {
		await driver.press('Tab');
		const name = fieldAt(driver);
		if (name === names[0]) return names;
		names.push(name);
		if (names.length > 20) throw new Error(`no end of fields:\n${driver.text()}`);
	}
};

describe.each(writing)('$name', ({ open, place }) => {
	it('takes or refuses whatever is typed in each field', async () => {
		const typist = new Typist(open);
		for (const [field, name] of (await fieldsOf(await open(), place)).entries())
			for (const [what, text] of typed) {
				const driver = await typist.at(field, place === 'form' ? name : undefined);
				const book = driver.book();
				await driver.press('Ctrl+U');
				await driver.paste(text);
				const before = driver.words();
				await driver.press('Enter');
				fitsIn(driver, 80, 24);
				const isKept = driver.book() !== book;
				// Either something came of it, or it is said why not: never neither.
				expect([what, name, isKept || driver.words() !== before]).toEqual([what, name, true]);
			}
	}, 60_000);
});

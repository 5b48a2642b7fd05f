import { describe, expect, it } from 'vitest';
import { type NotebookDriver, openDriver } from '../support/notebook-driver.tsx';
import { rowOf } from './scenes.ts';

/** Mr Paul's relance, in a window where its whole message is shown. */
const openPaul = async (): Promise<NotebookDriver> => {
	const driver = openDriver({ columns: 100, rows: 30 });
	await driver.press('Down', 'Enter');
	return driver;
};

const openEditor = async (): Promise<NotebookDriver> => {
	const driver = await openPaul();
	await driver.press('m');
	return driver;
};

const textOf = async (driver: NotebookDriver): Promise<string> =>
	decodeURIComponent(new URL((await driver.code()) ?? '').searchParams.get('text') ?? '');

const written =
	'Bonjour Mr Paul,\nPour votre achat : *Tablette Samsung*\nIl reste : *25 000 FCFA*.\nQuand vous pouvez, vous me dites.';

/** The rows of the message being rewritten. */
const field = (driver: NotebookDriver): readonly string[] => {
	const rows = driver.rows();
	const end = rows.findIndex(row => /Le code tient|Trop long|trop long/.test(row));
	return rows
		.slice(3, end)
		.map(row => row.slice(2))
		.join('\n')
		.trimEnd()
		.split('\n');
};

describe('the editor', () => {
	it('opens on the message as it would be sent', async () => {
		expect((await field(await openEditor())).join('\n')).toBe(written);
	});

	it('what is typed is what the code and the contact hold', async () => {
		const driver = await openEditor();
		await driver.type(' Merci.');
		await driver.press('Enter');
		await driver.type('Moussa');
		await driver.press('Escape');
		expect(await textOf(driver)).toBe(`${written} Merci.\nMoussa`);
		expect(driver.row('Moussa')).toContain('Moussa');
		await driver.press('Enter', 'Enter');
		expect(Object.values(driver.book().contacts).at(-1)?.message).toBe(`${written} Merci.\nMoussa`);
	});

	it('Enter begins a line where the cursor is', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.type('ab');
		await driver.press('Left', 'Enter');
		expect(field(driver)).toEqual(['a', 'b']);
	});

	it('Up and Down keep the column, Backspace joins two lines', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.paste('premier\rdeux\rtroisième');
		await driver.press('Up', 'Up');
		await driver.type('X');
		expect(field(driver)).toEqual(['premXier', 'deux', 'troisième']);
		await driver.press('Home', 'Down', 'Down', 'Delete');
		expect(field(driver).length).toBe(3);
	});

	it('a paste keeps its lines', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.paste('Bonjour,\rvoici :\r\r1 sac');
		expect(field(driver)).toEqual(['Bonjour,', 'voici :', '', '1 sac']);
	});

	it('a held backspace erases each time, emoji whole', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.type('Merci 👍é');
		await driver.go(3, 'Backspace');
		expect(field(driver)).toEqual(['Merci']);
	});

	it('escape sequences are not written', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.paste('a\x1b]0;titre\x07b\u202ec\u009b31md');
		await driver.press('Escape');
		expect(await textOf(driver)).toMatch(/^[ -~]+$/);
	});

	it('Ctrl+R brings the first text back, and the relance forgets the other', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.type('Autre');
		await driver.press('Ctrl+R');
		expect(field(driver).join('\n')).toBe(written);
		await driver.press('Escape');
		expect(await textOf(driver)).toBe(written);
	});

	it('an empty message is refused, and the field kept', async () => {
		const driver = await openEditor();
		for (const blank of ['', '   ', '\r\r']) {
			await driver.press('Ctrl+U');
			if (blank !== '') await driver.paste(blank);
			await driver.press('Escape');
			expect(driver.row('Le message est vide.')).toBe('Le message est vide.');
			expect(driver.row('Modifier le message')).toBe('Modifier le message');
		}
		await driver.type('Bonjour');
		await driver.press('Escape');
		expect(await textOf(driver)).toMatch(/^\s*Bonjour$/);
	});

	it('what was written is still there when it is opened again', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.type('Passez demain');
		await driver.press('Escape', 'm');
		expect(field(driver)).toEqual(['Passez demain']);
	});

	it('the help is a detour, nothing is lost on the way', async () => {
		const driver = await openEditor();
		await driver.press('Ctrl+U');
		await driver.type('Passez');
		await driver.press('F1', 'Escape');
		await driver.type(' demain');
		expect(field(driver)).toEqual(['Passez demain']);
	});

	it('says at each key whether the code still fits', async () => {
		const driver = openDriver();
		await driver.press('Down', 'Enter', 'm', 'Ctrl+U');
		await driver.type('Bonjour');
		expect(driver.row('Le code tient')).toBe('Le code tient dans cette fenêtre.');
		await driver.paste('a'.repeat(300));
		const [, columns] =
			/Trop long pour cette fenêtre : il faudrait (\d+) colonnes/.exec(driver.text()) ?? [];
		// The words beside the code take their columns too.
		expect(Number(columns)).toBeGreaterThan(80);
		await driver.paste('a'.repeat(4000));
		expect(driver.row('Ce message est trop long pour un code.')).toContain('Raccourcissez-le');
	});

	it('the cursor of a long message stays in view', async () => {
		const driver = await openEditor();
		await driver.paste(Array.from({ length: 60 }, (_, line) => `ligne ${line}`).join('\r'));
		expect(driver.text()).toContain('ligne 59');
		await driver.go(62, 'Up');
		expect(driver.text()).toContain('Bonjour Mr Paul,');
	});

	it.each([
		['a stock alert', rowOf.stock],
		['a call', rowOf.call],
	])('is not for %s', async (_, row) => {
		const driver = openDriver();
		await driver.go(row, 'Down');
		await driver.press('Enter', 'm');
		expect(driver.row("Il n'y a pas de message à modifier ici.")).not.toBe('');
	});
});

it('a message rewritten is kept while he looks at the next relance', async () => {
	const driver = await openEditor();
	await driver.press('Ctrl+U');
	await driver.type('Passez demain');
	await driver.press('Escape', 'Right', 'Left');
	expect(await textOf(driver)).toBe('Passez demain');
});

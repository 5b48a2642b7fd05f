import { expect, it } from 'vitest';
import { bookOf, keepDemo, newHome, open, run } from '../scenarios/program.ts';
import { isLong } from './window.ts';

const each = isLong ? 40 : 8;

it(`${each} payments typed in the notebook while commands write ${2 * each}: none is lost, none is there twice`, async () => {
	const home = newHome();
	const on = await keepDemo(home);
	const notebook = open(home, on);
	await notebook.waitFor('438 000 FCFA');
	notebook.press('d');
	await notebook.waitFor('> Mr Célestin Fouda');

	const commands = ['Tantie Rose', 'Mme Clarisse Ngono'].map(async customer => {
		for (let number = 1; number <= each; number++)
			await run(home, ['pay', '--customer', customer, '--amount', '10', ...on]);
	});
	for (let number = 1; number <= each; number++) {
		notebook.press('p');
		await notebook.waitFor('Paiement de');
		notebook.press('10');
		notebook.press('Enter');
		await notebook.waitFor(rows => !rows.join().includes('Paiement de'));
	}
	await Promise.all(commands);
	// 438 000 less 30 times as many payments of ten francs as each of the three made.
	const owed = String(438_000 - 30 * each).replace(/(\d{3})$/, ' $1');
	await notebook.waitFor(`${owed} FCFA`);
	notebook.press('Escape');
	await notebook.waitFor('q quitter');
	notebook.press('q');
	expect((await notebook.exited).exitCode).toBe(0);

	const tens = Object.values((await bookOf(home)).sales).flatMap(sale =>
		sale.payments.filter(({ amount }) => amount === 10),
	);
	expect(tens).toHaveLength(3 * each);
	expect(await run(home, ['check', ...on])).toMatch(/^Tout est en ordre/);
}, 180_000);

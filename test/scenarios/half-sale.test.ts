import { expect, it } from 'vitest';
import { bookOf, keepDemo, newHome, open } from './program.ts';

it('a window killed in the middle of a sale: the next one offers what was in the basket', async () => {
	const home = newHome();
	const on = await keepDemo(home);
	const sales = Object.keys((await bookOf(home)).sales).length;
	const notebook = open(home, on);
	await notebook.waitFor('v vendre');
	notebook.press('v');
	await notebook.waitFor('Article ou client');
	notebook.press('2 sac riz 17500');
	await notebook.waitFor('> 2 Sac de Riz 25kg');
	notebook.press('Enter');
	await notebook.waitFor('Total : 35 000 FCFA');
	notebook.press('paul');
	await notebook.waitFor('> Mr Paul');
	notebook.press('Enter');
	await notebook.waitFor('Client : Mr Paul');
	// The next frame comes after the draft of the one before was asked for.
	notebook.press('xyz');
	await notebook.waitFor('Article ou client : xyz');
	notebook.kill('SIGKILL');
	await notebook.exited;

	const again = open(home, on);
	await again.waitFor("Une vente commencée avant l'arrêt est gardée (1 article)");
	again.press('v');
	await again.waitFor('Client : Mr Paul');
	await again.waitFor('Total : 35 000 FCFA');
	again.press('Enter');
	await again.waitFor('Vente : paiement et livraison');
	again.press('Enter');
	await again.waitFor('Enregistré : Mr Paul, 2 Sac de Riz 25kg, 35 000, payé 0');
	again.press('q');
	await again.exited;
	expect(Object.keys((await bookOf(home)).sales)).toHaveLength(sales + 1);

	const third = open(home, on);
	await third.waitFor('v vendre');
	third.press('v');
	await third.waitFor('Total : 0 FCFA');
});

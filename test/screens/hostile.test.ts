import { describe, expect, it } from 'vitest';
import type { NotebookDriver } from '../support/notebook-driver.tsx';
import { hostileShop } from './hostile-shop.ts';
import { cutHints, fitsIn, scenes } from './scenes.ts';

const small = [
	[100, 30],
	[40, 15],
	[20, 5],
] as const;

/** Every other size this window may take, then back. */
const fitsAnySize = async (driver: NotebookDriver): Promise<void> => {
	const before = driver.rows();
	for (const [columns, rows] of small) {
		await driver.resize(columns, rows);
		fitsIn(driver, columns, rows);
	}
	await driver.resize(80, 24);
	expect(driver.rows()).toEqual(before);
};

describe.each(scenes)('$name, with hostile names', scene => {
	it('is clean, its hints whole, at any size', async () => {
		const driver = await scene.open({ book: hostileShop('fr') });
		fitsIn(driver, 80, 24);
		expect(cutHints(scene, 'fr', driver)).toEqual([]);
		await fitsAnySize(driver);
	});

	it('fits a window of 200x60', async () => {
		const driver = await scene.open({ book: hostileShop('fr', 3), columns: 200, rows: 60 });
		fitsIn(driver, 200, 60);
		expect(cutHints(scene, 'fr', driver)).toEqual([]);
	});
});

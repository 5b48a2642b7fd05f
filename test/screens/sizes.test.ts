import { describe, expect, it } from 'vitest';
import { cutHints, fitsIn, sceneOf, scenes } from './scenes.ts';

describe.each(scenes)('$name', scene => {
	it.each(['fr', 'en'] as const)('fits 80x24 and 40x15, its hints whole, in %s', async language => {
		const driver = await scene.open({ language });
		for (const [columns, rows] of [
			[80, 24],
			[40, 15],
		] as const) {
			await driver.resize(columns, rows);
			fitsIn(driver, columns, rows);
			expect(cutHints(scene, language, driver)).toEqual([]);
		}
	});
});

it.each(['fr', 'en'] as const)(
	'what may be chosen is whole beside a code, in %s',
	async language => {
		const driver = await sceneOf('how to stop').open({ language });
		const labels = Object.values(driver.catalog().screens.stops);
		expect(labels.filter(label => !driver.text().includes(label))).toEqual([]);
	},
);

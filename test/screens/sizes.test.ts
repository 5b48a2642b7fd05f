import { describe, expect, it } from 'vitest';
import { cutHints, fitsIn, scenes } from './scenes.ts';

describe.each(scenes)('$name', scene => {
	it.each(['fr', 'en'] as const)('fits 80x24, its hints whole, in %s', async language => {
		const driver = await scene.open({ language });
		fitsIn(driver, 80, 24);
		expect(cutHints(scene, language, driver)).toEqual([]);
	});
});

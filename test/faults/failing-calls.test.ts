import { describe, expect, it } from 'vitest';
import { expectTruth, type Failure, play } from './failing-calls.ts';

const never = Number.POSITIVE_INFINITY;

/** `CAHIER_FAULTS=long`: every failure at every call; else the two that differ most. */
const isLong = process.env.CAHIER_FAULTS === 'long';

const failures: readonly (readonly [Failure, lasting: boolean])[] = [
	['EIO', false],
	['crash in the middle', false],
	...(isLong
		? ([
				['EIO', true],
				['ENOSPC', false],
				['ENOSPC', true],
				['EROFS', false],
				['EROFS', true],
				['EACCES', false],
				['EACCES', true],
				['short write', false],
				['short write', true],
				['crash before', false],
				['crash after', false],
			] as const)
		: []),
];

describe('a day at the shop with a disk that fails', () => {
	it('when it does not, keeps everything: this test would see it', async () => {
		const { directory, told, calls } = await play(never, 'EIO', false);
		expect([...told.kept]).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
		expect([told.refused.size, told.unsure.size, told.unanswered]).toEqual([0, 0, undefined]);
		expect(calls).toBeGreaterThan(100);
		await expectTruth(directory, told);
	});

	it.each(failures)(
		'%s (lasting: %s), at each call in turn: nothing said to be kept is lost, nothing is there twice',
		async (failure, lasting) => {
			const { calls } = await play(never, failure, lasting);
			for (let at = 1; at <= calls; at++) {
				const played = await play(at, failure, lasting);
				await expectTruth(played.directory, played.told).catch((error: unknown) => {
					throw new Error(`${failure} at call ${at} of ${calls}`, { cause: error });
				});
			}
		},
		300_000,
	);
});

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { environment } from './environment.ts';
import { type Sampler, timed } from './sample.ts';

const run = (words: readonly string[]): void => {
	const { status, stderr, error } = spawnSync(process.execPath, words, {
		env: environment(),
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	if (status !== 0) throw new Error(`node ${words.join(' ')}: ${error ?? stderr}`);
};

/** A Node process with these words, from its start to its end. */
export const nodeCommand =
	(words: readonly string[]): Sampler =>
	async () => ({ ms: await timed(() => run(words)) });

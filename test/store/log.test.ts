import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { StoreFault } from '../../source/store/fault.ts';
import { logFault } from '../../source/store/log.ts';
import { defaultDirectory, logPath } from '../../source/store/paths.ts';
import { newDirectory } from './shop.ts';

// env-paths reads these on Linux only.
describe.runIf(process.platform === 'linux')('the log', () => {
	let home: string;

	beforeEach(() => {
		home = newDirectory();
		vi.stubEnv('XDG_STATE_HOME', `${home}/state`);
		vi.stubEnv('XDG_DATA_HOME', `${home}/share`);
	});

	afterEach(() => {
		vi.unstubAllEnvs();
	});

	it('is where the platform keeps such things, and so is the book', () => {
		expect(logPath()).toBe(`${home}/state/cahier/cahier.log`);
		expect(defaultDirectory()).toBe(`${home}/share/cahier`);
	});

	it('keeps the time, the stack and the cause of every fault, for its owner only', () => {
		const before = process.umask(0);
		onTestFinished(() => void process.umask(before));
		const cause = new Error('the card is worn');
		const path = logFault(new StoreFault('write-failed', '/shop', 'EIO', { cause }));
		logFault('a word');
		const text = readFileSync(path, 'utf8');
		expect(path).toBe(logPath());
		expect(text).toMatch(/^\d{4}-\d\d-\d\dT\S+Z StoreFault: write-failed: \/shop: EIO\n\s+at /);
		expect(text).toContain('the card is worn');
		expect(text).toMatch(/Z 'a word'\n$/);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
	});

	it('never throws, even when it cannot be written', () => {
		mkdirSync(home);
		writeFileSync(`${home}/state`, 'a file in the way');
		expect(logFault(new Error('x'))).toBe(logPath());
	});
});

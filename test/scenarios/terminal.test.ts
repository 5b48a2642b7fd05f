import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import type { TerminalDriver } from '../support/terminal-driver.ts';
import { newHome, openFromShell, pidOf, today } from './program.ts';

const lastOf = (shell: TerminalDriver, on: string, off: string) =>
	shell.raw.lastIndexOf(on) > shell.raw.lastIndexOf(off) ? 'on' : 'off';

const stateOf = (shell: TerminalDriver) => ({
	screen: shell.terminal.buffer.active.type,
	paste: shell.terminal.modes.bracketedPasteMode,
	wrap: shell.terminal.modes.wraparoundMode,
	cursor: lastOf(shell, '\x1b[?25h', '\x1b[?25l'),
});

const givenBack = { screen: 'normal', paste: false, wrap: true, cursor: 'on' };

/** The shell after the program: all given back, and nothing of the notebook on its screen. */
const backInShell = async (shell: TerminalDriver): Promise<string[]> => {
	const rows = await shell.waitFor(shown => shown.includes('fin'));
	expect(stateOf(shell)).toEqual(givenBack);
	expect(rows.join(' ')).toMatch(/ icanon .* echo /);
	expect(rows.join('\n')).not.toContain('nouvelles à envoyer');
	return rows;
};

const demo = ['demo', '--date', today];

const openDemo = async (home: string, env = {}): Promise<TerminalDriver> => {
	const shell = openFromShell(home, demo, { env });
	await shell.waitFor('Mr Paul');
	expect(stateOf(shell)).toEqual({ screen: 'alternate', paste: true, wrap: false, cursor: 'off' });
	return shell;
};

describe('the terminal is given back', () => {
	it.each([
		['after q', ['q']],
		['after Ctrl+C', ['Ctrl+C']],
		['after Ctrl+C in the middle of a field', ['Down', 'p', '50', 'Ctrl+C']],
		['after Ctrl+C in the help', ['?', 'Ctrl+C']],
	] as const)('%s', async (_, keys) => {
		const shell = await openDemo(newHome());
		shell.press(...keys);
		expect((await backInShell(shell))[0]).toBe('shell$ code 0');
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('after %s', async (signal, code) => {
		const home = newHome();
		const shell = await openDemo(home);
		process.kill(pidOf(home), signal);
		expect((await backInShell(shell))[0]).toBe(`shell$ code ${code}`);
	});

	it('after a crash, which leaves a sentence, and its trace in the log alone', async () => {
		const home = newHome();
		const fault = join(home, 'fault.mjs');
		writeFileSync(fault, 'process.on("SIGUSR2", () => { throw new Error("panne") });');
		const shell = await openDemo(home, { NODE_OPTIONS: `--import=${fault}` });
		process.kill(pidOf(home), 'SIGUSR2');
		const rows = await backInShell(shell);
		const screen = rows.join('\n');
		expect(rows[0]).toMatch(/^shell\$ Cahier s'est arrêté sur une erreur imprévue\./);
		expect(screen).toContain('code 1');
		expect(screen).not.toMatch(/panne|^\s+at |\.mjs|node:/m);
		const [, log = ''] = /dans (\S+\.log)/.exec(screen.replaceAll('\n', '')) ?? [];
		const logs = readdirSync(home, { recursive: true }).filter(name => /log$/.test(String(name)));
		expect([log, logs]).toEqual([expect.stringContaining(String(logs[0])), [expect.any(String)]]);
		expect(readFileSync(join(home, String(logs[0])), 'utf8')).toMatch(/panne/);
	});
});

describe('a demo without --book', () => {
	it.each([
		['q', ['q']],
		['Ctrl+C', ['Ctrl+C']],
	] as const)('leaves nothing behind after %s', async (_, keys) => {
		const home = newHome();
		const temporary = join(home, 'temporary');
		mkdirSync(temporary);
		const shell = await openDemo(home, { TMPDIR: temporary });
		expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^cahier-demo-/)]);
		shell.press(...keys);
		await backInShell(shell);
		expect(readdirSync(temporary)).toEqual([]);
	});

	it('nor after SIGTERM, nor after a crash', async () => {
		for (const signal of ['SIGTERM', 'SIGUSR2'] as const) {
			const home = newHome();
			const temporary = join(home, 'temporary');
			mkdirSync(temporary);
			const fault = join(home, 'fault.mjs');
			writeFileSync(fault, 'process.on("SIGUSR2", () => { throw new Error("panne") });');
			const shell = await openDemo(home, { TMPDIR: temporary, NODE_OPTIONS: `--import=${fault}` });
			process.kill(pidOf(home), signal);
			await backInShell(shell);
			expect(readdirSync(temporary)).toEqual([]);
		}
	});
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TerminalDriver } from '../support/terminal-driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'cahier-session-'));
const program = join(folder, 'program.mjs');
let shop: TerminalDriver;
let pid: number;

beforeAll(async () => {
	await build({
		entryPoints: ['test/support/session-script.ts'],
		outfile: program,
		bundle: true,
		format: 'esm',
		platform: 'node',
	});
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The program, started from a shell that shows afterwards what it has been given back. */
beforeEach(async () => {
	const line = `printf 'shell$ '; "${process.execPath}" "${program}"; echo "code $?"; stty -a; echo fin`;
	shop = new TerminalDriver(['/bin/sh', '-c', line]);
	const [ready = ''] = await shop.waitFor(/prêt \d+/);
	pid = Number(ready.slice('prêt '.length));
});

afterEach(() => shop.kill());

const lastOf = (on: string, off: string) =>
	shop.raw.lastIndexOf(on) > shop.raw.lastIndexOf(off) ? 'on' : 'off';

const state = () => ({
	screen: shop.terminal.buffer.active.type,
	paste: shop.terminal.modes.bracketedPasteMode,
	wrap: shop.terminal.modes.wraparoundMode,
	cursor: lastOf('\x1b[?25h', '\x1b[?25l'),
});

const taken = { screen: 'alternate', paste: true, wrap: false, cursor: 'off' };
const givenBack = { screen: 'normal', paste: false, wrap: true, cursor: 'on' };

const shell = async (): Promise<string[]> => {
	const rows = await shop.waitFor('fin');
	expect(state()).toEqual(givenBack);
	expect(rows.join(' ')).toMatch(/ icanon .* echo /);
	expect(rows.join('\n')).not.toContain('prêt');
	return rows;
};

describe('a session', () => {
	it('takes the whole terminal', () => {
		expect(state()).toEqual(taken);
		expect(shop.screen()).toEqual([`prêt ${pid}`, ...Array(23).fill('')]);
	});

	it('follows its size', async () => {
		shop.resize(40, 10);
		await shop.waitFor('40 colonnes');
		expect(shop.screen()).toEqual(['40 colonnes', ...Array(9).fill('')]);
	});

	it.each([
		['restored, even twice', 'q', 'shell$ rendu code 0'],
		['at the exit of the process', 'x', 'shell$ code 3'],
	])('gives it back %s', async (_, key, left) => {
		shop.press(key);
		const [first] = await shell();
		expect(first).toBe(left);
		expect(shop.raw.match(/\x1b\[\?1049l/g)).toHaveLength(1);
	});

	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('gives it back on %s', async (signal, code) => {
		process.kill(pid, signal);
		const [first] = await shell();
		expect(first).toBe(`shell$ code ${code}`);
	});

	it.each([
		['an exception', 'e', 'Panne : exception', 1],
		['a promise nobody awaited', 'r', 'Panne : rejet', 1],
		['a fault that has its code', 'c', 'Panne : code', 70],
	])('gives it back before telling of %s', async (_, key, told, code) => {
		shop.press(key);
		const [first, second] = await shell();
		expect(first).toBe(`shell$ ${told}`);
		expect(second).toBe(`code ${code}`);
	});
});

describe('the driver of a terminal', () => {
	it('shows the last screen when nothing comes', async () => {
		await expect(shop.waitFor('jamais', 50)).rejects.toThrow(/jamais.*│prêt \d+/s);
	});

	it('does not wait for a command that has ended', async () => {
		shop.press('q');
		await expect(shop.waitFor('jamais')).rejects.toThrow(/ended.*│fin/s);
		expect(await shop.exited).toMatchObject({ exitCode: 0 });
	});
});

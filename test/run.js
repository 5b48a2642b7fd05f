import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from './bundling.js';

// node test/run.js year/main.ts …: a program written in TypeScript, bundled and run.
const [entry = '', ...given] = process.argv.slice(2);
const directory = mkdtempSync(join(tmpdir(), 'cahier-run-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

await build({
	entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
	outfile: join(directory, 'main.mjs'),
	...bundling,
});

process.argv = [...process.argv.slice(0, 2), ...given];
await import(join(directory, 'main.mjs'));

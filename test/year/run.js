import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const directory = mkdtempSync(join(tmpdir(), 'cahier-year-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

await build({
	entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
	outfile: join(directory, 'main.mjs'),
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	logLevel: 'warning',
	// CommonJS dependencies ask for Node's modules through require().
	banner: {
		js: "import{createRequire as createRequireForBundle}from'node:module';const require=createRequireForBundle(import.meta.url);",
	},
});

await import(join(directory, 'main.mjs'));

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../bundling.js';

// The books are written here too: what is measured is the disk that TMPDIR is on.
const directory = mkdtempSync(join(tmpdir(), 'cahier-bench-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

const here = name => fileURLToPath(new URL(name, import.meta.url));

// A copy, so that a build made in the meantime changes nothing.
const program = join(directory, 'program');
for (const part of ['bin', 'dist', 'package.json'])
	cpSync(here(`../../${part}`), join(program, part), { recursive: true });

await build({
	entryPoints: [here('bench.ts'), here('subject-main.ts')],
	outdir: join(directory, 'bundle'),
	outExtension: { '.js': '.mjs' },
	splitting: true,
	...bundling,
});

const { bench } = await import(join(directory, 'bundle', 'bench.mjs'));
await bench(process.argv.slice(2), { directory, program: join(program, 'bin', 'cahier.js') });

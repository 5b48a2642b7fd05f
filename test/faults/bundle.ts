import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A program of this folder as plain JavaScript that a bare node runs. */
export const bundled = async (name: string): Promise<string> => {
	const directory = mkdtempSync(join(tmpdir(), 'cahier-program-'));
	onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
	const outfile = join(directory, `${name}.mjs`);
	await build({
		entryPoints: [join(folder, `${name}.ts`)],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20.19',
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		banner: {
			js: "import{createRequire as createRequireForBundle}from'node:module';const require=createRequireForBundle(import.meta.url);",
		},
	});
	return outfile;
};

/** A directory of its own for one test. */
export const newDirectory = (): string => {
	const parent = mkdtempSync(join(tmpdir(), 'cahier-faults-'));
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	return join(parent, 'book');
};

import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const outdir = 'dist';
rmSync(outdir, { recursive: true, force: true });

// Splitting keeps what a command does not import (React above all) out of its start.
await build({
	entryPoints: { cahier: 'source/cli.ts' },
	outdir,
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	minify: true,
	keepNames: true,
	jsx: 'automatic',
	chunkNames: 'chunk-[hash]',
	legalComments: 'external',
	metafile: true,
	logLevel: 'warning',
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		CAHIER_VERSION: JSON.stringify(version),
	},
	// Only Ink's development mode asks for it.
	alias: { 'react-devtools-core': './source/terminal/no-devtools.ts' },
	// CommonJS dependencies ask for Node's modules through require(). A long name: short ones are the minifier's.
	banner: {
		js: "import{createRequire as createRequireForBundle}from'node:module';const require=createRequireForBundle(import.meta.url);",
	},
});

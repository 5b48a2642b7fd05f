import { build, type Metafile } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { commands } from '../../source/commands/table.ts';

const heavy =
	/node_modules\/(react|react-reconciler|ink|yoga-layout|libphonenumber-js|qrcode-terminal|open)\//;

let outputs: Metafile['outputs'];

beforeAll(async () => {
	const { metafile } = await build({
		entryPoints: { cahier: 'source/cli.ts' },
		outdir: 'dist',
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		jsx: 'automatic',
		alias: { 'react-devtools-core': './source/terminal/no-devtools.ts' },
		define: { CAHIER_VERSION: '""' },
		metafile: true,
		write: false,
		logLevel: 'error',
	});
	outputs = metafile.outputs;
});

/** Everything that is loaded with this output before a line of it runs. */
const closure = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
	if (seen.has(path)) return seen;
	seen.add(path);
	for (const { kind, path: imported } of outputs[path]?.imports ?? [])
		if (kind === 'import-statement') closure(imported, seen);
	return seen;
};

const inputsOf = (entryPoint: string): readonly string[] => {
	const [path] =
		Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint) ?? [];
	if (path === undefined) throw new Error(`${entryPoint} is not loaded when it is needed`);
	return [...closure(path)].flatMap(one => Object.keys(outputs[one]?.inputs ?? {}));
};

it('the program starts without the screens, the numbering plans and the codes', () => {
	expect(inputsOf('source/cli.ts').filter(input => heavy.test(input))).toEqual([]);
});

it.each(commands.map(({ name }) => name))('%s loads only what it needs', name => {
	const loaded = inputsOf(`source/commands/${name}.ts`).filter(input => heavy.test(input));
	const wanted = name === 'qr' ? /qrcode-terminal/ : /^$/;
	expect(loaded.filter(input => !wanted.test(input))).toEqual([]);
});

it('the notebook is where React is: this test would see it', () => {
	expect(inputsOf('source/commands/notebook.tsx').some(input => heavy.test(input))).toBe(true);
});

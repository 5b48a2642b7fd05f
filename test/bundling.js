/** How the programs of the tests, written in TypeScript, are bundled before they are run. */
export const bundling = {
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	logLevel: 'warning',
	// CommonJS dependencies ask for Node's modules through require().
	banner: {
		js: "import{createRequire as createRequireForBundle}from'node:module';const require=createRequireForBundle(import.meta.url);",
	},
};

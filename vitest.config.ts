import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		setupFiles: ['test/support/seed.ts'],
		testTimeout: 20_000,
		// Two cores: more workers only make the pty scenarios wait for each other.
		maxWorkers: 2,
	},
});

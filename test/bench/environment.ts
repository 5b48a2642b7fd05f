import process from 'node:process';

/** What every process measured is started with: certificates to read make any Node start 2.9 times slower. */
export const environment = (): NodeJS.ProcessEnv => {
	const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
	return env;
};

import process from 'node:process';
import { ask } from './commands/ask.ts';
import { main } from './commands/main.ts';

declare const CAHIER_VERSION: string;

// Who reads us may stop reading (`cahier today | head -1`): what is under way is finished all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	env: process.env,
	now: () => new Date(),
	ask,
	version: CAHIER_VERSION,
});

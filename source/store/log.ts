import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import { logPath } from './paths.ts';

/**
 * Appends an error with its stack and causes to the log.
 * Never throws: it is called when something has already gone wrong.
 *
 * @returns the path of the log
 */
export const logFault = (error: unknown): string => {
	const path = logPath();
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		appendFileSync(path, `${new Date().toISOString()} ${inspect(error)}\n`, { mode: 0o600 });
	} catch {
		// The disk that failed the book may fail the log too.
	}
	return path;
};

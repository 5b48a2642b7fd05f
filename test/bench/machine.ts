import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import process from 'node:process';

export interface Machine {
	readonly processor: string;
	readonly cores: number;
	/** Bytes. */
	readonly memory: number;
	readonly system: string;
	readonly node: string;
	/** Of the directory the books are in. */
	readonly fileSystem: string;
	/** Processes that wanted a core in the minute before: what else ran. */
	readonly load: number;
}

const isWithin = (directory: string, mount: string): boolean =>
	mount === '/' || directory === mount || directory.startsWith(`${mount}/`);

/** The type and the options of the innermost mount; Linux only. */
const fileSystemOf = (directory: string): string => {
	try {
		const mounts = readFileSync('/proc/mounts', 'utf8')
			.split('\n')
			.map(line => line.split(' '));
		const [innermost] = mounts
			.filter(([, mount = '']) => mount !== '' && isWithin(directory, mount))
			.sort(([, one = ''], [, other = '']) => other.length - one.length);
		const [, , type, options] = innermost ?? [];
		return type === undefined ? 'unknown' : `${type} (${options})`;
	} catch {
		return 'unknown';
	}
};

export const machineAt = (directory: string): Machine => ({
	processor: cpus()[0]?.model.trim() ?? 'unknown',
	cores: cpus().length,
	memory: totalmem(),
	system: `${process.platform} ${process.arch} ${release()}`,
	node: process.version,
	fileSystem: fileSystemOf(directory),
	load: loadavg()[0] ?? 0,
});

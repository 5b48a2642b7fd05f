import { readFile } from 'node:fs/promises';
import { codeOf } from './fault.ts';

/**
 * A process, so that no other can ever be taken for it: its number is given again, but not with the same
 * start in the same run of the machine. No clock is read: they jump.
 */
export interface Owner {
	readonly pid: number;
	/** Ticks from the start of the machine to that of the process; empty where there is no /proc. */
	readonly startedAt: string;
	/** Of the machine's present run; empty where there is no /proc. */
	readonly boot: string;
}

/** Names a file as its owner's: `ownerNamed` tells from it who that is. */
export const ownerName = ({ pid, startedAt, boot }: Owner): string => `${pid}_${startedAt}_${boot}`;

export const ownerNamed = (name: string): Owner | undefined => {
	const [, pid, startedAt = '', boot = ''] = /^(\d+)_(\d*)_([\w-]*)$/.exec(name) ?? [];
	return pid === undefined ? undefined : { pid: Number(pid), startedAt, boot };
};

const bootPath = '/proc/sys/kernel/random/boot_id';

/** `undefined` for a process that is no more, or is only waiting to be buried. */
const startOf = async (pid: number): Promise<string | undefined> => {
	try {
		const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
		// The name of the process stands in brackets and may hold any of what comes around it.
		const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return 'ZX'.includes(state) ? undefined : rest[18];
	} catch (error) {
		// Anything else, such as no descriptor left, says nothing of the process: nobody is buried for it.
		if (['ENOENT', 'ESRCH'].includes(codeOf(error) ?? '')) return undefined;
		throw error;
	}
};

const bootNow = async (): Promise<string> => {
	try {
		return (await readFile(bootPath, 'latin1')).trim();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return '';
		throw error;
	}
};

let own: Promise<Owner> | undefined;

const findOwn = async (): Promise<Owner> => ({
	pid: process.pid,
	startedAt: (await startOf(process.pid)) ?? '',
	boot: await bootNow(),
});

/** This process. */
export const ownOwner = (): Promise<Owner> => {
	own ??= findOwn();
	return own;
};

const isThere = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's, and alive.
		return codeOf(error) === 'EPERM';
	}
};

/** Whether that very process still runs; where there is no /proc, whether one of its number does. */
export const isAlive = async ({ pid, startedAt, boot }: Owner): Promise<boolean> => {
	if (boot !== (await bootNow()) || !isThere(pid)) return false;
	return startedAt === '' || (await startOf(pid)) === startedAt;
};

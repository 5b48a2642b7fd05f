import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { isHeld, Lock } from '../../source/store/lock.ts';
import { type Owner, ownOwner } from '../../source/store/owner.ts';
import {
	customersOf,
	failing,
	faultOf,
	filesUnder,
	newDirectory,
	open,
	putCustomer,
	today,
} from './shop.ts';

let directory: string;
let path: string;

beforeEach(() => {
	directory = newDirectory();
	path = join(directory, 'lock');
	mkdirSync(directory);
});

const names = (): readonly string[] => readdirSync(directory);
const inside = (): readonly string[] => readdirSync(path);

/** The lock as its owner left it, or holds it. */
const heldBy = ({ pid, startedAt, boot }: Owner): string => {
	const name = `${pid}_${startedAt}_${boot}_0123456789ab`;
	mkdirSync(path);
	writeFileSync(join(path, name), '');
	return name;
};

/** A process that sleeps until the test is over; what it says first. */
const sleeping = async (
	script: string,
): Promise<{ readonly pid: number; readonly said: string }> => {
	const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(() => void child.kill('SIGKILL'));
	const [said] = await once(child.stdout, 'data');
	return { pid: child.pid ?? 0, said: String(said).trim() };
};

const statOf = (pid: number): readonly string[] => {
	const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
	return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** The twenty-second field of its line in /proc: ticks from the start of the machine to its own. */
const startOf = (pid: number): string => statOf(pid)[19] ?? '';

describe('the lock', () => {
	it('is held by one, and the next takes it when it is given back', async () => {
		const [one, other] = [new Lock(path), new Lock(path, 0)];
		await one.acquire();
		expect(await isHeld(path)).toBe(true);
		expect((await faultOf(other.acquire())).fault).toBe('busy');
		await one.release();
		expect(await isHeld(path)).toBe(false);
		await other.acquire();
		expect((await faultOf(new Lock(path, 0).acquire())).fault).toBe('busy');
	});

	it('is waited for', async () => {
		const [one, other] = [new Lock(path), new Lock(path)];
		await one.acquire();
		const order: string[] = [];
		const waiting = other.acquire().then(() => order.push('taken'));
		// The other one has looked, and found who holds it.
		await vi.waitFor(() => expect(names().length).toBe(2));
		order.push('given back');
		await one.release();
		await waiting;
		expect(order).toEqual(['given back', 'taken']);
	});

	it('can be taken again by who has it, and given back twice', async () => {
		const lock = new Lock(path);
		await lock.acquire();
		await lock.acquire();
		await lock.release();
		await lock.release();
		await new Lock(path, 0).acquire();
	});

	it('leaves nothing behind, and can be taken all the same', async () => {
		const lock = new Lock(path);
		await lock.acquire();
		await lock.release();
		await lock.discard();
		expect(names()).toEqual([]);
		await lock.acquire();
		// Held, it is not to be thrown away.
		await lock.discard();
		expect(await isHeld(path)).toBe(true);
	});
});

describe.runIf(process.platform === 'linux')('the lock of somebody else', () => {
	const expectTaken = async (name: string): Promise<void> => {
		expect(await isHeld(path)).toBe(false);
		const lock = new Lock(path, 1000);
		await lock.acquire();
		expect(inside()).toHaveLength(1);
		expect(inside()).not.toContain(name);
		await lock.release();
		await lock.discard();
		expect(names()).toEqual([]);
	};

	it('who is alive is respected, and he is named', async () => {
		const { pid } = await sleeping('echo ready; exec sleep 600');
		const { boot } = await ownOwner();
		const name = heldBy({ pid, startedAt: startOf(pid), boot });
		expect(await isHeld(path)).toBe(true);
		expect(await faultOf(new Lock(path, 0).acquire())).toMatchObject({
			fault: 'busy',
			path: directory,
			detail: String(pid),
		});
		expect(inside()).toEqual([name]);
	});

	it('who ended is taken over at once', async () => {
		const child = spawn('true');
		await once(child, 'close');
		const { boot, startedAt } = await ownOwner();
		await expectTaken(heldBy({ pid: child.pid ?? 0, startedAt, boot }));
	});

	it('whose number somebody alive has now is taken over', async () => {
		const { pid } = await sleeping('echo ready; exec sleep 600');
		const { boot } = await ownOwner();
		await expectTaken(heldBy({ pid, startedAt: String(Number(startOf(pid)) - 1), boot }));
	});

	it('from before the machine was started again is taken over', async () => {
		await expectTaken(
			heldBy({ ...(await ownOwner()), boot: '00000000-0000-4000-8000-000000000000' }),
		);
	});

	it('who is dead and not buried is taken over', async () => {
		// A shell that becomes another program waits for none of its children any more.
		const parent = await sleeping('sleep 600 & echo $!; exec sleep 600');
		const pid = Number(parent.said);
		onTestFinished(() => void process.kill(pid, 'SIGKILL'));
		await vi.waitFor(() =>
			expect(readFileSync(`/proc/${parent.pid}/comm`, 'latin1')).toBe('sleep\n'),
		);
		process.kill(pid, 'SIGKILL');
		await vi.waitFor(() => expect(statOf(pid)[0]).toBe('Z'));
		const { boot } = await ownOwner();
		await expectTaken(heldBy({ pid, startedAt: startOf(pid), boot }));
	});
});

describe('what is no owner in the lock', () => {
	it.each(['empty', 'a file', 'a directory'])('(%s) does not keep it', async what => {
		mkdirSync(path);
		if (what === 'a file') writeFileSync(join(path, '.DS_Store'), 'x');
		if (what === 'a directory') {
			mkdirSync(join(path, 'photos'));
			writeFileSync(join(path, 'photos', 'one.jpg'), 'x');
		}
		expect(await isHeld(path)).toBe(false);
		await new Lock(path, 1000).acquire();
		expect(inside()).toHaveLength(1);
		expect(await isHeld(path)).toBe(true);
	});

	it('beside an owner does not chase him away', async () => {
		const name = heldBy(await ownOwner());
		writeFileSync(join(path, '.DS_Store'), 'x');
		expect((await faultOf(new Lock(path, 0).acquire())).fault).toBe('busy');
		expect(inside()).toEqual([name]);
	});

	it('a file in its place is a fault', async () => {
		writeFileSync(path, 'a file');
		expect((await faultOf(new Lock(path, 0).acquire())).fault).toBe('not-a-directory');
		expect(readFileSync(path, 'utf8')).toBe('a file');
	});
});

describe('a lock that the disk does not let us', () => {
	it('give back by its name is emptied', async () => {
		const lock = new Lock(path);
		await lock.acquire();
		const mend = failing(directory, call => call.name === 'rename' && call.path === 'lock', 'EIO');
		await lock.release();
		mend();
		expect(inside()).toEqual([]);
		await new Lock(path, 0).acquire();
	});

	it('give back at all stays ours: nobody else gets it, and we do', async () => {
		const lock = new Lock(path);
		await lock.acquire();
		const mend = failing(
			directory,
			call => call.path.startsWith('lock') && ['rename', 'unlink'].includes(call.name),
			'EIO',
		);
		await lock.release();
		await lock.discard();
		expect((await faultOf(new Lock(path, 0).acquire())).fault).toBe('busy');
		await lock.acquire();
		mend();
		await lock.release();
		await new Lock(path, 0).acquire();
	});

	it('give back does not make a sale fail', async () => {
		const store = await open(directory);
		const mend = failing(
			directory,
			call => call.path.startsWith('lock') && ['rename', 'unlink'].includes(call.name),
			'EIO',
		);
		await store.commit(putCustomer('jeanne'), today);
		await store.commit(putCustomer('paul'), today);
		mend();
		await store.commit(putCustomer('awa'), today);
		expect(await isHeld(path)).toBe(false);
		expect(customersOf(await open(directory))).toEqual(['jeanne', 'paul', 'awa']);
	});

	it('make is told, and nothing half-made is left', async () => {
		const lock = new Lock(path, 0);
		const isMeant = ({ name, path: at }: { name: string; path: string }) =>
			name === 'open' && at.startsWith('.lock-');
		const mend = failing(directory, isMeant, 'ENOSPC');
		expect((await faultOf(lock.acquire())).fault).toBe('no-space');
		expect(names()).toEqual([]);
		mend();
		await lock.acquire();
		expect(Object.keys(filesUnder(directory))).toEqual([]);
	});

	it('find again, tidied away by somebody, is made again', async () => {
		const lock = new Lock(path);
		await lock.acquire();
		await lock.release();
		const [prepared = ''] = names();
		rmSync(join(directory, prepared), { recursive: true });
		await lock.acquire();
		expect(await isHeld(path)).toBe(true);
	});
});

import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { onlyOwner, withFile } from './disk.ts';
import { codeOf, faultFrom, StoreFault } from './fault.ts';
import { isAlive, type Owner, ownerName, ownerNamed, ownOwner } from './owner.ts';

const preparedPrefix = '.lock-';

const nameOf = (owner: Owner): string => `${ownerName(owner)}_${randomBytes(6).toString('hex')}`;

const ownerOf = (name: string): Owner | undefined => {
	const [, owner] = /^(.*)_[0-9a-f]{12}$/.exec(name) ?? [];
	return owner === undefined ? undefined : ownerNamed(owner);
};

const isDead = async (name: string): Promise<boolean> => {
	const owner = ownerOf(name);
	return owner === undefined || !(await isAlive(owner));
};

/** What a rename onto a directory that is not empty fails with; Windows says it of any directory. */
const taken = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];

/** Who is in the lock, nobody when it is free or gone. */
const inside = async (lock: string): Promise<readonly string[]> => {
	try {
		return await readdir(lock);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
};

/** Of each who is in the lock, whether he is dead; nobody where it cannot be looked at. */
const deadInside = async (lock: string): Promise<readonly boolean[]> => {
	try {
		return await Promise.all((await inside(lock)).map(isDead));
	} catch {
		return [];
	}
};

/** Whether somebody died with the lock in his hand. */
export const isAbandoned = async (lock: string): Promise<boolean> =>
	(await deadInside(lock)).includes(true);

/** Whether somebody alive holds the lock. */
export const isHeld = async (lock: string): Promise<boolean> =>
	(await deadInside(lock)).includes(false);

/**
 * One writer at a time, without a clock. The lock is a directory that holds one file named after its owner.
 * It is taken by renaming one's own directory onto it, which succeeds only where there is none or an empty
 * one. What a dead owner left is unlinked by its name, which nobody alive can bear: two who find him dead
 * at once can take nothing from each other, and only one of their renames succeeds.
 */
export class Lock {
	readonly #path: string;
	readonly #patience: number;
	#prepared: string | undefined;
	#isOurs = false;

	/** @param patience milliseconds for which the lock of somebody alive is waited for */
	constructor(path: string, patience = 10_000) {
		this.#path = path;
		this.#patience = patience;
	}

	/** @throws {StoreFault} `busy` when somebody alive keeps it, or what the disk refuses */
	async acquire(): Promise<void> {
		if (this.#isOurs) return;
		const start = performance.now();
		try {
			while (!(await this.#take())) {
				const [holder = ''] = await this.#buryDead();
				if (performance.now() - start > this.#patience)
					throw new StoreFault('busy', dirname(this.#path), String(ownerOf(holder)?.pid ?? ''));
				if (holder !== '') await rest(randomInt(1, 5));
			}
			this.#isOurs = true;
		} catch (error) {
			throw error instanceof StoreFault ? error : faultFrom(error, this.#path, 'write-failed');
		}
	}

	async release(): Promise<void> {
		if (!this.#isOurs || this.#prepared === undefined) return;
		try {
			// Its name is ours alone: it is ready for the next time.
			await rename(this.#path, this.#prepared);
			this.#isOurs = false;
		} catch {
			await this.#leave(this.#prepared);
		}
	}

	/** The directory cannot be renamed: emptied, it is free. Where not even that goes, it stays ours. */
	async #leave(prepared: string): Promise<void> {
		const name = basename(prepared).slice(preparedPrefix.length);
		try {
			await unlink(join(this.#path, name));
			this.#prepared = undefined;
			this.#isOurs = false;
		} catch {
			// The next one to acquire it is us again; anybody else once this process is no more.
		}
	}

	/** Leaves nothing behind; the lock can be acquired again all the same. */
	async discard(): Promise<void> {
		if (!this.#isOurs && this.#prepared !== undefined)
			await rm(this.#prepared, { recursive: true, force: true }).catch(() => {});
		if (!this.#isOurs) this.#prepared = undefined;
	}

	/** What the dead left beside the lock. To be called by its owner. */
	async clean(): Promise<void> {
		const directory = dirname(this.#path);
		const left = (await readdir(directory)).filter(name => name.startsWith(preparedPrefix));
		for (const name of left)
			if (await isDead(name.slice(preparedPrefix.length)))
				await rm(join(directory, name), { recursive: true, force: true });
	}

	async #take(): Promise<boolean> {
		const prepared = await this.#prepare();
		try {
			await rename(prepared, this.#path);
			return true;
		} catch (error) {
			const code = codeOf(error) ?? '';
			// Somebody tidied it away.
			if (code === 'ENOENT') this.#prepared = undefined;
			else if (!taken.includes(code)) throw error;
			return false;
		}
	}

	async #prepare(): Promise<string> {
		if (this.#prepared !== undefined) return this.#prepared;
		const name = nameOf(await ownOwner());
		const prepared = join(dirname(this.#path), `${preparedPrefix}${name}`);
		await mkdir(prepared, { mode: 0o700 });
		try {
			await withFile(open(join(prepared, name), 'wx', onlyOwner), async () => {});
		} catch (error) {
			await rm(prepared, { recursive: true, force: true }).catch(() => {});
			throw error;
		}
		this.#prepared = prepared;
		return prepared;
	}

	/** Whatever it is: what somebody else put there, a directory even, would keep the lock for ever. */
	async #bury(name: string): Promise<void> {
		await rm(join(this.#path, name), { recursive: true, force: true }).catch(() => {});
	}

	/** Those who hold the lock and are alive. */
	async #buryDead(): Promise<readonly string[]> {
		const alive: string[] = [];
		for (const name of await inside(this.#path))
			if (await isDead(name)) await this.#bury(name);
			else alive.push(name);
		// Elsewhere an empty directory is replaced by the rename itself.
		if (alive.length === 0 && process.platform === 'win32') await rmdir(this.#path).catch(() => {});
		return alive;
	}
}

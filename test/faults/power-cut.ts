import { dirname } from 'node:path';
import type { Effect } from './trace.ts';

/**
 * How a file system keeps what was not synced.
 * - `strict`: what POSIX promises and no more. A name lasts once its directory was synced, bytes once their
 *   file was; of the rest anything may be there.
 * - `ext4`: names change in order, and any sync brings all names changed before it; the bytes of a file not
 *   synced may be missing under its new name (noauto_da_alloc).
 */
export type Model = 'strict' | 'ext4';

/** One change of names, whole or not at all. */
interface NameChange {
	readonly removes: readonly string[];
	readonly sets: ReadonlyMap<string, number>;
	/** The directories it is in. */
	readonly directories: readonly string[];
}

/** What a disk holds after the cut: bytes by path; directories have none. */
export type Remains = ReadonlyMap<string, Uint8Array | 'directory'>;

interface FileState {
	/** At its last sync. */
	readonly synced: Uint8Array;
	/** Now. */
	readonly bytes: Uint8Array;
	/** Where the last write began. */
	readonly lastWrite: number;
}

/** What became of the bytes that were not synced. */
type Loss = 'none' | 'all' | 'half of the last write' | 'zeros';
const losses: readonly Loss[] = ['none', 'all', 'half of the last write', 'zeros'];

const empty = new Uint8Array();
const parentOf = (path: string): string => (dirname(path) === '.' ? '' : dirname(path));

/** The disk as the running program sees it, and what of it is sure. */
class Disk {
	readonly names = new Map<string, number>([['', 0]]);
	readonly files = new Map<number, FileState>();
	readonly directories = new Set<number>([0]);
	/** Names that survive a cut, and the changes after them. */
	readonly sure = new Map<string, number>([['', 0]]);
	pending: NameChange[] = [];
	readonly #model: Model;

	constructor(model: Model) {
		this.#model = model;
	}

	do(effect: Effect): void {
		switch (effect.did) {
			case 'create':
			case 'mkdir':
				if (effect.did === 'mkdir') this.directories.add(effect.file);
				else this.files.set(effect.file, { synced: empty, bytes: empty, lastWrite: 0 });
				this.#rename([], new Map([[effect.path, effect.file]]));
				break;
			case 'rename':
				this.#rename([effect.path], new Map([[effect.to, this.#fileAt(effect.path)]]));
				break;
			case 'link':
				this.#rename([], new Map([[effect.to, this.#fileAt(effect.path)]]));
				break;
			case 'remove':
				this.#rename([effect.path], new Map());
				break;
			case 'write':
				this.#write(effect.file, effect.bytes);
				break;
			case 'truncate':
				this.#truncate(effect.file, effect.length);
				break;
			case 'sync':
				this.#sync(effect.file);
				break;
			case 'sync-directory':
				this.#syncNames(effect.path);
				break;
			default:
		}
	}

	#fileAt(path: string): number {
		return this.names.get(path) ?? 0;
	}

	#rename(removes: readonly string[], sets: ReadonlyMap<string, number>): void {
		for (const path of removes) this.names.delete(path);
		for (const [path, file] of sets) this.names.set(path, file);
		const directories = [...removes, ...sets.keys()].map(parentOf);
		this.pending.push({ removes, sets, directories });
	}

	#state(file: number): FileState {
		return this.files.get(file) ?? { synced: empty, bytes: empty, lastWrite: 0 };
	}

	#write(file: number, added: Uint8Array): void {
		const state = this.#state(file);
		const bytes = Buffer.concat([state.bytes, added]);
		this.files.set(file, { ...state, bytes, lastWrite: state.bytes.length });
	}

	#truncate(file: number, length: number): void {
		const state = this.#state(file);
		const bytes = state.bytes.slice(0, length);
		this.files.set(file, { ...state, bytes, lastWrite: bytes.length });
	}

	#sync(file: number): void {
		const { bytes } = this.#state(file);
		this.files.set(file, { synced: bytes, bytes, lastWrite: bytes.length });
		if (this.#model === 'ext4') this.#syncNames();
	}

	/** Those of one directory; all of them where names are kept in one order. */
	#syncNames(directory?: string): void {
		const isSure = ({ directories }: NameChange): boolean =>
			this.#model === 'ext4' || directories.includes(directory ?? '');
		for (const change of this.pending.filter(isSure)) apply(this.sure, change);
		this.pending = this.pending.filter(change => !isSure(change));
	}
}

const apply = (names: Map<string, number>, { removes, sets }: NameChange): void => {
	for (const path of removes) names.delete(path);
	for (const [path, file] of sets) names.set(path, file);
};

const left = ({ synced, bytes, lastWrite }: FileState, loss: Loss): Uint8Array => {
	switch (loss) {
		case 'none':
			return bytes;
		case 'all':
			return synced;
		case 'half of the last write':
			return bytes.slice(0, lastWrite + ((bytes.length - lastWrite) >> 1));
		case 'zeros':
			return bytes.length <= synced.length
				? synced
				: Buffer.concat([synced, Buffer.alloc(bytes.length - synced.length)]);
	}
};

/** Which of the changes of names not synced may have lasted. */
const survivors = (pending: readonly NameChange[], model: Model): readonly NameChange[][] => {
	const prefixes = [...pending.keys(), pending.length].map(count => pending.slice(0, count));
	if (model === 'ext4') return prefixes;
	const alone = pending.map(change => [change]);
	const butOne = pending.map(dropped => pending.filter(change => change !== dropped));
	return [...prefixes, ...alone, ...butOne];
};

/** A name is there only when the directories above it are. */
const reachable = (names: ReadonlyMap<string, number>, disk: Disk): Remains => {
	const isThere = (path: string): boolean =>
		path === '' || (names.has(path) && isThere(parentOf(path)));
	const remains = new Map<string, Uint8Array | 'directory'>();
	for (const [path, file] of names)
		if (path !== '' && isThere(path))
			remains.set(path, disk.directories.has(file) ? 'directory' : empty);
	return remains;
};

const remainsOf = (disk: Disk, kept: readonly NameChange[], loss: Loss): Remains => {
	const names = new Map(disk.sure);
	for (const change of kept) apply(names, change);
	const remains = new Map(reachable(names, disk));
	for (const [path, what] of remains)
		if (what !== 'directory') {
			const state = disk.files.get(names.get(path) ?? -1);
			remains.set(path, state === undefined ? empty : left(state, loss));
		}
	return remains;
};

/** One moment at which the power may go: what was said until then, and all that the disk may then hold. */
export interface Cut {
	readonly at: number;
	readonly acknowledged: readonly string[];
	/** Sales that the shopkeeper asked to be undone, whether or not he was answered. */
	readonly undone: readonly string[];
	readonly remains: readonly Remains[];
}

/** Every moment between two effects, each with every disk that the model allows. */
export function* powerCuts(effects: readonly Effect[], model: Model): Generator<Cut> {
	const disk = new Disk(model);
	const acknowledged: string[] = [];
	const undone: string[] = [];
	for (const [at, effect] of effects.entries()) {
		disk.do(effect);
		if (effect.did === 'acknowledge') acknowledged.push(effect.sale);
		if (effect.did === 'ask-undo') undone.push(effect.sale);
		const remains = survivors(disk.pending, model).flatMap(kept =>
			losses.map(loss => remainsOf(disk, kept, loss)),
		);
		yield { at, acknowledged: [...acknowledged], undone: [...undone], remains };
	}
}

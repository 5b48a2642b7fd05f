import { dirname } from 'node:path';
import { type Call, type Hook, watchFs } from './watched-fs.ts';

/** What a program did to the disk, in order; `file` numbers stand for what names point to. */
export type Effect =
	| { readonly did: 'create' | 'mkdir'; readonly path: string; readonly file: number }
	| { readonly did: 'write'; readonly file: number; readonly bytes: Uint8Array }
	| { readonly did: 'truncate'; readonly file: number; readonly length: number }
	| { readonly did: 'sync'; readonly file: number }
	| { readonly did: 'sync-directory'; readonly path: string }
	| { readonly did: 'rename' | 'link'; readonly path: string; readonly to: string }
	| { readonly did: 'remove'; readonly path: string }
	/** Not of the disk: the shopkeeper was told that this sale is kept, or asked that it be undone. */
	| { readonly did: 'acknowledge' | 'ask-undo'; readonly sale: string };

/** The lock is of a process, and no process survives a power cut. */
const isOfLock = (path: string): boolean => /(^|\/)\.?lock(-|\/|$)/.test(path);

/** Records what is done under a directory; `say` puts in what the shopkeeper is told. */
export class Recorder {
	readonly effects: Effect[] = [];
	readonly stop: () => void;
	/** What each name points to now. */
	readonly #names = new Map<string, number>([['', 0]]);
	readonly #directories = new Set<string>(['']);
	readonly #open = new Map<number, { readonly path: string; readonly file: number }>();
	#files = 0;

	constructor(root: string) {
		this.stop = watchFs(root, this.#hook);
	}

	say(did: 'acknowledge' | 'ask-undo', sale: string): void {
		this.effects.push({ did, sale });
	}

	readonly #hook: Hook = async (call, run) => {
		const done = await run();
		if (!isOfLock(call.path)) this.#record(call);
		return done;
	};

	#record(call: Call): void {
		const { name, path, to = '' } = call;
		switch (name) {
			case 'open':
				this.#opened(call);
				break;
			case 'writeFile':
				this.#written(call);
				break;
			case 'mkdir':
				this.#made(path);
				break;
			case 'rename':
			case 'link':
				this.effects.push({ did: name, path, to });
				this.#names.set(to, this.#names.get(path) ?? 0);
				if (name === 'rename') this.#names.delete(path);
				break;
			case 'rm':
			case 'unlink':
			case 'rmdir':
				this.#removed(path);
				break;
			default:
				this.#onHandle(call);
				break;
		}
	}

	#make(did: 'create' | 'mkdir', path: string): number {
		const file = ++this.#files;
		this.#names.set(path, file);
		if (did === 'mkdir') this.#directories.add(path);
		this.effects.push({ did, path, file });
		return file;
	}

	#opened({ path, file = 0 }: Call): void {
		const known = this.#names.get(path) ?? this.#make('create', path);
		this.#open.set(file, { path, file: known });
	}

	/** As `writeFile` of a path does: emptied, written, never synced. */
	#written({ path, args }: Call): void {
		const file = this.#names.get(path) ?? this.#make('create', path);
		this.effects.push({ did: 'truncate', file, length: 0 });
		this.effects.push({ did: 'write', file, bytes: Buffer.from(String(args[1])) });
	}

	/** Those above it, too. */
	#made(path: string): void {
		if (this.#directories.has(path)) return;
		if (path !== '' && dirname(path) !== '.') this.#made(dirname(path));
		this.#make('mkdir', path);
	}

	#removed(path: string): void {
		for (const name of [...this.#names.keys()])
			if (name === path || name.startsWith(`${path}/`)) {
				this.#names.delete(name);
				this.#directories.delete(name);
				this.effects.push({ did: 'remove', path: name });
			}
	}

	#onHandle({ name, args, file: handle = -1 }: Call): void {
		const opened = this.#open.get(handle);
		if (opened === undefined) return;
		const { path, file } = opened;
		if (name === 'write') {
			const [bytes, offset, length] = args as [Uint8Array, number, number];
			this.effects.push({ did: 'write', file, bytes: bytes.slice(offset, offset + length) });
		} else if (name === 'truncate')
			this.effects.push({ did: 'truncate', file, length: args[0] as number });
		else if (name === 'sync' || name === 'datasync')
			this.effects.push(
				this.#directories.has(path) ? { did: 'sync-directory', path } : { did: 'sync', file },
			);
	}
}

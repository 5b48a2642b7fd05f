import fsp, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve, sep } from 'node:path';

/** One call to the file system, about a path under the watched directory (relative to it). */
export interface Call {
	readonly name: string;
	readonly path: string;
	/** Of a rename or a link: the new name. */
	readonly to?: string;
	readonly args: readonly unknown[];
	/** Which of the open files it is about. */
	readonly file?: number;
}

/** What becomes of a call: `run` does it for real. */
export type Hook = (call: Call, run: () => Promise<unknown>) => Promise<unknown>;

const pathCalls = [
	'access',
	'link',
	'mkdir',
	'readFile',
	'readdir',
	'realpath',
	'rename',
	'rm',
	'rmdir',
	'stat',
	'statfs',
	'unlink',
	'writeFile',
] as const;

const handleCalls = [
	'chmod',
	'close',
	'datasync',
	'read',
	'readFile',
	'stat',
	'sync',
	'truncate',
	'write',
	'writeFile',
] as const;

type AnyCall = (...args: never[]) => Promise<unknown>;
const promises = fsp as unknown as Record<string, AnyCall>;

/**
 * Puts a hook before every promise of `node:fs` that is about a file under `root`, whoever calls it: the store
 * under test or a library it is compared with. Nothing in them knows of it.
 *
 * @returns what takes it away again
 */
export const watchFs = (root: string, hook: Hook): (() => void) => {
	const under = (path: unknown): string | undefined => {
		const whole = resolve(String(path));
		return whole === root || whole.startsWith(`${root}${sep}`) ? relative(root, whole) : undefined;
	};
	const before = new Map<string, AnyCall>();
	const replaceWith = (name: string, made: (real: AnyCall) => AnyCall): void => {
		const real = promises[name] as AnyCall;
		before.set(name, real);
		promises[name] = made(real);
	};
	let files = 0;
	const closing = new Map<FileHandle, () => Promise<void>>();

	const watchHandle = (handle: FileHandle, path: string, file: number): FileHandle => {
		const methods = handle as unknown as Record<string, AnyCall>;
		for (const name of handleCalls) {
			const real = (methods[name] as AnyCall).bind(handle) as (
				...args: unknown[]
			) => Promise<unknown>;
			methods[name] = (...args: unknown[]) => hook({ name, path, file, args }, () => real(...args));
		}
		return handle;
	};

	for (const name of pathCalls)
		replaceWith(name, real => {
			const call = real as (...args: unknown[]) => Promise<unknown>;
			return (...args: unknown[]) => {
				const path = under(args[0]);
				if (path === undefined) return call(...args);
				const to = name === 'rename' || name === 'link' ? under(args[1]) : undefined;
				const about = to === undefined ? { name, path, args } : { name, path, to, args };
				return hook(about, () => call(...args));
			};
		});
	replaceWith('open', real => {
		const call = real as (...args: unknown[]) => Promise<FileHandle>;
		return (async (...args: unknown[]) => {
			const path = under(args[0]);
			if (path === undefined) return call(...args);
			const file = ++files;
			const opening = async () => {
				const handle = await call(...args);
				closing.set(handle, handle.close.bind(handle));
				return handle;
			};
			const handle = await hook({ name: 'open', path, file, args }, opening);
			return watchHandle(handle as FileHandle, path, file);
		}) as AnyCall;
	});
	syncBuiltinESMExports();
	return () => {
		for (const [name, real] of before) promises[name] = real;
		syncBuiltinESMExports();
		// As the system does for a program that has ended.
		for (const [handle, close] of closing) if (handle.fd >= 0) close().catch(() => {});
	};
};

/** An error as the system gives it. */
export const systemError = (code: string): Error =>
	Object.assign(new Error(`${code}: for a test`), { code });

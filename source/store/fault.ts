export type Fault =
	| 'not-json'
	| 'invalid'
	| 'newer-format'
	| 'unreadable'
	| 'not-a-directory'
	| 'no-permission'
	| 'no-space'
	| 'read-only'
	| 'write-failed'
	/** A lock that somebody alive does not give back; the detail is the number of his process. */
	| 'busy'
	/** Valid, but not as the program wrote it: somebody edited the file. */
	| 'edited'
	/** A journal whose middle is not what was written; the detail is the line. */
	| 'damaged'
	/** The same of a month of the archive: the book itself can be read. */
	| 'archive-damaged'
	/** A file that belongs to another book. */
	| 'foreign'
	/** The disk did not confirm a write that it seems to hold. */
	| 'unsure'
	/** The snapshot before is not what the program wrote: it is no help any more. */
	| 'copy-damaged'
	/** A file that is no backup, or not the one that was written. */
	| 'not-a-backup'
	/** A file that is no exported book. */
	| 'not-an-export';

/** What kept the store from reading or writing; the catalogs word it from `fault`. */
export class StoreFault extends Error {
	override readonly name = 'StoreFault';
	readonly fault: Fault;
	/** The file or directory meant. */
	readonly path: string;
	/** Where in the document (`sales.261122-4k7d2m.on`), which format, or the system's own code (`EIO`). */
	readonly detail: string;

	constructor(fault: Fault, path: string, detail: string, options?: ErrorOptions) {
		super(`${fault}: ${path}: ${detail}`, options);
		this.fault = fault;
		this.path = path;
		this.detail = detail;
	}
}

const faultOfCode: Readonly<Record<string, Fault>> = {
	EACCES: 'no-permission',
	EPERM: 'no-permission',
	ENOSPC: 'no-space',
	EDQUOT: 'no-space',
	EROFS: 'read-only',
	ENOTDIR: 'not-a-directory',
	EEXIST: 'not-a-directory',
	EISDIR: 'unreadable',
};

/** The system's code of a failed call, `undefined` when the error is of another kind. */
export const codeOf = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;

/** The fault behind a failed call; `otherwise` names it when its code says nothing clearer. */
export const faultFrom = (
	error: unknown,
	path: string,
	otherwise: 'unreadable' | 'write-failed',
): StoreFault => {
	if (error instanceof StoreFault) return error;
	const code = codeOf(error);
	return new StoreFault(faultOfCode[code ?? ''] ?? otherwise, path, code ?? String(error), {
		cause: error,
	});
};

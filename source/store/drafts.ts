import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Buyer } from '../book/counter-sale.ts';
import type { Operation } from '../book/history.ts';
import type { LineFacts } from '../book/sale.ts';
import { namesIn, readIfThere, replaceFile } from './disk.ts';
import { type FieldsOf, id, maybe, object, phone, pieces, price, text } from './fields.ts';
import { isAlive, ownerName, ownerNamed, ownOwner } from './owner.ts';

/** A sale that is being typed: no part of the book before it is kept. */
export interface SaleDraft {
	readonly lines: readonly LineFacts[];
	readonly buyer?: Buyer;
}

const line = object({
	productId: maybe(id),
	name: text,
	quantity: pieces,
	unitPrice: maybe(price),
	barcode: maybe(text),
} satisfies FieldsOf<LineFacts>);

const document = object({
	/** Of the last operation in the history when it was written. */
	sequence: v.number(),
	lines: v.array(line),
	buyer: maybe(
		v.union([object({ customerId: id }), object({ typedName: text, phone: maybe(phone) })]),
	),
});

const prefix = 'draft-';

const ownPath = async (directory: string): Promise<string> =>
	join(directory, `${prefix}${ownerName(await ownOwner())}.json`);

/**
 * Writes the sale that this process is typing beside the book, in the place of the one before; takes it away
 * when there is none. One after the other, and never in the way: a disk that refuses a draft will refuse the
 * sale too, and say so then.
 */
export class Drafts {
	readonly #directory: string;
	#writing: Promise<void> = Promise.resolve();

	constructor(directory: string) {
		this.#directory = directory;
	}

	keep(draft: SaleDraft | undefined, sequence: number): void {
		this.#writing = this.#writing
			.then(async () => {
				const path = await ownPath(this.#directory);
				if (draft === undefined) return rm(path, { force: true });
				return replaceFile(path, new TextEncoder().encode(JSON.stringify({ ...draft, sequence })));
			})
			.catch(() => {});
	}

	/** Resolves when everything asked for before is done. */
	settled(): Promise<void> {
		return this.#writing;
	}
}

/** The sale was kept after all, and the process died before it could take its draft away. */
const wasKept = (history: readonly Operation[], pid: number, sequence: number): boolean =>
	history.some(
		operation =>
			operation.sequence > sequence &&
			operation.by.pid === pid &&
			operation.reverse.some(change => change.table === 'sales' && 'removed' in change),
	);

const readDraft = async (
	path: string,
	pid: number,
	history: readonly Operation[],
): Promise<SaleDraft | undefined> => {
	const bytes = await readIfThere(path);
	try {
		const { sequence, lines, buyer } = v.parse(
			document,
			JSON.parse(new TextDecoder().decode(bytes)),
		);
		if (wasKept(history, pid, sequence)) return undefined;
		return { lines, ...(buyer === undefined ? {} : { buyer }) };
	} catch {
		// Half-written, or of another program: nothing in it was ever said to be kept.
		return undefined;
	}
};

/**
 * A sale that a process now dead was typing when the power went, the window was closed or it was killed; given
 * once. Where several windows died, the next call gives the next one. Those of windows still open are theirs.
 */
export const takeDraft = async (
	directory: string,
	history: readonly Operation[],
): Promise<SaleDraft | undefined> => {
	const names = await namesIn(directory).catch(() => []);
	for (const name of names.filter(one => one.startsWith(prefix) && one.endsWith('.json'))) {
		const owner = ownerNamed(name.slice(prefix.length, -'.json'.length));
		if (owner === undefined || (await isAlive(owner).catch(() => true))) continue;
		const path = join(directory, name);
		const found = await readDraft(path, owner.pid, history);
		await rm(path, { force: true }).catch(() => {});
		if (found !== undefined) return found;
	}
	return undefined;
};

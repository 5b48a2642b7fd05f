import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { StoreFault } from '../../source/store/fault.ts';
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../../source/store/snapshot.ts';
import { stateAfter } from './state-after.ts';

export const path = '/boutique/book.json';
export const decode = (bytes: Uint8Array | string) =>
	decodeSnapshot(Buffer.from(bytes), 'fr', path);
export const textOf = (snapshot: Snapshot): string =>
	Buffer.from(encodeSnapshot(snapshot)).toString();

/** One customer and one supplier. */
export const small: Snapshot = {
	generation: 3,
	state: stateAfter(
		[
			put('customers', {
				id: '261124-4k7d2m',
				name: 'Né',
				tone: 'gentle',
				events: [],
				since: day('2026-11-24'),
			}),
		],
		[put('suppliers', { id: 'f', name: 'Grossiste' })],
	),
};

export const faultOf = (bytes: Uint8Array | string): StoreFault => {
	try {
		decode(bytes);
	} catch (error) {
		if (error instanceof StoreFault) return error;
		throw error;
	}
	throw new Error('it was read');
};

import { nothingArchived } from '../book/archive.ts';
import type { Ports } from '../screens/notebook.ts';
import { StoreFault } from '../store/fault.ts';
import { logFault } from '../store/log.ts';
import type { NotebookContext } from './command.ts';
import { wordFault } from './print.ts';

/** Reads the archive for the notebook; what of it cannot be read is a sentence on the screen. */
export const archiveReading =
	({ store, catalog }: NotebookContext): Ports['readArchive'] =>
	async () => {
		try {
			const { records, faults } = await store.readArchive();
			const doubt = faults.map(fault => wordFault(catalog(), fault)).join(' ');
			return doubt === '' ? { records } : { records, doubt };
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			logFault(error);
			return { records: nothingArchived, doubt: wordFault(catalog(), error) };
		}
	};

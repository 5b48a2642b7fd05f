import type { OutsideBackup } from '../store/outside.ts';
import type { Catalog } from '../text/catalog.ts';
import { wordFault } from './print.ts';

/** What is to be minded about a backup that was made. */
export const backupWarnings = (made: OutsideBackup, catalog: Catalog): readonly string[] => {
	const { backup } = catalog.keeping;
	return [
		...(made.missing.length > 0 ? [backup.incomplete(made.missing.length)] : []),
		...(made.notNoted === undefined ? [] : [backup.notNoted(wordFault(catalog, made.notNoted))]),
		...(made.isInside ? [backup.inside] : made.isOnSameDisk ? [backup.sameDisk] : []),
	];
};

import type { Day } from '../book/day.ts';
import type { Writer } from '../book/history.ts';
import { archiveSettled } from './archive-files.ts';
import { hasDailyBackup, writeDailyBackup } from './backups.ts';
import { faultFrom } from './fault.ts';
import type { Store } from './store.ts';
import type { Warning } from './warning.ts';

/**
 * Once a day, on a day that can be believed: the daily backup, the older ones thinned out, and what is settled
 * and old moved to the archive. Nothing that fails here touches what was committed.
 */
export const keepUp = async (
	store: Store,
	{ today, by, at }: { readonly today: Day; readonly by: Writer; readonly at: string },
): Promise<readonly Warning[]> => {
	// Nothing was written yet, perhaps there is not even a directory.
	if (store.history.length === 0) return [];
	try {
		await store.exclusively(async (durable, files) => {
			if (await hasDailyBackup(files.backups, today)) return;
			await writeDailyBackup(files.backups, durable.state, today);
			const changes = await archiveSettled(files.directory, durable.state, today);
			if (changes.length === 0) return;
			const sequence = durable.state.sequence + 1;
			await durable.append({ sequence, on: today, at, by, isUpkeep: true, changes });
			await durable.checkpoint();
		});
		return [];
	} catch (error) {
		const fault = faultFrom(error, store.directory, 'write-failed');
		return [{ warning: 'upkeep', path: store.directory, fault }];
	}
};

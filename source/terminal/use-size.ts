import { useStdout } from 'ink';
import { useCallback, useSyncExternalStore } from 'react';

/** The columns and rows of the terminal; 80 and 24 when it does not tell. */
export const useSize = (): { readonly columns: number; readonly rows: number } => {
	const { stdout } = useStdout();
	const subscribe = useCallback(
		(changed: () => void) => {
			stdout.on('resize', changed);
			return () => {
				stdout.off('resize', changed);
			};
		},
		[stdout],
	);
	const columns = useSyncExternalStore(subscribe, () => stdout.columns || 80);
	const rows = useSyncExternalStore(subscribe, () => stdout.rows || 24);
	return { columns, rows };
};

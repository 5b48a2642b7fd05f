import { isUndone, type Operation, type Seen } from '../../book/history.ts';
import type { Cell } from '../../components/line.tsx';
import { shortDay } from '../../text/describe.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { describeOperation, operationsSeen } from './operations.ts';

const row = (
	cells: readonly [when: string, what: string, by: string],
	columns: number,
	isMuted = false,
): readonly Cell[] => {
	const [when, what, by] = cells;
	const room = columns - 4;
	const time = 15;
	// In a narrow window what was done is the last to go.
	const writer = columns < 60 ? 0 : Math.min(24, Math.floor(room * 0.24));
	const tone = isMuted ? ('muted' as const) : ('plain' as const);
	return [
		{ text: when, columns: time, tone },
		{ text: what, columns: room - time - writer, tone },
		...(writer === 0
			? []
			: [{ text: '  ' }, { text: by, columns: writer - 2, tone: 'muted' as const }]),
	];
};

const writerOf = ({ by }: Operation, { catalog, pid }: World): string => {
	const { history } = catalog.keeping;
	if (by.command !== 'notebook') return history.command(by.command);
	return by.pid === pid ? history.thisWindow : history.otherWindow(by.pid);
};

const operationCells = ({ operation }: Seen, world: World): readonly Cell[] => {
	const { history, catalog, timeOf, morning, size } = world;
	const { sequence, on, at } = operation;
	const isTaken = isUndone(history, sequence);
	const what = describeOperation(sequence, world);
	return row(
		[
			`${shortDay(on, morning.today)} ${timeOf(at)}`,
			isTaken ? catalog.keeping.history.undone(what) : what,
			writerOf(operation, world),
		],
		size.columns,
		isTaken,
	);
};

/** What was done, the newest first: what was undone stays in the list, and so does the undoing. */
export const HistoryView = ({ screen, world, ...rest }: ViewOf<'history'>) => {
	const { title, empty, columns } = world.catalog.keeping.history;
	const seen = operationsSeen(world);
	return (
		<TablePage
			{...rest}
			world={world}
			place="history"
			title={title}
			summary=""
			columns={row([columns.when, columns.what, columns.by], world.size.columns)}
			rows={seen.map(one => operationCells(one, world))}
			at={screen.at}
			empty={empty}
		/>
	);
};

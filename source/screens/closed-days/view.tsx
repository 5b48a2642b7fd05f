import type { ClosedDay } from '../../book/settings.ts';
import type { Cell } from '../../components/line.tsx';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';

const row = (day: string, what: string, columns: number, isGone = false): readonly Cell[] => {
	const room = columns - 4;
	const days = Math.min(34, Math.floor(room * 0.5));
	const tone = isGone ? ('muted' as const) : ('plain' as const);
	return [
		{ text: day, columns: days, tone },
		{ text: what, columns: room - days, tone },
	];
};

const closedCells = ({ day, what = '' }: ClosedDay, { catalog, size, facts }: World) => {
	const isGone = day < facts.today;
	const words = [what, isGone ? `(${catalog.settings.gone})` : ''].filter(part => part !== '');
	return row(catalog.dates.longDay(day), words.join(' '), size.columns, isGone);
};

/** The days on which the shop is closed, in their order. */
export const ClosedDaysView = ({ screen, world, ...rest }: ViewOf<'closed-days'>) => {
	const { settings } = world.catalog;
	const { closedDays } = world.book.settings;
	return (
		<TablePage
			{...rest}
			world={world}
			place="closed-days"
			title={settings.closedTitle}
			summary={closedDays.length === 0 ? '' : settings.closedFor(closedDays.length)}
			columns={row(settings.closedColumns.day, settings.closedColumns.what, world.size.columns)}
			rows={closedDays.map(closed => closedCells(closed, world))}
			at={screen.at}
			empty={settings.closedEmpty}
		/>
	);
};

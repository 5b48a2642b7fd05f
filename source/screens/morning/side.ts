import { callName } from '../../book/find.ts';
import { groupDigits } from '../../book/money.ts';
import type { Cell } from '../../components/line.tsx';
import type { Size } from '../../components/page.tsx';
import { describeWait } from '../../text/describe-wait.ts';
import type { World } from '../turn.ts';

type Cells = readonly Cell[];

/** From 120 columns on, the debts and what waits stand beside the relances; below, a key opens them. */
export const sideColumns = (size: Size): number =>
	size.columns < 120 ? 0 : Math.min(70, Math.floor(size.columns * 0.36));

const heading = (text: string, columns: number): Cells => [{ text, tone: 'heading', columns }];

const section = (
	title: string,
	rows: readonly Cells[],
	columns: number,
	height: number,
): readonly Cells[] =>
	rows.length === 0
		? []
		: [heading(title, columns - 1), ...rows.slice(0, Math.max(0, height - 2)), []];

/** Largest debts and what waits, in the rows there are: half of them each at most. */
export const sideLines = (
	{ morning, catalog }: World,
	columns: number,
	height: number,
): readonly Cells[] => {
	if (columns === 0) return [];
	const { relances, screens } = catalog;
	const money = 14;
	const debts = morning.debtors.map(
		({ customer, balance }): Cells => [
			{ text: callName(customer), columns: columns - money - 1 },
			{ text: groupDigits(balance), columns: money, align: 'right', tone: 'money' },
		],
	);
	const later = morning.later.map(
		(one): Cells => [
			{
				text: describeWait(one.relance, one, catalog, morning.today),
				columns: columns - 1,
				tone: 'muted',
			},
		],
	);
	const half = Math.floor(height / 2);
	const top = section(
		`${relances.debtsHeading} ${debts.length}`,
		debts,
		columns,
		Math.max(half, height - later.length - 2),
	);
	return [
		...top,
		...section(screens.laterCount(later.length), later, columns, height - top.length),
	];
};

import process from 'node:process';
import { day } from '../../source/book/day.ts';
import { groupDigits } from '../../source/book/money.ts';
import { demoShop } from '../../source/commands/demo-shop.ts';
import { openShop } from '../support/shop.ts';
import { Chance } from './chance.ts';
import { Life } from './life.ts';
import { counted, mostWithin, recoveredIn, sortOf } from './tally.ts';
import { Witness } from './witness.ts';

const first = '2026-11-23';

const row = (name: string, value: string): string => `${name.padEnd(34)} ${value.padStart(12)}\n`;

/** A year of the demo shop, opened on two weekdays of three, in figures. */
export const tellYear = (seed: number, write: (text: string) => void): void => {
	const shop = openShop(first);
	shop.book = demoShop(day(first), 'fr');
	const witness = new Witness();
	let mornings = 0;
	let proposed = 0;
	const looks = (open: Parameters<Witness['looks']>[0]): void => {
		mornings++;
		proposed += open.morning.relances.length;
		witness.looks(open);
	};
	new Life(shop, new Chance(seed)).lives({ days: 365, opens: 0.67, sends: 0.9, looks });
	write(row('mornings opened', String(mornings)));
	write(row('rows a morning, on average', (proposed / mornings).toFixed(1)));
	for (const [sort, count] of [...counted(witness.sent.map(sortOf))].sort())
		write(row(sort, String(count)));
	write(row('most to one customer in 7 days', String(mostWithin(witness.sent, 7))));
	write(row('most to one customer in 30 days', String(mostWithin(witness.sent, 30))));
	const { after, collected, owed } = recoveredIn(shop.book, day(first));
	write(row('FCFA collected on debts', groupDigits(collected)));
	write(row('of it within 14 days of a relance', groupDigits(after)));
	write(row('FCFA still owed', groupDigits(owed)));
};

tellYear(Number(process.argv[2] ?? 2026), text => process.stdout.write(text));

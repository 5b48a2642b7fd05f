import process from 'node:process';
import { parseArgs } from 'node:util';
import { makeBooks } from './books.ts';
import { groups } from './figures/groups.ts';
import { machineAt } from './machine.ts';
import type { Effort } from './sample.ts';
import { type Measurements, type Report, reportLines } from './table.ts';

const efforts: Readonly<Record<'whole' | 'quick', Effort>> = {
	whole: { warmUpSeconds: 1, seconds: 5, leastRounds: 10 },
	quick: { warmUpSeconds: 0, seconds: 0.3, leastRounds: 3 },
};

interface Places {
	/** Emptied afterwards. */
	readonly directory: string;
	/** What `cahier` runs. */
	readonly program: string;
}

/** Not on standard output, which is the report's. */
const tell = (line: string): void => {
	process.stderr.write(`${Math.round(performance.now() / 1000)} s  ${line}\n`);
};

const measure = async ({ directory, program }: Places, effort: Effort): Promise<Report> => {
	const machine = machineAt(directory);
	tell('writing the books');
	const books = await makeBooks(directory);
	const ground = { books, directory, program, effort };
	const measured: Measurements[] = [];
	for (const { title, measure: figuresOf } of groups) {
		tell(`measuring: ${title}`);
		measured.push({ title, figures: await figuresOf(ground) });
	}
	return { machine, books, groups: measured };
};

/** `npm run bench -- [--quick] [--json]` */
export const bench = async (argv: readonly string[], places: Places): Promise<void> => {
	const { values } = parseArgs({
		args: [...argv],
		options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
	});
	const report = await measure(places, values.quick ? efforts.quick : efforts.whole);
	const text = values.json ? JSON.stringify(report, null, '\t') : reportLines(report).join('\n');
	process.stdout.write(`${text}\n`);
};

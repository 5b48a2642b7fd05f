import type { Refusal } from '../book/refusal.ts';
import type { StoreFault } from '../store/fault.ts';
import type { Warning } from '../store/warning.ts';
import { type Catalog, wordRefusal } from '../text/catalog.ts';
import { cleanLine } from '../text/clean.ts';
import type { Outcome, OwnRefusal } from './command.ts';

interface Sink {
	write(text: string): unknown;
}

export interface Streams {
	readonly stdout: Sink;
	readonly stderr: Sink;
}

/** What a terminal would obey or hide, and JSON leaves as it is. */
const unsafe =
	/[\x7f-\x9f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu;

const escaped = (text: string): string =>
	text
		.split('')
		.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.join('');

/** One JSON document: the same values, safe to show. */
export const toJson = (value: unknown): string =>
	JSON.stringify(value, null, 2).replaceAll(unsafe, escaped);

export const printLines = (sink: Sink, lines: readonly string[]): void => {
	if (lines.length > 0) sink.write(lines.map(line => `${cleanLine(line)}\n`).join(''));
};

export const printOutcome = (
	{ stdout, stderr }: Streams,
	outcome: Outcome,
	json: boolean,
): void => {
	const { lines, warnings = [], drawing = [] } = outcome;
	if (json) stdout.write(`${toJson(outcome.json)}\n`);
	else printLines(stdout, lines);
	printLines(stderr, warnings);
	// Last: a line under a code as tall as the terminal would push its top away.
	if (!json && drawing.length > 0) stdout.write(drawing.map(line => `${line}\n`).join(''));
};

const isOwn = (catalog: Catalog, refusal: Refusal | OwnRefusal): refusal is OwnRefusal =>
	Object.hasOwn(catalog.commands.refusals, refusal.reason);

export const wordAnyRefusal = (catalog: Catalog, refusal: Refusal | OwnRefusal): string =>
	isOwn(catalog, refusal)
		? // Each reason's sentence takes that reason's facts: the type of the union guarantees the pair.
			(catalog.commands.refusals[refusal.reason] as (facts: OwnRefusal) => string)(refusal)
		: wordRefusal(catalog, refusal);

export const wordWarning = (catalog: Catalog, warning: Warning): string => {
	const { warnings } = catalog.keeping;
	if (warning.warning === 'fallback') {
		const { fault, detail } = warning.fault;
		return warnings.fallback(warning.path, fault === 'invalid' ? detail : '');
	}
	const why = 'fault' in warning ? wordFault(catalog, warning.fault) : '';
	return warnings[warning.warning](warning.path, why);
};

export const wordFault = (catalog: Catalog, { fault, path, detail }: StoreFault): string =>
	catalog.commands.faults[fault](path, detail);

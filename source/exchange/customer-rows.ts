import type { CustomerRow } from '../book/bring-customers.ts';
import { parseAmount } from '../book/money.ts';
import { parseText } from '../book/name.ts';
import type { Tone } from '../book/records.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { readName } from './persons.ts';
import type { ReadFacts } from './read-facts.ts';
import type { RowReader } from './row-reader.ts';

const tones: ReadonlyMap<string, Tone> = new Map([
	['gentle', 'gentle'],
	['doux', 'gentle'],
	['firm', 'firm'],
	['ferme', 'firm'],
]);

const parseTone = (text: string): Result<Tone> => {
	const tone = tones.get(text.toLowerCase());
	return tone === undefined ? refuse({ reason: 'tone-unreadable', text }) : ok(tone);
};

/** The name in one column, or a first and a last one in two. */
const nameIn = (row: RowReader<'customers'>): string =>
	[row.text('firstName'), row.text('name') || row.text('lastName')].join(' ').trim();

export const readCustomerRow = (
	row: RowReader<'customers'>,
	{ parsePhone }: ReadFacts,
): CustomerRow | undefined => {
	const named = row.need('name', () => readName(nameIn(row), row.text('title')));
	const phones = row.phones(['phone', 'otherPhones', 'toRepair'], parsePhone);
	const tone = row.read('tone', parseTone);
	const limit = row.read('limit', parseAmount);
	const notes = row.read('notes', parseText);
	return (
		named && {
			line: row.line,
			...named,
			...phones,
			...(tone === undefined ? {} : { tone }),
			...(limit === undefined ? {} : { limit }),
			...(notes === undefined ? {} : { notes }),
		}
	);
};

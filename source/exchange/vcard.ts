import { bringCustomers, type CustomerRow } from '../book/bring-customers.ts';
import type { Reading, RowFault, RowNote } from '../book/brought.ts';
import { longestText } from '../book/name.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import { cleanLine } from '../text/clean.ts';
import { readName } from './persons.ts';
import { type ParsePhone, readPhones } from './phones.ts';
import type { ReadFacts } from './read-facts.ts';
import { type Card, cardsIn } from './vcard-cards.ts';
import type { Property } from './vcard-lines.ts';
import { partsOf, phoneOf, textOf } from './vcard-value.ts';

export const isVcard = (text: string): boolean => /^\s*BEGIN:VCARD\s*$/im.test(text);

const clean = (text: string): string => cleanLine(text).replaceAll(/\s+/g, ' ').trim();

const first = (card: Card, name: string): Property | undefined =>
	card.properties.find(property => property.name === name && property.value.trim() !== '');

/** As the phone shows it, else put together from its parts, else the business. */
const nameOf = (card: Card): string => {
	const [shown, parts, business] = ['FN', 'N', 'ORG'].map(name => first(card, name));
	const [family = '', given = '', more = ''] = parts === undefined ? [] : partsOf(parts);
	return (
		[
			shown === undefined ? '' : textOf(shown),
			[given, more, family].filter(part => part !== '').join(' '),
			business === undefined ? '' : (partsOf(business)[0] ?? ''),
		]
			.map(clean)
			.find(name => name !== '') ?? ''
	);
};

const titleOf = (card: Card): string => {
	const parts = first(card, 'N');
	return clean(parts === undefined ? '' : (partsOf(parts)[3] ?? ''));
};

interface ReadCard {
	readonly row?: CustomerRow;
	readonly faults: readonly RowFault[];
	readonly notes: readonly RowNote[];
}

/** A number that cannot be dialled is left out and told: nobody can go and edit the contacts of a phone export. */
const readCard = (card: Card, parsePhone: ParsePhone): ReadCard => {
	const { line } = card;
	const name = nameOf(card);
	if (name === '') return { faults: [], notes: [{ line, note: 'nameless' }] };
	if (name.includes('\ufffd'))
		return { faults: [{ line, refusal: { reason: 'text-damaged', text: name } }], notes: [] };
	const named = readName(name, titleOf(card));
	if (!named.ok) return { faults: [{ line, refusal: named.refusal }], notes: [] };
	const numbers = card.properties.filter(property => property.name === 'TEL').map(phoneOf);
	const { unreadable, ...phones } = readPhones(numbers.map(clean), parsePhone);
	const note = first(card, 'NOTE');
	const notes = note === undefined ? '' : [...clean(textOf(note))].slice(0, longestText).join('');
	return {
		row: { line, ...named.value, ...phones, ...(notes === '' ? {} : { notes }) },
		faults: [],
		notes: unreadable.map(({ text }) => ({ line, note: 'phone-left-out', name, text })),
	};
};

/** The contacts that a phone exported, in vCard 2.1, 3.0 or 4.0. */
export const readVcard = (
	text: string,
	encoding: string,
	{ parsePhone }: ReadFacts,
): Result<Reading> => {
	const { cards, faults } = cardsIn(text);
	if (cards.length === 0 && faults.length === 0) return refuse({ reason: 'file-without-cards' });
	const read = cards.map(card => readCard(card, parsePhone));
	return ok({
		kind: 'customers',
		encoding,
		columns: [],
		rows: cards.length,
		faults: [...faults, ...read.flatMap(card => card.faults)].sort(
			(one, other) => one.line - other.line,
		),
		notes: read.flatMap(({ notes }) => notes),
		bring: bringCustomers(read.flatMap(({ row }) => row ?? [])),
	});
};

import { type DebtFacts, debtorNamed } from '../../book/copy-debt.ts';
import { type Day, parsePastDay } from '../../book/day.ts';
import { callName, customersWith } from '../../book/find.ts';
import { type Francs, noFrancs, parseAmount, showAmount } from '../../book/money.ts';
import { parseText } from '../../book/name.ts';
import { type Phone, showPhone } from '../../book/phone.ts';
import type { Refusal } from '../../book/refusal.ts';
import { ok, type Result, refuse } from '../../book/result.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { World } from '../turn.ts';
import { type CopyingState, type Part, parts } from './state.ts';

/** What each part of the line reads to. */
export interface LineRead {
	readonly name: Result<string>;
	readonly phone: Result<Phone | undefined>;
	readonly amount: Result<Francs>;
	readonly since: Result<Day>;
}

const someFrancs = (text: string): Result<Francs> => {
	const amount = parseAmount(text);
	return amount.ok && amount.value === noFrancs ? refuse({ reason: 'amount-zero' }) : amount;
};

export const readLine = ({ typed }: CopyingState, { facts, parsePhone }: World): LineRead => ({
	name: parseText(typed.name.text),
	phone: typed.phone.text.trim() === '' ? ok(undefined) : parsePhone(typed.phone.text),
	amount: someFrancs(typed.amount.text),
	since: parsePastDay(typed.since.text, facts.today),
});

/** The first part that cannot be read, from `from` on and round. */
export const firstRefused = (
	read: LineRead,
	from: Part = 'name',
): { readonly part: Part; readonly refusal: Refusal } | undefined => {
	const start = parts.indexOf(from);
	for (const part of [...parts.slice(start), ...parts.slice(0, start)]) {
		const one = read[part];
		if (!one.ok) return { part, refusal: one.refusal };
	}
	return undefined;
};

/** The debt that the line says, when all of it can be read. */
export const debtIn = ({ name, phone, amount, since }: LineRead): DebtFacts | undefined =>
	name.ok && phone.ok && amount.ok && since.ok
		? {
				typedName: name.value,
				...(phone.value === undefined ? {} : { phone: phone.value }),
				amount: amount.value,
				since: since.value,
			}
		: undefined;

/** Whether the one who is typed is known, and what he owes already. */
const whoWords = ({ name, phone }: LineRead, { book, catalog }: World): string => {
	if (!name.ok) return '';
	const { copying } = catalog.imports;
	const number = phone.ok ? phone.value : undefined;
	const known = debtorNamed(book, {
		typedName: name.value,
		...(number === undefined ? {} : { phone: number }),
	});
	if (!known.ok) return '';
	if (known.value !== undefined)
		return copying.known(
			cut(callName(known.value), mostQuoted),
			known.value.phone === undefined ? '' : showPhone(known.value.phone),
		);
	const near = customersWith(book, name.value).map(callName);
	return near.length === 0
		? copying.newCustomer
		: copying.perhaps(cut(near.join(', '), mostQuoted));
};

/** What was understood of the line so far. */
export const lineWords = (read: LineRead, world: World): readonly string[] => {
	const { catalog } = world;
	const { phone, amount, since } = read;
	return [
		whoWords(read, world),
		phone.ok && phone.value !== undefined ? showPhone(phone.value) : '',
		amount.ok ? showAmount(amount.value) : '',
		since.ok ? catalog.imports.copying.since(catalog.dates.longDay(since.value)) : '',
	].filter(words => words !== '');
};

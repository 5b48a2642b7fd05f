import { applyChanges, type Book, type Facts } from '../book/book.ts';
import { resumeMessages } from '../book/contact.ts';
import type { CustomerFacts } from '../book/customer.ts';
import { type Day, isEndless, parseDay, parsePastDay } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { parseText } from '../book/name.ts';
import { showPhone } from '../book/phone.ts';
import type { Customer, Tone } from '../book/records.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import type { Catalog } from '../text/catalog.ts';
import { dayWords } from '../text/describe.ts';
import { type BookInput, type Run, stop, type Typed } from './command.ts';
import { keepKnown } from './keep-known.ts';
import { readAll } from './read-all.ts';
import { readPhone } from './read-phone.ts';

const isTone = (text: string): text is Tone => text === 'gentle' || text === 'firm';

/** The day he accepted them, or that he does not (`null`). */
const readTerms = (text: string, today: Day): Result<Day | null> =>
	/^(?:none|aucune?)$/i.test(text.trim()) ? ok(null) : parsePastDay(text, today);

/** A pause, an opt-out, the end of either (`null`), or nothing said about it. */
const holdIn = (
	typed: Typed,
	until: Day | undefined,
	reason: string | undefined,
): CustomerFacts['hold'] => {
	if (typed.has('resume')) return null;
	if (until === undefined && !typed.has('opt-out')) return undefined;
	return { ...(until === undefined ? {} : { until }), ...(reason === undefined ? {} : { reason }) };
};

const customerWords = (customer: Customer, today: Day, catalog: Catalog): readonly string[] => {
	const { commands } = catalog;
	const { phone, tone, termsAcceptedOn, hold } = customer;
	return [
		callName(customer),
		...(phone === undefined ? [] : [showPhone(phone)]),
		commands.tones[tone],
		...(termsAcceptedOn === undefined
			? []
			: [catalog.agios.accepted(dayWords(termsAcceptedOn, today, catalog))]),
		...(hold === undefined
			? []
			: [
					hold.until === undefined
						? commands.optedOut(hold.reason)
						: commands.pausedUntil(dayWords(hold.until, today, catalog), hold.reason),
				]),
	];
};

/** Taking messages up again also lifts what holds single debts and what was put off. */
const keep = (book: Book, facts: CustomerFacts, given: Facts): ReturnType<typeof keepKnown> => {
	const kept = keepKnown(book, facts, given);
	if (!kept.ok || facts.hold !== null) return kept;
	const { customer, changes } = kept.value;
	const resumed = resumeMessages(applyChanges(book, changes), { customerId: customer.id }, given);
	return resumed.ok
		? ok({ ...kept.value, changes: [...changes, ...resumed.value.changes] })
		: resumed;
};

export const run: Run<BookInput> = async input => {
	const { typed, catalog, commit } = input;
	const tone = typed.value('tone');
	if (tone !== undefined && !isTone(tone)) return stop({ reason: 'tone-unknown', text: tone });
	const read = readAll({
		phone: await readPhone(input),
		pause: typed.read('pause', text =>
			isEndless(text) ? refuse({ reason: 'pause-without-end' }) : parseDay(text, input.today()),
		),
		reason: typed.read('reason', parseText),
		terms: typed.read('terms', text => readTerms(text, input.today())),
	});
	if (!read.ok) return read;
	const { phone, pause, reason, terms } = read.value;
	const hold = holdIn(typed, pause, reason);
	const facts: CustomerFacts = {
		typedName: typed.argument,
		...(phone === undefined ? {} : { phone }),
		...(tone === undefined ? {} : { tone }),
		...(hold === undefined ? {} : { hold }),
		...(terms === undefined ? {} : { terms }),
	};
	const kept = await commit((book, given) => keep(book, facts, given));
	if (!kept.ok) return kept;
	const { customer, isNew } = kept.value;
	const parts = customerWords(customer, input.today(), catalog);
	return ok({
		lines: [isNew ? catalog.commands.recorded(parts) : catalog.commands.changed(parts)],
		json: { customer, isNew },
	});
};

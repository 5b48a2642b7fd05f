import { phonesOf, wrongNumberOf } from '../../book/customer.ts';
import { callName } from '../../book/find.ts';
import { likelySameAs } from '../../book/likely-same.ts';
import { showPhone } from '../../book/phone.ts';
import type { Customer } from '../../book/records.ts';
import type { Cell } from '../../components/line.tsx';
import type { Tone } from '../../components/theme.ts';
import { dayWords } from '../../text/describe.ts';
import { describeRhythms } from '../../text/describe-noted.ts';
import { describePayPromise } from '../../text/describe-promise.ts';
import { describeStanding } from '../../text/describe-standing.ts';
import { cut, mostQuoted, wrap } from '../../text/width.ts';
import type { World } from '../turn.ts';
import type { CustomerKnown } from './known.ts';

type Cells = readonly Cell[];

/** No number is cut in two by the end of a row, nor an amount from its unit. */
const withWholeNumbers = (text: string): string =>
	text.replaceAll(/(?<=\d) (?=\d|FCFA)/g, '\u00A0');

const said = (
	text: string,
	columns: number,
	most: number,
	tone: Tone = 'plain',
): readonly Cells[] => {
	const lines = text === '' ? [] : wrap(withWholeNumbers(text), columns - 2);
	const shown = lines.slice(0, most);
	const isCut = lines.length > most;
	return shown.map((line, index) => [
		{ text: ' ' },
		{ text: isCut && index === most - 1 ? `${line}…` : line, columns: columns - 2, tone },
	]);
};

const holdText = ({ hold }: Customer, { catalog, morning }: World): string => {
	const { commands } = catalog;
	if (hold === undefined || (hold.until !== undefined && hold.until <= morning.today)) return '';
	return hold.until === undefined
		? commands.optedOut(hold.reason)
		: commands.pausedUntil(dayWords(hold.until, morning.today, catalog), hold.reason);
};

const factsText = (customer: Customer, { catalog, morning }: World): string => {
	const { page, tones } = catalog.customers;
	const { termsAcceptedOn: accepted } = customer;
	const [, ...others] = phonesOf(customer);
	return [
		page.tone(tones[customer.tone]),
		page.since(dayWords(customer.since, morning.today, catalog)),
		// A limit is told with what he owes; that he has none of his own is told here.
		...(customer.limit === 0 ? [page.noLimit] : []),
		...(accepted === undefined
			? []
			: [catalog.agios.accepted(dayWords(accepted, morning.today, catalog))]),
		...(others.length === 0 ? [] : [page.others(others.map(showPhone).join(', '))]),
	].join(' · ');
};

const likelyText = (customer: Customer, { book, catalog }: World): string => {
	const [first, ...others] = likelySameAs(book, customer.id);
	if (first === undefined) return '';
	const { page } = catalog.customers;
	const who = cut(callName(first.customer), mostQuoted);
	return page.perhaps(who, page.why[first.why], others.length);
};

const repairText = (customer: Customer, { catalog }: World): string => {
	const { phoneToRepair } = customer;
	if (phoneToRepair === undefined) return '';
	return wrongNumberOf(customer) === undefined
		? catalog.customers.page.toRepair(phoneToRepair)
		: catalog.aftersale.wrongNumber.onPage(phoneToRepair);
};

/** Above the history: who he is, how he stands, and what is to be known before anything is asked of him. */
export const headRows = (
	{ customer, standing, history }: CustomerKnown,
	world: World,
): readonly Cells[] => {
	const { catalog, morning, size } = world;
	const { page } = catalog.customers;
	const { columns } = size;
	const { notes } = customer;
	const promise = describePayPromise(history.openSales, morning.today, catalog);
	return [
		...said(describeStanding(standing, morning.today, catalog), columns, 2, 'title'),
		...said(promise.text, columns, 1, promise.isBroken ? 'alert' : 'plain'),
		...said(factsText(customer, world), columns, 2),
		...said(notes === undefined ? '' : page.notes(notes), columns, 2),
		...said(describeRhythms(world.book, customer, catalog), columns, 1),
		...said(holdText(customer, world), columns, 2, 'alert'),
		...said(repairText(customer, world), columns, 1, 'alert'),
		...said(likelyText(customer, world), columns, 2, 'alert'),
	];
};

/** `677 00 00 01`, or that there is none. */
export const phoneText = ({ phone }: Customer, { catalog }: World): string =>
	phone === undefined ? catalog.screens.noPhone : showPhone(phone);

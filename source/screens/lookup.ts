import { addDays, type Day, daysBetween } from '../book/day.ts';
import { callName } from '../book/find.ts';
import type { Francs } from '../book/money.ts';
import { owedBy as owed } from '../book/owed.ts';
import type { Contact, Customer, Id, Sale } from '../book/records.ts';
import { isOpenOrder } from '../book/sale.ts';
import type { Relance, RelanceKind } from '../relances/relance.ts';
import { cut, mostQuoted } from '../text/width.ts';
import type { About } from './about.ts';
import type { World } from './turn.ts';

export const relanceOf = (world: World, id: string): Relance | undefined =>
	world.morning.relances.find(relance => relance.id === id);

export const customerOf = (relance: Relance): Customer | undefined =>
	relance.kind === 'stock' ? undefined : relance.customer;

/** How the customer a dialog is about is called, short enough for a sentence; empty for nobody. */
export const nameOf = ({ book }: World, { customerId }: About): string => {
	const customer = customerId === undefined ? undefined : book.customers[customerId];
	return customer === undefined ? '' : cut(callName(customer), mostQuoted);
};

/** What a customer owes in all, FCFA. */
export const owedBy = ({ book }: World, customerId: Id): Francs => owed(book, customerId);

/** Since when something is owed, in days; empty when nothing is. */
export const sinceWords = (oldest: Day | undefined, { catalog, morning }: World): string => {
	if (oldest === undefined) return '';
	const days = daysBetween(oldest, morning.today);
	return days === 0 ? catalog.screens.sinceToday : catalog.screens.daysOld(days);
};

/** Days during which the answer to a message may still be noted. */
const answerDays = 30;

/** The message or call that an answer is about: the last one of the kind, else the last one of all. */
export const lastContactWith = (
	{ book, morning }: World,
	customerId: Id,
	kind?: RelanceKind,
): Contact | undefined => {
	const recent = Object.values(book.contacts).filter(
		contact =>
			contact.customerId === customerId && contact.on >= addDays(morning.today, -answerDays),
	);
	return recent.findLast(contact => contact.kind === kind) ?? recent.at(-1);
};

/** The order that a relance delivers, if it is one still to deliver. */
export const orderOf = (sales: readonly Sale[]): Sale | undefined => sales.find(isOpenOrder);

import { type Book, type Change, type Facts, put } from './book.ts';
import { customerToChange } from './customer.ts';
import type { Day } from './day.ts';
import type { Customer, Id, Remark } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import { parseReason } from './to-correct.ts';

export interface RemarkFacts {
	readonly customerId: Id;
	readonly on: Day;
	readonly what: Remark['what'];
	readonly text: string;
}

/** A remark that is noted: nothing but its day and its words names it. */
export interface RemarkRef {
	readonly customerId: Id;
	readonly on: Day;
	readonly text: string;
}

interface Noted {
	readonly customer: Customer;
	readonly changes: readonly Change[];
}

const isSame =
	({ on, text }: Pick<Remark, 'on' | 'text'>) =>
	(other: Remark): boolean =>
		other.on === on && other.text === text;

/** Oldest first; of one day in the order in which they were noted. Noted twice, it is there once. */
export const inOrder = (remarks: readonly Remark[]): readonly Remark[] =>
	remarks
		.filter((remark, index) => remarks.findIndex(isSame(remark)) === index)
		.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

const withRemarks = (customer: Customer, remarks: readonly Remark[]): Noted => {
	const { remarks: _before, ...rest } = customer;
	const changed = remarks.length === 0 ? rest : { ...rest, remarks: inOrder(remarks) };
	return { customer: changed, changes: [put('customers', changed)] };
};

const remarkOf = (
	{ on, what, text }: RemarkFacts,
	{ today }: Pick<Facts, 'today'>,
): Result<Remark> => {
	if (on > today) return refuse({ reason: 'day-to-come', day: on });
	const read = parseReason(text);
	return read.ok ? ok({ on, what, text: read.value }) : read;
};

/** Something the customer said, or a service that the shop did him. */
export const noteRemark = (
	book: Book,
	facts: RemarkFacts,
	given: Pick<Facts, 'today'>,
): Result<Noted> => {
	const customer = customerToChange(book, facts.customerId);
	if (!customer.ok) return customer;
	const remark = remarkOf(facts, given);
	if (!remark.ok) return remark;
	return ok(withRemarks(customer.value, [...(customer.value.remarks ?? []), remark.value]));
};

/** What was noted is put right, its day too. */
export const correctRemark = (
	book: Book,
	{ was, ...facts }: RemarkFacts & { readonly was: Pick<Remark, 'on' | 'text'> },
	given: Pick<Facts, 'today'>,
): Result<Noted> => {
	const customer = customerToChange(book, facts.customerId);
	if (!customer.ok) return customer;
	const { remarks = [] } = customer.value;
	if (!remarks.some(isSame(was))) return refuse({ reason: 'remark-unknown' });
	const remark = remarkOf(facts, given);
	if (!remark.ok) return remark;
	const corrected = remarks.map(one => (isSame(was)(one) ? remark.value : one));
	return ok(withRemarks(customer.value, corrected));
};

export const removeRemark = (book: Book, { customerId, ...was }: RemarkRef): Result<Noted> => {
	const customer = customerToChange(book, customerId);
	if (!customer.ok) return customer;
	const { remarks = [] } = customer.value;
	if (!remarks.some(isSame(was))) return refuse({ reason: 'remark-unknown' });
	return ok(
		withRemarks(
			customer.value,
			remarks.filter(one => !isSame(was)(one)),
		),
	);
};

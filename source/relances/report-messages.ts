import { monthOfDay } from '../book/archive.ts';
import { groupBy } from '../book/group.ts';
import { isIn, monthsIn, type Period } from '../book/period.ts';
import type { Contact, ContactKind, DeliveryStep } from '../book/records.ts';
import { type Share, shareOf } from '../book/report-promises.ts';
import type { ReportRecords } from '../book/report-records.ts';
import { type Argument, argumentSaid } from './recovered.ts';
import { paymentArguments } from './report-recovered.ts';

/** What was said: the argument of a payment, the step of a delivery, else the kind itself. */
export type Said = Argument | DeliveryStep | Exclude<ContactKind, 'payment' | 'delivery'>;

const everything: ReadonlyArray<readonly [kind: ContactKind, said: Said]> = [
	...paymentArguments.map(argument => ['payment', argument] as const),
	['delivery', 'confirm'],
	['delivery', 'today'],
	['delivery', 'late'],
	['satisfaction', 'satisfaction'],
	['renewal', 'renewal'],
	['courtesy', 'courtesy'],
];

export interface SentSum {
	readonly sent: number;
	/** Those that brought an answer of the customer's: a call that nobody took is none, nor is a wrong number. */
	readonly answered: number;
	/** Per cent of those sent, rounded down. */
	readonly share: Share;
}

export interface SentOfSort extends SentSum {
	readonly kind: ContactKind;
	readonly said: Said;
	/** Every month of the period. */
	readonly byMonth: ReadonlyArray<SentSum & { readonly month: string }>;
}

export interface MessagesReport extends SentSum {
	/** The sorts of which there were any. */
	readonly sorts: readonly SentOfSort[];
}

const saidIn = (contact: Contact): Said => {
	switch (contact.kind) {
		case 'payment':
			return argumentSaid(contact);
		case 'delivery':
			// Of a delivery it is never an argument of the ladder.
			return (contact.step as DeliveryStep | undefined) ?? 'confirm';
		default:
			return contact.kind;
	}
};

const isAnswered = ({ answer }: Contact): boolean =>
	answer !== undefined && answer.said !== 'no-answer' && answer.said !== 'wrong-number';

const sumUp = (contacts: readonly Contact[]): SentSum => {
	const answered = contacts.filter(isAnswered).length;
	return { sent: contacts.length, answered, share: shareOf(answered, contacts.length) };
};

/** What went to customers in a period, messages and calls. */
export const messagesReport = ({ contacts }: ReportRecords, period: Period): MessagesReport => {
	const sent = contacts.filter(({ on }) => isIn(period, on));
	const bySort = groupBy(sent, contact => `${contact.kind} ${saidIn(contact)}`);
	const months = monthsIn(period);
	const sorts = everything.flatMap(([kind, said]): readonly SentOfSort[] => {
		const same = bySort.get(`${kind} ${said}`);
		if (same === undefined) return [];
		const byMonth = groupBy(same, ({ on }) => monthOfDay(on));
		return [
			{
				...{ kind, said, ...sumUp(same) },
				byMonth: months.map(month => ({ month, ...sumUp(byMonth.get(month) ?? []) })),
			},
		];
	});
	return { ...sumUp(sent), sorts };
};

import type { Day } from '../book/day.ts';
import { daysBetween, shortDay, yearOf } from '../book/day.ts';
import { callName } from '../book/find.ts';
import { showAmount, sumOf } from '../book/money.ts';
import { linesToDeliver, toldLines } from '../book/pieces.ts';
import type { Line, Problem, Sale } from '../book/records.ts';
import { latest, lineText, totalOf } from '../book/sale.ts';
import { type Morning, newsCount, toDoCount } from '../relances/morning.ts';
import type { PaymentDue, Relance } from '../relances/relance.ts';
import { isTemplateName, type TemplateFault } from '../relances/template.ts';
import type { Catalog } from './catalog-type.ts';
import { cut, mostQuoted } from './width.ts';

export { shortDay };

/** One relance in a line: for the morning screen, the text of `cahier today` and the lists. */
export interface Described {
	readonly who: string;
	readonly what: string;
	/** Empty where no money is spoken of. */
	readonly amount: string;
	readonly when: string;
	/** The when is a reproach: late. */
	readonly isLate: boolean;
}

/** `29 novembre`, with its year when that is not today's. */
export const dayWords = (on: Day, today: Day, { dates }: Catalog): string =>
	yearOf(on) === yearOf(today) ? dates.day(on) : `${dates.day(on)} ${yearOf(on)}`;

const describeGoods = ([first, ...others]: readonly Line[], { relances }: Catalog): string => {
	const name = first === undefined ? '' : cut(lineText(first), mostQuoted);
	return others.length === 0 ? name : relances.andMore(name, others.length);
};

/** `Tablette Samsung`, or `Tablette Samsung + 2 autres`. */
export const describeLines = (sale: Sale, catalog: Catalog): string =>
	describeGoods(toldLines(sale), catalog);

/** The same of what an order still has to hand over. */
export const describeLeft = (order: Sale, catalog: Catalog): string =>
	describeGoods(linesToDeliver(order), catalog);

/** `2 Chaise, 1 Table`: every piece. */
export const describePieces = (lines: readonly Line[]): string =>
	lines.map(({ quantity, name }) => `${quantity} ${cut(name, mostQuoted)}`).join(', ');

/** Days since the oldest debt of the message fell due. */
export const daysLate = (due: PaymentDue, today: Day): number =>
	due.debts[0] === undefined ? 0 : daysBetween(due.debts[0].dueOn, today);

const describePayment = (due: PaymentDue, today: Day, catalog: Catalog): Described => {
	const [first] = due.sales;
	const late = catalog.relances.late(daysLate(due, today));
	return {
		who: callName(due.customer),
		what:
			due.sales.length > 1 || first === undefined
				? catalog.relances.severalPurchases(due.sales.length)
				: describeLines(first, catalog),
		amount: showAmount(due.amount),
		when: due.call ? catalog.relances.call(daysLate(due, today)) : late,
		isLate: daysLate(due, today) > 0,
	};
};

const describeDelivery = (
	due: Extract<Relance, { kind: 'delivery' }>,
	today: Day,
	catalog: Catalog,
): Described => {
	const when = {
		confirm: catalog.relances.plannedOn(shortDay(due.promisedOn, today)),
		today: catalog.relances.deliverToday,
		late: catalog.relances.late(daysBetween(due.promisedOn, today)),
	}[due.step];
	const [sale] = due.sales;
	return {
		who: callName(due.customer),
		what: sale === undefined ? '' : describeLeft(sale, catalog),
		amount: showAmount(sumOf(due.sales.map(totalOf))),
		when,
		isLate: due.step === 'late',
	};
};

const describeCourtesy = (
	{ customer, about }: Extract<Relance, { kind: 'courtesy' }>,
	today: Day,
	{ relances }: Catalog,
): Described => {
	const described = { who: callName(customer), amount: '', isLate: false };
	switch (about.why) {
		case 'away':
			return { ...described, what: '', when: relances.silentFor(daysBetween(about.lastOn, today)) };
		case 'event':
			return { ...described, what: about.event.what, when: shortDay(about.event.day, today) };
		case 'news':
			return { ...described, what: about.news.text, when: shortDay(about.news.on, today) };
	}
};

/** What a problem is; a dispute says that it is one. */
export const problemWords = ({ sort, what }: Problem, { aftersale }: Catalog): string =>
	sort === 'dispute' ? aftersale.dispute(what) : what;

/** The day by which something is done about a problem, or how long it has been open. */
export const describeProblemDay = (
	{ dueOn, openedOn }: Problem,
	today: Day,
	{ relances, aftersale }: Catalog,
): Pick<Described, 'when' | 'isLate'> => {
	if (dueOn === undefined)
		return { when: relances.openFor(daysBetween(openedOn, today)), isLate: false };
	if (dueOn < today) return { when: relances.late(daysBetween(dueOn, today)), isLate: true };
	const when = dueOn === today ? aftersale.dueToday : aftersale.dueOn(shortDay(dueOn, today));
	return { when, isLate: false };
};

export const describeRelance = (relance: Relance, today: Day, catalog: Catalog): Described => {
	const { relances } = catalog;
	switch (relance.kind) {
		case 'payment':
			return describePayment(relance, today, catalog);
		case 'delivery':
			return describeDelivery(relance, today, catalog);
		case 'renewal':
			return {
				who: callName(relance.customer),
				what: relance.productName,
				amount: '',
				when: relances.runsOut(daysBetween(today, relance.runsOutOn)),
				isLate: false,
			};
		case 'satisfaction':
			return {
				who: callName(relance.customer),
				what: relance.line.name,
				amount: '',
				when: relances.boughtAgo(daysBetween(relance.receivedOn, today)),
				isLate: false,
			};
		case 'courtesy':
			return describeCourtesy(relance, today, catalog);
		case 'problem':
			return {
				who: callName(relance.customer),
				what: problemWords(relance.problem, catalog),
				amount: '',
				...describeProblemDay(relance.problem, today, catalog),
			};
		case 'stock':
			return {
				who: relance.product.name,
				what: relances.left(relance.quantity, relance.threshold),
				amount: '',
				when: relances.reorder(relance.reorder),
				isLate: false,
			};
	}
};

/** A late order with nothing to say today: the new day it was excused for, else how late it is. */
export const describeLateOrder = (sale: Sale, today: Day, { relances }: Catalog): string => {
	const promised = latest(sale.deliveryPromises)?.day ?? today;
	return promised < today
		? relances.late(daysBetween(promised, today))
		: relances.excusedUntil(shortDay(promised, today));
};

/** Who or what a relance is about. */
export const subjectName = (relance: Relance): string =>
	relance.kind === 'stock' ? relance.product.name : callName(relance.customer);

/** `3 relances à faire aujourd'hui`, or `3 relances, 40 nouvelles à envoyer`. */
export const describeToDo = (morning: Morning, { relances, news }: Catalog): string => {
	const [count, told] = [toDoCount(morning), newsCount(morning)];
	return told === 0 ? relances.toDo(count) : news.toDo(count, told);
};

/** `Dettes : 125 000 FCFA, 4 clients. La plus ancienne : Mr Paul, 12 jours` */
export const describeDebts = (
	{ debtors, outstanding, agios: due, today }: Morning,
	{ relances, agios: words }: Catalog,
): Readonly<Record<'total' | 'agios' | 'oldest' | 'largest', string>> => {
	const [oldest] = debtors;
	const agios = due.size === 0 ? '' : words.total(showAmount(sumOf(due.values())));
	if (oldest === undefined) return { total: relances.noDebts, agios, oldest: '', largest: '' };
	const largest = debtors.reduce((best, debtor) => (debtor.balance > best.balance ? debtor : best));
	return {
		total: relances.debts(showAmount(outstanding), debtors.length),
		agios,
		oldest: relances.oldest(callName(oldest.customer), daysBetween(oldest.since, today)),
		largest: relances.largest(callName(largest.customer), showAmount(largest.balance)),
	};
};

/** How a message is called in plain words; one that there is not has its name alone. */
export const templateWords = (name: string, { settings }: Catalog): string =>
	isTemplateName(name) ? settings.templates.names[name] : name;

export const describeTemplateFault = (
	{ template, fault, field = '' }: TemplateFault,
	catalog: Catalog,
): string => catalog.relances.templateFault[fault](templateWords(template, catalog), field);

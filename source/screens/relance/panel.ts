import type { Day } from '../../book/day.ts';
import { callName } from '../../book/find.ts';
import { showAmount, sumOf } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import { promisesIn } from '../../book/promises.ts';
import { daysOf } from '../../book/rhythm.ts';
import { totalOf } from '../../book/sale.ts';
import { salesOf } from '../../book/sales-of.ts';
import { isNews } from '../../relances/news.ts';
import {
	isCall,
	isMessage,
	isNotice,
	isOver,
	type PaymentDue,
	type Relance,
} from '../../relances/relance.ts';
import { daysLate, dayWords, describeProblemDay } from '../../text/describe.ts';
import { describePayPromise } from '../../text/describe-promise.ts';
import { sortWords } from '../aftersale/problem-fields.ts';
import { codeWords, quoted, type Row, said } from '../beside.ts';
import { owedBy } from '../lookup.ts';
import type { World } from '../turn.ts';
import { costRows } from './cost.ts';
import type { Presented } from './presented.ts';

const placeColumns = 6;

const whoRows = (relance: Relance, columns: number): readonly Row[] => {
	if (relance.kind === 'stock') return said(relance.product.name, columns, 'title');
	const { customer } = relance;
	const name = callName(customer);
	const phone = customer.phone === undefined ? '' : showPhone(customer.phone);
	const both = `${name} · ${phone}`;
	// The place in the list stands at the end of the first row.
	return phone === '' || both.length > columns - placeColumns
		? [...said(name, columns, 'title').slice(0, 2), ...said(phone, columns)]
		: said(both, columns, 'title');
};

const whatRow = (relance: Relance, { catalog, morning }: World): string => {
	const { headings, stages, steps, late } = catalog.relances;
	switch (relance.kind) {
		case 'payment':
			return `${stages[relance.stage]}, ${late(daysLate(relance, morning.today))}`;
		case 'delivery':
			return steps[relance.step];
		default:
			return isNews(relance) ? catalog.news.one : headings[relance.kind];
	}
};

const paymentWhy = (due: PaymentDue, { catalog, book }: World): string => {
	const { why } = catalog.screens;
	const first = due.debts[0];
	if (isOver(due)) return catalog.ladder.over(catalog.dates.day(due.deadline));
	if (due.call) return why.call(book.settings.payment.callAfter);
	return first === undefined ? '' : why[due.stage](catalog.dates.day(first.dueOn));
};

const whyCourtesy = (
	{ about }: Extract<Relance, { kind: 'courtesy' }>,
	{ catalog, morning }: World,
): string => {
	const { why } = catalog.screens;
	switch (about.why) {
		case 'away':
			return why.away(dayWords(about.lastOn, morning.today, catalog));
		case 'event':
			return why.event(about.event.what);
		case 'news':
			return why.news(catalog.dates.day(about.news.on));
	}
};

const whyRenewal = (
	{ runsOutOn, pieces, basis }: Extract<Relance, { kind: 'renewal' }>,
	{ catalog }: World,
): string => {
	const { runsOut } = catalog.courtesy;
	const day = catalog.dates.day(runsOutOn);
	const lasts = daysOf(basis.daysAPiece, pieces);
	return basis.by === 'lifetime'
		? runsOut.lifetime(pieces, lasts, day)
		: runsOut.learned(pieces, lasts, basis.purchases, day);
};

/** Why today: the fact and the day that made it due. */
const whyToday = (relance: Relance, world: World): string => {
	const { catalog } = world;
	const { why } = catalog.screens;
	const on = (day: Day): string => catalog.dates.day(day);
	switch (relance.kind) {
		case 'payment':
			return paymentWhy(relance, world);
		case 'delivery':
			return relance.step === 'today' ? why.today : why[relance.step](on(relance.promisedOn));
		case 'renewal':
			return whyRenewal(relance, world);
		case 'satisfaction':
			return why.satisfaction(on(relance.receivedOn));
		case 'courtesy':
			return whyCourtesy(relance, world);
		case 'problem':
			return why.problem(on(relance.problem.openedOn));
		case 'stock':
			return why.stock(relance.quantity, relance.threshold);
	}
};

/** What is said when it is not what the ladder would say. */
const argumentText = (relance: Relance, { catalog }: World): string =>
	relance.kind === 'payment' && relance.argument !== undefined
		? catalog.ladder.instead(catalog.ladder.stageNames[relance.argument])
		: '';

const balanceText = (relance: Relance, world: World): string => {
	if (relance.kind === 'stock') return world.catalog.screens.orderQuantity(relance.reorder);
	const owed = owedBy(world, relance.customer.id);
	if (owed === 0) return world.catalog.screens.owesNothing;
	return relance.kind === 'payment' && relance.amount === owed
		? world.catalog.screens.owes(showAmount(owed), showAmount(sumOf(relance.sales.map(totalOf))))
		: world.catalog.screens.owesOnly(showAmount(owed));
};

const agiosText = (relance: Relance, { catalog }: World): string =>
	relance.kind === 'payment' && relance.agios > 0
		? catalog.agios.withKey(showAmount(relance.agios))
		: '';

/** By when a problem is to be settled, and of what product it is. */
const problemRows = (relance: Relance, world: World, columns: number): readonly Row[] => {
	if (relance.kind !== 'problem') return [];
	const { book, catalog, morning } = world;
	const { problem } = relance;
	const { when, isLate } = describeProblemDay(problem, morning.today, catalog);
	const product = book.products[problem.productId ?? '']?.name;
	const sort = sortWords(problem.sort, world);
	return [
		...said(when, columns, isLate ? 'alert' : 'title'),
		...said(product === undefined ? sort : catalog.aftersale.problem.about(product, sort), columns),
	];
};

/** What he promised for what he owes, and how he kept his promises so far; nothing when he never gave one. */
const promiseRows = (relance: Relance, world: World, columns: number): readonly Row[] => {
	if (relance.kind !== 'payment') return [];
	const { book, catalog, morning } = world;
	const sales = salesOf(book, relance.customer.id);
	const { text, isBroken } = describePayPromise(sales, morning.today, catalog);
	const { kept, broken, moved } = promisesIn(sales, morning.today);
	const counts =
		kept + broken + moved === 0 ? '' : catalog.counter.standing.promises(kept, broken, moved);
	return [...said(text, columns, isBroken ? 'alert' : 'plain'), ...said(counts, columns, 'muted')];
};

const supplierText = (relance: Relance, { book, catalog }: World): string => {
	const supplier =
		relance.kind === 'stock' ? book.suppliers[relance.product.supplierId ?? ''] : undefined;
	return supplier === undefined ? '' : catalog.screens.supplierIs(supplier.name);
};

/** The words beside the code, from the most to the least needed when rows are short. */
export const panelRows = (shown: Presented, world: World, columns: number): readonly Row[] => {
	const { relance, message, newDay } = shown;
	const { catalog } = world;
	if (isNotice(relance)) return noticeRows({ ...shown, relance }, world, columns);
	return [
		...whoRows(relance, columns),
		...said(whatRow(relance, world), columns, 'heading'),
		...said(catalog.relances.personas[relance.kind], columns, 'muted'),
		...said(whyToday(relance, world), columns),
		...problemRows(relance, world, columns),
		...said(argumentText(relance, world), columns, 'alert'),
		...said(balanceText(relance, world), columns, 'money'),
		...said(agiosText(relance, world), columns, 'money'),
		...promiseRows(relance, world, columns),
		...said(supplierText(relance, world), columns),
		...(newDay === undefined
			? []
			: said(catalog.screens.newDayProposed(catalog.dates.day(newDay)), columns, 'alert')),
		[],
		...quoted(isMessage(relance) ? message : messageOfTask(relance), columns),
		...codeWords(shown, isCall(relance), world.catalog, columns),
	];
};

/** Without the friendly persona: what it costs comes before the message, and the code after a confirmation. */
const noticeRows = (
	shown: Presented & { readonly relance: Relance & PaymentDue },
	world: World,
	columns: number,
): readonly Row[] => {
	const { relance, message, deadline } = shown;
	const { catalog } = world;
	const { notice } = catalog.ladder;
	return [
		...whoRows(relance, columns),
		...said(whatRow(relance, world), columns, 'heading'),
		...(deadline === undefined
			? said(whyToday(relance, world), columns)
			: said(notice.given(catalog.dates.longDay(deadline)), columns, 'alert')),
		...said(argumentText(relance, world), columns, 'alert'),
		...said(balanceText(relance, world), columns, 'money'),
		...said(agiosText(relance, world), columns, 'money'),
		...(deadline === undefined ? costRows(relance, world, columns) : []),
		[],
		...quoted(message, columns),
		...(deadline === undefined
			? [[], ...said(notice.noCode, columns, 'muted')]
			: codeWords(shown, false, catalog, columns)),
	];
};

const messageOfTask = (relance: Relance): string =>
	relance.kind === 'problem' ? relance.problem.what : relance.message;

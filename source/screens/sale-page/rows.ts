import type { Day } from '../../book/day.ts';
import { groupDigits, showAmount } from '../../book/money.ts';
import type { Promised, Return, Sale } from '../../book/records.ts';
import { lineText, lineTotal } from '../../book/sale.ts';
import type { Cell } from '../../components/line.tsx';
import type { Tone } from '../../components/theme.ts';
import { shortDay } from '../../text/describe.ts';
import { describeMeans, describePieces } from '../../text/sale-state.ts';
import type { World } from '../turn.ts';
import type { FactName, FactOf, SaleFact } from './facts.ts';

/** What a row says: when, the rest of it, how much, and why where somebody had to say why. */
interface Told {
	readonly when: string;
	readonly detail: string;
	readonly amount: string;
	readonly reason?: string;
}

type Tell = {
	readonly [Name in FactName]: (fact: FactOf<Name>, sale: Sale, world: World) => Told;
};

const dayIn = ({ morning }: World, day: Day): string => shortDay(day, morning.today);

const promiseTold = (
	{ promise, isLatest }: { readonly promise: Promised; readonly isLatest: boolean },
	world: World,
): Told => {
	const { moved, saidOn } = world.catalog.payments.page;
	const said = saidOn(dayIn(world, promise.madeOn));
	return {
		when: dayIn(world, promise.day),
		detail: isLatest ? said : `${said}, ${moved}`,
		amount: '',
	};
};

const returnTold = (returned: Return, sale: Sale, world: World): Told => {
	const { spoilt, refunded } = world.catalog.payments.page;
	const { pieces, isSpoilt, refund, amount, reason, on } = returned;
	return {
		when: dayIn(world, on),
		detail: [
			describePieces(pieces, sale),
			...(isSpoilt ? [spoilt] : []),
			...(refund === 0 ? [] : [refunded(showAmount(refund))]),
		].join(', '),
		amount: `- ${showAmount(amount)}`,
		reason,
	};
};

const tell: Tell = {
	line: ({ line }, sale, world) => ({
		when: dayIn(world, sale.on),
		detail: `${lineText(line)} ${world.catalog.payments.page.each(groupDigits(line.unitPrice))}`,
		amount: showAmount(lineTotal(line)),
	}),
	payment: ({ payment }, _sale, world) => ({
		when: dayIn(world, payment.on),
		detail: describeMeans(payment, world.catalog),
		amount: showAmount(payment.amount),
	}),
	'agios-paid': ({ payment }, _sale, world) => ({
		when: dayIn(world, payment.on),
		detail: world.catalog.agios.factPaid(describeMeans(payment, world.catalog)),
		amount: showAmount(payment.amount),
	}),
	'agios-waived': ({ waiver: { on, amount, reason } }, _sale, world) => ({
		when: dayIn(world, on),
		detail: world.catalog.agios.factWaived,
		amount: showAmount(amount),
		reason,
	}),
	due: (fact, _sale, world) => promiseTold(fact, world),
	promised: (fact, _sale, world) => promiseTold(fact, world),
	part: ({ on, pieces }, sale, world) => ({
		when: dayIn(world, on),
		detail: describePieces(pieces, sale),
		amount: '',
	}),
	delivered: ({ on }, _sale, world) => ({ when: dayIn(world, on), detail: '', amount: '' }),
	returned: ({ returned }, sale, world) => returnTold(returned, sale, world),
	'written-off': ({ writtenOff: { on, amount, reason } }, _sale, world) => ({
		when: dayIn(world, on),
		detail: '',
		amount: `- ${showAmount(amount)}`,
		reason,
	}),
	correction: ({ correction: { on, what, amount, refund, reason } }, _sale, world) => {
		const { corrections, was, refunded } = world.catalog.payments.page;
		return {
			when: dayIn(world, on),
			detail: [
				corrections[what],
				...(amount === undefined ? [] : [was(showAmount(amount))]),
				...(refund === undefined ? [] : [refunded(showAmount(refund))]),
			].join(', '),
			amount: '',
			reason,
		};
	},
	cancelled: ({ cancelled: { on, refund, reason } }, _sale, world) => ({
		when: dayIn(world, on),
		detail: refund === 0 ? '' : world.catalog.payments.page.refunded(showAmount(refund)),
		amount: '',
		reason,
	}),
};

const toldOf = (fact: SaleFact, sale: Sale, world: World): Told =>
	// The row of the table is the one of this very fact.
	(tell[fact.fact] as (fact: SaleFact, sale: Sale, world: World) => Told)(fact, sale, world);

export const factRow = (
	[what, when, detail, amount]: readonly [string, string, string, string],
	columns: number,
	tone: Tone = 'plain',
): readonly Cell[] => {
	const room = columns - 4;
	const [first, second, last] = [16, 10, 17];
	// In a narrow window what it was and how much are the last to go.
	if (columns < 60)
		return [
			{ text: what, columns: Math.max(0, room - last), tone },
			{ text: amount, columns: last, align: 'right', tone },
		];
	return [
		{ text: what, columns: first, tone },
		{ text: when, columns: second, tone },
		{ text: detail, columns: room - first - second - last, tone },
		{ text: amount, columns: last, align: 'right', tone: tone === 'plain' ? 'money' : tone },
	];
};

const quote = (reason: string | undefined): string => (reason === undefined ? '' : `« ${reason} »`);

/** One row of the page. What no longer counts is dimmed, and says so. */
export const factCells = (fact: SaleFact, sale: Sale, world: World): readonly Cell[] => {
	const { when, detail, amount, reason } = toldOf(fact, sale, world);
	const isOver = 'isLatest' in fact && !fact.isLatest;
	const isWrong = fact.fact === 'cancelled' || fact.fact === 'written-off';
	return factRow(
		[
			world.catalog.payments.page.facts[fact.fact],
			when,
			[detail, quote(reason)].filter(text => text !== '').join(' '),
			amount,
		],
		world.size.columns,
		isOver ? 'muted' : isWrong ? 'alert' : 'plain',
	);
};

/** The whole of what a row may have had to cut. */
export const factWords = (fact: SaleFact, sale: Sale, world: World): string => {
	const { detail, reason } = toldOf(fact, sale, world);
	return [detail, quote(reason)].filter(text => text !== '').join(' ');
};

import assert from 'node:assert/strict';
import type { Book } from '../../source/book/book.ts';
import { type Day, daysBetween } from '../../source/book/day.ts';
import { debtsOf } from '../../source/book/debt.ts';
import type { Contact, Id, PaymentStage, Sale } from '../../source/book/records.ts';
import { isLeftAWeek } from './excuse.ts';
import type { OpenMorning } from './life.ts';

/** As the specification lists them, written apart from the program's own list, with the days after due. */
const thresholds: readonly (readonly [PaymentStage, number])[] = [
	['friendly', 0],
	['reminder', 7],
	['prices', 15],
	['costs', 30],
	['cash-flow', 45],
	['interest', 60],
	['final-notice', 90],
];

const rank = (stage: PaymentStage): number => thresholds.findIndex(([name]) => name === stage);

/** Nothing is left in peace for longer than the widest gap between two stages, without or with agios. */
const longestPeace: Readonly<Record<PaymentStage, number>> = {
	friendly: 7,
	reminder: 14,
	prices: 15,
	costs: 15,
	'cash-flow': 45,
	interest: 30,
	// The deadline, and the calls that follow it.
	'final-notice': 14,
};

interface Said {
	readonly on: Day;
	readonly stage: PaymentStage;
}

/** The last day money came for anything this customer owes, what he paid at a sale aside. */
const lastPaid = (sales: readonly Sale[]): Day | undefined =>
	sales
		.flatMap(({ on: soldOn, payments }) => payments.map(({ on }) => on).filter(on => on > soldOn))
		.sort()
		.at(-1);

const lastPromise = ({ on, paymentPromises }: Sale) =>
	paymentPromises.filter(({ madeOn }) => madeOn > on).at(-1);

/** Watches the ladder of every debt: no stage skipped, none too soon, none forgotten. */
export class LadderWitness {
	readonly #said = new Map<Id, Said[]>();
	climbed = 0;

	/** What had been said before he came. */
	#hears({ before }: OpenMorning): void {
		for (const { kind, on, sales } of Object.values(before.contacts))
			for (const { saleId, stage } of kind === 'payment' ? sales : [])
				if (stage !== undefined) this.#notes(saleId, { on, stage });
	}

	#notes(saleId: Id, said: Said): void {
		this.#said.set(saleId, [...(this.#said.get(saleId) ?? []), said]);
	}

	looks(open: OpenMorning): void {
		if (this.#said.size === 0) this.#hears(open);
		// Nothing was said to who did not take the call.
		const said = open.sent.filter(
			({ kind, answer }) => kind === 'payment' && answer?.said !== 'no-answer',
		);
		for (const contact of said)
			for (const { saleId, stage } of contact.sales)
				if (stage !== undefined) this.#climbs(open, contact, saleId, stage);
		this.#forgetsNothing(open);
	}

	/** What was said since money last came for this debt. */
	#saidSince(sale: Sale): readonly Said[] {
		const paid = lastPaid([sale]);
		return (this.#said.get(sale.id) ?? []).filter(({ on }) => paid === undefined || on > paid);
	}

	#climbs({ before }: OpenMorning, contact: Contact, saleId: Id, stage: PaymentStage): void {
		const sale = before.sales[saleId];
		const customer = before.customers[contact.customerId];
		if (sale === undefined || customer === undefined) throw new Error(`${saleId} is not there`);
		const promise = lastPromise(sale);
		assert.ok(promise === undefined || contact.on >= promise.day, `${saleId} had a day promised`);
		const said = this.#saidSince(sale);
		const last = said.at(-1);
		this.#notes(saleId, { on: contact.on, stage });
		if (last === undefined) {
			// Brought in by the message of another debt, or said for the first time.
			assert.deepEqual([saleId, stage], [saleId, 'friendly']);
			return;
		}
		this.climbed++;
		// Reminded gently in between, he goes on from the highest argument that he heard.
		const reached = said.reduce((best, one) => (rank(one.stage) > rank(best.stage) ? one : best));
		const isSkipped = (skipped: PaymentStage): boolean =>
			skipped === 'interest' || (customer.tone === 'gentle' && rank(skipped) > 1);
		const between = thresholds
			.map(([name]) => name)
			.filter(name => rank(name) > rank(reached.stage) && rank(name) < rank(stage));
		assert.deepEqual(
			between.filter(name => !isSkipped(name)),
			[],
		);
		// Spoken of with another debt that is due, it stays where it was.
		if (rank(stage) <= rank(reached.stage)) return;
		assert.ok(customer.tone === 'firm' || rank(stage) <= 1, `${saleId} climbed to ${stage}`);
		const gap = (thresholds[rank(stage)]?.[1] ?? 0) - (thresholds[rank(reached.stage)]?.[1] ?? 0);
		const isPromised = promise !== undefined && promise.madeOn >= last.on;
		const least = isPromised ? 1 : gap;
		assert.ok(daysBetween(last.on, contact.on) >= least, `${saleId}: ${stage} came too soon`);
	}

	/** What was said of it not long ago, or nothing at all of a debt that is not due. */
	#isInPeace(sale: Sale, book: Book, today: Day): boolean {
		const last = this.#said.get(sale.id)?.at(-1);
		if (last !== undefined && daysBetween(last.on, today) < longestPeace[last.stage]) return true;
		return isLeftAWeek(sale.customerId, book, today);
	}

	/** Every debt past due is in the morning, waits with its reason, or was spoken of not long ago. */
	#forgetsNothing({ before, morning, today }: OpenMorning): void {
		const told = [...morning.relances, ...morning.later.map(({ relance }) => relance)];
		const mentioned = new Set(
			told.flatMap(one => (one.kind === 'payment' ? one.sales : [])).map(({ id }) => id),
		);
		for (const customerId of Object.keys(before.customers))
			for (const { sale, dueOn } of debtsOf(before, customerId)) {
				if (dueOn === undefined || dueOn > today || mentioned.has(sale.id)) continue;
				if (lastPromise(sale)?.day === today) continue;
				assert.ok(
					this.#isInPeace(sale, before, today),
					`${sale.id}, due ${dueOn}, is forgotten on ${today}`,
				);
			}
	}
}

import assert from 'node:assert/strict';
import { type Day, daysBetween, weekdayOf } from '../../source/book/day.ts';
import type { Contact, Id } from '../../source/book/records.ts';
import type { Later } from '../../source/relances/morning.ts';
import { isMessage, type Relance } from '../../source/relances/relance.ts';
import { excuseFor } from './excuse.ts';
import { LadderWitness } from './ladder-witness.ts';
import type { OpenMorning } from './life.ts';

/** A delivery of today, or a late one, may always be told. */
const isUrgent = ({ kind, step }: Contact): boolean =>
	kind === 'delivery' && (step === 'today' || step === 'late');

const withoutEnd = ['opted-out', 'open-problem', 'no-phone'];

const hasOpenProblem = ({ before }: OpenMorning, customerId: Id): boolean =>
	Object.values(before.problems).some(
		problem => problem.customerId === customerId && problem.closed === undefined,
	);

/** A debt held on its own, or come to its final notice, is a message apart of the same customer's. */
const topicOf = ({ kind, subject }: Relance): string =>
	kind === 'payment' ? subject.replace(/:(held|final|over)/g, '') : subject;

interface Waiting {
	readonly later: Later;
	readonly since: Day;
}

/** Somebody who stands behind the owner every morning, and remembers all that went out. */
export class Witness {
	readonly sent: Contact[] = [];
	readonly #ladder = new LadderWitness();
	readonly #waiting = new Map<string, Waiting>();
	/** How often each rule had something to look at: a witness who saw nothing has proved nothing. */
	readonly seen = { spaced: 0, waited: 0, back: 0, excused: 0, withheld: 0 };

	get climbed(): number {
		return this.#ladder.climbed;
	}

	readonly looks = (open: OpenMorning): void => {
		this.#spacing(open);
		this.#withholding(open);
		this.#comesBack(open);
		this.#waits(open);
		this.#ladder.looks(open);
		this.sent.push(...open.sent);
	};

	/** One message a day, and three days between two; none on a Sunday. */
	#spacing({ today, sent }: OpenMorning): void {
		if (weekdayOf(today) === 0) assert.deepEqual(sent, []);
		const greetings = sent.filter(
			({ kind, event, newsId }) =>
				kind === 'courtesy' && event === undefined && newsId === undefined,
		);
		assert.ok(greetings.length <= 2, `${greetings.length} greetings on ${today}`);
		for (const contact of sent.filter(one => !isUrgent(one))) {
			assert.deepEqual(
				sent.filter(one => one.customerId === contact.customerId),
				[contact],
			);
			const last = this.sent.findLast(one => one.customerId === contact.customerId);
			if (last === undefined) continue;
			this.seen.spaced++;
			assert.ok(daysBetween(last.on, today) >= 3, `${contact.id} came too soon after ${last.id}`);
		}
	}

	/** Nothing goes to somebody who is left alone, has a problem open, or cannot be reached. */
	#withholding(open: OpenMorning): void {
		const { morning, today } = open;
		for (const relance of morning.relances) {
			if (relance.kind === 'stock' || relance.kind === 'problem') continue;
			const { hold, phone, id } = relance.customer;
			this.seen.withheld++;
			assert.ok(hold === undefined || (hold.until ?? '9') <= today, `${id} is left alone`);
			assert.ok(phone !== undefined, `${id} has no phone`);
			if (relance.kind === 'delivery') continue;
			assert.ok(!hasOpenProblem(open, id), `${id} has a problem open`);
			const holds = relance.kind === 'payment' ? relance.sales.map(({ hold }) => hold) : [];
			for (const one of holds)
				assert.ok(
					one === undefined || (one.until ?? '9') <= today,
					`a debt of ${id} is left alone`,
				);
		}
	}

	/** What waited until a day is there on the first open morning from it on, or its reason to be has ended. */
	#comesBack({ morning, before, today }: OpenMorning): void {
		const told = new Set(
			[...morning.relances, ...morning.later.map(({ relance }) => relance)].map(topicOf),
		);
		for (const [topic, { later, since }] of this.#waiting) {
			if (later.until !== undefined && later.until > today) continue;
			this.#waiting.delete(topic);
			if (told.has(topic)) {
				this.seen.back++;
				continue;
			}
			if (!isMessage(later.relance)) continue;
			this.seen.excused++;
			const excuse = excuseFor(later.relance, since, before, today);
			assert.ok(excuse !== undefined, `${topic}, waiting since ${since}, is forgotten on ${today}`);
		}
	}

	/** What waits says why, and the day it comes back unless only the owner can lift the reason. */
	#waits({ morning, today }: OpenMorning): void {
		for (const later of morning.later) {
			this.seen.waited++;
			assert.equal(withoutEnd.includes(later.reason), later.until === undefined);
			assert.ok(later.until === undefined || later.until > today);
			const topic = topicOf(later.relance);
			this.#waiting.set(topic, { later, since: this.#waiting.get(topic)?.since ?? today });
		}
	}
}

import { addDays, type Day, daysBetween } from '../book/day.ts';
import { type DayDoubt, dayDoubt } from '../book/day-doubt.ts';
import type { Settings } from '../book/settings.ts';

/** Milliseconds by which a clock may be put right without anybody having set its date. */
const tolerance = 10 * 60_000;

/**
 * The shop's day while the notebook is open. A day that the owner gave goes on at the machine's midnights,
 * until the machine's own date jumps: somebody, or the network, has set it.
 */
export class ShopClock {
	readonly #machineDay: () => Day;
	readonly #lead: () => number;
	#seen: Day;
	#leadSeen: number;
	/** Days from the machine's day to the shop's; nothing while the machine is believed. */
	#offset: number | undefined;

	/** @param lead milliseconds by which the machine's clock leads one that nobody sets */
	constructor(machineDay: () => Day, lead: () => number = () => 0) {
		this.#machineDay = machineDay;
		this.#lead = lead;
		this.#seen = machineDay();
		this.#leadSeen = lead();
	}

	today(): Day {
		const machine = this.#look();
		return this.#offset === undefined ? machine : addDays(machine, this.#offset);
	}

	/** The owner gave the day. */
	get isChosen(): boolean {
		return this.#offset !== undefined;
	}

	choose(day: Day): void {
		this.#offset = daysBetween(this.#look(), day);
	}

	doubt(last: Day | undefined, settings: Settings): DayDoubt | undefined {
		const machine = this.#look();
		return this.isChosen ? undefined : dayDoubt(machine, last, settings);
	}

	#look(): Day {
		const machine = this.#machineDay();
		const passed = daysBetween(this.#seen, machine);
		const lead = this.#lead();
		const isSet = Math.abs(lead - this.#leadSeen) > tolerance;
		// A date that went on by one may be midnight's doing, or that of whoever set the clock.
		if (isSet || (passed !== 0 && passed !== 1)) this.#offset = undefined;
		this.#seen = machine;
		this.#leadSeen = lead;
		return machine;
	}
}

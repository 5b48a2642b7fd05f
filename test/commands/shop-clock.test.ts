import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../source/book/day.ts';
import { defaultSettings } from '../../source/book/settings.ts';
import { ShopClock } from '../../source/commands/shop-clock.ts';

const settings = defaultSettings('fr');

/** A clock on a machine whose day is set by hand. */
const clockOn = (first: string) => {
	let machine = day(first);
	return {
		clock: new ShopClock(() => machine),
		set: (to: string) => {
			machine = day(to);
		},
	};
};

describe('the shop clock', () => {
	it("gives the machine's day, and midnight passes", () => {
		const { clock, set } = clockOn('2026-11-30');
		expect([clock.today(), clock.isChosen]).toEqual(['2026-11-30', false]);
		set('2026-12-01');
		expect([clock.today(), clock.isChosen]).toEqual(['2026-12-01', false]);
	});

	it('gives the day that was chosen, which goes on at midnight', () => {
		const { clock, set } = clockOn('1970-01-01');
		clock.choose(day('2026-11-30'));
		expect([clock.today(), clock.isChosen]).toEqual(['2026-11-30', true]);
		set('1970-01-02');
		expect([clock.today(), clock.isChosen]).toEqual(['2026-12-01', true]);
		set('1970-01-03');
		expect(clock.today()).toBe('2026-12-02');
	});

	it.each([
		['2026-11-24', 'forwards'],
		['1970-01-03', 'by two days'],
		['1969-12-31', 'backwards'],
	])('forgets the choice when the machine jumps to %s, %s', (to, _how) => {
		const { clock, set } = clockOn('1970-01-01');
		clock.choose(day('2026-11-23'));
		set(to);
		expect([clock.today(), clock.isChosen]).toEqual([to, false]);
	});

	it('sees a jump however long nobody asked, and a new choice counts', () => {
		const { clock, set } = clockOn('1970-01-01');
		clock.choose(day('2026-11-23'));
		set('2038-01-19');
		expect(clock.doubt(day('2026-11-23'), settings)).toEqual({
			machine: '2038-01-19',
			last: '2026-11-23',
		});
		clock.choose(day('2026-11-24'));
		expect([clock.today(), clock.isChosen]).toEqual(['2026-11-24', true]);
	});

	it('doubts no more once the day was chosen', () => {
		const { clock } = clockOn('1970-01-01');
		const last = day('2026-11-23');
		expect(clock.doubt(last, settings)).toEqual({ machine: '1970-01-01', last });
		clock.choose(last);
		expect(clock.doubt(last, settings)).toBeUndefined();
	});

	it.each<[machine: string, last: string | undefined, isDoubtful: boolean]>([
		['2026-11-23', undefined, false],
		['2026-11-23', '2026-11-23', false],
		['2026-11-23', '2026-10-24', false],
		['2026-11-23', '2026-10-23', true],
		['2026-11-23', '2026-11-24', true],
		['2038-01-19', '2026-11-23', true],
	])('on %s, with a last record of %s, doubts: %s', (machine, last, isDoubtful) => {
		const { clock } = clockOn(machine);
		const doubt = clock.doubt(last === undefined ? undefined : day(last), settings);
		expect(doubt).toEqual(isDoubtful ? { machine, last } : undefined);
	});

	it('counts every midnight once, chosen or not', () => {
		const counts = fc.record({
			start: fc.integer({ min: 0, max: 20_000 }),
			chosen: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
			nights: fc.integer({ min: 0, max: 60 }),
		});
		const nth = (days: number) => addDays(day('2000-01-01'), days);
		fc.assert(
			fc.property(counts, ({ start, chosen, nights }) => {
				const { clock, set } = clockOn(nth(start));
				if (chosen !== undefined) clock.choose(nth(chosen));
				for (let night = 1; night <= nights; night++) {
					set(nth(start + night));
					clock.today();
				}
				expect(clock.today()).toBe(nth((chosen ?? start) + nights));
			}),
		);
	});
});

import type { Id } from '../../source/book/records.ts';
import type { Chance } from './chance.ts';

/** How a customer behaves about money and messages, as shares from 0 to 1. */
export interface Character {
	readonly name: string;
	/** He buys on an open day. */
	readonly buys: number;
	/** What he buys is on credit. */
	readonly credit: number;
	/** A message about money makes him pay within a few days. */
	readonly pays: number;
	/** What he then pays is a part. */
	readonly inPart: number;
	/** He promises a day instead. */
	readonly promises: number;
	readonly keepsPromise: number;
	readonly disputes: number;
}

const characters: readonly Character[] = [
	{
		name: 'prompt',
		buys: 0.05,
		credit: 0.5,
		pays: 0.9,
		inPart: 0.1,
		promises: 0.1,
		keepsPromise: 1,
		disputes: 0,
	},
	{
		name: 'forgetful',
		buys: 0.04,
		credit: 0.6,
		pays: 0.5,
		inPart: 0.3,
		promises: 0.3,
		keepsPromise: 0.7,
		disputes: 0.02,
	},
	{
		name: 'slow',
		buys: 0.03,
		credit: 0.8,
		pays: 0.25,
		inPart: 0.6,
		promises: 0.4,
		keepsPromise: 0.4,
		disputes: 0.03,
	},
	{
		name: 'bad',
		buys: 0.015,
		credit: 1,
		pays: 0.03,
		inPart: 1,
		promises: 0.2,
		keepsPromise: 0,
		disputes: 0.05,
	},
	{
		name: 'gone',
		buys: 0.004,
		credit: 0.2,
		pays: 0.6,
		inPart: 0,
		promises: 0,
		keepsPromise: 0,
		disputes: 0,
	},
];

/** Most customers forget, few are bad: each keeps his character all year. */
const casting = [
	'prompt',
	'prompt',
	'forgetful',
	'forgetful',
	'forgetful',
	'slow',
	'slow',
	'bad',
	'gone',
];

export const castOf = (ids: readonly Id[], chance: Chance): ReadonlyMap<Id, Character> =>
	new Map(
		ids.map(id => {
			const name = chance.one(casting);
			return [id, characters.find(one => one.name === name) as Character];
		}),
	);

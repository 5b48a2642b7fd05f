import type { Weekday } from './units.ts';

/** Words for a day, without accents, apostrophes or case; both languages are always understood. */
export const wordOffsets: ReadonlyMap<string, number> = new Map(
	Object.entries({
		aujourdhui: 0,
		today: 0,
		demain: 1,
		tomorrow: 1,
		apresdemain: 2,
		hier: -1,
		yesterday: -1,
	}),
);

const names: ReadonlyArray<readonly [Weekday, readonly string[]]> = [
	[0, ['dimanche', 'dim', 'sunday', 'sun']],
	[1, ['lundi', 'lun', 'monday', 'mon']],
	[2, ['mardi', 'mar', 'tuesday', 'tue']],
	[3, ['mercredi', 'mer', 'wednesday', 'wed']],
	[4, ['jeudi', 'jeu', 'thursday', 'thu']],
	[5, ['vendredi', 'ven', 'friday', 'fri']],
	[6, ['samedi', 'sam', 'saturday', 'sat']],
];

export const weekdayWords: ReadonlyMap<string, Weekday> = new Map(
	names.flatMap(([weekday, words]) => words.map(word => [word, weekday])),
);

import { type Day, daysBetween } from '../book/day.ts';
import { type Francs, francs, showAmount } from '../book/money.ts';
import type { Standing } from '../book/standing.ts';
import type { Catalog } from './catalog-type.ts';

/** `doit déjà 25 000 FCFA, le plus ancien depuis 12 jours · promesses : 2 tenues, 1 manquée, 0 déplacée` */
export const describeStanding = (standing: Standing, today: Day, catalog: Catalog): string => {
	const words = catalog.counter.standing;
	const { owed, oldest, promises, advance, limit, agios } = standing;
	const { kept, broken, moved } = promises;
	const debt =
		owed === 0 || oldest === undefined
			? words.owesNothing
			: `${words.owes(showAmount(owed))}, ${words.oldest(daysBetween(oldest, today))}`;
	return [
		debt,
		...(agios === 0 ? [] : [catalog.agios.apart(showAmount(agios))]),
		kept + broken + moved === 0 ? words.noPromises : words.promises(kept, broken, moved),
		...(advance === 0 ? [] : [words.advance(showAmount(advance))]),
		...(limit === 0 ? [] : [words.limit(showAmount(limit))]),
	].join(' · ');
};

/** A warning when so much more credit would take him past his limit; empty otherwise. */
export const describeLimit = (
	{ limit, roomLeft }: Standing,
	more: Francs,
	{ counter }: Catalog,
): string =>
	roomLeft === undefined || more <= 0 || more <= roomLeft
		? ''
		: counter.standing.overLimit(showAmount(limit), showAmount(francs(more - roomLeft)));

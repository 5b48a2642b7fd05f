import type { Morning } from '../../relances/morning.ts';
import { newsOf } from '../../relances/news.ts';
import type { Relance } from '../../relances/relance.ts';
import type { RelanceState } from './state.ts';

/** The relances a page goes through: those of one news, or all the others; forty news are gone through by themselves. */
export const relancesAmong = (
	{ newsId }: Pick<RelanceState, 'newsId'>,
	{ relances }: Morning,
): readonly Relance[] => relances.filter(relance => newsOf(relance)?.id === newsId);

/** The page of one of today's relances. */
export const relancePage = (relance: Relance, morning: Morning): RelanceState => {
	const newsId = newsOf(relance)?.id;
	const among = newsId === undefined ? {} : { newsId };
	const at = relancesAmong(among, morning).findIndex(({ id }) => id === relance.id);
	return { screen: 'relance', id: relance.id, at, ...among };
};

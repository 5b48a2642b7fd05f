import { type Day, day } from '../book/day.ts';

export const defaultZone = 'Africa/Douala';

export const isZone = (zone: string): boolean => {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
};

/** The calendar day it is in the zone at that instant, whatever the machine's own zone is. */
export const dayIn = (zone: string, instant: Date): Day => {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone: zone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	}).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes): string =>
		parts.find(one => one.type === type)?.value ?? '';
	return day(`${part('year')}-${part('month')}-${part('day')}`);
};

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

/** The zone, or the usual one in the place of one that is not known. */
export const knownZone = (zone: string): string => (isZone(zone) ? zone : defaultZone);

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

/** `14:05`: the time of an instant in the zone; empty for what is no instant. */
export const timeIn = (zone: string, instant: string): string => {
	const date = new Date(instant);
	return Number.isNaN(date.getTime())
		? ''
		: new Intl.DateTimeFormat('fr', {
				timeZone: zone,
				hour: '2-digit',
				minute: '2-digit',
			}).format(date);
};

import type { Phone } from '../book/phone.ts';
import type { Refusal } from '../book/refusal.ts';
import type { Result } from '../book/result.ts';

export type ParsePhone = (typed: string) => Result<Phone>;

/** The numbers of one customer, out of all that is written for him. */
export interface Phones {
	/** The first mobile, else the first there is: messages go to it. */
	readonly phone?: Phone;
	readonly otherPhones: readonly Phone[];
	/** The first with 8 digits: the owner says its ninth. */
	readonly phoneToRepair?: string;
	readonly unreadable: ReadonlyArray<{ readonly text: string; readonly refusal: Refusal }>;
}

/** Google separates several values of one cell by `:::`. */
const between = /:::|[/;,|&\n]|\s(?:ou|et|or|and)\s/i;

/** In Cameroon a landline begins with a 2: WhatsApp is on the other one. */
const isLandline = (phone: Phone): boolean => phone.startsWith('+2372');

/** Lines name the same customer again and again, and reading a number takes its time. */
export const remembering = (parsePhone: ParsePhone): ParsePhone => {
	const read = new Map<string, Result<Phone>>();
	return typed => {
		const known = read.get(typed) ?? parsePhone(typed);
		read.set(typed, known);
		return known;
	};
};

/** Reads everything that is written about somebody's numbers; a number said twice counts once. */
export const readPhones = (written: readonly string[], parsePhone: ParsePhone): Phones => {
	const texts = written.flatMap(text => text.split(between)).map(text => text.trim());
	const phones = new Set<Phone>();
	const toRepair = new Set<string>();
	const unreadable: { text: string; refusal: Refusal }[] = [];
	for (const text of new Set(texts)) {
		if (text === '') continue;
		const one = parsePhone(text);
		if (one.ok) phones.add(one.value);
		else if (one.refusal.reason === 'phone-eight-digits') toRepair.add(text);
		else unreadable.push({ text, refusal: one.refusal });
	}
	const all = [...phones];
	const [first] = [...all.filter(phone => !isLandline(phone)), ...all];
	const [repair, ...more] = toRepair;
	return {
		...(first === undefined ? {} : { phone: first }),
		otherPhones: all.filter(phone => phone !== first),
		...(repair === undefined ? {} : { phoneToRepair: repair }),
		unreadable: [
			...unreadable,
			...more.map(text => ({ text, refusal: { reason: 'phone-several', text } as const })),
		],
	};
};

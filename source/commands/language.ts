import type { Language } from '../book/records.ts';

export const isLanguage = (text: string): text is Language => text === 'fr' || text === 'en';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the machine: the first of the three that is set speaks, as POSIX has it. */
export const machineLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language =>
	(LC_ALL || LC_MESSAGES || LANG || '').startsWith('en') ? 'en' : 'fr';

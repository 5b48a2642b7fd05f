import type { Tone } from '../../book/records.ts';

const tones: Record<Tone, string> = {
	gentle: 'doux (particulier)',
	firm: 'ferme (entreprise)',
};

export const customers = {
	newTitle: 'Nouveau client',
	name: 'Nom',
	nameHint: 'avec son titre : Mr Paul, Mme Jeanne, Tonton Pierre',
	phone: 'Téléphone',
	phoneHint: 'facultatif',
	tone: 'Ton des relances',
	tones,
	known: (who: string): string => `${who} est déjà dans le cahier : sa fiche sera complétée.`,
	kept: (who: string): string => `Enregistré : ${who}.`,
};

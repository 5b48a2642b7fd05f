import type { Catalog } from '../catalog-type.ts';

export const customers: Catalog['customers'] = {
	newTitle: 'New customer',
	name: 'Name',
	nameHint: 'with the title: Mr Paul, Mrs Jeanne, Tonton Pierre',
	phone: 'Phone',
	phoneHint: 'optional',
	tone: 'Tone of the reminders',
	tones: { gentle: 'gentle (private customer)', firm: 'firm (business)' },
	known: who => `${who} is in the notebook already: his record will be completed.`,
	kept: who => `Recorded: ${who}.`,
};

import type { PaymentStage } from '../../book/records.ts';

/** Within a sentence. */
export const stageNames: Readonly<Record<PaymentStage, string>> = {
	friendly: 'le message amical',
	reminder: 'le rappel',
	prices: 'nos prix',
	costs: 'nos frais',
	'cash-flow': 'la trésorerie',
	interest: 'les agios',
	'final-notice': 'le dernier avis',
};

export const ladder = {
	stageNames,
};

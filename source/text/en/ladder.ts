import type { Catalog } from '../catalog-type.ts';

export const stageNames: Catalog['ladder']['stageNames'] = {
	friendly: 'the friendly message',
	reminder: 'the reminder',
	prices: 'our prices',
	costs: 'our costs',
	'cash-flow': 'our cash flow',
	interest: 'the interest',
	'final-notice': 'the final notice',
};

export const ladder: Catalog['ladder'] = {
	stageNames,
};

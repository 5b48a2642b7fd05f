import type { Catalog } from '../catalog-type.ts';

export const aftersale: Catalog['aftersale'] = {
	dueToday: 'to settle today',
	dueOn: day => `to settle by ${day}`,
	dispute: what => `Disputed debt: ${what}`,
};

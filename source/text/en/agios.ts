import type { Catalog } from '../catalog-type.ts';

export const agios: Catalog['agios'] = {
	title: 'The interest',
};

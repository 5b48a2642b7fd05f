import type { Catalog } from '../catalog-type.ts';

export const courtesy: Catalog['courtesy'] = {
	title: 'Courtesy',
};

import type { Catalog } from '../catalog-type.ts';

export const aftersale: Catalog['aftersale'] = {
	title: 'After-sale',
};

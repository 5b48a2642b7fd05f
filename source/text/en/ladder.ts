import type { Catalog } from '../catalog-type.ts';

export const ladder: Catalog['ladder'] = {
	title: 'The argument',
};

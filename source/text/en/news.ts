import type { Catalog } from '../catalog-type.ts';

export const news: Catalog['news'] = {
	title: 'News',
};

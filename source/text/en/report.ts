import type { Catalog } from '../catalog-type.ts';

export const report: Catalog['report'] = {
	title: 'What it brings',
};

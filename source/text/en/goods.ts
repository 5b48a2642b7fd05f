import type { Catalog } from '../catalog-type.ts';

export const goods: Catalog['goods'] = {};

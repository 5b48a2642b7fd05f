import type { Catalog } from '../catalog-type.ts';

export const payments: Catalog['payments'] = {};

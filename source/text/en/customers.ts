import type { Catalog } from '../catalog-type.ts';

export const customers: Catalog['customers'] = {};

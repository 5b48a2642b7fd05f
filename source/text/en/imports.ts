import type { Catalog } from '../catalog-type.ts';

export const imports: Catalog['imports'] = {};

import type { Catalog } from '../catalog-type.ts';

export const settings: Catalog['settings'] = {};

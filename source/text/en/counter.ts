import type { Catalog } from '../catalog-type.ts';

export const counter: Catalog['counter'] = {};

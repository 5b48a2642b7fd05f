import { join } from 'node:path';
import envPaths from 'env-paths';

const paths = () => envPaths('cahier', { suffix: '' });

/** Where the book is when nobody says otherwise. */
export const defaultDirectory = (): string => paths().data;

export const logPath = (): string => join(paths().log, 'cahier.log');

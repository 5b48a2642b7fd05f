import { commands } from './commands.ts';
import { commits } from './commits.ts';
import type { Group } from './group.ts';
import { imports } from './imports.ts';
import { opening } from './opening.ts';

/** In this order: opening finds the journals half full, as they are on average. */
export const groups: readonly Group[] = [opening, commands, commits, imports];

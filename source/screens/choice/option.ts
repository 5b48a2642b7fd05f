import type { Scene, Turn } from '../turn.ts';

/** One of the things that may be chosen. */
export interface Option {
	readonly label: string;
	readonly choose: (scene: Scene) => Turn;
}

import { isAlike } from '../book/alike.ts';
import type { About } from './about.ts';

interface Dialog {
	readonly name: string;
	readonly about: About;
}

/** Two of one kind about the same thing: what is half-typed in one is offered again in the other. */
export const isSameDialog = (one: Dialog, other: Dialog): boolean =>
	one.name === other.name && isAlike(one.about, other.about);

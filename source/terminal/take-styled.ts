import { take, widthOf } from '../text/width.ts';

const styles = /(\x1b\[[\d;:]*m)/;

/** The beginning of a line that takes at most so many columns, with every colour it sets on the way. */
export const takeStyled = (line: string, columns: number): string => {
	let room = columns;
	return line
		.split(styles)
		.map((part, index) => {
			if (index % 2 === 1) return part;
			const taken = take(part, room);
			// What comes after a text cut short must not fill the column it left.
			room = taken === part ? room - widthOf(taken) : 0;
			return taken;
		})
		.join('');
};

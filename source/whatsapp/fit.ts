import { type Drawing, drawCode, type Size, sizeOfCode } from './qr-drawing.ts';
import { type Matrix, modulesOf, qrMatrix, smallestVersion } from './qr-matrix.ts';

/** A message may be sent whole or in fewer words. */
export type Form = 'full' | 'short';

export type Fitted =
	| { readonly fits: true; readonly form: Form; readonly drawing: Drawing }
	/** `needs` is the room that would do, or nothing when no code can hold the message. */
	| { readonly fits: false; readonly needs: Size | undefined };

export const holds = (room: Size, size: Size): boolean =>
	size.columns <= room.columns && size.rows <= room.rows;

const smallest = (matrices: readonly Matrix[]): Size | undefined => {
	const matrix = matrices.reduce<Matrix | undefined>(
		(least, other) => (least && least.size <= other.size ? least : other),
		undefined,
	);
	return matrix && sizeOfCode(matrix, 1);
};

/** The first form whose code is drawn whole in the room, with the wider quiet zone when it fits. */
export const fitCode = (
	forms: readonly { readonly form: Form; readonly text: string }[],
	room: Size,
): Fitted => {
	const matrices: Matrix[] = [];
	for (const { form, text } of forms) {
		const matrix = qrMatrix(text);
		if (!matrix) continue;
		matrices.push(matrix);
		for (const quietZone of [2, 1]) {
			if (holds(room, sizeOfCode(matrix, quietZone))) {
				return { fits: true, form, drawing: drawCode(matrix, quietZone) };
			}
		}
	}
	return { fits: false, needs: smallest(matrices) };
};

export interface Measured extends Size {
	/** 1 to 40. */
	readonly version: number;
}

/** The least room the code of a text takes, without drawing it; nothing when no code can hold the text. */
export const measureCode = (text: string): Measured | undefined => {
	const version = smallestVersion(text.length);
	return version === undefined
		? undefined
		: { version, ...sizeOfCode({ size: modulesOf(version) }, 1) };
};

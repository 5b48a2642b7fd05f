import QRCode from 'qrcode-terminal/vendor/QRCode/index.js';
import levelNumbers from 'qrcode-terminal/vendor/QRCode/QRErrorCorrectLevel.js';
import blocks from 'qrcode-terminal/vendor/QRCode/QRRSBlock.js';

/** How much of a code may be lost and still be read: 7, 15, 25 and 30 %. */
export type Level = 'L' | 'M' | 'Q' | 'H';

/** A QR code: a square of modules, dark or light, without its quiet zone. */
export type Matrix = {
	/** Modules on a side: 17 + 4 x version. */
	readonly size: number;
	/** 1 to 40. */
	readonly version: number;
	readonly level: Level;
	readonly isDark: (row: number, column: number) => boolean;
};

const largestVersion = 40;

/** Bytes of text a code holds: its data, less the mode and the length (12 bits, 20 from version 10). */
const capacity = (version: number, level: Level): number => {
	const data = blocks.getRSBlocks(version, levelNumbers[level]);
	return data.reduce((bytes, block) => bytes + block.dataCount, 0) - (version < 10 ? 2 : 3);
};

/** The version of the smallest code that holds so many bytes; none above the 2 953 of version 40. */
export const smallestVersion = (bytes: number): number | undefined => {
	for (let version = 1; version <= largestVersion; version++) {
		if (capacity(version, 'L') >= bytes) return version;
	}
	return undefined;
};

/** Modules on a side. */
export const modulesOf = (version: number): number => 17 + 4 * version;

/** The strongest correction that costs no module. */
const bestLevel = (version: number, bytes: number): Level =>
	(['H', 'Q', 'M'] as const).find(level => capacity(version, level) >= bytes) ?? 'L';

/**
 * The smallest code of a text, or `undefined` above the 2 953 bytes of version 40.
 * @throws RangeError when the text is not ASCII: qrcode-terminal would write another text.
 */
export const qrMatrix = (text: string): Matrix | undefined => {
	if (!/^[\x00-\x7f]*$/.test(text)) throw new RangeError('a code holds ASCII only');
	const version = smallestVersion(text.length);
	if (version === undefined) return undefined;
	const level = bestLevel(version, text.length);
	const code = new QRCode(version, levelNumbers[level]);
	code.addData(text);
	code.make();
	return {
		size: code.getModuleCount(),
		version,
		level,
		isDark: (row, column) => code.isDark(row, column),
	};
};

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import headless, { type IBufferCell, type Terminal } from '@xterm/headless';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** Pixels of a side of a module: half a cell high, a cell wide. */
const module = 4;

/** What the terminal itself looks like where nothing gave a colour: neither theme's friend. */
const desktop = 128;

/** Brightness, 0 to 255, of the colours a code may be drawn in: the 256-colour cube and RGB. */
const brightness = (isPalette: boolean, isRgb: boolean, colour: number): number => {
	if (isRgb) return ((colour >> 16) + ((colour >> 8) & 255) + (colour & 255)) / 3;
	if (!isPalette || colour < 16) return desktop;
	if (colour >= 232) return 8 + 10 * (colour - 232);
	const steps = [0, 95, 135, 175, 215, 255];
	const cube = colour - 16;
	const [red = 0, green = 0, blue = 0] = [cube / 36, (cube / 6) % 6, cube % 6].map(
		step => steps[Math.trunc(step)],
	);
	return (red + green + blue) / 3;
};

/** The upper and the lower half of a cell, as a camera sees them. Letters are not drawn. */
const halves = (cell: IBufferCell): [number, number] => {
	const front = brightness(cell.isFgPalette(), cell.isFgRGB(), cell.getFgColor());
	const back = brightness(cell.isBgPalette(), cell.isBgRGB(), cell.getBgColor());
	const [ink, paper] = cell.isInverse() ? [back, front] : [front, back];
	const glyph = cell.getChars();
	return [
		glyph === '▀' || glyph === '█' ? ink : paper,
		glyph === '▄' || glyph === '█' ? ink : paper,
	];
};

type Picture = {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
};

/** A photograph of the whole terminal, with a little of the desktop around it. */
const photograph = (terminal: Terminal): Picture => {
	const margin = 4 * module;
	const width = terminal.cols * module + 2 * margin;
	const height = terminal.rows * 2 * module + 2 * margin;
	const data = new Uint8ClampedArray(width * height * 4).fill(desktop);
	for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;

	const paint = (left: number, top: number, level: number) => {
		for (let y = top; y < top + module; y++) {
			data.fill(level, (y * width + left) * 4, (y * width + left + module) * 4);
			for (let x = left; x < left + module; x++) data[(y * width + x) * 4 + 3] = 255;
		}
	};
	const buffer = terminal.buffer.active;
	for (let row = 0; row < terminal.rows; row++) {
		for (let column = 0; column < terminal.cols; column++) {
			const cell = buffer.getLine(buffer.viewportY + row)?.getCell(column);
			if (!cell) continue;
			halves(cell).forEach((level, half) => {
				paint(margin + column * module, margin + (2 * row + half) * module, level);
			});
		}
	}
	return { width, height, data };
};

/** The text of the QR code on a terminal, or `undefined` when no reader would find one. */
export const decodeScreen = async (terminal: Terminal): Promise<string | undefined> => {
	// Telephones differ on inverted codes: one drawn dark for light is a fault here.
	const [code] = await readBarcodes(photograph(terminal), {
		formats: ['QRCode'],
		tryInvert: false,
	});
	return code?.isValid ? code.text : undefined;
};

/** The same for lines of ANSI, as a command prints them. */
export const decodeLines = async (
	lines: readonly string[],
	size: { readonly columns: number; readonly rows: number },
): Promise<string | undefined> => {
	const terminal = new headless.Terminal({
		cols: size.columns,
		rows: size.rows,
		allowProposedApi: true,
	});
	const drawn = lines.map((line, row) => `\x1b[${row + 1};1H${line}`).join('');
	await new Promise<void>(done => terminal.write(drawn, done));
	return decodeScreen(terminal);
};

import { EventEmitter } from 'node:events';
import { widthOf } from '../text/width.ts';
import { takeStyled } from './take-styled.ts';

const clearScreen = '\x1b[2J\x1b[H';
const resetStyle = '\x1b[0m';
const eraseToEnd = '\x1b[K';

/** What the stream needs of the real one: `process.stdout`, or a piece of it in a test. */
export type Output = Pick<NodeJS.EventEmitter, 'on' | 'off'> & {
	readonly columns?: number;
	readonly rows?: number;
	readonly isTTY?: boolean;
	readonly writable?: boolean;
	readonly writableLength?: number;
	write(text: string, callback?: () => void): boolean;
};

/**
 * The stdout given to Ink with `debug: true`: there Ink writes every frame whole, at once and without
 * erasing, and this stream sends on only the lines that changed. All the rows can be used, a key
 * costs the terminal some 200 bytes, and nothing flickers.
 */
export class FrameStream extends EventEmitter {
	readonly #output: Output;
	#shown: readonly string[] = [];
	#isOpen = true;

	constructor(output: Output) {
		super();
		this.#output = output;
		output.on('resize', this.#resize);
	}

	/** 80 when the terminal does not tell. */
	get columns(): number {
		return this.#output.columns || 80;
	}

	/** 24 when the terminal does not tell. */
	get rows(): number {
		return this.#output.rows || 24;
	}

	get isTTY(): boolean {
		return this.#output.isTTY ?? false;
	}

	/** Ink draws a last frame as it leaves, unless told that nobody reads it. */
	get writable(): boolean {
		return this.#isOpen && (this.#output.writable ?? true);
	}

	/** Its presence makes Ink wait for the last write before it says that it has left. */
	get writableLength(): number {
		return this.#output.writableLength ?? 0;
	}

	/** Shows a frame. An empty string is no frame but Ink waiting for what was written before. */
	write(frame: string, callback?: () => void): boolean {
		const changes = this.#isOpen && frame !== '' ? this.#changesTo(frame) : '';
		if (changes !== '' || callback) return this.#output.write(changes, callback);
		return true;
	}

	/** Stops drawing, for good: the screen is somebody else's again. */
	close(): void {
		this.#isOpen = false;
		this.#output.off('resize', this.#resize);
	}

	readonly #resize = (): void => {
		this.#shown = [];
		this.#output.write(clearScreen);
		this.emit('resize');
	};

	#changesTo(frame: string): string {
		const lines = frame.split('\n').slice(0, this.rows);
		const before = this.#shown;
		this.#shown = lines;
		let changes = '';
		for (let row = 0; row < Math.max(lines.length, before.length); row++) {
			const line = lines[row] ?? '';
			if (line !== (before[row] ?? '')) changes += this.#draw(line, row);
		}
		return changes;
	}

	/**
	 * After the last column the cursor stays on it: erasing there would erase that column. And the
	 * bottom-right cell is never written: some terminals scroll.
	 */
	#draw(line: string, row: number): string {
		const isLast = row === this.rows - 1;
		const room = isLast ? this.columns - 1 : this.columns;
		const width = widthOf(line);
		const fitting = width > room ? takeStyled(line, room) : line;
		const isFull = width >= this.columns && !isLast;
		return `\x1b[${row + 1};1H${fitting}${resetStyle}${isFull ? '' : eraseToEnd}`;
	}
}

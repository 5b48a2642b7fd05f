import { EventEmitter } from 'node:events';
import headless, { type Terminal } from '@xterm/headless';

/** The rows of a terminal as somebody reads them, without the spaces at their end. */
export const rowsOf = (terminal: Terminal): string[] => {
	const buffer = terminal.buffer.active;
	return Array.from({ length: terminal.rows }, (_, row) =>
		(buffer.getLine(buffer.viewportY + row)?.translateToString() ?? '').trimEnd(),
	);
};

/** A stdout that a terminal without a window reads: what is written can be looked at. */
export class ScreenOutput extends EventEmitter {
	readonly isTTY = true;
	readonly terminal: Terminal;
	written = '';

	constructor(columns: number, rows: number) {
		super();
		this.terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
	}

	get columns(): number {
		return this.terminal.cols;
	}

	get rows(): number {
		return this.terminal.rows;
	}

	write(text: string, callback?: () => void): boolean {
		this.written += text;
		this.terminal.write(text, callback);
		return true;
	}

	resize(columns: number, rows: number): void {
		this.terminal.resize(columns, rows);
		this.emit('resize');
	}

	/** The rows, once the terminal has read all that was written. */
	async read(): Promise<string[]> {
		await new Promise<void>(done => this.terminal.write('', done));
		return rowsOf(this.terminal);
	}
}

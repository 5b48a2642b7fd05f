import type { IBufferCell, Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameStream } from '../../source/terminal/frame-stream.ts';
import { take } from '../../source/text/width.ts';
import { ScreenOutput } from '../support/screen.ts';

const open = (columns = 80, rows = 24) => {
	const output = new ScreenOutput(columns, rows);
	const frames = new FrameStream(output);
	/** What one frame costs the terminal. */
	const cost = (frame: string): string => {
		output.written = '';
		frames.write(frame);
		return output.written;
	};
	return { output, frames, cost };
};

const page = (...lines: string[]) => lines.join('\n');
const numbered = (rows: number, text = 'ligne') =>
	Array.from({ length: rows }, (_, row) => `${text} ${row + 1}`);

describe('a frame on the screen', () => {
	it('shows on all the rows', async () => {
		const { output, frames } = open();
		frames.write(page(...numbered(24)));
		expect(await output.read()).toEqual(numbered(24));
	});

	it('loses what is below the last row, and scrolls nothing', async () => {
		const { output, frames } = open();
		frames.write(page(...numbered(30)));
		expect(await output.read()).toEqual(numbered(24));
	});

	it('costs nothing when it is the same', () => {
		const { frames, cost } = open();
		frames.write(page('un', 'deux'));
		expect(cost(page('un', 'deux'))).toBe('');
	});

	it('costs the lines that changed', () => {
		const { frames, cost } = open();
		frames.write(page('un', 'deux', 'trois'));
		expect(cost(page('un', '2', 'trois'))).toBe('\x1b[2;1H2\x1b[0m\x1b[K');
	});

	it('costs a few hundred bytes for ten moves of a cursor', () => {
		const { frames, cost } = open();
		const list = (at: number) =>
			page(...numbered(24).map((line, row) => `${row === at ? '>' : ' '} ${line}`));
		frames.write(list(0));
		const bytes = Array.from({ length: 10 }, (_, at) => cost(list(at + 1)).length);
		expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(600);
	});

	it('erases the lines of a longer one', async () => {
		const { output, frames, cost } = open();
		frames.write(page('un', 'deux', 'trois'));
		expect(cost('un')).toBe('\x1b[2;1H\x1b[0m\x1b[K\x1b[3;1H\x1b[0m\x1b[K');
		expect(await output.read()).toEqual(['un', ...Array(23).fill('')]);
	});

	it('fills a row to its last column', async () => {
		const { output, frames, cost } = open(10, 3);
		frames.write(page('a'.repeat(10), 'b', 'c'));
		// Some terminals would erase the last column, where the cursor has stayed.
		expect(cost(page('d'.repeat(10), 'b', 'c'))).toBe(`\x1b[1;1H${'d'.repeat(10)}\x1b[0m`);
		expect(await output.read()).toEqual(['d'.repeat(10), 'b', 'c']);
	});

	it('never writes the bottom-right cell', async () => {
		const { output, frames } = open(10, 2);
		frames.write(page('a'.repeat(10), `\x1b[7m${'b'.repeat(10)}\x1b[27m`));
		expect(await output.read()).toEqual(['a'.repeat(10), 'b'.repeat(9)]);
	});

	it('cuts a line too long, and no wide character in two', async () => {
		const { output, frames } = open(5, 3);
		frames.write(page('\x1b[31mabcdefgh\x1b[39m', 'abcd日\x1b[31mef\x1b[39m', 'fin'));
		expect(await output.read()).toEqual(['abcde', 'abcd', 'fin']);
	});
});

describe('a terminal resized', () => {
	it('is cleared, told, and drawn again', async () => {
		const { output, frames } = open(20, 4);
		frames.write(page(...numbered(4)));
		frames.on('resize', () => frames.write(page(...numbered(frames.rows, `${frames.columns}`))));
		for (const [columns, rows] of [
			[10, 6],
			[40, 2],
			[20, 4],
		] as const) {
			output.resize(columns, rows);
			expect(await output.read()).toEqual(numbered(rows, `${columns}`));
		}
	});

	it('is no concern of a stream closed', () => {
		const { output, frames, cost } = open();
		frames.write('un');
		frames.close();
		output.written = '';
		output.resize(40, 10);
		expect(output.written + cost('deux')).toBe('');
		expect(frames.writable).toBe(false);
	});
});

it('a stream without a terminal is one of 80 by 24', () => {
	const output = new ScreenOutput(80, 24);
	const frames = new FrameStream({
		on: output.on.bind(output),
		off: output.off.bind(output),
		write: () => true,
	});
	expect([frames.columns, frames.rows, frames.isTTY]).toEqual([80, 24, false]);
});

it('Ink can wait for what was written', async () => {
	const { frames } = open();
	await new Promise<void>(done => frames.write('', done));
});

const look = (cell: IBufferCell | undefined) =>
	cell && [cell.getChars() || ' ', cell.getFgColor(), cell.getBgColor(), cell.isInverse()].join();

/** Every cell with its colours, save the bottom-right one and the half of a wide character before it. */
const cellsOf = (terminal: Terminal) =>
	Array.from({ length: terminal.rows * terminal.cols - 2 }, (_, at) =>
		look(
			terminal.buffer.active.getLine(Math.floor(at / terminal.cols))?.getCell(at % terminal.cols),
		),
	);

const styled = fc.record({
	style: fc.constantFrom(['', ''], ['\x1b[31m', '\x1b[39m'], ['\x1b[7m', '\x1b[27m']),
	text: fc.stringMatching(/^[a-cé日 ▀…]{0,12}$/u),
});
const line = styled.map(({ style: [on, off], text }) => `${on}${take(text, 12)}${off}`);
const frame = fc.array(line, { minLength: 2, maxLength: 6 });
const size = fc.record({
	columns: fc.integer({ min: 12, max: 15 }),
	rows: fc.integer({ min: 2, max: 7 }),
});

it('after any frames and any sizes, the screen is the last frame', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.oneof(frame, size), { maxLength: 8 }),
			frame,
			async (steps, last) => {
				const { output, frames } = open(12, 5);
				let shown = last;
				frames.on('resize', () => frames.write(page(...shown)));
				for (const step of [...steps, last]) {
					if (Array.isArray(step)) {
						shown = step;
						frames.write(page(...shown));
					} else output.resize(step.columns, step.rows);
				}
				const fresh = open(frames.columns, frames.rows);
				fresh.output.write(`\x1b[?7l${shown.slice(0, frames.rows).join('\x1b[0m\r\n')}`);
				await Promise.all([output.read(), fresh.output.read()]);
				expect(cellsOf(output.terminal)).toEqual(cellsOf(fresh.output.terminal));
			},
		),
		{ numRuns: 300 },
	);
});

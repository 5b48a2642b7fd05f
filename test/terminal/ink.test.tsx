import { Box, render, Text, useStdout } from 'ink';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { FrameStream } from '../../source/terminal/frame-stream.ts';
import { drawCode } from '../../source/whatsapp/qr-drawing.ts';
import { qrMatrix } from '../../source/whatsapp/qr-matrix.ts';
import { decodeScreen } from '../support/decode-screen.ts';
import { ScreenOutput } from '../support/screen.ts';

const show = (node: React.ReactNode, columns = 80, rows = 24) => {
	const output = new ScreenOutput(columns, rows);
	const stdout = new FrameStream(output) as unknown as NodeJS.WriteStream;
	const app = render(node, { stdout, debug: true });
	return { output, app };
};

const Full = () => {
	const { stdout } = useStdout();
	const [{ columns, rows }, setSize] = useState({ columns: stdout.columns, rows: stdout.rows });
	useEffect(() => {
		stdout.on('resize', () => setSize({ columns: stdout.columns, rows: stdout.rows }));
	}, [stdout]);
	return (
		<Box width={columns} height={rows} flexDirection="column" justifyContent="space-between">
			<Text>en haut</Text>
			<Text>
				{columns} x {rows}
			</Text>
		</Box>
	);
};

describe('Ink on the stream of frames', () => {
	it('uses all the rows, and follows the size of the terminal', async () => {
		const { output, app } = show(<Full />);
		let screen = await output.read();
		expect([screen[0], screen[23]]).toEqual(['en haut', '80 x 24']);
		output.resize(40, 10);
		screen = await output.read();
		expect([screen[0], screen[9]]).toEqual(['en haut', '40 x 10']);
		output.resize(100, 30);
		screen = await output.read();
		expect([screen[0], screen[29]]).toEqual(['en haut', '100 x 30']);
		app.unmount();
	});

	it('shows a code that reads, on every row', async () => {
		const text = 'a'.repeat(154);
		const matrix = qrMatrix(text);
		if (!matrix) throw new Error('no code');
		const { output, app } = show(
			<Box height={24}>
				<Text>{drawCode(matrix, 1).lines.join('\n')}</Text>
				<Text> Entrée : envoyé</Text>
			</Box>,
		);
		await output.read();
		expect(await decodeScreen(output.terminal)).toBe(text);
		app.unmount();
	});

	it('leaves when the last frame is written', async () => {
		const { app } = show(<Text>au revoir</Text>);
		const left = app.waitUntilExit();
		app.unmount();
		await left;
	});
});

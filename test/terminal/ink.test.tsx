import { Box, render, Text, useStdout } from 'ink';
import { useSyncExternalStore } from 'react';
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
	const subscribe = (changed: () => void) => {
		stdout.on('resize', changed);
		return () => stdout.off('resize', changed);
	};
	const size = useSyncExternalStore(subscribe, () => `${stdout.columns} x ${stdout.rows}`);
	const { columns, rows } = stdout;
	return (
		<Box width={columns} height={rows} flexDirection="column" justifyContent="space-between">
			<Text>en haut</Text>
			<Text>{size}</Text>
		</Box>
	);
};

describe('Ink on the stream of frames', () => {
	it('uses all the rows, and follows the size of the terminal', async () => {
		const { output, app } = show(<Full />);
		const firstAndLast = async () => {
			const screen = await output.read();
			return [screen[0], screen[output.rows - 1]];
		};
		await expect.poll(firstAndLast).toEqual(['en haut', '80 x 24']);
		output.resize(40, 10);
		await expect.poll(firstAndLast).toEqual(['en haut', '40 x 10']);
		output.resize(100, 30);
		await expect.poll(firstAndLast).toEqual(['en haut', '100 x 30']);
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

import { createInterface } from 'node:readline/promises';

/** The line typed after a question; empty when whoever was asked went away. */
export const ask = async (question: string): Promise<string> => {
	const { stdin: input, stdout: output } = process;
	const lines = createInterface({ input, output });
	const gone = new Promise<string>(resolve => {
		lines.once('close', () => resolve(''));
	});
	try {
		return await Promise.race([lines.question(question), gone]);
	} finally {
		lines.close();
	}
};

import type { Catalog } from '../text/catalog.ts';
import { wrap } from '../text/width.ts';
import type { Confirm } from './command.ts';
import { printLines, type Streams } from './print.ts';

interface Asking {
	readonly stdout: Streams['stdout'] & { readonly columns?: number };
	/** The line that is typed after the question. */
	readonly ask: (question: string) => Promise<string>;
}

/** Asks whoever sits at the terminal; nothing when what he typed is neither a yes nor a no. */
export const confirmOn =
	({ stdout, ask }: Asking, { keeping }: Catalog): Confirm =>
	async lines => {
		const columns = (stdout.columns || 80) - 1;
		printLines(
			stdout,
			lines.flatMap(line => wrap(line, columns)),
		);
		const answer = (await ask(keeping.yesNo)).trim().toLowerCase();
		if (keeping.yesWords.includes(answer)) return true;
		return keeping.noWords.includes(answer) ? false : undefined;
	};

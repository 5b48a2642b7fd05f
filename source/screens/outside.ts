import type { Ports } from './ports.ts';
import type { Screen } from './screen.ts';
import type { Notice, Turn } from './turn.ts';

/** What came of something that was asked of the machine. */
export interface Outside {
	readonly notice?: Notice;
	/** A screen that shows it. */
	readonly opens?: Screen;
	/** It could not be done: what was typed is still there to be corrected. */
	readonly isRefused?: true;
}

type Machine = Pick<Ports, 'catalog' | 'openLink' | 'backUp' | 'writeDocument' | 'readImport'>;

const openLink = async (link: string, { catalog, openLink: open }: Machine): Promise<Outside> => {
	const { opened, notOpened } = catalog().screens.said;
	return {
		notice: (await open(link))
			? { tone: 'good', text: opened }
			: { tone: 'alert', text: notOpened },
	};
};

const writeDocument = async (
	{ path, lines }: NonNullable<Turn['document']>,
	{ writeDocument: write }: Machine,
): Promise<Outside> => {
	const notice = await write(path, lines);
	return { notice, ...(notice.tone === 'good' ? {} : { isRefused: true }) };
};

const showImport = async (
	{ path, kind }: NonNullable<Turn['importing']>,
	{ readImport }: Machine,
): Promise<Outside> => {
	const outcome = await readImport(path, kind);
	if (!outcome.ok) return { notice: { tone: 'alert', text: outcome.failure } };
	const { file, read } = outcome;
	return { opens: { screen: 'preview', file, read, at: 0 } };
};

/** Asks the machine what a turn asks of it, if it does. */
export const outside = (
	machine: Machine,
	{ link, backUpTo, document, importing }: Turn,
): Promise<Outside> | undefined => {
	if (link !== undefined) return openLink(link, machine);
	if (importing !== undefined) return showImport(importing, machine);
	if (backUpTo !== undefined) return machine.backUp(backUpTo).then(notice => ({ notice }));
	return document && writeDocument(document, machine);
};

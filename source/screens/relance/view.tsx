import { Text } from 'ink';
import { keyHints } from '../../components/key-hints.tsx';
import { type Cell, Line } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import type { Action } from '../../keys/bindings.ts';
import { bindings } from '../../keys/bindings.ts';
import { isCall, isMessage, type Relance } from '../../relances/relance.ts';
import type { Catalog } from '../../text/catalog.ts';
import { wrap } from '../../text/width.ts';
import { dialogRows } from '../dialog.tsx';
import { draftOf } from '../drafts.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { customerOf, lastContactWith, owedBy, relanceOf } from '../lookup.ts';
import type { Notice, World } from '../turn.ts';
import { panelRows } from './panel.ts';
import { presented } from './presented.ts';

type Row = readonly Cell[];

/** Keys that can do nothing for this relance are not offered. */
const isOffered = (action: Action, relance: Relance, world: World): boolean => {
	const customer = customerOf(relance);
	switch (action) {
		case 'deliver':
		case 'new-day':
			return relance.kind === 'delivery';
		case 'edit':
			return isMessage(relance) && !isCall(relance);
		case 'open-here':
		case 'stop':
			return isMessage(relance);
		case 'pay':
			return customer !== undefined && owedBy(world, customer.id) > 0;
		case 'answer':
			return customer !== undefined && lastContactWith(world, customer.id) !== undefined;
		default:
			return true;
	}
};

const sentWord = (relance: Relance, { keys }: Catalog): string => {
	if (relance.kind === 'stock' || relance.kind === 'problem') return keys.sentWords[relance.kind];
	return isCall(relance) ? keys.sentWords.call : keys.actions.sent;
};

const keyRows = (relance: Relance, world: World, columns: number): readonly Row[] =>
	keyHints(
		bindings.relance.filter(({ action }) => isOffered(action, relance, world)),
		world.catalog,
		columns,
		{ sent: sentWord(relance, world.catalog) },
	);

const noticeRows = (notice: Notice | undefined, columns: number): readonly Row[] =>
	notice === undefined
		? []
		: wrap(notice.text, columns).map(text => [{ text, columns, tone: notice.tone }]);

/** The rows of the panel: words at the top, keys or a dialog at the foot; the words give way. */
const filled = (
	words: readonly Row[],
	foot: readonly Row[],
	rows: number,
	more: string,
): readonly Row[] => {
	const room = Math.max(0, rows - foot.length);
	const isCut = words.length > room;
	const kept = isCut ? [...words.slice(0, Math.max(0, room - 1)), [{ text: more }]] : words;
	const blank: readonly Row[] = Array.from({ length: Math.max(0, room - kept.length) }, () => []);
	return [...kept, ...blank, ...foot];
};

/** A dialog about a relance that is done: it has left the morning, its answer is still to be noted. */
const DonePage = ({ stack, world, ...told }: Omit<ViewOf<'relance'>, 'screen'>) => (
	<Page
		size={world.size}
		header={[<Heading key="heading" world={world} />]}
		body={[]}
		footer={footOf('relance', { stack, world, ...told })}
	/>
);

/** One relance: its code on the left, using every row; on the right who, why, the message and the keys. */
export const RelanceView = ({ screen, stack, world, notice }: ViewOf<'relance'>) => {
	const { size, book, catalog, morning } = world;
	const told = notice === undefined ? {} : { notice };
	const found = relanceOf(world, screen.id);
	if (found === undefined) return <DonePage stack={stack} world={world} {...told} />;
	const shown = presented(found, draftOf(stack, found.id), book.settings, size);
	const code = shown.code?.fits ? shown.code.drawing : undefined;
	const left = code === undefined ? 1 : code.columns + 1;
	const columns = Math.min(72, size.columns - left - 1);
	const { position } = catalog.screens;
	const place = position(screen.at + 1, morning.relances.length);
	const foot = [
		...noticeRows(notice, columns),
		...(dialogRows(stack, world, columns) ?? keyRows(found, world, columns)),
	];
	const [first = [], ...others] = panelRows(shown, world, columns);
	const withPlace: Row = [
		...first.map(cell => ({ ...cell, columns: columns - place.length - 1 })),
		{ text: ` ${place}`, tone: 'muted' },
	];
	const rows = filled([withPlace, ...others], foot, size.rows, '…');
	return (
		<Page
			size={size}
			header={[]}
			body={rows.map((cells, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
				<Text key={index} wrap="truncate-end">
					{code?.lines[index] ?? ' '.repeat(left - 1)}
					<Text> </Text>
					<Line cells={cells} />
				</Text>
			))}
			footer={[]}
		/>
	);
};

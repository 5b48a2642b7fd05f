import { keyHints } from '../../components/key-hints.tsx';
import { Page } from '../../components/page.tsx';
import type { Action } from '../../keys/bindings.ts';
import { bindings } from '../../keys/bindings.ts';
import { isCall, isMessage, isOver } from '../../relances/relance.ts';
import type { Catalog } from '../../text/catalog.ts';
import type { Row } from '../beside.ts';
import { CodePage, columnsBeside, noticeRows } from '../code-page.tsx';
import { dialogRows } from '../dialog.tsx';
import { draftOf } from '../drafts.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import { customerOf, lastContactWith, owedBy, relanceOf } from '../lookup.ts';
import type { World } from '../turn.ts';
import { relancesAmong } from './among.ts';
import { panelRows } from './panel.ts';
import { isToConfirm, type Presented, presented } from './presented.ts';

/** Keys that can do nothing for this relance are not offered. */
const isOffered = (action: Action, shown: Presented, world: World): boolean => {
	const { relance } = shown;
	const customer = customerOf(relance);
	switch (action) {
		case 'deliver':
			return relance.kind === 'delivery';
		case 'new-day':
			return relance.kind === 'delivery' || relance.kind === 'problem';
		case 'promise':
			return relance.kind === 'payment';
		case 'product':
			return relance.kind === 'problem' && relance.problem.productId !== undefined;
		case 'edit':
			if (relance.kind === 'problem') return true;
			return isMessage(relance) && !isCall(relance) && !isToConfirm(shown);
		case 'argument':
			return relance.kind === 'payment' && !isOver(relance);
		case 'print':
			return shown.deadline !== undefined;
		case 'open-here':
			return isMessage(relance) && !isToConfirm(shown);
		case 'stop':
			return isMessage(relance);
		case 'pay':
			return customer !== undefined && owedBy(world, customer.id) > 0;
		case 'answer':
			return (
				relance.kind === 'satisfaction' ||
				(customer !== undefined && lastContactWith(world, customer.id) !== undefined)
			);
		default:
			return true;
	}
};

const sentWord = (shown: Presented, { keys }: Catalog): string => {
	const { relance } = shown;
	if (isToConfirm(shown)) return keys.sentWords.notice;
	if (relance.kind === 'stock' || relance.kind === 'problem') return keys.sentWords[relance.kind];
	return isCall(relance) ? keys.sentWords.call : keys.actions.sent;
};

const keyRows = (shown: Presented, world: World, columns: number): readonly Row[] =>
	keyHints(
		bindings.relance.filter(({ action }) => isOffered(action, shown, world)),
		world.catalog,
		columns,
		{ sent: sentWord(shown, world.catalog) },
	);

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
	const { words: columns } = columnsBeside(code, size);
	const { position } = catalog.screens;
	const place = position(screen.at + 1, relancesAmong(screen, morning).length);
	const foot = [
		...noticeRows(notice, columns),
		...(dialogRows(stack, world, columns) ?? keyRows(shown, world, columns)),
	];
	const [first = [], ...others] = panelRows(shown, world, columns);
	const withPlace: Row = [
		...first.map(cell => ({ ...cell, columns: columns - place.length - 1 })),
		{ text: ` ${place}`, tone: 'muted' },
	];
	return <CodePage code={code} words={[withPlace, ...others]} foot={foot} size={size} />;
};

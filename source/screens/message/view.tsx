import { showPhone } from '../../book/phone.ts';
import { keyHints } from '../../components/key-hints.tsx';
import { bindings } from '../../keys/bindings.ts';
import { codeWords, quoted, said } from '../beside.ts';
import { CodePage, columnsBeside, noticeRows } from '../code-page.tsx';
import { dialogRows } from '../dialog.tsx';
import type { ViewOf } from '../frame.tsx';
import { messageShown } from './shown.ts';

/** A message and its code beside it. */
export const MessageView = ({ screen, stack, world, notice }: ViewOf<'message'>) => {
	const { size, catalog } = world;
	const shown = messageShown(screen, size);
	const code = shown.code?.fits ? shown.code.drawing : undefined;
	const { words: columns } = columnsBeside(code, size);
	const { phone } = screen;
	const words = [
		...said(screen.to, columns, 'title'),
		...said(phone === undefined ? catalog.screens.noPhone : showPhone(phone), columns),
		...said(screen.heading, columns, 'heading'),
		[],
		...quoted(shown.text, columns),
		...codeWords(shown, false, catalog, columns),
	];
	const done = screen.then === undefined ? catalog.screens.messageDone : catalog.keys.actions.sent;
	const foot = [
		...noticeRows(notice, columns),
		...(dialogRows(stack, world, columns) ??
			keyHints(bindings.message, catalog, columns, { accept: done })),
	];
	return <CodePage code={code} words={words} foot={foot} size={size} />;
};

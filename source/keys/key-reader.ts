import { emitKeypressEvents, type Key as NodeKey } from 'node:readline';
import type { Key, SpecialKey } from './key.ts';

const special: Readonly<Record<string, SpecialKey>> = {
	return: 'enter',
	enter: 'enter',
	escape: 'escape',
	up: 'up',
	down: 'down',
	left: 'left',
	right: 'right',
	pageup: 'pageup',
	pagedown: 'pagedown',
	home: 'home',
	end: 'end',
	backspace: 'backspace',
	delete: 'delete',
	f1: 'f1',
	f2: 'f2',
};

const withControl: Readonly<Record<string, SpecialKey>> = {
	c: 'ctrl-c',
	r: 'ctrl-r',
	s: 'ctrl-s',
	u: 'ctrl-u',
	z: 'ctrl-z',
};

/** Milliseconds after which a lone ESC byte is the Escape key and not the start of a sequence. */
const escapeDelay = 50;

const onlyEscapes = /^\x1b+$/;

const named = (name: SpecialKey | undefined): readonly Key[] =>
	name === undefined ? [] : [{ name }];

/** What is left of the closing bracket of a paste without its ESC. */
const closing = '[201~';

/** Milliseconds: nobody's fingers are faster, a held key and a scanner are. */
const burstGap = 50;

/** The keypad's Enter; Node does not name it. */
const keypadEnter = 'OM';

const keysFrom = (
	text: string | undefined,
	key: NodeKey & { readonly code?: string },
): readonly Key[] => {
	// Pressed faster than a slow machine reads them, Node hands several over as one.
	if (key.sequence !== undefined && onlyEscapes.test(key.sequence))
		return [...key.sequence].map(() => ({ name: 'escape' }));
	if (key.ctrl) return named(withControl[key.name ?? '']);
	if (key.name === 'tab') return named(key.shift ? 'backtab' : 'tab');
	if (key.code === keypadEnter) return named('enter');
	const name = special[key.name ?? ''];
	if (name !== undefined) return named(name);
	return text === undefined || key.meta || text < ' ' ? [] : [{ name: 'text', text }];
};

/**
 * Hands over every key of a terminal in raw mode, in order and none lost. Node's own parser is used, not
 * Ink's: it keeps a scanner's burst, F keys, pastes and sequences cut in two apart.
 *
 * @returns what stops the reading
 */
export const readKeys = (
	stdin: NodeJS.ReadableStream,
	onKey: (key: Key) => void,
	/** Milliseconds; a test plays the pace of a hand. */
	clock: () => number = () => performance.now(),
): (() => void) => {
	let pasted: string | undefined;
	// Node names the brackets of a paste; what stands between them is text, its Enters included.
	const endPaste = (): void => {
		if (pasted) onKey({ name: 'text', text: pasted.replaceAll(/\r\n?/g, '\n') });
		pasted = undefined;
	};
	const paste = (text: string): void => {
		pasted += text;
		// A paste that ends in half a sequence swallows the ESC of its closing bracket.
		if (!pasted?.endsWith(closing)) return;
		pasted = pasted.slice(0, -closing.length);
		endPaste();
	};
	let last = Number.NEGATIVE_INFINITY;
	let before: Key['name'] | undefined;
	const timed = (key: Key): Key => {
		const now = clock();
		// A scanner's comes after its characters, a held one after itself; after an arrow it is a quick hand's.
		const isBurst = now - last < burstGap && (before === 'text' || before === 'enter');
		last = now;
		before = key.name;
		return isBurst && key.name === 'enter' ? { name: 'enter', isBurst } : key;
	};
	const onKeypress = (text: string | undefined, key: NodeKey): void => {
		if (key.name === 'paste-start') pasted = '';
		else if (key.name === 'paste-end') endPaste();
		else if (pasted !== undefined) paste(text ?? '');
		else for (const known of keysFrom(text, key)) onKey(timed(known));
	};
	// Node reads only this field of the interface it is offered.
	emitKeypressEvents(stdin, { escapeCodeTimeout: escapeDelay } as never);
	stdin.on('keypress', onKeypress);
	return () => stdin.off('keypress', onKeypress);
};

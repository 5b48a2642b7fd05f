import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import type { Key } from '../../source/keys/key.ts';
import { readKeys } from '../../source/keys/key-reader.ts';
import { hostileText } from '../support/hostile-text.ts';

/** A keyboard whose bytes come in the writes that are given, and what was heard. */
const openKeyboard = (clock?: () => number) => {
	const stdin = new EventEmitter();
	const heard: Key[] = [];
	const listeners = new Set<() => void>();
	const onKey = (key: Key): void => {
		heard.push(key);
		for (const listener of listeners) listener();
	};
	const stop = readKeys(stdin as unknown as NodeJS.ReadableStream, onKey, clock);
	return {
		heard,
		stop,
		send: (...writes: readonly (string | Uint8Array)[]) => {
			for (const write of writes) stdin.emit('data', Buffer.from(write as string));
		},
		/** Resolves at the next key. */
		next: () =>
			new Promise<void>(resolve => {
				listeners.add(resolve);
			}),
	};
};

const hear = (...writes: readonly (string | Uint8Array)[]): readonly Key[] => {
	const keyboard = openKeyboard();
	onTestFinished(keyboard.stop);
	keyboard.send(...writes);
	return keyboard.heard;
};

const text = (...characters: readonly string[]): readonly Key[] =>
	characters.map(character => ({ name: 'text', text: character }));
const times = (count: number, name: Exclude<Key['name'], 'text'>): readonly Key[] =>
	Array.from({ length: count }, () => ({ name }));

it("a scanner's burst is its characters, then Enter", () => {
	expect(hear('6111245\r')).toEqual([...text(...'6111245'), { name: 'enter', isBurst: true }]);
});

it('an Enter pressed for itself is told from one that comes in a burst', () => {
	let clock = 0;
	const keyboard = openKeyboard(() => clock);
	onTestFinished(keyboard.stop);
	for (const at of [1000, 1200, 1230, 1260, 1900]) {
		clock = at;
		keyboard.send('\r');
	}
	const enter = { name: 'enter' };
	const burst = { name: 'enter', isBurst: true };
	expect(keyboard.heard).toEqual([enter, enter, burst, burst, enter]);
});

it('a backspace held down is heard each time', () => {
	expect(hear('\x7f'.repeat(30))).toEqual(times(30, 'backspace'));
	expect(hear('\b\b')).toEqual(times(2, 'backspace'));
});

it.each([
	['five arrows in one write', ['\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B'], times(5, 'down')],
	['arrows of the application mode', ['\x1bOA\x1bOB'], [{ name: 'up' }, { name: 'down' }]],
	['an arrow cut after its first byte', ['\x1b', '[A'], times(1, 'up')],
	['an arrow cut before its last byte', ['\x1b[', 'A'], times(1, 'up')],
	['a page key cut in three', ['\x1b[', '5', '~'], times(1, 'pageup')],
	['letters around a sequence', ['a\x1b[6~b'], [...text('a'), { name: 'pagedown' }, ...text('b')]],
	['F1 of a terminal', ['\x1bOP'], times(1, 'f1')],
	['F1 of a Linux console', ['\x1b[[A'], times(1, 'f1')],
	['F1 of an old xterm', ['\x1b[11~'], times(1, 'f1')],
	['Home and End', ['\x1b[H\x1b[F\x1b[1~\x1b[4~'], [...homeAndEnd(), ...homeAndEnd()]],
	['Delete', ['\x1b[3~'], times(1, 'delete')],
	['Ctrl+C', ['\x03'], times(1, 'ctrl-c')],
	['F2', ['\x1bOQ'], times(1, 'f2')],
	['Ctrl+R and Ctrl+U', ['\x12\x15'], [{ name: 'ctrl-r' }, { name: 'ctrl-u' }]],
	['Ctrl+S', ['\x13'], times(1, 'ctrl-s')],
	["the keypad's Enter", ['\x1bOM'], times(1, 'enter')],
	['Tab, alone and with Shift', ['\t\x1b[Z'], [{ name: 'tab' }, { name: 'backtab' }]],
	['a capital letter', ['Q'], text('Q')],
	['é', ['é'], text('é')],
	['é cut in two', [new Uint8Array([0xc3]), new Uint8Array([0xa9])], text('é')],
	['an emoji', ['👍'], text('👍')],
	['Arabic', ['سلام'], text(...'سلام')],
	['the signs of an AZERTY keyboard', ['&é"\'(-è_çà)='], text(...'&é"\'(-è_çà)=')],
] as const)('hears %s', (_, writes, keys) => {
	expect(hear(...writes)).toEqual(keys);
});

function homeAndEnd(): readonly Key[] {
	return [{ name: 'home' }, { name: 'end' }];
}

it.each([
	['Alt+q, which would leave', '\x1bq'],
	['Alt+p', '\x1bp'],
	['Ctrl+X', '\x18'],
	['Ctrl+D', '\x04'],
	['F3', '\x1bOR'],
	['Insert', '\x1b[2~'],
	['a sequence that nobody knows', '\x1b[99;5u'],
])('does not take %s for a key', (_, bytes) => {
	expect(hear(`${bytes}a`)).toEqual(text('a'));
});

it('a lone Escape is heard without another key', async () => {
	const keyboard = openKeyboard();
	onTestFinished(keyboard.stop);
	const heard = keyboard.next();
	keyboard.send('\x1b');
	expect(keyboard.heard).toEqual([]);
	await heard;
	keyboard.send('q');
	expect(keyboard.heard).toEqual([{ name: 'escape' }, ...text('q')]);
});

it('nothing is heard once the reading is stopped', () => {
	const keyboard = openKeyboard();
	keyboard.send('a');
	keyboard.stop();
	keyboard.send('b');
	expect(keyboard.heard).toEqual(text('a'));
});

const paste = (pasted: string) => `\x1b[200~${pasted}\x1b[201~`;

it.each([
	['with its line breaks', 'Bonjour,\rMerci.', 'Bonjour,\nMerci.'],
	['with the line breaks of Windows', 'Bonjour,\r\nMerci.', 'Bonjour,\nMerci.'],
	['with the letters of commands', 'qdsp?', 'qdsp?'],
	['with accents and emoji', 'Reçu 👍 سلام', 'Reçu 👍 سلام'],
	['without the sequences in it', 'a\x1b[31mb\x1b[Ac', 'abc'],
])('a paste is one text, %s', (_, pasted, known) => {
	expect(hear(`x${paste(pasted)}y`)).toEqual([...text('x'), ...text(known), ...text('y')]);
});

it('a paste is one text wherever the writes are cut', () => {
	const bytes = Buffer.from(paste('Tantie Céline\rMerci'));
	for (let at = 1; at < bytes.length; at++)
		expect(hear(bytes.subarray(0, at), bytes.subarray(at))).toEqual(text('Tantie Céline\nMerci'));
});

it('an empty paste is nothing', () => {
	expect(hear(paste(''))).toEqual([]);
});

it('whatever is pasted, the next key is heard', () => {
	fc.assert(
		fc.property(hostileText, pasted => {
			const keyboard = openKeyboard();
			keyboard.send(paste(pasted), '\x03');
			keyboard.stop();
			expect(keyboard.heard.at(-1)).toEqual({ name: 'ctrl-c' });
		}),
		{ numRuns: 500 },
	);
});

// A terminal that sends a paste as it is may end it in the middle of a sequence.
it.each(['\x1b', '\x1bO', '\x1b[', '\x1b[2'])('a paste that ends in %j ends all the same', end => {
	expect(hear(paste(`a${end}`), 'b').slice(-1)).toEqual(text('b'));
});

it('an Enter right after an arrow is a quick hand, not a scanner', () => {
	expect(hear('\x1b[B\r')).toEqual([{ name: 'down' }, { name: 'enter' }]);
});

it('Escapes that a slow machine reads together are each of them one', async () => {
	const keyboard = openKeyboard();
	onTestFinished(keyboard.stop);
	keyboard.send('\x1b\x1b\x1b');
	expect(keyboard.heard).toEqual(times(3, 'escape'));
	keyboard.send('\x1b\x1b');
	await keyboard.next();
	expect(keyboard.heard).toEqual(times(5, 'escape'));
});

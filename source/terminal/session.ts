import { constants } from 'node:os';
import process from 'node:process';
import { FrameStream, type Output } from './frame-stream.ts';

// Alternate screen, no cursor, pasted text told from typed text, and no wrapping: a line that the
// terminal finds wider than we do must not spill over the next one.
const enter = '\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?7l\x1b[2J\x1b[H';
// Cleared before it is left, for the Linux console has no alternate screen.
const leave = '\x1b[0m\x1b[2J\x1b[H\x1b[?7h\x1b[?2004l\x1b[?25h\x1b[?1049l';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

type Input = {
	readonly isTTY?: boolean;
	setRawMode?(isRaw: boolean): unknown;
	pause(): unknown;
};

export type Session = {
	/** Where Ink draws, with `debug: true`: a `FrameStream`, all that Ink uses of a stdout. */
	readonly frames: NodeJS.WriteStream;
	/** Gives the terminal back as it was found. May be called again. */
	readonly restore: () => void;
};

/**
 * Takes the terminal over until `restore`, the end of the process, a signal or a crash.
 * A crash is told to `onCrash` once the terminal can show what it prints; then the process ends,
 * with the code that `onCrash` has set or 1.
 */
export const openSession = ({
	stdin,
	stdout,
	onCrash,
}: {
	stdin: Input;
	stdout: Output;
	onCrash: (error: unknown) => void;
}): Session => {
	const frames = new FrameStream(stdout);
	let isOpen = true;

	const restore = () => {
		if (!isOpen) return;
		isOpen = false;
		frames.close();
		stdout.write(leave);
		if (stdin.isTTY) stdin.setRawMode?.(false);
		stdin.pause();
		process.off('exit', restore);
		process.off('uncaughtException', crash);
		for (const signal of signals) process.off(signal, end);
	};

	// Not a second signal to ourselves: only `exit` lets the store give its lock back.
	const end = (signal: (typeof signals)[number]) => {
		restore();
		process.exit(128 + constants.signals[signal]);
	};

	const crash = (error: unknown) => {
		restore();
		try {
			onCrash(error);
		} finally {
			process.exit(process.exitCode || 1);
		}
	};

	process.on('exit', restore);
	// Node brings the rejections that nobody handled here too.
	process.on('uncaughtException', crash);
	for (const signal of signals) process.on(signal, end);
	if (stdin.isTTY) stdin.setRawMode?.(true);
	stdout.write(enter);
	return { frames: frames as unknown as NodeJS.WriteStream, restore };
};

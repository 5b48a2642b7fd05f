import process from 'node:process';
import { openSession } from '../../source/terminal/session.ts';

// A program with nothing to do but hold the terminal, and leave it in the way it is told.
const session = openSession({
	stdin: process.stdin,
	stdout: process.stdout,
	onCrash: error => {
		process.stdout.write(`Panne : ${error instanceof Error ? error.message : error}\r\n`);
	},
});

const orders: Readonly<Record<string, () => void>> = {
	q: () => {
		session.restore();
		session.restore();
		process.stdout.write(process.stdin.isRaw ? 'brut ' : 'rendu ');
	},
	x: () => process.exit(3),
	e: () => {
		throw new Error('exception');
	},
	r: () => {
		void Promise.reject(new Error('rejet'));
	},
	c: () => {
		process.exitCode = 70;
		throw new Error('code');
	},
};

process.stdin.on('data', key => orders[String(key)]?.());
session.frames.on('resize', () => session.frames.write(`${session.frames.columns} colonnes`));
session.frames.write(`prêt ${process.pid}`);

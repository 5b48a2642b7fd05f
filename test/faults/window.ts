import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A writing program in a process of its own, and what it has said to be kept. */
export class Window {
	readonly kept: string[] = [];
	readonly #child: ChildProcess;
	readonly #ended: Promise<unknown>;
	#said = '';
	#errors = '';

	constructor(program: string, words: readonly string[], nodeOptions: readonly string[] = []) {
		const { NODE_EXTRA_CA_CERTS: _slow, ...env } = process.env;
		this.#child = spawn(process.execPath, [...nodeOptions, program, ...words], {
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		this.#child.stdout?.setEncoding('utf8').on('data', (said: string) => this.#hear(said));
		this.#child.stderr?.setEncoding('utf8').on('data', (said: string) => {
			this.#errors += said;
		});
		this.#ended = once(this.#child, 'close');
	}

	/** Once it has said something. */
	async started(): Promise<void> {
		while (this.kept.length === 0 && this.#child.exitCode === null)
			await Promise.race([
				once(this.#child.stdout as NodeJS.ReadableStream & NodeJS.EventEmitter, 'data'),
				this.#ended,
			]);
	}

	async killed(): Promise<void> {
		this.#child.kill('SIGKILL');
		await this.#ended;
	}

	/** Once it has done all it had to; what it complained of, if it did. */
	async done(): Promise<string> {
		await this.#ended;
		return this.#errors;
	}

	/** A line cut by the kill was not said. */
	#hear(said: string): void {
		const lines = (this.#said + said).split('\n');
		this.#said = lines.pop() ?? '';
		this.kept.push(...lines);
	}
}

export const isLong = process.env.CAHIER_FAULTS === 'long';

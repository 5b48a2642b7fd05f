import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environment } from './environment.ts';
import type { Sample, Sampler } from './sample.ts';
import type { SubjectName, subjects } from './subjects/subjects.ts';

type Given<Name extends SubjectName> = Parameters<(typeof subjects)[Name]>[0];

/** Something to measure in a process of its own: the memory of one is no burden to the other. */
export class SubjectProcess {
	readonly #child: ChildProcess;

	private constructor(child: ChildProcess) {
		this.#child = child;
	}

	static async start<Name extends SubjectName>(
		name: Name,
		given: Given<Name>,
	): Promise<SubjectProcess> {
		const main = fileURLToPath(new URL('subject-main.mjs', import.meta.url));
		const child = fork(main, [name, JSON.stringify(given)], { env: environment() });
		const subject = new SubjectProcess(child);
		await subject.#answer();
		return subject;
	}

	sampler(action: string): Sampler {
		return async () => {
			this.#child.send(action);
			return (await this.#answer()) as Sample;
		};
	}

	async stop(): Promise<void> {
		const ended = new Promise(resolve => this.#child.once('exit', resolve));
		this.#child.disconnect();
		await ended;
	}

	#answer(): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const onExit = (code: number | null) => reject(new Error(`a process ended with ${code}`));
			this.#child.once('exit', onExit);
			this.#child.once('message', message => {
				this.#child.off('exit', onExit);
				resolve(message);
			});
		});
	}
}

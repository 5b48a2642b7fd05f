import { join } from 'node:path';
import { type BenchBook, today } from '../books.ts';
import { beside, compare, type Figure, type Measured, type Subject } from '../figure.ts';
import { SubjectProcess } from '../subject-process.ts';
import type { Ground, Group } from './group.ts';

/** The store's own number of commits between two checkpoints. */
const commitsACheckpoint = 256;

const withShare = (commit: Measured, checkpoint: Measured): Measured => {
	const ms = checkpoint.ms.median / commitsACheckpoint;
	const { minimum, median, maximum } = commit.ms;
	return {
		what: `commit + 1/${commitsACheckpoint} checkpoint`,
		times: commit.times,
		ms: { minimum: minimum + ms, median: median + ms, maximum: maximum + ms },
		bytes: Math.round((commit.bytes ?? 0) + (checkpoint.bytes ?? 0) / commitsACheckpoint),
	};
};

interface Subjects {
	readonly commit: Subject;
	readonly checkpoint: Subject;
	readonly append: Subject;
	readonly write: Subject;
	readonly lowdb: Subject;
	readonly stop: () => Promise<unknown>;
}

/** A commit and a checkpoint beforehand tell how many bytes the bare ones are to write. */
const start = async (book: BenchBook, parent: string): Promise<Subjects> => {
	const store = await SubjectProcess.start('store', { directory: book.directory, today });
	const commit: Subject = { what: 'commit', sample: store.sampler('commit') };
	const checkpoint: Subject = { what: 'checkpoint', sample: store.sampler('checkpoint') };
	const { bytes: line = 0 } = await commit.sample();
	const { bytes: whole = 0 } = await checkpoint.sample();
	const path = join(parent, 'bare.jsonl');
	const bare = await SubjectProcess.start('bare file', { path, line, whole });
	const lowdb = await SubjectProcess.start('plain book', { path: book.plain, today });
	return {
		commit,
		checkpoint,
		append: { what: 'append + fdatasync of one line', sample: bare.sampler('append') },
		write: { what: 'write + fsync of one file', sample: bare.sampler('write') },
		lowdb: { what: 'lowdb write of the plain book', sample: lowdb.sampler('write') },
		stop: () => Promise.all([store.stop(), bare.stop(), lowdb.stop()]),
	};
};

const measureBook = async (
	book: BenchBook,
	{ directory, effort }: Ground,
): Promise<readonly Figure[]> => {
	const { commit, append, checkpoint, write, lowdb, stop } = await start(book, directory);
	const line = await compare(commit, append, effort);
	const whole = await compare(checkpoint, write, effort);
	const [again, plain] = await compare(commit, lowdb, effort);
	await stop();
	return [
		beside(...line, book.age),
		beside(...whole, book.age),
		beside(withShare(again, whole[0]), plain, book.age),
	];
};

export const commits: Group = {
	title: 'recording a sale in an open book',
	measure: async ground => {
		const figures: Figure[] = [];
		for (const book of ground.books) figures.push(...(await measureBook(book, ground)));
		return figures;
	},
};

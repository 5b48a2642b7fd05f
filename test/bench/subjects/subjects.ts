import type { Sampler } from '../sample.ts';
import { prepareBareFile } from './bare-file.ts';
import { prepareBook } from './book-made.ts';
import { prepareOpening } from './opening.ts';
import { prepareParsing } from './parsing.ts';
import { preparePlainBook } from './plain-book.ts';
import { prepareStore } from './store.ts';

/** What can be asked of a subject, once it is ready. */
export type Actions = Readonly<Record<string, Sampler>>;

export const subjects = {
	book: prepareBook,
	store: prepareStore,
	'plain book': preparePlainBook,
	'bare file': prepareBareFile,
	opening: prepareOpening,
	parsing: prepareParsing,
};

export type SubjectName = keyof typeof subjects;

import type { BenchBook } from '../books.ts';
import { beside, compare, type Figure } from '../figure.ts';
import { SubjectProcess } from '../subject-process.ts';
import type { Ground, Group } from './group.ts';

const measureBook = async (
	{ age, directory, plain }: BenchBook,
	{ effort }: Ground,
): Promise<Figure> => {
	const opening = await SubjectProcess.start('opening', { directory });
	const parsing = await SubjectProcess.start('parsing', { path: plain });
	const [own, yardstick] = await compare(
		{ what: 'openStore', sample: opening.sampler('open') },
		{ what: 'JSON.parse of the plain book', sample: parsing.sampler('parse') },
		effort,
	);
	await Promise.all([opening.stop(), parsing.stop()]);
	return beside(own, yardstick, age);
};

export const opening: Group = {
	title: 'opening a book',
	measure: async ground => {
		const figures: Figure[] = [];
		for (const book of ground.books) figures.push(await measureBook(book, ground));
		return figures;
	},
};

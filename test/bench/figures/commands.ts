import { type BenchBook, today } from '../books.ts';
import { nodeCommand } from '../command.ts';
import { beside, compare, type Figure, type Subject } from '../figure.ts';
import { journalBytes } from '../sizes.ts';
import type { Group } from './group.ts';

const bareNode: Subject = { what: 'node -e 0', sample: nodeCommand(['-e', '0']) };

const onBook = (program: string, directory: string, words: readonly string[]) =>
	nodeCommand([program, ...words, '--book', directory, '--date', today]);

const todayOf = ({ directory }: BenchBook, program: string): Subject => ({
	what: 'cahier today',
	sample: onBook(program, directory, ['today']),
});

/** On credit to a customer of the book, for a product of the book. */
const sellIn = ({ directory }: BenchBook, program: string): Subject => {
	const item = ['--item', '1 Sac de Riz grand 18000'];
	const words = ['sell', '--customer', 'Awa Kamga', ...item, '--paid', '5000'];
	const sell = onBook(program, directory, words);
	return {
		what: 'cahier sell',
		sample: async () => {
			const before = await journalBytes(directory);
			const { ms } = await sell();
			return { ms, bytes: (await journalBytes(directory)) - before };
		},
	};
};

export const commands: Group = {
	title: 'one command, a process from start to end',
	measure: async ({ books, program, effort }) => {
		const figures: Figure[] = [];
		for (const subjectOf of [todayOf, sellIn])
			for (const book of books) {
				const [own, yardstick] = await compare(subjectOf(book, program), bareNode, effort);
				figures.push(beside(own, yardstick, book.age));
			}
		return figures;
	},
};

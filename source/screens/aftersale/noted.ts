import type { Change } from '../../book/book.ts';
import { recordsIn } from '../../book/book.ts';
import { showPhone } from '../../book/phone.ts';
import type { Problem } from '../../book/records.ts';
import type { Refusal } from '../../book/refusal.ts';
import { sameAs } from '../../book/same-problem.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { About } from '../about.ts';
import { nameOf } from '../lookup.ts';
import { proposeToAsk } from '../news/buyers.ts';
import { pop, type Stack } from '../screen.ts';
import { alert, type Notice, type Turn, type World } from '../turn.ts';

const good = (text: string): Notice => ({ tone: 'good', text });

/** `Troisième fois : « ne fonctionne pas » avec Mixeur Moulinex.`; empty as long as it is not the same again. */
const againWords = (problem: Problem | undefined, { book, facts, catalog }: World): string => {
	const same = problem && sameAs(book, problem, facts.today);
	if (same === undefined) return '';
	const { aftersale } = catalog;
	const product = cut(book.products[same.productId]?.name ?? '', mostQuoted);
	return aftersale.again(same.problems.length, aftersale.sorts[same.sort], product);
};

/** A problem was noted: whose, and that others had the same; then its other buyers may be asked at once. */
export const problemNoted = (
	stack: Stack,
	about: About,
	changes: readonly Change[],
	world: World,
): Turn => {
	const [problem] = recordsIn('problems', changes);
	const { screens, aftersale } = world.catalog;
	const noted = problem?.sort === 'dispute' ? aftersale.disputed : screens.said.problem;
	const words = [noted(nameOf(world, about)), againWords(problem, world)];
	return proposeToAsk(
		{ stack: pop(stack), notice: good(words.filter(text => text !== '').join(' ')) },
		world,
		problem?.productId,
	);
};

/** A number was found wrong: that nothing goes to it, and where messages go now. */
export const numberNoted = (stack: Stack, about: About, world: World): Turn => {
	const { wrongNumber } = world.catalog.aftersale;
	const phone = world.book.customers[about.customerId ?? '']?.phone;
	const who = nameOf(world, about);
	return {
		stack: pop(stack),
		notice: good(
			phone === undefined ? wrongNumber.stopped(who) : wrongNumber.other(who, showPhone(phone)),
		),
	};
};

/** A dialog that only asks yes or which closes with the refusal said. */
export const refusedIn =
	(stack: Stack) =>
	(refusal: Refusal, { catalog }: World): Turn => ({
		stack: pop(stack),
		...alert(wordRefusal(catalog, refusal)),
	});

import { buyersOf } from '../../book/buyers.ts';
import { unreachable } from '../../book/news.ts';
import type { Customer, Id, Product } from '../../book/records.ts';
import { type SameProblem, sameProblems } from '../../book/same-problem.ts';
import { catalogs } from '../../text/catalog.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { About } from '../about.ts';
import { confirm } from '../confirm/state.ts';
import { pop, push, type ScreenOf, type Stack } from '../screen.ts';
import type { Scene, Turn, World } from '../turn.ts';
import { openNewsText } from './opening.ts';

export const buyersIn = ({ book, archive }: World, { id }: Product): readonly Customer[] =>
	buyersOf(book, id, archive?.sales);

const reachable = (customers: readonly Customer[]): readonly Id[] =>
	customers.filter(customer => unreachable(customer) === undefined).map(({ id }) => id);

/** The others who bought it are asked whether they have it too: worded for what went wrong, in the shop's language. */
const askingBuyers = (
	stack: Stack,
	world: World,
	{ productId, sort, otherBuyers }: SameProblem,
): Turn => {
	const { checks } = catalogs[world.book.settings.shop.language].news;
	return openNewsText(
		stack,
		world,
		{ productId },
		{ text: checks[sort], chosen: reachable(otherBuyers) },
	);
};

/** The problem that came so often that the others are to be asked, and were not yet. */
const toAskAbout = ({ book, morning }: World, productId: Id): SameProblem | undefined =>
	sameProblems(book, morning.today).find(
		same =>
			same.productId === productId && same.askedOn === undefined && same.otherBuyers.length > 0,
	);

/** "n" on a product: its other buyers are asked about what went wrong with it; else, something to say to all of them. */
export const writeToBuyers = (stack: Stack, world: World, product: Product): Turn => {
	const same = toAskAbout(world, product.id);
	return same === undefined
		? openNewsText(
				stack,
				world,
				{ boughtId: product.id },
				{ text: '', chosen: reachable(buyersIn(world, product)) },
			)
		: askingBuyers(stack, world, same);
};

/** The same problem came once more: the turn that tells so, and asks whether the others are to be asked. */
export const proposeToAsk = (turn: Turn, world: World, productId: Id | undefined): Turn =>
	turn.stack === undefined || productId === undefined || toAskAbout(world, productId) === undefined
		? turn
		: { ...turn, stack: push(turn.stack, confirm('ask-buyers', { productId })) };

export const askBuyersText = ({ productId = '' }: About, world: World): string => {
	const same = toAskAbout(world, productId);
	const name = cut(world.book.products[productId]?.name ?? '', mostQuoted);
	return same === undefined
		? ''
		: world.catalog.news.askBuyers(same.problems.length, name, same.otherBuyers.length);
};

export const buyersAsked = ({ screen, stack, world }: Scene<ScreenOf<'confirm'>>): Turn => {
	const same = toAskAbout(world, screen.about.productId ?? '');
	const under = pop(stack);
	return same === undefined ? { stack: under } : askingBuyers(under, world, same);
};

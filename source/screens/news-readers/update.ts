import { callName, findProduct } from '../../book/find.ts';
import { chooseReaders, unreachable } from '../../book/news.ts';
import type { Customer, Id, Product } from '../../book/records.ts';
import { clampCursor } from '../../components/list.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import { browsed } from '../browsing.ts';
import { confirm } from '../confirm/state.ts';
import { buyersIn } from '../news/buyers.ts';
import { withNewsDraft } from '../news/drafts.ts';
import { askOver } from '../question/drafts.ts';
import { type Question, question } from '../question/question.ts';
import { ask } from '../question/state.ts';
import { below, pop, push, replace, type Stack } from '../screen.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';
import { customersToChoose, toldAlready, withCustomers, withoutCustomers } from './listed.ts';
import type { NewsReadersState } from './state.ts';

type ReadersScene = Scene<NewsReadersState>;

/** The list on top with others chosen, kept as a draft at once. */
const choosing = (stack: Stack, screen: NewsReadersState, chosen: readonly Id[]): Stack =>
	withNewsDraft(replace(stack, { ...screen, chosen }), screen.about, {
		text: screen.text,
		chosen,
	});

const toggled = ({ screen, stack, world }: ReadersScene, customer: Customer): Turn => {
	const { chosen } = screen;
	const name = cut(callName(customer), mostQuoted);
	if (toldAlready(world, screen).has(customer.id)) return alert(world.catalog.news.toldStays(name));
	if (chosen.includes(customer.id))
		return {
			stack: choosing(
				stack,
				screen,
				chosen.filter(id => id !== customer.id),
			),
		};
	const why = unreachable(customer);
	if (why === undefined) return { stack: choosing(stack, screen, [...chosen, customer.id]) };
	const reason = why === 'no-phone' ? 'news-without-phone' : 'news-opted-out';
	return alert(wordRefusal(world.catalog, { reason, names: [name] }));
};

/** Asks before a new one is kept; of one that is going out already, keeps the others at once. */
const keeping = ({ screen, stack, world }: ReadersScene): Turn => {
	const { about, chosen } = screen;
	const { catalog, facts } = world;
	if (chosen.length === 0) return alert(wordRefusal(catalog, { reason: 'news-without-reader' }));
	const { newsId } = about;
	if (newsId === undefined) return { stack: push(stack, confirm('news', {})) };
	return keep(
		book => chooseReaders(book, { newsId, customerIds: chosen }, facts),
		({ news }) => ({
			stack: pop(withNewsDraft(stack, about)),
			notice: { tone: 'good', text: catalog.news.saidReaders(news.customerIds.length) },
		}),
		refusal =>
			refusal.reason === 'nothing-changed'
				? { stack: pop(withNewsDraft(stack, about)) }
				: alert(wordRefusal(catalog, refusal)),
	);
};

export const updateNewsReaders = (scene: ReadersScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const listed = customersToChoose(world, screen);
	const browsing = browsed(scene, input.action, listed.length);
	if (browsing !== undefined) return browsing;
	const here = listed[clampCursor(screen.at, listed.length)];
	switch (input.action) {
		case 'toggle':
			return here === undefined ? {} : toggled(scene, here);
		case 'choose-all':
			return { stack: choosing(stack, screen, withCustomers(screen.chosen, listed)) };
		case 'choose-none': {
			const told = toldAlready(world, screen);
			return { stack: choosing(stack, screen, withoutCustomers(screen.chosen, listed, told)) };
		}
		case 'buyers':
			return { stack: askOver(stack, ask('news-buyers', {})) };
		case 'keep':
			return keeping(scene);
		default:
			return {};
	}
};

/** Which product was bought by those to be chosen: its name, some words of it, or its barcode. */
export const newsBuyers: Question<unknown> = question<Product>({
	read: (typed, _about, { book }) => findProduct(book, typed),
	echo: (product, _about, world) => {
		const buyers = buyersIn(world, product);
		const { bought } = world.catalog.news;
		return bought(
			cut(product.name, mostQuoted),
			buyers.length,
			buyers.filter(customer => unreachable(customer) !== undefined).length,
		);
	},
	accept: (product, _about, { stack, world }) => {
		const list = below(stack);
		if (list?.screen !== 'news-readers') return { stack: pop(stack) };
		const chosen = withCustomers(list.chosen, buyersIn(world, product));
		const added = chosen.length - list.chosen.length;
		return {
			stack: choosing(pop(stack), list, chosen),
			notice: { tone: 'good', text: world.catalog.news.saidChosen(added) },
		};
	},
});

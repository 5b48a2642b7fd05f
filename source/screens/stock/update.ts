import { clampCursor } from '../../components/list.ts';
import { fieldOf } from '../../components/text-field.ts';
import { cleanLine } from '../../text/clean.ts';
import { browsed } from '../browsing.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { push, replace, type ScreenOf } from '../screen.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { doneTo } from './keys.ts';
import { productsListed } from './listed.ts';

type StockScene = Scene<ScreenOf<'stock'>>;

/** A code begins: it is looked for at once, as if the search had been opened first. */
const lookingFor = ({ screen, stack }: StockScene, typed: string): Turn => {
	const query = cleanLine(typed).trim();
	return {
		stack: push(replace(stack, { ...screen, query, at: 0 }), {
			screen: 'search',
			field: fieldOf(query),
		}),
	};
};

const isCode = (query: string): boolean => /^\d{3,}$/.test(query);

/** A new product, with what was looked for and not found. */
const adding = ({ screen: { query }, stack, world }: StockScene, isFound: boolean): Turn => {
	const sought = query.trim();
	const given = isFound || sought === '' ? {} : { [isCode(sought) ? 'barcode' : 'name']: sought };
	return openForm(stack, form('product-new', {}, given), world);
};

export const updateStock = (scene: StockScene, input: Input): Turn => {
	const { screen, stack, world } = scene;
	if (!('action' in input)) return lookingFor(scene, input.text);
	const listed = productsListed(world, screen);
	const product = listed[clampCursor(screen.at, listed.length)];
	const browsing = browsed(scene, input.action, listed.length);
	if (browsing !== undefined) return browsing;
	switch (input.action) {
		case 'add':
			return adding(scene, product !== undefined);
		case 'reorder':
			return { stack: push(stack, { screen: 'reorder', at: 0 }) };
		case 'suppliers':
			return { stack: push(stack, { screen: 'suppliers', at: 0 }) };
		case 'open':
			return product === undefined
				? {}
				: { stack: push(stack, { screen: 'product', productId: product.id }) };
		default:
			return (product && doneTo(product, input.action, stack, world)) ?? {};
	}
};

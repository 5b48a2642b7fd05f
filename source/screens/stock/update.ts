import type { Product } from '../../book/records.ts';
import { reorderOf } from '../../book/reorder.ts';
import { isLow } from '../../book/stock.ts';
import { clampCursor } from '../../components/list.ts';
import { fieldOf } from '../../components/text-field.ts';
import { confirm } from '../confirm/state.ts';
import { moved } from '../moving.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { alert, type Input, type Scene, type Turn } from '../turn.ts';
import { productsListed } from './listed.ts';

type StockScene = Scene<ScreenOf<'stock'>>;

const askOrdered = ({ stack, world }: StockScene, product: Product | undefined): Turn => {
	const { book, morning } = world;
	const { cannot } = world.catalog.screens;
	if (product === undefined || !isLow(product, book.settings)) return alert(cannot.ordered);
	if (product.ordered !== undefined) return alert(cannot['ordered-again']);
	const quantity = reorderOf(book, product, morning.today).quantity;
	return { stack: push(stack, confirm('ordered', { productId: product.id, quantity })) };
};

export const updateStock = (scene: StockScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const listed = productsListed(world, screen);
	const at = clampCursor(screen.at, listed.length);
	const { action } = input;
	const moving = moved(scene, action, listed.length);
	if (moving !== undefined) return moving;
	switch (action) {
		case 'back':
			return { stack: pop(stack) };
		case 'search':
			return { stack: push(stack, { screen: 'search', field: fieldOf(screen.query) }) };
		case 'ordered':
			return askOrdered(scene, listed[at]);
		default:
			return {};
	}
};

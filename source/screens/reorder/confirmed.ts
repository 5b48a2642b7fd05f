import { cancelOrder, orderProducts } from '../../book/stock.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { About } from '../about.ts';
import { pop, type ScreenOf, type Stack, top } from '../screen.ts';
import { productOf } from '../stock/told.ts';
import { keep, type Scene, type Turn, type World } from '../turn.ts';
import { withoutQuantities } from './quantities.ts';

type ConfirmScene = Scene<ScreenOf<'confirm'>>;

const supplierName = ({ book, catalog }: World, { supplierId }: About): string => {
	const supplier = book.suppliers[supplierId ?? ''];
	return supplier === undefined ? catalog.goods.noSupplier : cut(supplier.name, mostQuoted);
};

const piecesIn = ({ pieces = [] }: About): number =>
	pieces.reduce((sum, { quantity }) => sum + quantity, 0);

/** The product, when the order is of one alone. */
const onlyProduct = (about: About, world: World): string | undefined => {
	const [only, ...others] = about.pieces ?? [];
	return only === undefined || others.length > 0
		? undefined
		: cut(productOf(world, only)?.name ?? '', mostQuoted);
};

/** "Ordered?": all of it, or the one product it is about. */
export const orderQuestion = (about: About, world: World): string => {
	const { pieces = [] } = about;
	const { goods, screens } = world.catalog;
	const only = onlyProduct(about, world);
	return only === undefined
		? goods.askOrdered(supplierName(world, about), pieces.length, piecesIn(about))
		: screens.confirm.ordered(piecesIn(about), only);
};

const orderSaid = (about: About, world: World): string => {
	const { goods, screens } = world.catalog;
	const only = onlyProduct(about, world);
	return only === undefined
		? goods.saidOrdered(supplierName(world, about), piecesIn(about))
		: screens.said.ordered(only);
};

/** The message that was sent has done its work. */
const withoutMessage = (stack: Stack): Stack =>
	top(stack).screen === 'message' ? pop(stack) : stack;

export const supplierOrdered = ({ screen: { about }, stack, world }: ConfirmScene): Turn => {
	const { pieces = [] } = about;
	return keep(
		book => orderProducts(book, { pieces }, world.facts),
		() => ({
			stack: withoutQuantities(
				withoutMessage(pop(stack)),
				pieces.map(({ productId }) => productId),
			),
			notice: { tone: 'good', text: orderSaid(about, world) },
		}),
	);
};

export const orderCancelled = ({ screen: { about }, stack, world }: ConfirmScene): Turn => {
	const name = cut(productOf(world, about)?.name ?? '', mostQuoted);
	return keep(
		book => cancelOrder(book, { productId: about.productId ?? '' }),
		() => ({
			stack: pop(stack),
			notice: { tone: 'good', text: world.catalog.goods.saidCancelled(name) },
		}),
	);
};

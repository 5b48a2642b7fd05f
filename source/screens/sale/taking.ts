import { productOfBarcode } from '../../book/counter-search.ts';
import { mostPieces } from '../../book/item.ts';
import type { Refusal } from '../../book/refusal.ts';
import type { LineFacts } from '../../book/sale.ts';
import { emptyField } from '../../components/text-field.ts';
import { replace } from '../screen.ts';
import type { Scene, Turn } from '../turn.ts';
import { withLine } from './basket.ts';
import type { Meaning } from './meanings.ts';
import { anything, type SaleState } from './state.ts';

export type SaleScene = Scene<SaleState>;

export const to = ({ stack }: SaleScene, sale: SaleState): Turn => ({
	stack: replace(stack, sale),
});

/** The sale with its field free for the next thing. */
export const freed = (sale: SaleState): SaleState => {
	const { refusal: _told, rewriting: _done, chosen: _left, ...rest } = sale;
	return { ...rest, asking: anything, field: emptyField, at: 0 };
};

export const refusing = (scene: SaleScene, refusal: Refusal): Turn =>
	to(scene, { ...scene.screen, refusal });

export const adding = (scene: SaleScene, line: LineFacts): Turn => {
	const { screen } = scene;
	const lines = withLine(screen.lines, line, screen.rewriting);
	const tooMany = lines.find(({ quantity }) => quantity > mostPieces);
	return tooMany === undefined
		? to(scene, { ...freed(screen), lines })
		: refusing(scene, { reason: 'quantity-unreadable', text: String(tooMany.quantity) });
};

/** A product without a price is asked for one. */
const addingPriced = (scene: SaleScene, line: LineFacts, price: number | undefined): Turn =>
	line.unitPrice === undefined && price === undefined
		? to(scene, {
				...freed(scene.screen),
				...rewritten(scene.screen),
				asking: { asks: 'price', line },
			})
		: adding(scene, line);

export const rewritten = ({ rewriting }: SaleState): Pick<SaleState, 'rewriting'> =>
	rewriting === undefined ? {} : { rewriting };

export const taking = (scene: SaleScene, meant: Meaning): Turn => {
	const { screen } = scene;
	switch (meant.kind) {
		case 'customer':
			return to(scene, { ...freed(screen), buyer: { customerId: meant.customer.id } });
		case 'new-customer':
			return to(scene, {
				...freed(screen),
				asking: { asks: 'phone', typedName: meant.typedName },
			});
		case 'product': {
			const { product, quantity, unitPrice } = meant;
			return addingPriced(
				scene,
				{
					productId: product.id,
					name: product.name,
					quantity,
					...(unitPrice === undefined ? {} : { unitPrice }),
				},
				product.price,
			);
		}
		case 'new-product': {
			const { kind: _new, ...line } = meant;
			return addingPriced(scene, line, undefined);
		}
	}
};

/** What a scanner sends: the product of the code, or one more unknown code; the field is free again. */
export const scanned = (scene: SaleScene): Turn => {
	const { screen, world } = scene;
	const code = screen.field.text.trim();
	const product = productOfBarcode(world.book, code);
	if (product !== undefined) return taking(scene, { kind: 'product', product, quantity: 1 });
	const isCode = /^[\dA-Z][\dA-Z .-]{4,}$/i.test(code) && /\d{4}/.test(code);
	if (!isCode) return {};
	return to(scene, { ...freed(screen), unknown: [...new Set([...screen.unknown, code])] });
};

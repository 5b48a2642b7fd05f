import { recogniseCustomer } from '../../book/customer.ts';
import { parseItem } from '../../book/item.ts';
import { parseAmount } from '../../book/money.ts';
import type { Turn } from '../turn.ts';
import type { Asking } from './state.ts';
import { adding, freed, refusing, type SaleScene, to } from './taking.ts';

type AskingFor<Asked extends Asking['asks']> = Extract<Asking, { asks: Asked }>;

const givingPrice = (scene: SaleScene, { line }: AskingFor<'price'>): Turn => {
	const price = parseAmount(scene.screen.field.text);
	return price.ok
		? adding(scene, { ...line, unitPrice: price.value })
		: refusing(scene, price.refusal);
};

/** Somebody whom the name and the number show to be known is himself, and not a second one. */
const givingPhone = (scene: SaleScene, { typedName }: AskingFor<'phone'>): Turn => {
	const { screen, world } = scene;
	const { text } = screen.field;
	const phone = text.trim() === '' ? undefined : world.parsePhone(text);
	if (phone?.ok === false) return refusing(scene, phone.refusal);
	const named = { typedName, ...(phone === undefined ? {} : { phone: phone.value }) };
	const known = recogniseCustomer(world.book, named);
	if (!known.ok) return refusing(scene, known.refusal);
	const isKnown = known.value?.phone !== undefined;
	return to(scene, {
		...freed(screen),
		buyer: isKnown && known.value ? { customerId: known.value.id } : named,
	});
};

/** A product of the book may bear a code it was never given; a new one needs a price. */
const namingBarcode = (scene: SaleScene, { code }: AskingFor<'barcode'>): Turn => {
	const { screen, world } = scene;
	const read = parseItem(world.book, screen.field.text);
	if (!read.ok) return refusing(scene, read.refusal);
	const line = read.value;
	if (line.productId === undefined && line.unitPrice === undefined)
		return refusing(scene, { reason: 'price-missing', product: line.name });
	const unknown = screen.unknown.filter(one => one !== code);
	return adding({ ...scene, screen: { ...screen, unknown } }, { ...line, barcode: code });
};

/** Enter, where something more is asked than an item or a customer. */
export const answering = (scene: SaleScene): Turn => {
	const { asking } = scene.screen;
	switch (asking.asks) {
		case 'price':
			return givingPrice(scene, asking);
		case 'phone':
			return givingPhone(scene, asking);
		case 'barcode':
			return namingBarcode(scene, asking);
		case 'anything':
			return {};
	}
};

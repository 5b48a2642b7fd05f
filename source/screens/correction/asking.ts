import { handedOver, type PaymentRef } from '../../book/hand-over.ts';
import { groupDigits } from '../../book/money.ts';
import type { Sale } from '../../book/records.ts';
import { balanceOf, isOpenOrder } from '../../book/sale.ts';
import { piecesOut } from '../../book/shelf.ts';
import { saleToCorrect } from '../../book/to-correct.ts';
import { wordRefusal } from '../../text/catalog.ts';
import type { About } from '../about.ts';
import { openForm } from '../form/drafts.ts';
import { type FormName, form } from '../form/state.ts';
import { alert, type Scene, type Turn } from '../turn.ts';

type Prefilled = Readonly<Record<string, string>>;

const asking = (
	{ stack, world }: Scene,
	name: FormName,
	about: About,
	given: Prefilled = {},
): Turn => openForm(stack, form(name, about, given), world);

/** What can no longer be put right says so before anything is typed. */
const ifCorrectable = (scene: Scene, sale: Sale, ask: () => Turn): Turn => {
	const { book, catalog } = scene.world;
	const found = saleToCorrect(book, sale.id);
	return found.ok ? ask() : alert(wordRefusal(catalog, found.refusal));
};

const of = ({ id }: Sale): About => ({ saleIds: [id] });

export const askCorrectLine = (scene: Scene, sale: Sale, place: number): Turn =>
	ifCorrectable(scene, sale, () => {
		const line = sale.lines[place];
		const written =
			line === undefined ? '' : `${line.quantity} ${line.name} ${groupDigits(line.unitPrice)}`;
		return asking(scene, 'sale-line', { ...of(sale), place }, { line: written });
	});

export const askNewLine = (scene: Scene, sale: Sale): Turn =>
	ifCorrectable(scene, sale, () =>
		asking(scene, 'sale-line', { ...of(sale), place: sale.lines.length }),
	);

export const askCancelSale = (scene: Scene, sale: Sale): Turn =>
	ifCorrectable(scene, sale, () => asking(scene, 'sale-cancel', of(sale)));

export const askNewBuyer = (scene: Scene, sale: Sale): Turn =>
	ifCorrectable(scene, sale, () => asking(scene, 'sale-buyer', of(sale)));

/** Pieces of that line; one that he has none of has nothing to come back. */
export const askReturn = (scene: Scene, sale: Sale, place: number): Turn =>
	ifCorrectable(scene, sale, () => {
		const line = sale.lines[place];
		const out = piecesOut(sale).find(({ productId }) => productId === line?.productId);
		if (line === undefined || out === undefined)
			return alert(
				wordRefusal(scene.world.catalog, {
					reason: 'return-too-many',
					product: line?.name ?? '',
					quantity: 1,
					most: 0,
				}),
			);
		const quantity = String(Math.min(line.quantity, out.quantity));
		return asking(scene, 'return', { ...of(sale), place }, { quantity });
	});

export const askWriteOff = (scene: Scene, sale: Sale): Turn =>
	ifCorrectable(scene, sale, () => {
		const { catalog } = scene.world;
		if (isOpenOrder(sale)) return alert(wordRefusal(catalog, { reason: 'order-open' }));
		return balanceOf(sale) === 0
			? alert(wordRefusal(catalog, { reason: 'sale-paid' }))
			: asking(scene, 'write-off', of(sale));
	});

export const askTakeUp = (scene: Scene, sale: Sale): Turn => asking(scene, 'take-up', of(sale));

export const askCancelDelivery = (scene: Scene, sale: Sale): Turn =>
	ifCorrectable(scene, sale, () => asking(scene, 'delivery-cancel', of(sale)));

/** Of a payment only the money it left as an advance is of no sale. */
const aboutPayment = (sale: Sale | undefined, payment: PaymentRef): About => ({
	...(sale === undefined ? {} : of(sale)),
	payment,
});

const ifSale = (scene: Scene, sale: Sale | undefined, ask: () => Turn): Turn =>
	sale === undefined ? ask() : ifCorrectable(scene, sale, ask);

export const askCorrectPayment = (
	scene: Scene,
	sale: Sale | undefined,
	payment: PaymentRef,
): Turn =>
	ifSale(scene, sale, () => {
		const { amount, shares, advance } = handedOver(scene.world.book, payment);
		const first = shares[0]?.payment ?? advance?.entry;
		return asking(scene, 'payment-correct', aboutPayment(sale, payment), {
			amount: groupDigits(amount),
			means: first?.means ?? 'cash',
			...(first?.reference === undefined ? {} : { reference: first.reference }),
		});
	});

export const askCancelPayment = (scene: Scene, sale: Sale | undefined, payment: PaymentRef): Turn =>
	ifSale(scene, sale, () => asking(scene, 'payment-cancel', aboutPayment(sale, payment)));

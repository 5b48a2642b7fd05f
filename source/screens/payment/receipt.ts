import { callName } from '../../book/find.ts';
import { handedOver, type PaymentRef } from '../../book/hand-over.ts';
import { isUndone } from '../../book/history.ts';
import { paymentIn } from '../../book/last-payment.ts';
import { receiptMessages } from '../../relances/receipt.ts';
import { operationsSeen } from '../history/operations.ts';
import { push } from '../screen.ts';
import { alert, type Scene, type Turn, type World } from '../turn.ts';

/** The receipt of a payment, with its code to scan. */
export const showReceipt = ({ stack, world }: Scene, ref: PaymentRef): Turn => {
	const { book, catalog, morning } = world;
	const { cannot } = catalog.payments.page;
	const handed = handedOver(book, ref);
	if (handed.on === undefined) return alert(cannot.receipt);
	const buyer = book.customers[handed.shares[0]?.sale.customerId ?? ''];
	const customer = buyer ?? handed.advance?.customer;
	if (customer === undefined) return alert(cannot.receiptNobody);
	const { message, shortMessage } = receiptMessages(book, handed, customer, morning.today);
	return {
		stack: push(stack, {
			screen: 'message',
			heading: catalog.payments.receipt,
			to: callName(customer),
			...(customer.phone === undefined ? {} : { phone: customer.phone }),
			full: message,
			short: shortMessage,
		}),
	};
};

/** The last payment noted today that still stands. */
const lastPayment = (world: World): PaymentRef | undefined => {
	for (const seen of operationsSeen(world)) {
		const { on, sequence, undoes } = seen.operation;
		if (on !== world.facts.today) return undefined;
		if (undoes !== undefined || isUndone(world.history, sequence)) continue;
		const found = paymentIn(seen);
		if (found !== undefined) return found;
	}
	return undefined;
};

/** "w": the receipt of the payment that was just noted. */
export const askReceipt = (scene: Scene): Turn => {
	const last = lastPayment(scene.world);
	return last === undefined
		? alert(scene.world.catalog.payments.page.cannot.receipt)
		: showReceipt(scene, last);
};

import { lastPaymentOf, type PaymentRef } from './hand-over.ts';
import { keyOf, type Seen } from './history.ts';

const paidIn = (saleId: string, { before, after }: Seen): PaymentRef | undefined => {
	const sale = after.sales[saleId];
	const was = before.sales[saleId];
	if (sale === undefined) return undefined;
	if (sale.payments.length > (was?.payments.length ?? 0)) return lastPaymentOf(sale);
	const agios = sale.agios?.paid ?? [];
	const { receipt } = agios.at(-1) ?? {};
	return receipt !== undefined && agios.length > (was?.agios?.paid?.length ?? 0)
		? { receipt }
		: undefined;
};

const leftIn = (customerId: string, { before, after, operation }: Seen): PaymentRef | undefined => {
	const advances = after.customers[customerId]?.advances ?? [];
	const known = before.customers[customerId]?.advances?.length ?? 0;
	const { receipt, on } = advances.at(-1) ?? {};
	// A customer found to be another brings what he had left before.
	return receipt !== undefined && on === operation.on && advances.length > known
		? { receipt }
		: undefined;
};

/** What a customer handed over in this operation, if he did. */
export const paymentIn = (seen: Seen): PaymentRef | undefined => {
	for (const change of seen.operation.reverse) {
		const [table, id = ''] = keyOf(change).split(' ');
		const found =
			table === 'sales' ? paidIn(id, seen) : table === 'customers' ? leftIn(id, seen) : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
};

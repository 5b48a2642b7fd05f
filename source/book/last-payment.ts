import { lastPaymentOf, type PaymentRef } from './hand-over.ts';
import { keyOf, type Seen } from './history.ts';

const paidIn = (saleId: string, { before, after }: Seen): PaymentRef | undefined => {
	const sale = after.sales[saleId];
	const known = before.sales[saleId]?.payments.length ?? 0;
	return sale !== undefined && sale.payments.length > known ? lastPaymentOf(sale) : undefined;
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

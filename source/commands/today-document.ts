import { sumOf } from '../book/money.ts';
import type { Customer, Sale } from '../book/records.ts';
import { totalOf } from '../book/sale.ts';
import type { Later, Morning } from '../relances/morning.ts';
import { isCall, type Relance } from '../relances/relance.ts';
import { wordingsOf } from '../screens/relance/wordings.ts';

const customerOf = ({ name, title, phone }: Customer) => ({
	name,
	...(title === undefined ? {} : { title }),
	...(phone === undefined ? {} : { phone }),
});

const idsOf = (sales: readonly Sale[]) => sales.map(({ id }) => id);

/** The message and what opens it; a call says what it is. */
const toSend = (relance: Relance) => {
	const link = wordingsOf(relance)[0]?.text;
	return {
		...(isCall(relance) ? { channel: 'call' } : {}),
		message: relance.message,
		...(link === undefined ? {} : { link }),
	};
};

const entryOf = (relance: Relance) => {
	const { id, kind, dueOn } = relance;
	switch (kind) {
		case 'payment':
		case 'delivery':
			return {
				id,
				kind,
				stage: kind === 'payment' ? relance.stage : relance.step,
				dueOn,
				customer: customerOf(relance.customer),
				amount: kind === 'payment' ? relance.amount : sumOf(relance.sales.map(totalOf)),
				...(kind === 'payment' && relance.agios > 0 ? { agios: relance.agios } : {}),
				sales: idsOf(relance.sales),
				...toSend(relance),
			};
		case 'renewal':
		case 'satisfaction':
		case 'courtesy':
			return {
				id,
				kind,
				dueOn,
				customer: customerOf(relance.customer),
				sales: idsOf(relance.sales),
				...toSend(relance),
			};
		case 'stock': {
			const { product, quantity, threshold, message } = relance;
			return { id, kind, dueOn, product: product.name, quantity, threshold, message };
		}
		case 'problem':
			return {
				id,
				kind,
				dueOn,
				customer: customerOf(relance.customer),
				sales: idsOf(relance.sales),
				problem: relance.problem.what,
			};
	}
};

const waitingOf = ({ relance, until, reason }: Later) => ({
	id: relance.id,
	kind: relance.kind,
	...(relance.kind === 'stock'
		? { product: relance.product.name }
		: { customer: customerOf(relance.customer) }),
	dueOn: relance.dueOn,
	...(until === undefined ? {} : { until }),
	reason,
});

/** `cahier today --json`, word for word the document the product page promises to scripts. */
export const todayDocument = (morning: Morning) => ({
	date: morning.today,
	relances: morning.relances.map(entryOf),
	later: morning.later.map(waitingOf),
	totals: {
		outstanding: morning.outstanding,
		debtors: morning.debtors.length,
		...(morning.agios.size === 0 ? {} : { agios: sumOf(morning.agios.values()) }),
	},
});

import { findAttentions } from './attention.ts';
import type { Context } from './context.ts';
import { findSilent } from './courtesy.ts';
import { findDeliveries } from './delivery.ts';
import { findNews } from './news.ts';
import { findPayments } from './payment.ts';
import { findProblems } from './problem.ts';
import type { Due, RelanceKind } from './relance.ts';
import { findRenewals } from './renewal.ts';
import { findSatisfactions } from './satisfaction.ts';
import { findStockAlerts } from './stock.ts';

interface Kind {
	readonly kind: RelanceKind;
	readonly find: (context: Context) => readonly Due[];
}

/** Every kind of relance, in the order of the morning screen. A new kind is a file and a row here. */
export const kinds: readonly Kind[] = [
	{ kind: 'payment', find: findPayments },
	{ kind: 'delivery', find: findDeliveries },
	{ kind: 'renewal', find: findRenewals },
	{ kind: 'satisfaction', find: findSatisfactions },
	{ kind: 'problem', find: findProblems },
	{ kind: 'courtesy', find: findAttentions },
	{ kind: 'courtesy', find: findSilent },
	{ kind: 'stock', find: findStockAlerts },
	{ kind: 'courtesy', find: findNews },
];

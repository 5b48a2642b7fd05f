import { accountsListed } from '../customers/listed.ts';
import { debtorsListed } from '../debts/listed.ts';
import { entriesListed } from '../entries/listed.ts';
import { customersToChoose } from '../news-readers/listed.ts';
import { ordersListed } from '../orders/listed.ts';
import type { Screen, ScreenOf } from '../screen.ts';
import { itemsListed } from '../settings/listed.ts';
import { productsListed } from '../stock/listed.ts';
import type { World } from '../turn.ts';

/** A list in which something may be looked for. */
export type Searched = Extract<Screen, { query: string }>;

/** How many rows each list shows of what is looked for; a new one is a row here. */
const counts: {
	readonly [Name in Searched['screen']]: (world: World, list: ScreenOf<Name>) => number;
} = {
	orders: (world, list) => ordersListed(world, list).length,
	customers: (world, list) => accountsListed(world, list).length,
	entries: (world, list) => entriesListed(world, list).length,
	debts: (world, list) => debtorsListed(world, list).length,
	settings: (world, list) => itemsListed(world, list).length,
	'news-readers': (world, list) => customersToChoose(world, list).length,
	stock: (world, list) => productsListed(world, list).length,
};

export const countListed = (world: World, list: Searched): number =>
	// The row of the table is the one of this very list.
	(counts[list.screen] as (world: World, list: Searched) => number)(world, list);

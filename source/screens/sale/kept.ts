import type { Buyer } from '../../book/counter-sale.ts';
import type { Basket } from '../about.ts';
import type { Stack } from '../screen.ts';
import { push } from '../screen.ts';
import type { Turn, World } from '../turn.ts';
import { isBlank, newSale, type SaleState } from './state.ts';

/** The half-typed sale stays at the bottom of the stack: whatever key leaves it, it is offered again. */
export const keepSale = ([bottom, ...others]: Stack, sale: SaleState | undefined): Stack => {
	if (bottom.screen !== 'morning') return [bottom, ...others];
	const { sale: _before, ...rest } = bottom;
	return [sale === undefined || isBlank(sale) ? rest : { ...rest, sale }, ...others];
};

/** What is in the sale being typed, wherever the keys have gone since; nothing when nothing is in it. */
export const basketIn = (stack: Stack): Basket | undefined => {
	const [bottom] = stack;
	const open = stack.find(screen => screen.screen === 'sale');
	const sale = open ?? (bottom.screen === 'morning' ? bottom.sale : undefined);
	if (sale === undefined) return undefined;
	const { lines, buyer } = sale;
	return lines.length === 0 && buyer === undefined
		? undefined
		: { lines, ...(buyer === undefined ? {} : { buyer }) };
};

/** "v": the sale that was left half-typed, else a new one; to this customer when one is looked at. */
export const openSale = (stack: Stack, { catalog }: World, buyer?: Buyer): Turn => {
	const [bottom] = stack;
	// The first run comes first.
	if (bottom.screen !== 'morning') return {};
	const open = stack.findIndex(({ screen }) => screen === 'sale');
	if (open > 0) return { stack: [bottom, ...stack.slice(1, open + 1)] };
	const before = bottom.sale;
	if (before === undefined) return { stack: push(stack, newSale(buyer)) };
	return {
		stack: push(stack, before),
		notice: { tone: 'good', text: catalog.counter.taken },
	};
};

import { agiosIn } from './agios.ts';
import { type Book, type Facts, put } from './book.ts';
import { type Francs, noFrancs } from './money.ts';
import type { Id, Sale } from './records.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Recorded } from './sale.ts';
import { parseReason, saleToCorrect } from './to-correct.ts';

/** Agios of a sale are not asked for: all that are due, or a part of them. The debt itself stays as it is. */
export const waiveAgios = (
	book: Book,
	facts: {
		readonly saleId: Id;
		/** All that is due when absent. */
		readonly amount?: Francs;
		readonly reason: string;
	},
	{ today }: Facts,
): Result<Recorded & { readonly amount: Francs }> => {
	const found = saleToCorrect(book, facts.saleId);
	if (!found.ok) return found;
	const { due } = agiosIn(book, found.value, today);
	if (due === noFrancs) return refuse({ reason: 'agios-none' });
	const { amount = due } = facts;
	if (amount === noFrancs) return refuse({ reason: 'amount-zero' });
	if (amount > due) return refuse({ reason: 'waiver-above-due', amount, due });
	const reason = parseReason(facts.reason);
	if (!reason.ok) return reason;
	const { agios = {} } = found.value;
	const waiver = { on: today, amount, reason: reason.value };
	const sale: Sale = {
		...found.value,
		agios: { ...agios, waived: [...(agios.waived ?? []), waiver] },
	};
	return ok({ sale, amount, changes: [put('sales', sale)] });
};

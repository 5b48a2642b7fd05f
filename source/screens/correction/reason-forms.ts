import type { Book, Facts } from '../../book/book.ts';
import { cancelDelivery } from '../../book/delivery-correction.ts';
import type { Result } from '../../book/result.ts';
import type { Recorded } from '../../book/sale.ts';
import { takeUpDebt, writeOff } from '../../book/write-off.ts';
import type { Form } from '../form/form.ts';
import type { World } from '../turn.ts';
import { correcting, followsFrom, reasonField, reasonOr, saleName } from './parts.ts';

interface Reasoned {
	readonly reason: string;
}

type Correct = (
	book: Book,
	facts: { readonly saleId: string; readonly reason: string },
	given: Facts,
) => Result<Recorded>;

type Title = 'delivery' | 'writeOff' | 'takeUp';

/** A correction that only has to be explained. */
const reasonForm = (title: Title, correct: Correct): Form<Reasoned> => {
	const titles = ({ catalog }: World) => catalog.payments.correct.titles;
	const correctWith = (saleId: string | undefined, reason: string) => (book: Book, facts: Facts) =>
		correct(book, { saleId: saleId ?? '', reason }, facts);
	return {
		title: given => titles(given.world)[title](saleName(given)),
		situation: ({ world, about, values }) =>
			followsFrom(world, 'handedBack', correctWith(about.saleIds?.[0], reasonOr(values))),
		fields: { reason: reasonField() },
		enter: 'goes-on',
		accept: ({ reason }, { about }, scene) =>
			correcting(scene, 'handedBack', correctWith(about.saleIds?.[0], reason)),
	};
};

export const deliveryForm = reasonForm('delivery', cancelDelivery);
export const writeOffForm = reasonForm('writeOff', writeOff);
export const takeUpForm = reasonForm('takeUp', takeUpDebt);

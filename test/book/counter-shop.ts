import { handBackAdvance } from '../../source/book/advance.ts';
import { type Agios, agiosIn } from '../../source/book/agios.ts';
import { day } from '../../source/book/day.ts';
import { cancelDelivery } from '../../source/book/delivery-correction.ts';
import type { PaymentRef } from '../../source/book/hand-over.ts';
import { parseItem } from '../../source/book/item.ts';
import { francs } from '../../source/book/money.ts';
import { type Excess, type PaymentFacts, recordPayment } from '../../source/book/payment.ts';
import { cancelPayment, correctPayment } from '../../source/book/payment-correction.ts';
import type { Means, Sale } from '../../source/book/records.ts';
import type { Refund } from '../../source/book/refund.ts';
import { type ReturnFacts, returnGoods } from '../../source/book/return.ts';
import { cancelSale } from '../../source/book/sale-cancelling.ts';
import { type BuyerFacts, correctBuyer, correctLines } from '../../source/book/sale-correction.ts';
import { waiveAgios } from '../../source/book/waive-agios.ts';
import { takeUpDebt, writeOff } from '../../source/book/write-off.ts';
import { francsIf, given, read } from '../support/reading.ts';
import { KeptShop } from './kept-shop.ts';

interface PaymentWords {
	readonly means?: Means;
	readonly reference?: string;
	readonly sales?: readonly Sale[];
	readonly excess?: Excess;
	readonly paysAgios?: boolean;
}

interface ReturnWords {
	readonly amount?: number;
	readonly refund?: Refund;
	readonly isSpoilt?: boolean;
	readonly reason?: string;
}

/** Why, where a test is not about the reason. */
export const why = 'erreur de frappe';

/** A shop whose counter takes money in every way and puts things right afterwards. */
export class CounterShop extends KeptShop {
	pays(by: string, amount: number, { sales, ...how }: PaymentWords = {}) {
		const facts = given<PaymentFacts>({
			...how,
			customerId: this.customer(by).id,
			amount: francs(amount),
			saleIds: sales?.map(({ id }) => id),
		});
		return this.does(recordPayment(this.book, facts, this.facts));
	}

	handsBack(to: string, amount: number): void {
		const facts = { customerId: this.customer(to).id, amount: francs(amount) };
		this.does(handBackAdvance(this.book, facts, this.facts));
	}

	cancelsPayment(payment: PaymentRef, reason = why): void {
		this.does(cancelPayment(this.book, { payment, reason }, this.facts));
	}

	correctsPayment(
		payment: PaymentRef,
		amount: number,
		how: { means?: Means; reference?: string; reason?: string } = {},
	): void {
		const facts = { reason: why, ...how, payment, amount: francs(amount) };
		this.does(correctPayment(this.book, facts, this.facts));
	}

	cancels({ id }: Sale, { refund = 'cash', reason = why }: ReturnWords = {}): Sale {
		return this.does(cancelSale(this.book, { saleId: id, refund, reason }, this.facts)).sale;
	}

	/** `{ Riz: 2 }`: two of the bags of rice come back. */
	takesBack({ id }: Sale, names: Readonly<Record<string, number>>, words: ReturnWords = {}) {
		const facts = given<ReturnFacts>({
			refund: 'cash',
			reason: why,
			...words,
			amount: francsIf(words.amount),
			saleId: id,
			pieces: this.pieces(names),
		});
		return this.does(returnGoods(this.book, facts, this.facts)).returned;
	}

	correctsLines(
		{ id }: Sale,
		items: readonly string[],
		{ refund = 'cash', reason = why }: ReturnWords = {},
	): Sale {
		const lines = items.map(item => read(parseItem(this.book, item)));
		const facts = { saleId: id, lines, refund, reason };
		return this.does(correctLines(this.book, facts, this.facts)).sale;
	}

	correctsBuyer({ id }: Sale, to: string | undefined, reason = why): Sale {
		const customerId = to === undefined ? undefined : this.customer(to).id;
		const facts = given<BuyerFacts>({ saleId: id, customerId, reason });
		return this.does(correctBuyer(this.book, facts, this.facts)).sale;
	}

	cancelsDelivery({ id }: Sale, reason = why): Sale {
		return this.does(cancelDelivery(this.book, { saleId: id, reason }, this.facts)).sale;
	}

	writesOff({ id }: Sale, reason = why): Sale {
		return this.does(writeOff(this.book, { saleId: id, reason }, this.facts)).sale;
	}

	/** All of them, unless an amount is said. */
	waives({ id }: Sale, { amount, reason = why }: { amount?: number; reason?: string } = {}) {
		const facts = given<Parameters<typeof waiveAgios>[1]>({
			saleId: id,
			amount: francsIf(amount),
			reason,
		});
		return this.does(waiveAgios(this.book, facts, this.facts));
	}

	/** Of this sale, as of today. */
	agiosOf(sale: Sale): Agios {
		return agiosIn(this.book, this.sale(sale), day(this.today));
	}

	takesUp({ id }: Sale, reason = why): Sale {
		return this.does(takeUpDebt(this.book, { saleId: id, reason }, this.facts)).sale;
	}
}

export const openCounter = (today: string): CounterShop => new CounterShop(today, 'fr');

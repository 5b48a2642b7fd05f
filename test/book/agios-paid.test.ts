import { describe, expect, it } from 'vitest';
import { advanceOf } from '../../source/book/advance.ts';
import { agiosDue } from '../../source/book/agios.ts';
import { settledRecords } from '../../source/book/archive.ts';
import { anomaliesIn } from '../../source/book/check.ts';
import { consequencesOf } from '../../source/book/consequence.ts';
import { historyOf } from '../../source/book/customer-history.ts';
import { day } from '../../source/book/day.ts';
import { entriesOf } from '../../source/book/entries.ts';
import { handedOver } from '../../source/book/hand-over.ts';
import { paymentIn } from '../../source/book/last-payment.ts';
import { mergeCustomers } from '../../source/book/merge.ts';
import { cancelPayment } from '../../source/book/payment-correction.ts';
import type { Sale } from '../../source/book/records.ts';
import { balanceOf } from '../../source/book/sale.ts';
import { statementOf } from '../../source/book/statement.ts';
import { receiptMessages } from '../../source/relances/receipt.ts';
import { statementMessages } from '../../source/relances/statement.ts';
import { read } from '../support/reading.ts';
import { noRecords } from './archived.ts';
import { type CounterShop, openCounter, why } from './counter-shop.ts';

const who = 'Ets Ngono';

/** 250 000 since 1 June, agreed for the 15th; on 20 August two months have begun: 5 000 of agios. */
const late = (): { readonly shop: CounterShop; readonly sale: Sale } => {
	const shop = openCounter('2026-01-01');
	shop.knows(who, { tone: 'firm', phone: '677000090', terms: '2026-01-01' });
	const sale = shop.onDay('2026-06-01').sells({
		to: who,
		items: ['1 Groupe électrogène 250000'],
		paid: 0,
		due: '2026-06-15',
	});
	return { shop: shop.onDay('2026-08-20'), sale };
};

const advance = (shop: CounterShop): number => advanceOf(shop.customer(who));

describe('money that is handed over', () => {
	it('pays the principal first: no franc of 250 000 goes to agios', () => {
		const { shop, sale } = late();
		const paid = shop.pays(who, 250_000, { paysAgios: true });
		expect(paid).toMatchObject({ agios: 0, left: 0, change: 0, kept: 0 });
		expect(shop.agiosOf(sale)).toMatchObject({ accrued: 5_000, paid: 0, due: 5_000 });
		expect(balanceOf(shop.sale(sale))).toBe(0);
	});

	it('then the agios, with its means and reference, under one receipt', () => {
		const { shop, sale } = late();
		const how = { paysAgios: true, means: 'momo', reference: 'MP26' } as const;
		const paid = shop.pays(who, 253_000, how);
		const { receipt } = paid;
		expect(paid.shares).toEqual([{ saleId: sale.id, amount: 250_000, left: 0, agios: 3_000 }]);
		const payment = { on: '2026-08-20', means: 'momo', reference: 'MP26', receipt };
		expect(shop.sale(sale).payments).toEqual([{ ...payment, amount: 250_000 }]);
		expect(shop.sale(sale).agios).toEqual({ paid: [{ ...payment, amount: 3_000 }] });
		expect(shop.agiosOf(sale)).toMatchObject({ accrued: 5_000, paid: 3_000, due: 2_000 });
	});

	it.each([
		['change', { change: 1_000, kept: 0 }],
		['advance', { change: 0, kept: 1_000 }],
	] as const)('then what is said of the rest: %s of 256 000 - 250 000 - 5 000', (excess, rest) => {
		const { shop } = late();
		expect(shop.pays(who, 256_000, { paysAgios: true, excess })).toMatchObject({
			agios: 5_000,
			...rest,
		});
		expect(advance(shop)).toBe(rest.kept);
	});

	it('never pays agios that nobody spoke of', () => {
		const { shop, sale } = late();
		expect(shop.refusal(() => shop.pays(who, 251_000))).toEqual({
			reason: 'payment-above-debt',
			amount: 251_000,
			owed: 250_000,
			agios: 5_000,
			name: who,
		});
		expect(shop.pays(who, 251_000, { excess: 'change' })).toMatchObject({
			agios: 0,
			change: 1_000,
		});
		expect(shop.agiosOf(sale).due).toBe(5_000);
	});

	it('is refused beyond the agios when nothing is said of the rest', () => {
		const { shop } = late();
		expect(shop.refusal(() => shop.pays(who, 255_001, { paysAgios: true }))).toMatchObject({
			reason: 'payment-above-debt',
			owed: 250_000,
			agios: 5_000,
		});
	});

	it('may pay agios alone once the sale is paid, or be left as an advance, but no change is given on nothing', () => {
		const { shop, sale } = late();
		shop.pays(who, 250_000);
		expect(shop.refusal(() => shop.pays(who, 500))).toMatchObject({ owed: 0, agios: 5_000 });
		expect(shop.refusal(() => shop.pays(who, 500, { excess: 'change' })).reason).toBe(
			'payment-above-debt',
		);
		expect(shop.pays(who, 1_000, { paysAgios: true, sales: [sale] })).toMatchObject({
			agios: 1_000,
			left: 0,
		});
		expect(shop.pays(who, 500, { excess: 'advance' })).toMatchObject({ kept: 500, agios: 0 });
		shop.pays(who, 4_000, { paysAgios: true });
		expect(shop.refusal(() => shop.pays(who, 1, { paysAgios: true })).reason).toBe('nothing-owed');
	});

	it('counts on the very day a month starts: all paid on 15 September, that month is not owed', () => {
		const { shop, sale } = late();
		shop.onDay('2026-09-15');
		expect(shop.agiosOf(sale).due).toBe(7_500);
		const paid = shop.pays(who, 257_500, { paysAgios: true, excess: 'change' });
		expect(paid).toMatchObject({ agios: 5_000, change: 2_500 });
		expect(shop.agiosOf(sale)).toMatchObject({ accrued: 5_000, due: 0 });
	});

	it('goes through all the debts before the agios of any', () => {
		const { shop, sale } = late();
		const lamp = shop.sells({ to: who, items: ['1 Lampe 2000'], paid: 0 });
		const paid = shop.pays(who, 253_000, { paysAgios: true });
		expect(paid.shares).toEqual([
			{ saleId: sale.id, amount: 250_000, left: 0, agios: 1_000 },
			{ saleId: lamp.id, amount: 2_000, left: 0 },
		]);
	});

	it('may come out of an advance, which goes down by all of it', () => {
		const { shop, sale } = late();
		shop.pays(who, 256_000, { excess: 'advance' });
		const paid = shop.pays(who, 5_000, { means: 'advance', paysAgios: true });
		expect([paid.agios, advance(shop)]).toEqual([5_000, 1_000]);
		expect(shop.customer(who).advances?.at(-1)).toEqual({
			on: '2026-08-20',
			amount: -5_000,
			saleId: sale.id,
			receipt: paid.receipt,
		});
		expect(shop.refusal(() => shop.correctsBuyer(sale, undefined)).reason).toBe('paid-by-advance');
	});
});

describe('a payment with agios in it', () => {
	const paid = () => {
		const { shop, sale } = late();
		const { receipt } = shop.pays(who, 253_000, { paysAgios: true });
		return { shop, sale, receipt };
	};

	it('that was never made takes both back', () => {
		const { shop, sale, receipt } = paid();
		const { changes } = read(
			cancelPayment(shop.book, { payment: { receipt }, reason: why }, shop.facts),
		);
		expect(consequencesOf(shop.book, changes)).toMatchObject({ held: -253_000 });
		shop.cancelsPayment({ receipt });
		expect(shop.sale(sale)).not.toHaveProperty('agios');
		expect(balanceOf(shop.sale(sale))).toBe(250_000);
		expect(shop.sale(sale).corrections?.at(-1)).toMatchObject({ amount: 253_000 });
	});

	it('keeps what was waived when it is taken back', () => {
		const { shop, sale, receipt } = paid();
		shop.waives(sale, { amount: 500 });
		shop.cancelsPayment({ receipt });
		expect(shop.sale(sale).agios).toEqual({
			waived: [{ on: '2026-08-20', amount: 500, reason: why }],
		});
	});

	it('goes to the principal first when it was less, and to agios again when it was more', () => {
		const { shop, sale, receipt } = paid();
		shop.correctsPayment({ receipt }, 200_000);
		expect(balanceOf(shop.sale(sale))).toBe(50_000);
		expect(shop.sale(sale)).not.toHaveProperty('agios');
		const again = shop.pays(who, 52_000, { paysAgios: true }).receipt;
		shop.correctsPayment({ receipt: again }, 54_000, { means: 'momo' });
		expect(shop.sale(sale).agios?.paid).toEqual([
			{ on: '2026-08-20', amount: 4_000, means: 'momo', receipt: again },
		]);
		expect(shop.refusal(() => shop.correctsPayment({ receipt: again }, 55_001))).toMatchObject({
			reason: 'payment-above-debt',
			owed: 55_000,
		});
	});

	it('put right months later owes no month that its own day had stopped', () => {
		const { shop, sale, receipt } = paid();
		shop.onDay('2026-12-20').correctsPayment({ receipt }, 255_000);
		expect(shop.agiosOf(sale)).toMatchObject({ accrued: 5_000, paid: 5_000, due: 0 });
		expect(shop.refusal(() => shop.correctsPayment({ receipt }, 255_001)).reason).toBe(
			'payment-above-debt',
		);
	});

	it('goes before the sale is cancelled', () => {
		const { shop, sale, receipt } = paid();
		expect(shop.refusal(() => shop.cancels(sale)).reason).toBe('agios-paid');
		shop.cancelsPayment({ receipt });
		expect(shop.cancels(sale).cancelled?.refund).toBe(0);
		expect(anomaliesIn(shop.book, noRecords)).toEqual([]);
	});

	it('is one payment wherever payments are told', () => {
		const { shop, sale, receipt } = paid();
		const { book } = shop;
		const [entry, ...others] = entriesOf(book);
		expect(entry).toMatchObject({ ref: { receipt }, amount: 253_000, agios: 3_000 });
		expect(entry).toHaveProperty('sales', [shop.sale(sale)]);
		expect(others.map(one => one.entry)).toEqual(['sale']);
		const { past } = historyOf(book, shop.customer(who), undefined, day(shop.today));
		expect(past.filter(({ what }) => what === 'payment')).toMatchObject([
			{ amount: 253_000, agios: 3_000 },
		]);
		expect(handedOver(book, { receipt }).amount).toBe(253_000);
		expect(paymentIn(shop.lastSeen())).toEqual({ receipt });
	});

	it('of agios alone has its receipt too', () => {
		const { shop } = paid();
		const { receipt } = shop.pays(who, 2_000, { paysAgios: true });
		expect(paymentIn(shop.lastSeen())).toEqual({ receipt });
		const [entry] = entriesOf(shop.book);
		expect(entry).toMatchObject({ amount: 2_000, agios: 2_000 });
	});

	it('is undone whole', () => {
		const { shop } = late();
		const before = shop.book;
		shop.pays(who, 256_000, { paysAgios: true, excess: 'advance' });
		shop.undoes(shop.history.at(-1)?.sequence ?? 0);
		expect(shop.book).toEqual(before);
	});

	it('counts whole as recovered after a relance', () => {
		const { shop } = late();
		shop.sendsAll();
		expect(shop.morning().recovered).toBe(0);
		shop.daysLater(3).pays(who, 255_000, { paysAgios: true });
		expect(shop.morning().recovered).toBe(255_000);
	});

	it('says so on its receipt, and what is left of each', () => {
		const { shop, receipt } = paid();
		const handed = handedOver(shop.book, { receipt });
		expect(receiptMessages(shop.book, handed, shop.customer(who), day(shop.today)).message).toBe(
			[
				'Bonjour Ets Ngono,',
				"Bien reçu : *253 000 FCFA* (espèces, dont 3 000 FCFA d'agios), le 20 Août.",
				"Votre compte : *tout est réglé, sauf 2 000 FCFA d'agios, à part*.",
				'Merci. Boutique Moussa',
			].join('\n'),
		);
	});
});

describe('a statement of account', () => {
	it('tells agios apart, and never in the balance', () => {
		const { shop } = late();
		shop.onDay('2026-08-16').pays(who, 100_000);
		const { owed, agios } = read(statementOf(shop.book, shop.customer(who).id, day('2026-08-20')));
		expect([owed, agios]).toEqual([150_000, 5_000]);
		shop.onDay('2026-08-20').pays(who, 153_000, { paysAgios: true });
		const statement = read(statementOf(shop.book, shop.customer(who).id, day('2026-08-20')));
		expect(
			statement.entries.map(({ what, amount, balance, agios: paid = 0 }) => [
				what,
				amount,
				balance,
				paid,
			]),
		).toEqual([
			['sale', 250_000, 250_000, 0],
			['payment', -100_000, 150_000, 0],
			['payment', -150_000, 0, 0],
			['agios', 0, 0, 3_000],
		]);
		expect(statement).toMatchObject({ owed: 0, agios: 2_000 });
		const { message } = statementMessages(statement, shop.book.settings, day('2026-08-20'));
		expect(message).toContain('- Agios, à part : 2 000 FCFA');
	});
});

describe('agios that are still due', () => {
	it('keep their sale in the book until they are paid or waived, and for a while after that', () => {
		const { shop, sale } = late();
		shop.pays(who, 250_000);
		const gone = (on: string) => settledRecords(shop.book, day(on)).sales.map(({ id }) => id);
		expect(gone('2027-08-20')).toEqual([]);
		// His last purchase stays in any case: this one is no longer it.
		shop.onDay('2027-08-20').sells({ to: who, items: ['1 Bougie 500'] });
		expect(gone('2027-08-20')).toEqual([]);
		shop.waives(sale);
		expect(gone('2027-08-21')).toEqual([]);
		expect(gone('2027-12-20')).toEqual([sale.id]);
	});

	it('are counted by customer, and apart from the debts', () => {
		const { shop } = late();
		const { id } = shop.customer(who);
		expect([...agiosDue(shop.book, day(shop.today))]).toEqual([[id, 5_000]]);
		expect(shop.morning()).toMatchObject({ outstanding: 250_000, agios: new Map([[id, 5_000]]) });
		shop.pays(who, 255_000, { paysAgios: true });
		expect(shop.morning().agios.size).toBe(0);
	});
});

describe('two records of one customer', () => {
	const merged = (kept: string | undefined, gone: string | undefined) => {
		const shop = openCounter('2026-06-01');
		const one = shop.knows('Ets Ngono', kept === undefined ? {} : { terms: kept });
		const other = shop.knows('Ngono SARL', gone === undefined ? {} : { terms: gone });
		return shop.does(mergeCustomers(shop.book, { keptId: one.id, goneId: other.id })).customer
			.termsAcceptedOn;
	};

	it.each([
		[
			'the later of two days, which is the better for him',
			'2026-01-10',
			'2026-03-01',
			'2026-03-01',
		],
		['whichever record has it', '2026-03-01', '2026-01-10', '2026-03-01'],
		['the only one', undefined, '2026-01-10', '2026-01-10'],
		['the only one, of the kept record', '2026-01-10', undefined, '2026-01-10'],
		['none', undefined, undefined, undefined],
	])('keep the day the terms were accepted: %s', (_what, kept, gone, day) => {
		expect(merged(kept, gone)).toBe(day);
	});
});

describe('accepted terms', () => {
	it('are of today at the latest', () => {
		const shop = openCounter('2026-06-01');
		expect(shop.refusal(() => shop.knows(who, { terms: '2026-06-02' }))).toEqual({
			reason: 'day-to-come',
			day: '2026-06-02',
		});
		expect(shop.knows(who, { terms: '2026-06-01' }).termsAcceptedOn).toBe('2026-06-01');
		expect(shop.knows(who, { tone: 'firm' }).termsAcceptedOn).toBe('2026-06-01');
		expect(shop.knows(who, { terms: null })).not.toHaveProperty('termsAcceptedOn');
	});

	it('that are withdrawn leave what was paid', () => {
		const { shop, sale } = late();
		shop.pays(who, 252_000, { paysAgios: true });
		shop.knows(who, { terms: null });
		expect(shop.agiosOf(sale)).toMatchObject({ accrued: 0, paid: 2_000, due: 0 });
	});
});

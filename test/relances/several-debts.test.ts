import { describe, expect, it } from 'vitest';
import { francs } from '../../source/book/money.ts';
import { recordPayment } from '../../source/book/payment.ts';
import type { Sale } from '../../source/book/records.ts';
import { cancelSale } from '../../source/book/sale-cancelling.ts';
import { openShop, type Shop } from '../support/shop.ts';

const paul = { to: 'Mr Paul', phone: '677000001' };

/** Paul owes 4 000 due on 9 November and 3 000 due on the 10th. */
const twoDebts = (): { shop: Shop; cover: Sale; cable: Sale } => {
	const shop = openShop('2026-11-02');
	const cover = shop.sells({ ...paul, items: ['1 Coque 4000'], paid: 0 });
	const cable = shop.onDay('2026-11-03').sells({ ...paul, items: ['2 Câble 2000'], paid: 1_000 });
	return { shop, cover, cable };
};

const asked = (shop: Shop, on: string) => {
	const found = shop.onDay(on).morning().relances;
	return found.map(relance =>
		relance.kind === 'payment'
			? [
					relance.stage,
					relance.dueOn,
					relance.amount,
					...relance.debts.map(({ sale, stage, balance }) => `${sale.id} ${stage} ${balance}`),
				]
			: relance.kind,
	);
};

describe('two debts of one customer', () => {
	it('are one message with the total and the list', () => {
		const { shop, cover, cable } = twoDebts();
		expect(asked(shop, '2026-11-10')).toEqual([
			['friendly', '2026-11-09', 7_000, `${cover.id} friendly 4000`, `${cable.id} friendly 3000`],
		]);
		expect(shop.relance('payment').message).toBe(
			[
				'Bonjour Mr Paul,',
				'Pour vos achats :',
				'- Coque : 4 000 FCFA',
				'- 2 Câble : 3 000 FCFA',
				'Il reste en tout : *7 000 FCFA*.',
				'Quand vous pouvez, vous me dites.',
			].join('\n'),
		);
		expect(shop.relance('payment').shortMessage).toBe(
			'Bonjour Mr Paul, pour vos 2 achats il reste 7 000 FCFA. Merci.',
		);
	});

	it('leave out what is not due yet', () => {
		const { shop, cover } = twoDebts();
		expect(asked(shop, '2026-11-09')).toEqual([
			['friendly', '2026-11-09', 4_000, `${cover.id} friendly 4000`],
		]);
	});

	it('are reminded of together', () => {
		const { shop, cover, cable } = twoDebts();
		shop.onDay('2026-11-10').sends('payment');
		expect(asked(shop, '2026-11-16')).toEqual([]);
		expect(asked(shop, '2026-11-17')).toEqual([
			['reminder', '2026-11-17', 7_000, `${cover.id} reminder 4000`, `${cable.id} reminder 3000`],
		]);
		expect(shop.relance('payment').message).toBe(
			[
				'Bonjour Mr Paul,',
				'Petit rappel pour vos achats :',
				'- Coque : 4 000 FCFA',
				'- 2 Câble : 3 000 FCFA',
				'Il reste en tout : *7 000 FCFA*, depuis le *9 Novembre*.',
				"Quel jour vous arrange ? Merci d'avance.",
			].join('\n'),
		);
	});

	it('are one again when the other is paid', () => {
		const { shop, cable } = twoDebts();
		shop.onDay('2026-11-05').isPaid('Paul', 4_000);
		expect(asked(shop, '2026-11-10')).toEqual([
			['friendly', '2026-11-10', 3_000, `${cable.id} friendly 3000`],
		]);
	});
});

describe('a debt that falls due after the other was reminded of', () => {
	const joined = (): { shop: Shop; old: Sale; young: Sale } => {
		const shop = openShop('2026-11-02');
		const old = shop.sells({ ...paul, items: ['1 Coque 4000'], paid: 0 });
		shop.onDay('2026-11-09').sends('payment');
		const young = shop.onDay('2026-11-12').sells({ ...paul, items: ['1 Câble 2000'], paid: 0 });
		shop.onDay('2026-11-16').sends('payment');
		return { shop, old, young };
	};

	it('is asked for as a friend would, with the total', () => {
		const { shop, old, young } = joined();
		expect(asked(shop, '2026-11-18')).toEqual([]);
		expect(asked(shop, '2026-11-19')).toEqual([
			['friendly', '2026-11-19', 6_000, `${old.id} reminder 4000`, `${young.id} friendly 2000`],
		]);
	});

	it('then climbs its own ladder: its reminder on the 26th, the old one’s next 14 days after', () => {
		const { shop, old, young } = joined();
		shop.onDay('2026-11-19').sends('payment');
		expect(asked(shop, '2026-11-25')).toEqual([]);
		const both = [6_000, `${old.id} reminder 4000`, `${young.id} reminder 2000`];
		expect(asked(shop, '2026-11-26')).toEqual([['reminder', '2026-11-26', ...both]]);
		shop.sends('payment');
		expect(asked(shop, '2026-12-09')).toEqual([]);
		expect(asked(shop, '2026-12-10')).toEqual([['reminder', '2026-12-10', ...both]]);
	});
});

describe('a promise in answer to a message', () => {
	it('is about the debts it spoke of: another agreed for January stays so', () => {
		const shop = openShop('2026-11-02');
		const cover = shop.sells({ ...paul, items: ['1 Coque 4000'], paid: 0 });
		const lifetime = { price: 150_000, lifetime: 3_650 };
		shop.keeps('Réfrigérateur', lifetime);
		shop.sells({ ...paul, items: ['1 Réfrigérateur'], paid: 0, due: '2027-01-15' });
		const contact = shop.onDay('2026-11-09').sends('payment');
		expect(contact.sales).toEqual([{ saleId: cover.id, stage: 'friendly' }]);
		shop.hears(contact, 'promised', { day: '2026-11-20' });
		expect(asked(shop, '2026-11-20')).toEqual([]);
		expect(asked(shop, '2026-11-21')).toEqual([
			['reminder', '2026-11-21', 4_000, `${cover.id} reminder 4000`],
		]);
	});
});

describe('a debt held on its own', () => {
	it('waits apart, with its day; the other is asked for alone', () => {
		const { shop, cover, cable } = twoDebts();
		shop.leavesAlone([cable], 'litige', '2026-12-01');
		expect(asked(shop, '2026-11-10')).toEqual([
			['friendly', '2026-11-09', 4_000, `${cover.id} friendly 4000`],
		]);
		expect(shop.later()).toEqual([['payment', 'paused', '2026-12-01']]);
		shop.sends('payment');
		expect(asked(shop, '2026-12-01')).toEqual([
			['reminder', '2026-11-10', 7_000, `${cover.id} reminder 4000`, `${cable.id} friendly 3000`],
		]);
		expect(shop.later()).toEqual([]);
	});

	it('for good is listed without a day', () => {
		const { shop, cover, cable } = twoDebts();
		shop.leavesAlone([cover, cable], 'il ne doit rien');
		expect(asked(shop, '2026-11-10')).toEqual([]);
		expect(shop.later()).toEqual([['payment', 'opted-out', undefined]]);
	});
});

it('money for a sale that never was starts no clock again', () => {
	const { shop, cover } = twoDebts();
	shop.onDay('2026-11-09').sends('payment');
	const { id } = shop.sells({ ...paul, items: ['1 Fer 4000'], paid: 0 });
	const facts = { customerId: shop.customer('Paul').id, amount: francs(2_000), saleIds: [id] };
	shop.onDay('2026-11-10').does(recordPayment(shop.book, facts, shop.facts));
	const cancelled = { saleId: id, refund: 'cash' as const, reason: 'vendu à un autre' };
	shop.does(cancelSale(shop.book, cancelled, shop.facts));
	const [told] = asked(shop, '2026-11-16');
	expect(told).toEqual(expect.arrayContaining(['reminder', `${cover.id} reminder 4000`]));
});

import { put } from '../../source/book/book.ts';
import { recordContact } from '../../source/book/contact.ts';
import { copyDebt } from '../../source/book/copy-debt.ts';
import { day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import type { Contact, ContactKind, Sale } from '../../source/book/records.ts';
import { ok } from '../../source/book/result.ts';
import { type CounterShop, openCounter } from '../book/counter-shop.ts';

interface Said {
	readonly kind?: ContactKind;
	readonly step?: Contact['step'];
	readonly channel?: Contact['channel'];
}

/** A relance that the owner did on his own account, whatever the day proposed. */
export const tells = (shop: CounterShop, sale: Sale, said: Said): Contact => {
	const { kind = 'payment', step, channel = 'whatsapp' } = said;
	const facts = {
		...{ kind, channel, customerId: sale.customerId ?? '', message: 'Bonjour,' },
		...(step === undefined ? {} : { step }),
		sales: [{ saleId: sale.id }],
	};
	return shop.does(recordContact(shop.book, facts, shop.facts)).contact;
};

/** The customer accepts the shop's terms: what he buys from that day on may bear agios. */
export const accepts = (shop: CounterShop, name: string, on: string): void => {
	const customer = { ...shop.customer(name), termsAcceptedOn: day(on) };
	shop.does(ok({ changes: [put('customers', customer)] }));
};

/** Every figure of its report on 23 November 2026 is reckoned by hand in the test. */
export const reportShop = (): CounterShop => {
	const shop = openCounter('2026-07-23');
	const cement = shop.sells({
		to: 'Kamga',
		phone: '677000005',
		items: ['1 Ciment 90000'],
		paid: 0,
		due: '2026-08-15',
	});
	shop.onDay('2026-08-01');
	shop.knows('Mr Paul', { phone: '677000001' });
	accepts(shop, 'Paul', '2026-08-01');
	const soap = shop.sells({
		to: 'Tantie Rose',
		phone: '695000008',
		items: ['1 Savon 500'],
		paid: 0,
	});

	shop.onDay('2026-09-01');
	const tablet = shop.sells({
		to: 'Mr Paul',
		items: ['1 Tablette 45000'],
		paid: 20_000,
		due: '2026-09-15',
	});
	shop.onDay('2026-09-05').sells({ items: ['2 Coque 2000'] });
	shop.onDay('2026-09-15');
	tells(shop, tablet, { step: 'friendly' });
	shop.onDay('2026-09-20').pays('Paul', 10_000, { sales: [tablet] });

	shop.onDay('2026-10-01');
	const debt = { typedName: 'Kamga', amount: francs(40_000), since: day('2026-10-01') };
	shop.does(copyDebt(shop.book, debt, shop.facts));
	const cover = { items: ['1 Coque 2000'] };
	const roses = shop.sells({ to: 'Tantie Rose', ...cover, paid: 0, due: '2026-10-10' });
	shop.onDay('2026-10-05');
	tells(shop, tablet, { step: 'reminder' });
	shop.onDay('2026-10-09').pays('Rose', 2_000, { sales: [roses] });
	shop.onDay('2026-10-10');
	const jeanne = { to: 'Mme Jeanne', phone: '699000002' };
	const fridge = shop.sells({
		...{ ...jeanne, items: ['1 Frigo 150000'], paid: 50_000, due: '2026-10-20' },
	});
	const order = shop.sells({ to: 'Mr Paul', ...cover, deliver: '2026-10-15' });
	shop.hears(tells(shop, tablet, { step: 'reminder', channel: 'call' }), 'no-answer');
	shop.onDay('2026-10-12').pays('Paul', 5_000, { sales: [tablet] });
	const rice = shop.sells({ to: 'Awa', phone: '655000004', items: ['3 Riz 18000'] });
	shop.onDay('2026-10-14').movesDelivery(order, '2026-10-20');
	shop.onDay('2026-10-20').delivers(order);
	const asked = tells(shop, fridge, { step: 'friendly' });
	shop.hears(asked, 'promised', { day: '2026-10-30' });
	const slip = shop.sells({ to: 'Mr Paul', ...cover, paid: 0 });
	shop.onDay('2026-10-21').cancels(slip);

	shop.onDay('2026-11-02').takesBack(rice, { Riz: 1 });
	shop.writesOff(soap);
	shop.onDay('2026-11-03');
	const mixer = shop.sells({
		to: 'Awa',
		items: ['1 Mixeur 30000'],
		paid: 0,
		deliver: '2026-11-10',
	});
	shop.onDay('2026-11-04').pays('Jeanne', 30_000, { sales: [fridge] });
	shop.onDay('2026-11-05');
	const quick = shop.sells({ ...jeanne, ...cover, deliver: '2026-11-09' });
	tells(shop, fridge, { step: 'friendly' });
	shop.onDay('2026-11-06').pays('Jeanne', 20_000, { sales: [fridge], means: 'momo' });
	shop.onDay('2026-11-09').delivers(quick);
	shop.onDay('2026-11-10');
	tells(shop, tablet, { step: 'prices' });
	shop.onDay('2026-11-11');
	tells(shop, mixer, { kind: 'delivery', step: 'late' });
	shop.onDay('2026-11-12').delivers(mixer);
	shop.onDay('2026-11-20').sells({ to: 'Mr Paul', ...cover, paid: 0, due: '2026-12-01' });
	shop.onDay('2026-11-23').pays('Paul', 4_000, { sales: [tablet] });
	if (shop.sale(cement).payments.length > 0) throw new Error('Kamga paid');
	return shop;
};

import { describe, expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { callName } from '../../source/book/find.ts';
import { exampleFields, examplesFor, isMadeUp, tried } from '../../source/relances/example.ts';
import {
	fill,
	shippedTemplate,
	type TemplateName,
	templateNames,
} from '../../source/relances/template.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Paul owes for a tablet, Rose for two things; Jeanne has an order, Awa owes nothing. */
const shopOfFour = (): Shop => {
	const shop = openShop('2026-11-02');
	shop.keeps('Chargeur', { price: 2500, stock: 7 });
	shop.sells({ to: 'Awa', phone: '655000004', items: ['1 Coque 4000'] });
	shop.sells({ to: 'Mr Paul', phone: '677000001', items: ['1 Tablette 45000'], paid: 20_000 });
	shop.sells({ to: 'Tantie Rose', phone: '699000002', items: ['2 Coque 4000'], paid: 0 });
	shop.sells({ to: 'Tantie Rose', items: ['1 Nokia 105 12000'], paid: 5000 });
	shop.sells({
		to: 'Mme Jeanne',
		phone: '650000003',
		items: ['1 Mixeur 30000'],
		deliver: '2026-11-12',
	});
	return shop.onDay('2026-11-10');
};

const messageFor = (shop: Shop, name: TemplateName, at = 0, form: 'full' | 'short' = 'full') => {
	const example = examplesFor(shop.book, name)[at];
	if (example === undefined) throw new Error(`no example ${at}`);
	const { text, short = text } = shippedTemplate('fr', name);
	const fields = exampleFields(example, name, shop.book, day(shop.today), form);
	return fill((form === 'full' ? text : short).join('\n'), fields);
};

const firstFor = (shop: Shop, name: TemplateName): string => {
	const customer = examplesFor(shop.book, name)[0]?.customer;
	return customer === undefined ? '' : callName(customer);
};

describe('an example', () => {
	it.each<[TemplateName, string]>([
		['payment.friendly', 'Mr Paul'],
		['payment.reminder.several', 'Tantie Rose'],
		['delivery.late', 'Mme Jeanne'],
		['stock', ''],
	])('of %s is first about %j', (name, who) => {
		expect(firstFor(shopOfFour(), name)).toBe(who);
	});

	it('of a payment says what that customer owes', () => {
		expect(messageFor(shopOfFour(), 'payment.friendly')).toBe(
			'Bonjour Mr Paul,\nPour votre achat : *Tablette*\nIl reste : *25 000 FCFA*.\nQuand vous pouvez, vous me dites.',
		);
	});

	it('of several debts lists them', () => {
		expect(messageFor(shopOfFour(), 'payment.friendly.several')).toBe(
			'Bonjour Tantie Rose,\nPour vos achats :\n- 2 Coque : 8 000 FCFA\n- Nokia 105 : 7 000 FCFA\nIl reste en tout : *15 000 FCFA*.\nQuand vous pouvez, vous me dites.',
		);
		expect(messageFor(shopOfFour(), 'payment.friendly.several', 0, 'short')).toBe(
			'Bonjour Tantie Rose, pour vos 2 achats il reste 15 000 FCFA. Merci.',
		);
	});

	it('of a statement of account tells of each purchase as the statement does', () => {
		expect(messageFor(shopOfFour(), 'statement.several')).toContain(
			'- 2/11, 2 Coque : 8 000 FCFA, reste 8 000 FCFA\n- 2/11, Nokia 105 : 12 000 FCFA, reste 7 000 FCFA',
		);
	});

	it('of a delivery gives the day that was promised', () => {
		expect(messageFor(shopOfFour(), 'delivery.confirm')).toContain(
			'Livraison prévue : *12 Novembre*',
		);
	});

	it('of the stock is a product', () => {
		expect(messageFor(shopOfFour(), 'stock')).toContain('*Chargeur*');
	});

	it('of every message fills every field, in both forms, with a book and without one', () => {
		for (const shop of [shopOfFour(), openShop('2026-11-10')])
			for (const name of templateNames)
				for (const form of ['full', 'short'] as const)
					expect(messageFor(shop, name, 0, form), name).not.toMatch(/[{}]/);
	});

	it('is made up for an empty book only', () => {
		const madeUp = examplesFor(openShop('2026-11-02').book, 'renewal');
		expect(madeUp.map(isMadeUp)).toEqual([true]);
		expect(examplesFor(shopOfFour().book, 'renewal').some(isMadeUp)).toBe(false);
	});

	it('of a large book is one of fifty at most', () => {
		const shop = openShop('2026-11-02');
		for (let at = 0; at < 60; at++) shop.sells({ to: `Client ${at}`, items: ['1 Coque 4000'] });
		expect(examplesFor(shop.book, 'renewal')).toHaveLength(50);
	});
});

it('what is half-typed is tried as far as its fields are known', () => {
	expect(tried('{customer}, {client} {amount', { customer: 'Paul', amount: '5' })).toBe(
		'Paul, {client} {amount',
	);
	expect(tried('{toString}{}', {})).toBe('{toString}{}');
});

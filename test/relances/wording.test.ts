import { describe, expect, it } from 'vitest';
import type { Template } from '../../source/book/settings.ts';
import {
	isTemplateName,
	shippedTemplate,
	templateFaults,
	templateFor,
	templateNames,
} from '../../source/relances/template.ts';
import { keepWording, restoreWording, wordingRefusal } from '../../source/relances/wording.ts';
import { reasonOf } from '../support/reading.ts';
import { openShop, type Shop } from '../support/shop.ts';

const name = 'payment.friendly';
const own: Template = { text: ['{customer}, {amount} ?'], short: ['{amount} ?'] };

const keeps = (shop: Shop, template: Template): Shop => {
	shop.does(keepWording(shop.book, { name, template }));
	return shop;
};

describe('the owner’s wording', () => {
	it('is kept in the language of the shop, and used at once', () => {
		const shop = keeps(openShop('2026-11-02'), own);
		expect(shop.book.settings.templates).toEqual({ fr: { [name]: own } });
		expect(templateFor(shop.book.settings, name)).toEqual(own);
	});

	it('leaves the other messages and the other language alone', () => {
		const shop = keeps(openShop('2026-11-02'), own);
		shop.settles(settings => ({ ...settings, shop: { ...settings.shop, language: 'en' } }));
		shop.does(keepWording(shop.book, { name: 'renewal', template: { text: ['{product}?'] } }));
		expect(shop.book.settings.templates).toEqual({
			fr: { [name]: own },
			en: { renewal: { text: ['{product}?'] } },
		});
	});

	it('that says the same as the shipped one is the shipped one', () => {
		const shop = keeps(openShop('2026-11-02'), own);
		keeps(shop, shippedTemplate('fr', name));
		expect(shop.book.settings.templates).toEqual({ fr: {} });
	});

	it.each<[what: string, template: Template, reason: string]>([
		['an unknown field', { text: ['{prix}'] }, 'field-unknown'],
		['a field of another message', { text: ['{newDay}'] }, 'field-unknown'],
		['an unknown field in the short form', { text: ['a'], short: ['{x}'] }, 'field-unknown'],
		['a loose brace', { text: ['{customer'] }, 'brace-loose'],
		['nothing', { text: ['', '  '] }, 'message-empty'],
		['an empty short form', { text: ['a'], short: [''] }, 'message-empty'],
		['a page too many', { text: ['a'.repeat(2001)] }, 'text-too-long'],
	])('with %s is refused, and nothing is kept', (_what, template, reason) => {
		const shop = openShop('2026-11-02');
		expect(shop.refusal(() => keeps(shop, template)).reason).toBe(reason);
		expect(wordingRefusal(name, template, shop.book.settings)?.reason).toBe(reason);
	});

	it('with the name of a shop that has none is refused', () => {
		const shop = openShop('2026-11-02').settles(settings => ({
			...settings,
			shop: { ...settings.shop, name: '' },
		}));
		expect(wordingRefusal(name, { text: ['{shop}'] }, shop.book.settings)).toEqual({
			reason: 'field-empty',
			field: 'shop',
		});
	});

	it('of 2 000 characters is the longest', () => {
		const shop = openShop('2026-11-02');
		expect(reasonOf(keepWording(shop.book, { name, template: { text: ['é'.repeat(2000)] } }))).toBe(
			'accepted',
		);
	});
});

describe('the shipped wording', () => {
	it.each(templateNames)('%s is sound', template => {
		const { settings } = openShop('2026-11-02').book;
		for (const language of ['fr', 'en'] as const) {
			const shipped = shippedTemplate(language, template);
			expect(wordingRefusal(template, shipped, settings)).toBeUndefined();
		}
	});

	it('comes back', () => {
		const shop = keeps(openShop('2026-11-02'), own);
		shop.does(restoreWording(shop.book, { name }));
		expect(templateFor(shop.book.settings, name)).toEqual(shippedTemplate('fr', name));
	});

	it('takes the place of what a hand wrote for a message that there is not', () => {
		const shop = openShop('2026-11-02').settles(settings => ({
			...settings,
			templates: { fr: { 'payment.rude': own } },
		}));
		expect(templateFaults(shop.book.settings)).toHaveLength(1);
		shop.does(restoreWording(shop.book, { name: 'payment.rude' }));
		expect(templateFaults(shop.book.settings)).toEqual([]);
		expect(shop.refusal(() => shop.does(restoreWording(shop.book, { name: 'x' }))).reason).toBe(
			'template-unknown',
		);
	});
});

it('an inherited name is no template', () => {
	expect(isTemplateName('toString')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import english from '../../data/templates.en.json' with { type: 'json' };
import french from '../../data/templates.fr.json' with { type: 'json' };
import type { Template } from '../../source/book/settings.ts';
import {
	fill,
	type TemplateName,
	templateFaults,
	templateFields,
	templateNames,
} from '../../source/relances/template.ts';
import { openShop, type Shop } from '../support/shop.ts';

const shipped = [
	['fr', french.templates],
	['en', english.templates],
] as const;

/** Words that only French messages have. */
const frenchWords =
	/bonjour|achat|reste|commande|livr|montant|produit|vous|votre|merci|rappel|depuis|stock bas|vendeur|excuses|pr[ée]vu|aujourd|janvier|f[ée]vrier|\bmars\b|avril|\bmai\b|juin|juillet|ao[ûu]t|bre\b(?<!ember)|\b(?:le|la|les|des|et|pour|il|je|en)\b/i;

describe.each(shipped)('the templates shipped in %s', (_language, templates) => {
	it('are one for each message there is', () => {
		expect(Object.keys(templates).sort()).toEqual([...templateNames].sort());
	});

	it.each(Object.entries(templates))(
		'%s: both forms fill every field they name',
		(name, template) => {
			const values = templateFields[name as TemplateName].map(field => [field, `<${field}>`]);
			const fields = Object.fromEntries(values) as Record<string, string>;
			for (const form of [template.text, template.short]) {
				const filled = fill(form.join('\n'), fields);
				expect(filled.trim()).not.toBe('');
				expect(filled).not.toMatch(/[{}]/);
			}
		},
	);

	it.each(Object.entries(templates))(
		'%s: says what it is about in both forms',
		(_name, template) => {
			for (const form of [template.text, template.short])
				expect(form.join('\n')).toMatch(
					/\{(product|list|count|account|occasion|news|customer|owed)\}/,
				);
		},
	);

	it('are written with plain spaces', () => {
		expect(JSON.stringify(templates)).not.toMatch(/[\u00A0\u202F\u2019]/);
	});
});

it('no French word is in the English messages', () => {
	expect('Bonjour, il reste un appel le 3 Octobre').toMatch(frenchWords);
	const { words, templates } = english;
	const texts = Object.values(templates).flatMap(({ text, short }) => [...text, ...short]);
	const names = [...words.months, words.and, words.others, words.day, words.firstDay];
	expect([...texts, ...names].filter(text => frenchWords.test(text))).toEqual([]);
});

it('both languages have their twelve months', () => {
	expect(new Set(french.words.months).size).toBe(12);
	expect(new Set(english.words.months).size).toBe(12);
});

describe('a hole', () => {
	it.each([{}, { customer: '' }])('never goes out: %j', fields => {
		expect(() => fill('Bonjour {customer},', fields)).toThrow('{customer}');
	});

	it('is not filled by what every object inherits', () => {
		expect(() => fill('{constructor}', {})).toThrow(RangeError);
	});
});

/** A shop whose owner wrote his own friendly message, on the day it is due. */
const shopWith = (
	template: Template,
	name = 'payment.friendly',
	shopName = 'Chez Moussa',
): Shop => {
	const shop = openShop('2026-11-02').settles(settings => ({
		...settings,
		shop: { ...settings.shop, name: shopName },
		templates: { fr: { [name]: template } },
	}));
	const paul = { to: 'Mr Paul', phone: '677000001' };
	shop.sells({ ...paul, items: ['1 Tablette Samsung 45000'], paid: 20_000 });
	return shop.onDay('2026-11-09');
};

const seedMessage =
	'Bonjour Mr Paul,\nPour votre achat : *Tablette Samsung*\nIl reste : *25 000 FCFA*.\nQuand vous pouvez, vous me dites.';

const short = ['{customer} : {amount}'];

describe('the owner’s own wording', () => {
	it('is used when it is sound', () => {
		const shop = shopWith({ text: ['{shop} : {customer}, {amount}, {due}.'], short });
		expect(shop.morning().templateFaults).toEqual([]);
		expect(shop.relance('payment')).toMatchObject({
			message: 'Chez Moussa : Mr Paul, 25 000 FCFA, 9 Novembre.',
			shortMessage: 'Mr Paul : 25 000 FCFA',
		});
	});

	it('is used in its own language only', () => {
		const shop = shopWith({ text: ['Cher {customer}, {amount}'], short });
		shop.settles(settings => ({ ...settings, shop: { ...settings.shop, language: 'en' } }));
		expect(shop.relance('payment').message).toMatch(/^Hello Mr Paul,/);
	});

	it.each([
		['an unknown field', { text: ['{client}'], short }, 'unknown-field', 'client'],
		[
			'an unknown field in the short form',
			{ text: short, short: ['{prix}'] },
			'unknown-field',
			'prix',
		],
		['a field of another message', { text: ['{newDay}'], short }, 'unknown-field', 'newDay'],
		['a field with a space', { text: ['{customer }'], short }, 'unknown-field', 'customer '],
		['a field with no name', { text: ['{}'], short }, 'unknown-field', ''],
		['an inherited name', { text: ['{toString}'], short }, 'unknown-field', 'toString'],
		['an empty text', { text: [' ', ''], short }, 'empty', undefined],
		['no line at all', { text: [], short }, 'empty', undefined],
		['an empty short form', { text: short, short: [''] }, 'empty', undefined],
	])('with %s is told at once and the shipped one is sent', (_what, template, fault, field) => {
		const shop = shopWith(template);
		const told = { language: 'fr', template: 'payment.friendly', fault };
		expect(shop.morning().templateFaults).toEqual([
			field === undefined ? told : { ...told, field },
		]);
		expect(shop.relance('payment').message).toBe(seedMessage);
	});

	it('with {shop} is told when the shop has no name yet', () => {
		const shop = shopWith({ text: ['{shop}, {customer}'], short }, 'payment.friendly', '');
		expect(shop.morning().templateFaults).toEqual([
			{ language: 'fr', template: 'payment.friendly', fault: 'missing-field', field: 'shop' },
		]);
		expect(shop.relance('payment').message).toBe(seedMessage);
	});

	it.each(['Bonjour {customer,', 'Bonjour customer},', 'Bonjour {{customer}},'])(
		'with a field badly closed is told, not sent: %j',
		line => {
			const shop = shopWith({ text: [line], short });
			expect(shop.morning().templateFaults).toHaveLength(1);
			expect(shop.relance('payment').message).toBe(seedMessage);
		},
	);

	it('of a message that does not exist is told', () => {
		const { book } = shopWith({ text: short, short }, 'payment.rude');
		expect(templateFaults(book.settings)).toEqual([
			{ language: 'fr', template: 'payment.rude', fault: 'unknown-template' },
		]);
	});
});

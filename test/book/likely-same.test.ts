import { describe, expect, it } from 'vitest';
import { applyChanges, type Book, emptyBook, put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { likelySameAs } from '../../source/book/likely-same.ts';
import { splitTitle } from '../../source/book/name.ts';
import type { Customer } from '../../source/book/records.ts';
import { phoneIf } from '../support/reading.ts';

interface Written {
	readonly name: string;
	readonly phone?: string;
	readonly others?: readonly string[];
	readonly toRepair?: string;
}

const customerOf = ({ name, phone, others = [], toRepair }: Written, index: number): Customer => {
	const read = phoneIf(phone);
	const otherPhones = others.flatMap(other => phoneIf(other) ?? []);
	return {
		id: `c${index}`,
		...splitTitle(name),
		...(read === undefined ? {} : { phone: read }),
		...(otherPhones.length === 0 ? {} : { otherPhones }),
		...(toRepair === undefined ? {} : { phoneToRepair: toRepair }),
		tone: 'gentle',
		events: [],
		since: day('2026-11-02'),
	};
};

const bookOf = (written: readonly Written[]): Book =>
	applyChanges(
		emptyBook('fr'),
		written.map((one, index) => put('customers', customerOf(one, index))),
	);

/** Why the two are likely to be one, from either side; nothing when they are not. */
const whyOf = (one: Written, other: Written): readonly string[] => {
	const book = bookOf([one, other, { name: 'Tout Autre', phone: '655000099' }]);
	const sides = ['c0', 'c1'].map(id => likelySameAs(book, id).map(({ why }) => why));
	expect(sides[0]).toEqual(sides[1]);
	return sides[0] ?? [];
};

describe('two names of one person', () => {
	it.each([
		['Paul Kamga', 'Paul Kamga'],
		['Paul Kamga', 'Kamga Paul'],
		['Mr Paul Kamga', 'paul kamga'],
		['Tonton Paul Kamga', 'Mr Paul Kamga'],
		['Hélène Mbarga', 'helene MBARGA'],
		['Jean-Paul Kamga', 'Jean Paul Kamga'],
		['Jean-Paul', 'Jeanpaul'],
		['Paul Tchoumi', 'Paul Tchomi'],
		['Paul Tchoumi', 'Paul Tchoumie'],
		['Thierry Essomba', 'Theirry Essomba'],
		['Kamga Paul', 'Paul Kanga'],
		['Mbarga', 'Nbarga'],
		['Paul Kamga', 'P. Kamga'],
		['Paul Kamga', 'Kamga P'],
		['Marie Thérèse Ngo', 'Marie T. Ngo'],
		['محمد علي', 'علي محمد'],
	])('%s, %s', (one, other) => {
		expect(whyOf({ name: one }, { name: other })).toEqual(['name']);
	});
});

describe('the names of two', () => {
	it.each([
		['Paul Kamga', 'Pierre Kamga'],
		['Paul Kamga', 'Paul'],
		['Paul', 'Paule'],
		['Awa', 'Ama'],
		['Mr Kamga', 'Mme Kamga'],
		['Tantie Rose Ngo', 'Papa Rose Ngo'],
		['Paul Kamga', 'Paul Kamgang'],
		['Paul Tchoumi', 'Pauk Tchomi'],
		['P. Kamga', 'J. Kamga'],
		['P. K', 'Paul K'],
		['Paul Kamga', 'P K'],
		['Marie Marie', 'Marie Rose'],
	])('%s, %s', (one, other) => {
		expect(whyOf({ name: one }, { name: other })).toEqual([]);
	});
});

describe('one number', () => {
	it('of two names says it before the names do', () => {
		const one = { name: 'Paul', phone: '677000001' };
		expect(whyOf(one, { name: 'Le mécanicien', others: ['677000001'] })).toEqual(['phone']);
		expect(whyOf(one, { name: 'Paul', phone: '677000001' })).toEqual(['phone']);
	});

	it('of 8 digits is like the one that ends so, whatever its first sign', () => {
		const old = { name: 'Le mécanicien', toRepair: '77 00 00 01' };
		expect(whyOf(old, { name: 'Paul', phone: '677000001' })).toEqual(['phone']);
		expect(whyOf(old, { name: 'Paul', toRepair: '77000001' })).toEqual(['phone']);
		expect(whyOf(old, { name: 'Paul', phone: '677000002' })).toEqual([]);
	});

	it('a mobile and a landline that end alike are two', () => {
		expect(
			whyOf({ name: 'Paul', phone: '622334455' }, { name: 'Awa', phone: '222334455' }),
		).toEqual([]);
	});
});

describe('a whole book', () => {
	it('tells the number first, and does not drown in namesakes', () => {
		const clients = Array.from({ length: 300 }, () => ({ name: 'Client' }));
		const book = bookOf([
			{ name: 'Client', phone: '677000001' },
			{ name: 'Paul', others: ['677000001'] },
			...clients,
		]);
		const likes = likelySameAs(book, 'c0');
		expect(likes[0]).toMatchObject({ why: 'phone', customer: { name: 'Paul' } });
		expect(likes).toHaveLength(20);
	});

	it('is looked at anew once a customer has changed', () => {
		const book = bookOf([{ name: 'Paul Kamga' }, { name: 'P. Kamga' }]);
		expect(likelySameAs(book, 'c0')).toHaveLength(1);
		const renamed = applyChanges(book, [put('customers', customerOf({ name: 'Awa' }, 1))]);
		expect(likelySameAs(renamed, 'c0')).toEqual([]);
	});

	it('has nothing to say of somebody who is not in it', () => {
		expect(likelySameAs(emptyBook('fr'), 'x')).toEqual([]);
	});
});

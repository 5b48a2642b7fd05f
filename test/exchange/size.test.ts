import { describe, expect, it } from 'vitest';
import { applyChanges, emptyBook } from '../../source/book/book.ts';
import { bring, reading } from './reading.ts';

const rows = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
	Array.from({ length: count }, (_, index) => make(index));

const phone = (index: number): string => `677${String(index).padStart(6, '0')}`;

describe('a file of 100 000 lines', () => {
	const line = (index: number): string =>
		`Client ${index % 5000};${phone(index % 5000)};${1000 + index};${1 + (index % 28)}/3/2026`;

	it('is read whole, and is all known the second time', () => {
		const read = reading('debts', 'Nom;Tel;Doit;Depuis', ...rows(100_000, line));
		expect([read.rows, read.faults]).toEqual([100_000, []]);
		const first = bring(emptyBook('fr'), read);
		expect(first.tallies).toEqual([
			{ table: 'sales', added: 100_000, changed: 0, known: 0 },
			{ table: 'customers', added: 5000, changed: 0, known: 0 },
			{ table: 'products', added: 1, changed: 0, known: 0 },
		]);
		const again = bring(applyChanges(emptyBook('fr'), first.changes), read);
		expect(again.changes).toEqual([]);
		expect(again.tallies[0]?.known).toBe(100_000);
	}, 120_000);

	it('damaged in a hundred places, is told in each of them', () => {
		const damaged = (index: number): string => {
			if (index % 1000 !== 0) return line(index);
			return ['Client;67x;5000;1/3/2026', 'Client;;0;1/3/2026', 'Client;;5000;31/2', 'Client;;5'][
				(index / 1000) % 4
			] as string;
		};
		const read = reading('debts', 'Nom;Tel;Doit;Depuis', ...rows(100_000, damaged));
		expect(read.faults).toHaveLength(100);
		expect(read.faults.slice(0, 4).map(({ line: at, refusal }) => [at, refusal.reason])).toEqual([
			[2, 'phone-unreadable'],
			[1002, 'amount-zero'],
			[2002, 'day-impossible'],
			[3002, 'row-length'],
		]);
	}, 120_000);
});

describe('the 5 000 contacts of a phone', () => {
	const card = (index: number): readonly string[] => [
		'BEGIN:VCARD',
		'VERSION:2.1',
		`FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fran=C3=A7oise =`,
		`Mballa ${index}`,
		`TEL;CELL:${phone(index)}`,
		`TEL;HOME:222${String(index).padStart(6, '0')}`,
		`TEL;WORK:699${String(index).padStart(6, '0')}`,
		'END:VCARD',
	];

	it('come in with their three numbers each', () => {
		const read = reading('customers', ...rows(5000, card).flat());
		const { changes, tallies, faults } = bring(emptyBook('fr'), read);
		expect([read.faults, faults]).toEqual([[], []]);
		expect(tallies).toEqual([{ table: 'customers', added: 5000, changed: 0, known: 0 }]);
		const { customers } = applyChanges(emptyBook('fr'), changes);
		expect(Object.values(customers).at(-1)).toMatchObject({
			name: 'Françoise Mballa 4999',
			phone: '+237677004999',
			otherPhones: ['+237222004999', '+237699004999'],
		});
	}, 60_000);
});

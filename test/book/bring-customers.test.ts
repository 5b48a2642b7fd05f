import { describe, expect, it } from 'vitest';
import {
	customersIn,
	faultsOf,
	intoEmpty,
	moveIn,
	notesOf,
	talliesOf,
} from '../exchange/reading.ts';

const head = 'Nom;Tel;Notes;Plafond;Ton';
const paul = 'Mr Paul;677000001;;;';

describe('a line means a customer of the book', () => {
	it.each([
		['by his number, whatever his name', 'Paulo Mécanicien;677000001;;;', '=1', ['2 other-name']],
		['by his name when it has no number', 'PAUL;;;;', '=1', []],
		['somebody else when the number is another', 'Paul;699000002;;;', '+1', ['2 namesake']],
		['somebody else of another name', 'Paul Kamga;;;;', '+1', []],
	])('%s', (_name, row, tally, notes) => {
		const { book } = intoEmpty('customers', head, paul);
		const moved = moveIn(book, 'customers', head, row);
		expect(talliesOf(moved).join()).toContain(tally);
		expect(notesOf(moved)).toEqual(notes);
		expect(faultsOf(moved)).toEqual([]);
	});

	it('whose number the book lacked', () => {
		const { book } = intoEmpty('customers', head, 'Mr Paul;;;;');
		const moved = moveIn(book, 'customers', head, 'Paul;677000001;;;');
		expect(talliesOf(moved)).toEqual(['customers +0 ~1 =0']);
		expect(customersIn(moved)).toEqual([{ title: 'Mr', name: 'Paul', phone: '+237677000001' }]);
	});

	it('by another of his numbers, which then has the new ones', () => {
		const { book } = intoEmpty('customers', head, 'Paul;677000001, 222000002;;;');
		const moved = moveIn(book, 'customers', head, 'Paul;222000002 / 699000003;;;');
		expect(customersIn(moved)).toEqual([
			{ name: 'Paul', phone: '+237677000001', otherPhones: ['+237222000002', '+237699000003'] },
		]);
	});

	it('and a number of somebody else stays his', () => {
		const { book } = intoEmpty('customers', head, paul, 'Awa;699000002;;;');
		const moved = moveIn(book, 'customers', head, 'Paul;677000001/699000002;;;');
		expect(moved.brought.changes).toEqual([]);
		expect(notesOf(moved)).toEqual(['2 phone-of-another']);
	});

	it('unless two of them are called so, and nothing tells them apart', () => {
		const { book } = intoEmpty('customers', head, paul, 'Paul;699000002;;;');
		expect(faultsOf(moveIn(book, 'customers', head, 'Paul;;;;'))).toEqual([
			'2: « Paul » peut être Mr Paul, Paul. Écrivez le nom entier, avec son titre.',
		]);
		expect(talliesOf(moveIn(book, 'customers', head, 'Mr Paul;;;;'))).toEqual([
			'customers +0 ~0 =1',
		]);
	});
});

describe('what a line adds to a customer', () => {
	it('is what the book lacks; his notes and his number are not written over', () => {
		const { book } = intoEmpty('customers', head, 'Paul;677000001;paie tard;5000;');
		const moved = moveIn(book, 'customers', head, 'Paul;677000001;bon client;20k;ferme');
		expect(customersIn(moved)).toEqual([
			{ name: 'Paul', phone: '+237677000001', notes: 'paie tard', limit: 20_000, tone: 'firm' },
		]);
	});

	it('may be the ninth digit of a number that had eight', () => {
		const { book } = intoEmpty('customers', head, 'Paul;77000001;;;');
		expect(customersIn({ book })).toEqual([{ name: 'Paul', phoneToRepair: '77000001' }]);
		const moved = moveIn(book, 'customers', head, paul);
		expect(customersIn(moved)).toEqual([{ title: 'Mr', name: 'Paul', phone: '+237677000001' }]);
		const again = moveIn(moved.book, 'customers', head, 'Paul;77000001;;;');
		expect(again.brought.changes).toEqual([]);
	});
});

describe('a file', () => {
	const rows = ['Paul;677000001;;;', 'Paul;;;;', 'Awa;;;;', 'awa;699000002;;;', 'Rose;77000003;;;'];

	it('with somebody on two lines makes him once', () => {
		const moved = intoEmpty('customers', head, ...rows);
		expect(faultsOf(moved)).toEqual([]);
		expect(customersIn(moved)).toEqual([
			{ name: 'Paul', phone: '+237677000001' },
			{ name: 'Awa', phone: '+237699000002' },
			{ name: 'Rose', phoneToRepair: '77000003' },
		]);
	});

	it('imported twice makes nobody twice', () => {
		const { book } = intoEmpty('customers', head, ...rows);
		const again = moveIn(book, 'customers', head, ...rows);
		expect(again.brought.changes).toEqual([]);
		expect(talliesOf(again)).toEqual(['customers +0 ~0 =3']);
		expect(faultsOf(again)).toEqual([]);
	});
});

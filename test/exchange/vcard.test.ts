import { describe, expect, it } from 'vitest';
import { applyChanges, emptyBook } from '../../source/book/book.ts';
import {
	bring,
	customersIn,
	faultsOf,
	intoEmpty,
	moveIn,
	notesOf,
	readBytes,
	talliesOf,
} from './reading.ts';

const card = (...lines: readonly string[]): readonly string[] => [
	'BEGIN:VCARD',
	...lines,
	'END:VCARD',
];

/** The only customer of a file of one card. */
const only = (...lines: readonly string[]) => {
	const moved = intoEmpty('customers', ...card(...lines));
	expect(faultsOf(moved)).toEqual([]);
	const [customer] = customersIn(moved);
	return customer;
};

describe('a contact of the phone', () => {
	it.each([
		[
			'2.1 of an old Android: every byte quoted, lines broken softly',
			[
				'VERSION:2.1',
				'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=46=72=61=6E=C3=A7=6F=69=73=65=20=',
				'=4D=62=61=6C=6C=61;;;',
				'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=46=72=61=6E=C3=A7=6F=69=73=65=20=',
				'=4D=62=61=6C=6C=61',
				'TEL;CELL;PREF:677000001',
			],
			{ name: 'Françoise Mballa', phone: '+237677000001' },
		],
		[
			'a soft break in the middle of a character',
			[
				'VERSION:2.1',
				'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Fran=C3=',
				'=A7ois',
				'TEL:677000001',
			],
			{ name: 'François', phone: '+237677000001' },
		],
		[
			'2.1 of an old Nokia: Latin-1, the encoding without its name, the name in parts',
			['VERSION:2.1', 'N;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Ngu=E9;Ren=E9', 'TEL;CELL:677000001'],
			{ name: 'René Ngué', phone: '+237677000001' },
		],
		[
			'3.0 of an iPhone: grouped, folded, a title, a label',
			[
				'VERSION:3.0',
				'N:Kamga;Paul;;Mr;',
				'FN:Mr Paul',
				'  Kamga',
				'item1.TEL;type=CELL;type=pref:+237 677 00 00 01',
				'item1.X-ABLabel:mobile',
				'NOTE:paie le samedi\\, en espèces\\nou MoMo',
			],
			{
				title: 'Mr',
				name: 'Paul Kamga',
				phone: '+237677000001',
				notes: 'paie le samedi, en espèces ou MoMo',
			},
		],
		[
			'4.0: an address for a number, commas and semicolons that are text',
			[
				'VERSION:4.0',
				'FN:Awa\\, Tantie',
				'TEL;VALUE=uri;TYPE="voice,cell":tel:+237-677-00-00-01;ext=5',
			],
			{ name: 'Awa, Tantie', phone: '+237677000001' },
		],
		[
			'a title of its own field',
			['N:Kamga;Paul;;Dr;', 'FN:Paul Kamga'],
			{ title: 'Dr', name: 'Paul Kamga' },
		],
		[
			'without a name, of a business',
			['VERSION:3.0', 'N:;;;;', 'FN:', 'ORG:Quincaillerie Bell;Achats'],
			{ name: 'Quincaillerie Bell' },
		],
		[
			'a name in parts that have semicolons',
			['N:Bell\\; fils;Jean', 'TEL:677000001'],
			{ name: 'Jean Bell; fils', phone: '+237677000001' },
		],
		[
			'in small letters',
			['version:3.0', 'fn:Rose', 'tel;type=cell:677000001'],
			{ name: 'Rose', phone: '+237677000001' },
		],
		[
			'a picture, folded or not, is nobody',
			[
				'VERSION:2.1',
				'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg',
				'ABAQEASABIAAD/2wBD',
				' AAgGBgcGBQgHBwcJ==',
				'',
				'FN:Rose',
				'TEL:677000001',
			],
			{ name: 'Rose', phone: '+237677000001' },
		],
		[
			'a contact within a contact is nobody',
			[
				'VERSION:2.1',
				'FN:Rose',
				'AGENT:',
				'BEGIN:VCARD',
				'FN:Secrétaire',
				'END:VCARD',
				'TEL:677000001',
			],
			{ name: 'Rose', phone: '+237677000001' },
		],
	])('%s', (_name, lines, customer) => {
		expect(only(...lines)).toEqual(customer);
	});
});

describe('the numbers of a contact', () => {
	it.each([
		[
			['222000002', '677000001', '699000003'],
			{ phone: '+237677000001', otherPhones: ['+237222000002', '+237699000003'] },
			[],
		],
		[['222000002'], { phone: '+237222000002' }, []],
		[['677000001', '+237 677000001', '00237677000001'], { phone: '+237677000001' }, []],
		[['+33 6 12 34 56 78'], { phone: '+33612345678' }, []],
		[['77000001'], { phoneToRepair: '77000001' }, ['1 phone-to-repair']],
		[
			['77000001', '699000003'],
			{ phone: '+237699000003', phoneToRepair: '77000001' },
			['1 phone-to-repair'],
		],
		[
			['77000001', '99000002'],
			{ phoneToRepair: '77000001' },
			['1 phone-left-out', '1 phone-to-repair'],
		],
		[
			['*155#', '8900', 'à demander'],
			{},
			['1 phone-left-out', '1 phone-left-out', '1 phone-left-out'],
		],
		[['677000001 / 699000003'], { phone: '+237677000001', otherPhones: ['+237699000003'] }, []],
		[[], {}, []],
	])('%j', (numbers, phones, notes) => {
		const moved = intoEmpty(
			'customers',
			...card('VERSION:3.0', 'FN:Paul', ...numbers.map(number => `TEL:${number}`)),
		);
		expect(customersIn(moved)).toEqual([{ name: 'Paul', ...phones }]);
		expect(notesOf(moved)).toEqual(notes);
		expect(faultsOf(moved)).toEqual([]);
	});
});

describe('a file of contacts', () => {
	const two = [...card('FN:Paul', 'TEL:677000001'), ...card('FN:Awa', 'TEL:677000002')];

	it('says by its line which contact has no name', () => {
		const moved = intoEmpty('customers', ...two, ...card('TEL:677000003'));
		expect(notesOf(moved)).toEqual(['9 nameless']);
		expect(talliesOf(moved)).toEqual(['customers +2 ~0 =0']);
		expect(moved.read.rows).toBe(3);
	});

	it('that is cut is a fault, where the contact begins', () => {
		expect(faultsOf(intoEmpty('customers', ...two.slice(0, -1)))).toEqual([
			"5: Ce contact n'est pas complet : le fichier est coupé ou abîmé ici.",
		]);
	});

	it('that lost the beginning or the end of a contact is a fault, each told once', () => {
		expect(
			faultsOf(
				intoEmpty(
					'customers',
					...two.slice(0, 3),
					...card('FN:Rose'),
					'BEGIN:VCAR',
					'FN:Jean',
					'TEL:677000009',
				),
			),
		).toEqual([
			"1: Ce contact n'est pas complet : le fichier est coupé ou abîmé ici.",
			"7: Cette ligne n'est pas celle d'un contact : le fichier est abîmé ici.",
		]);
	});

	it('with a line that is none, or a name that is damaged, is a fault', () => {
		expect(
			faultsOf(
				intoEmpty(
					'customers',
					...card('FN:Paul', 'TEL 677000001'),
					...card('FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ren=C3=A9=Z9'),
				),
			),
		).toEqual([
			"3: Cette ligne n'est pas celle d'un contact : le fichier est abîmé ici.",
			'5: « Ren\u00e9\ufffdZ9 » contient un caractère abîmé.',
		]);
	});

	it('in UTF-16 too', () => {
		const bytes = Buffer.from(
			`\ufeff${card('FN:Françoise', 'TEL:677000001').join('\r\n')}`,
			'utf16le',
		);
		const read = readBytes('customers', bytes);
		if (!read.ok) throw new Error(read.refusal.reason);
		const book = applyChanges(emptyBook('fr'), bring(emptyBook('fr'), read.value).changes);
		expect(customersIn({ book })).toEqual([{ name: 'Françoise', phone: '+237677000001' }]);
	});

	it('imported twice makes nobody twice', () => {
		const first = intoEmpty('customers', ...two);
		const again = moveIn(first.book, 'customers', ...two);
		expect(talliesOf(again)).toEqual(['customers +0 ~0 =2']);
		expect(again.brought.changes).toEqual([]);
	});
});

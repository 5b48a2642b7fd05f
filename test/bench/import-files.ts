import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to import, and as what. */
export interface ImportFile {
	readonly what: string;
	readonly path: string;
	readonly kind: string;
}

const rows = (count: number, make: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => make(index)).join('\n');

const phone = (start: string, index: number): string => start + String(index).padStart(6, '0');

const debt = (index: number): string =>
	`Client ${index % 20_000};${phone('677', index % 20_000)};${1000 + index};${1 + (index % 28)}/${1 + (index % 10)}/2026`;

const sale = (index: number): string => {
	const quantity = 1 + (index % 4);
	const price = 500 + (index % 50) * 100;
	return `${1 + (index % 28)}/${1 + (index % 12)}/2025;Client ${index % 5000};Produit ${index % 800};${quantity};${price};${quantity * price}`;
};

/** As an old Android writes it: quoted-printable, three numbers, a picture. */
const contact = (index: number): string =>
	[
		'BEGIN:VCARD',
		'VERSION:2.1',
		`FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fran=C3=A7oise =`,
		`Mballa ${index}`,
		...['677', '222', '699'].map(start => `TEL;CELL:${phone(start, index)}`),
		`PHOTO;ENCODING=BASE64;JPEG:${`${'A'.repeat(74)}\n `.repeat(40)}==`,
		'',
		'END:VCARD',
	].join('\n');

/** What a shop may move in with, at its largest. */
export const makeImportFiles = (directory: string): readonly ImportFile[] => {
	const file = (what: string, name: string, kind: string, text: string): ImportFile => {
		const path = join(directory, name);
		writeFileSync(path, text);
		return { what, path, kind };
	};
	const debts = `Nom;Tel;Doit;Depuis\n${rows(100_000, debt)}`;
	const sales = `Date;Client;Produit;Qté;PU;Payé\n${rows(100_000, sale)}`;
	return [
		file('5 000 contacts (vCard)', 'contacts.vcf', 'customers', rows(5000, contact)),
		file('100 000 debts (CSV)', 'debts.csv', 'debts', debts),
		file('100 000 sales (CSV)', 'sales.csv', 'sales', sales),
	];
};

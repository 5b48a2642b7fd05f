import type { ProductRow } from '../book/bring-products.ts';
import { parseQuantity } from '../book/item.ts';
import { parseAmount } from '../book/money.ts';
import { parseText } from '../book/name.ts';
import { ok, type Result } from '../book/result.ts';
import type { RowReader } from './row-reader.ts';

/** A count may be below zero in a book that owes one, and comes out of it so. */
const parseStock = (text: string): Result<number> =>
	/^-\d{1,5}$/.test(text) ? ok(Number(text)) : parseQuantity(text, 0);

const fromZero = (text: string): Result<number> => parseQuantity(text, 0);

export const readProductRow = (row: RowReader<'products'>): ProductRow | undefined => {
	const name = row.need('name', parseText);
	const barcode = row.read('barcode', parseText);
	const price = row.read('price', parseAmount);
	const stock = row.read('stock', parseStock);
	const threshold = row.read('threshold', fromZero);
	const lifetime = row.read('lifetime', parseQuantity);
	const supplier = row.read('supplier', parseText);
	return name === undefined
		? undefined
		: {
				line: row.line,
				name,
				...(barcode === undefined ? {} : { barcode }),
				...(price === undefined ? {} : { price }),
				...(stock === undefined ? {} : { stock }),
				...(threshold === undefined ? {} : { threshold }),
				...(lifetime === undefined ? {} : { lifetime }),
				...(supplier === undefined ? {} : { supplier }),
			};
};

import * as v from 'valibot';
import type { Book, Change, TableName } from '../book/book.ts';
import type { Language } from '../book/records.ts';
import { StoreFault } from './fault.ts';
import { dictionary, object } from './fields.ts';
import { recordSchemas } from './record-schemas.ts';
import { settingsSchema } from './settings-schema.ts';

const format = 1;

/** The document on disk. */
export type StoredBook = Book & { readonly format: typeof format };

export const toStored = (book: Book): StoredBook => ({ format, ...book });

/** The book without what is the file's own; fields from a newer hand stay in it. */
export const fromStored = ({ format: _, ...book }: StoredBook): Book => book;

const table = <Name extends TableName>(name: Name) =>
	v.pipe(
		dictionary(recordSchemas[name]),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const input: Record<string, { readonly id: string }> = dataset.value;
			for (const [key, value] of Object.entries(input))
				if (value.id !== key)
					addIssue({
						path: [
							{ type: 'object', origin: 'value', input, key, value },
							{ type: 'object', origin: 'value', input: value, key: 'id', value: value.id },
						],
					});
		}),
	);

const tableSchemas = {
	customers: table('customers'),
	products: table('products'),
	suppliers: table('suppliers'),
	sales: table('sales'),
	contacts: table('contacts'),
	problems: table('problems'),
	snoozes: table('snoozes'),
} satisfies { [Name in TableName]: v.GenericSchema<unknown, Book[Name]> };

const bookSchema = (language: Language) => {
	const { customers, products, suppliers, sales, contacts, problems, snoozes } = tableSchemas;
	return object({
		format: v.literal(format),
		settings: v.optional(settingsSchema(language), {}),
		customers: v.optional(customers, {}),
		products: v.optional(products, {}),
		suppliers: v.optional(suppliers, {}),
		sales: v.optional(sales, {}),
		contacts: v.optional(contacts, {}),
		problems: v.optional(problems, {}),
		snoozes: v.optional(snoozes, {}),
	});
};

const anyFormat = object({ format: v.pipe(v.number(), v.safeInteger()) });

/** What the schema makes of the input, or a fault that says where it is wrong; `$` is the whole. */
const checked = <Output>(
	schema: v.GenericSchema<unknown, Output>,
	input: unknown,
	path: string,
): Output => {
	const read = v.safeParse(schema, input, { abortEarly: true });
	if (read.success) return read.output;
	throw new StoreFault('invalid', path, v.getDotPath(read.issues[0]) ?? '$');
};

/** The document as read from a file, made whole; throws a fault when it is not a book. */
export const readStored = (input: unknown, language: Language, path: string): StoredBook => {
	// Before the rest: of a format still to come only the number is known.
	const read = checked(anyFormat, input, path);
	if (read.format > format) throw new StoreFault('newer-format', path, String(read.format));
	return checked(bookSchema(language), input, path);
};

/** Throws when a change, once written, would make a book that cannot be opened again. */
export const checkChange = (change: Change, language: Language, path: string): void => {
	const { table, record } = JSON.parse(JSON.stringify(change));
	const part = table === 'settings' ? record : Object.fromEntries([[record.id, record]]);
	checked(bookSchema(language), { format, [table]: part }, path);
};

import * as v from 'valibot';
import type { ArchivedRecords } from '../book/archive.ts';
import { type Book, type Change, type TableName, tableNames } from '../book/book.ts';
import type { Operation, Writer } from '../book/history.ts';
import type { Language } from '../book/records.ts';
import { StoreFault } from './fault.ts';
import {
	count,
	day,
	dictionary,
	type FieldsOf,
	id,
	maybe,
	object,
	pieces,
	text,
} from './fields.ts';
import { archiveName } from './files.ts';
import { recordSchemas } from './record-schemas.ts';
import { settingsSchema } from './settings-schema.ts';

/** Of the documents this program writes. The first one had neither journal nor checksum. */
export const format = 2;

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
	months: table('months'),
	backups: table('backups'),
	news: table('news'),
} satisfies { [Name in TableName]: v.GenericSchema<unknown, Book[Name]> };

const bookFields = (language: Language) => ({
	settings: v.optional(settingsSchema(language), {}),
	customers: v.optional(tableSchemas.customers, {}),
	products: v.optional(tableSchemas.products, {}),
	suppliers: v.optional(tableSchemas.suppliers, {}),
	sales: v.optional(tableSchemas.sales, {}),
	contacts: v.optional(tableSchemas.contacts, {}),
	problems: v.optional(tableSchemas.problems, {}),
	snoozes: v.optional(tableSchemas.snoozes, {}),
	months: v.optional(tableSchemas.months, {}),
	backups: v.optional(tableSchemas.backups, {}),
	news: v.optional(tableSchemas.news, {}),
});

const anyFormat = object({ format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

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

const isChange = (language: Language) => (input: unknown) => {
	if (typeof input !== 'object' || input === null) return false;
	const { table: name, record, removed } = input as Record<string, unknown>;
	if (name === 'settings') return v.is(settingsSchema(language), record);
	if (typeof name !== 'string' || !Object.hasOwn(recordSchemas, name)) return false;
	return typeof removed === 'string' || v.is(recordSchemas[name as TableName], record);
};

const operation = (language: Language) =>
	object({
		sequence: pieces,
		on: day,
		at: text,
		by: object({ command: text, pid: count } satisfies FieldsOf<Writer>),
		undoes: maybe(pieces),
		reverse: v.array(v.custom<Change>(isChange(language))),
	} satisfies FieldsOf<Operation>);

const snapshotSchema = (language: Language) =>
	object({
		format: v.literal(format),
		bookId: id,
		generation: count,
		sequence: count,
		lastDay: maybe(day),
		archive: v.pipe(text, v.regex(archiveName)),
		history: v.array(operation(language)),
		...bookFields(language),
	});

export type SnapshotDocument = v.InferOutput<ReturnType<typeof snapshotSchema>>;

const oldBookSchema = (language: Language) =>
	object({ format: v.literal(1), ...bookFields(language) });

/** Which format the document is of; a fault when it is of one still to come, or of none. */
export const formatOf = (input: unknown, path: string): number => {
	const read = checked(anyFormat, input, path);
	if (read.format > format) throw new StoreFault('newer-format', path, String(read.format));
	return read.format;
};

/** A document that somebody else may have written, made whole; a fault says where it is wrong. */
export const readDocument = (input: unknown, language: Language, path: string): SnapshotDocument =>
	checked(snapshotSchema(language), input, path);

const archivedSchema = object({
	sales: v.optional(v.array(recordSchemas.sales), []),
	contacts: v.optional(v.array(recordSchemas.contacts), []),
	problems: v.optional(v.array(recordSchemas.problems), []),
	snoozes: v.optional(v.array(recordSchemas.snoozes), []),
} satisfies FieldsOf<ArchivedRecords>);

/** The same of the records of an archive, month by month or all together. */
export const readArchived = (input: unknown, path: string): ArchivedRecords =>
	checked(archivedSchema, input, path);

/** The book of a document of the first format. */
export const readOldBook = (input: unknown, language: Language, path: string): Book => {
	const { format: _, ...book } = checked(oldBookSchema(language), input, path);
	return book;
};

/** A book of nothing but one table: made once, for an import checks a hundred thousand records. */
const partSchemas = new Map<string, v.GenericSchema<unknown, unknown>>(
	tableNames.map(name => [name, object({ [name]: tableSchemas[name] as v.GenericSchema })]),
);

/** Throws when a change, once written, would make a book that cannot be opened again. */
export const checkChange = (change: Change, language: Language, path: string): void => {
	if ('removed' in change) return;
	const { table, record } = JSON.parse(JSON.stringify(change));
	const part = table === 'settings' ? record : Object.fromEntries([[record.id, record]]);
	const schema = partSchemas.get(table) ?? object({ settings: settingsSchema(language) });
	checked(schema, { [table]: part }, path);
};

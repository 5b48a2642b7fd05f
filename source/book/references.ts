import type { TableName, Tables } from './book.ts';
import type { Id } from './records.ts';

/** One record that another one speaks of. */
export interface Reference {
	/** The field that holds it. */
	readonly field: string;
	readonly table: TableName;
	readonly id: Id;
}

type ReferencesOf = {
	readonly [Table in TableName]?: (record: Tables[Table]) => readonly Reference[];
};

const one = (field: string, table: TableName, id: Id | undefined): readonly Reference[] =>
	id === undefined ? [] : [{ field, table, id }];

const references: ReferencesOf = {
	products: ({ supplierId }) => one('supplierId', 'suppliers', supplierId),
	sales: ({ customerId, lines }) => [
		...one('customerId', 'customers', customerId),
		...lines.flatMap(({ productId }) => one('productId', 'products', productId)),
	],
	contacts: ({ customerId, productId, sales }) => [
		...one('customerId', 'customers', customerId),
		...one('productId', 'products', productId),
		...sales.flatMap(({ saleId }) => one('saleId', 'sales', saleId)),
	],
	problems: ({ customerId, saleId }) => [
		...one('customerId', 'customers', customerId),
		...one('saleId', 'sales', saleId),
	],
};

/** Every record that this one speaks of. */
export const referencesOf = <Table extends TableName>(
	table: Table,
	record: Tables[Table],
): readonly Reference[] =>
	(references[table] as ((record: Tables[Table]) => readonly Reference[]) | undefined)?.(record) ??
	[];

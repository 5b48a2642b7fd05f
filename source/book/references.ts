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
	contacts: ({ customerId, productId, newsId, sales }) => [
		...one('newsId', 'news', newsId),
		...one('customerId', 'customers', customerId),
		...one('productId', 'products', productId),
		...sales.flatMap(({ saleId }) => one('saleId', 'sales', saleId)),
	],
	problems: ({ customerId, saleId, productId }) => [
		...one('customerId', 'customers', customerId),
		...one('productId', 'products', productId),
		...one('saleId', 'sales', saleId),
	],
	news: ({ customerIds, productId }) => [
		...customerIds.flatMap(id => one('customerIds', 'customers', id)),
		...one('productId', 'products', productId),
	],
};

/** Every record that this one speaks of. */
export const referencesOf = <Table extends TableName>(
	table: Table,
	record: Tables[Table],
): readonly Reference[] =>
	(references[table] as ((record: Tables[Table]) => readonly Reference[]) | undefined)?.(record) ??
	[];

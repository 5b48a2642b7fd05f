import fc from 'fast-check';
import {
	type Change,
	put,
	type TableName,
	type Tables,
	tableNames,
} from '../../source/book/book.ts';
import { addDays, day } from '../../source/book/day.ts';
import { francs } from '../../source/book/money.ts';
import { defaultSettings } from '../../source/book/settings.ts';

const on = day('2026-11-24');

/** One record of each table under an id, with something in it that the mark changes. */
const records: { readonly [Name in TableName]: (id: string, mark: number) => Tables[Name] } = {
	customers: (id, mark) => ({
		id,
		name: `Client ${mark}`,
		tone: 'gentle',
		events: [],
		...(mark % 2 === 0 ? {} : { hold: { reason: 'voyage', on } }),
		since: on,
	}),
	products: (id, mark) => ({ id, name: 'Riz', ...(mark === 0 ? {} : { stock: mark }) }),
	suppliers: (id, mark) => ({ id, name: `Fournisseur ${mark}` }),
	sales: (id, mark) => ({
		id,
		on,
		customerId: 'a',
		lines: [{ productId: 'b', name: 'Riz', quantity: 1 + mark, unitPrice: francs(18_000) }],
		payments: mark === 0 ? [] : [{ on, amount: francs(mark) }],
		paymentPromises: [],
		deliveryPromises: [],
	}),
	contacts: (id, mark) => ({
		id,
		on,
		kind: 'payment',
		step: 'friendly',
		customerId: 'a',
		sales: [{ saleId: 'b', stage: 'friendly' }],
		channel: 'whatsapp',
		message: `Bonjour\n« ${mark} » ☎ \u2028`,
	}),
	problems: (id, mark) => ({ id, customerId: 'a', what: `panne ${mark}`, openedOn: on }),
	snoozes: (id, mark) => ({ id, until: addDays(on, 1 + mark), on }),
	months: (id, mark) => ({
		id,
		sales: mark,
		total: francs(1_000 * mark),
		contacts: mark,
		problems: 0,
	}),
	news: (id, mark) => ({ id, on, text: `Arrivage ${mark}`, customerIds: ['a'] }),
	backups: (_id, mark) => ({ id: 'outside', on, path: `/media/${mark}` }),
};

const idsOf = (table: TableName): readonly string[] => {
	if (table === 'backups') return ['outside'];
	return table === 'months' ? ['2026-07', '2026-08'] : ['a', 'b', 'toString'];
};

const mark = fc.nat(9);

const putOne = fc
	.constantFrom(...tableNames)
	.chain(table =>
		fc.record({ table: fc.constant(table), id: fc.constantFrom(...idsOf(table)), mark }),
	)
	.map(({ table, id, mark }): Change => put(table, records[table](id, mark)));

const settings = mark.map((days): Change => {
	const usual = defaultSettings('fr');
	return { table: 'settings', record: { ...usual, spacing: { days } } };
});

const removal = fc
	.constantFrom(...tableNames)
	.chain(table =>
		fc.record({ table: fc.constant(table), removed: fc.constantFrom(...idsOf(table)) }),
	);

/** Whole records put, of few names, so that they meet. */
export const puts: fc.Arbitrary<readonly Change[]> = fc.array(
	fc.oneof({ arbitrary: putOne, weight: 8 }, { arbitrary: settings, weight: 1 }),
	{ minLength: 1, maxLength: 4 },
);

/** Records put and taken out. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
	fc.oneof(
		{ arbitrary: putOne, weight: 6 },
		{ arbitrary: settings, weight: 1 },
		{ arbitrary: removal, weight: 3 },
	),
	{ minLength: 1, maxLength: 5 },
);

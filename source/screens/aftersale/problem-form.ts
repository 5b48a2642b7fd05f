import { noteAnswer } from '../../book/contact.ts';
import type { Day } from '../../book/day.ts';
import { debtsOf } from '../../book/debt.ts';
import { showAmount } from '../../book/money.ts';
import { keptLines } from '../../book/pieces.ts';
import { openProblem } from '../../book/problem.ts';
import type { Id, ProblemSort, Sale } from '../../book/records.ts';
import { ok } from '../../book/result.ts';
import { salesOf } from '../../book/sales-of.ts';
import { parseReason } from '../../book/to-correct.ts';
import { describeLines } from '../../text/describe.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Filled, Form, Given, Option } from '../form/form.ts';
import { nameOf } from '../lookup.ts';
import { keep } from '../turn.ts';
import { problemNoted } from './noted.ts';
import { byGravity, dayField } from './problem-fields.ts';

interface ProblemValues {
	readonly sort: ProblemSort;
	readonly product?: Id | undefined;
	/** Of a dispute: the debt. */
	readonly sale?: Id | undefined;
	readonly what: string;
	readonly day: Day | undefined;
}

/** Products of his that have a row in the choice, the last bought first. */
const mostProducts = 12;

/** No id: the program makes longer ones. */
const noProduct = '-';

/** The sale it is opened on, or all of his, the newest first. */
const salesIn = ({ about, world }: Given): readonly Sale[] => {
	const { saleIds, customerId = '' } = about;
	return saleIds === undefined
		? [...salesOf(world.book, customerId)].reverse()
		: saleIds.flatMap(id => world.book.sales[id] ?? []);
};

const productOptions = (given: Given): readonly Option[] => {
	const names = new Map(
		salesIn(given).flatMap(sale => keptLines(sale).map(({ productId, name }) => [productId, name])),
	);
	return [
		...[...names]
			.slice(0, mostProducts)
			.map(([value, name]) => ({ value, label: cut(name, mostQuoted) })),
		{ value: noProduct, label: given.world.catalog.aftersale.problem.noProduct },
	];
};

/** What he owes of the sales it may be about: a debt can be disputed, a purchase that is paid cannot. */
const debtOptions = (given: Given): readonly Option[] => {
	const { book, catalog } = given.world;
	const meant = new Set(salesIn(given).map(({ id }) => id));
	return debtsOf(book, given.about.customerId ?? '')
		.filter(({ sale }) => meant.has(sale.id))
		.map(({ sale, balance }) => ({
			value: sale.id,
			label: `${describeLines(sale, catalog)}, ${showAmount(balance)}`,
		}));
};

const isDispute = ({ values }: Filled<ProblemValues>): boolean => values.sort === 'dispute';

const sortOptions = (given: Given): readonly Option[] => {
	const { sorts } = given.world.catalog.aftersale;
	const mayDispute = given.about.contactId === undefined && debtOptions(given).length > 0;
	const offered: readonly ProblemSort[] = [
		...byGravity,
		...(mayDispute ? ['dispute' as const] : []),
	];
	return offered.map(value => ({ value, label: sorts[value] }));
};

const saleOf = (values: ProblemValues, given: Given): Id | undefined => {
	if (values.sort === 'dispute') return values.sale ?? debtOptions(given)[0]?.value;
	if (given.about.saleIds !== undefined) return given.about.saleIds[0];
	return salesIn(given).find(sale =>
		keptLines(sale).some(({ productId }) => productId === values.product),
	)?.id;
};

/** Something went wrong, and the shop is told of it: without a message, or in answer to one. */
export const problemForm: Form<ProblemValues> = {
	title: ({ about, world }) => world.catalog.aftersale.problem.title(nameOf(world, about)),
	fields: {
		sort: {
			label: ({ world }) => world.catalog.aftersale.problem.sort,
			read: typed => ok(typed as ProblemSort),
			options: sortOptions,
		},
		product: {
			label: ({ world }) => world.catalog.aftersale.problem.product,
			read: typed => ok(typed === noProduct ? undefined : typed),
			options: productOptions,
			isShown: filled => !isDispute(filled) && productOptions(filled).length > 1,
		},
		sale: {
			label: ({ world }) => world.catalog.aftersale.problem.sale,
			read: typed => ok(typed === '' ? undefined : typed),
			options: debtOptions,
			isShown: filled => isDispute(filled) && debtOptions(filled).length > 1,
		},
		what: {
			label: ({ world }) => world.catalog.aftersale.problem.what,
			read: parseReason,
			hint: ({ world }) => world.catalog.aftersale.problem.whatHint,
		},
		day: dayField<ProblemValues>(),
	},
	enter: 'goes-on',
	accept: (values, given, { stack }) => {
		const { about, world } = given;
		const { sort, product, what, day } = values;
		const said = {
			sort,
			...(product === undefined ? {} : { productId: product }),
			...(day === undefined ? {} : { dueOn: day }),
		};
		const saleId = saleOf(values, given);
		return keep(
			book =>
				about.contactId === undefined
					? openProblem(
							book,
							{
								...said,
								customerId: about.customerId ?? '',
								...(saleId === undefined ? {} : { saleId }),
								what,
							},
							world.facts,
						)
					: noteAnswer(
							book,
							{ contactId: about.contactId, said: 'problem', note: what, problem: said },
							world.facts,
						),
			({ changes }, after) => problemNoted(stack, about, changes, after),
		);
	},
};

import type { Account } from '../../book/accounts.ts';
import { callName } from '../../book/find.ts';
import { likelySameAs } from '../../book/likely-same.ts';
import { showAmount, sumOf } from '../../book/money.ts';
import { showPhone } from '../../book/phone.ts';
import type { Customer } from '../../book/records.ts';
import type { Cell } from '../../components/line.tsx';
import { shortDay } from '../../text/describe.ts';
import type { ViewOf } from '../frame.tsx';
import { nameOf, sinceWords } from '../lookup.ts';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { accountsListed } from './listed.ts';

type Cells = readonly Cell[];

const money = 14;
const since = 10;
const number = 13;

/** Who, his number, what he owes, since when, and what is to be known of him. */
const row = (cells: readonly [string, string, string, string, string], columns: number): Cells => {
	const [who, phone, owed, oldest, signs] = cells;
	const room = columns - 4;
	// In a narrow window the name and what he owes are the last to go.
	const hasPhone = columns >= 70;
	const state = columns < 70 ? 0 : Math.min(36, Math.floor(room * 0.18));
	const left = room - money - since - state - (hasPhone ? number : 0);
	return [
		{ text: who, columns: left - 1, tone: 'title' },
		{ text: ' ' },
		...(hasPhone ? [{ text: phone, columns: number }] : []),
		{ text: owed, columns: money, align: 'right', tone: 'money' },
		{ text: oldest, columns: since, align: 'right' },
		...(state === 0 ? [] : [{ text: '  ' }, { text: signs, columns: state - 2 }]),
	];
};

const numberOf = ({ phone, phoneToRepair }: Customer, { catalog }: World): string => {
	if (phone !== undefined) return showPhone(phone);
	return phoneToRepair === undefined ? '' : catalog.customers.list.toRepair(phoneToRepair);
};

/** In words, one after the other: no colour, no sign to be learnt. */
const signsOf = (customer: Customer, { book, catalog, morning }: World): string => {
	const { list } = catalog.customers;
	const { hold, tone } = customer;
	const held =
		hold === undefined || (hold.until !== undefined && hold.until <= morning.today)
			? ''
			: hold.until === undefined
				? list.optedOut
				: list.paused(shortDay(hold.until, morning.today));
	return [
		held,
		likelySameAs(book, customer.id).length > 0 ? list.twice : '',
		tone === 'firm' ? list.firm : '',
	]
		.filter(sign => sign !== '')
		.join(', ');
};

const accountCells = ({ customer, owed, oldest }: Account, world: World): Cells => {
	const { size } = world;
	return row(
		[
			callName(customer),
			numberOf(customer, world),
			owed === 0 ? '' : showAmount(owed),
			sinceWords(oldest, world),
			signsOf(customer, world),
		],
		size.columns,
	);
};

/** Every customer, those seen last first or by name. */
export const CustomersView = ({ screen, world, ...rest }: ViewOf<'customers'>) => {
	const { catalog, book, size } = world;
	const { list } = catalog.customers;
	const { screens } = catalog;
	const listed = accountsListed(world, screen);
	const all = Object.keys(book.customers).length;
	const { who, phone, owes, oldest, signs } = list.columns;
	const { mergeInto, order, query } = screen;
	const owed = sumOf(listed.map(account => account.owed));
	return (
		<TablePage
			{...rest}
			world={world}
			place="customers"
			{...(mergeInto === undefined ? {} : { words: { open: list.choose } })}
			title={
				mergeInto === undefined
					? `${list.title} (${list.orders[order]})`
					: list.mergeTitle(nameOf(world, { customerId: mergeInto }))
			}
			summary={
				query === ''
					? list.summary(listed.length, showAmount(owed))
					: screens.found(listed.length, all)
			}
			columns={row([who, phone, owes, oldest, signs], size.columns)}
			rows={listed.map(account => () => accountCells(account, world))}
			at={screen.at}
			empty={query === '' ? list.empty : screens.nothingFound(query)}
		/>
	);
};

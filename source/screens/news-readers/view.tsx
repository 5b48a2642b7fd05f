import { callName } from '../../book/find.ts';
import { unreachable } from '../../book/news.ts';
import { showPhone } from '../../book/phone.ts';
import type { Contact, Customer, Id } from '../../book/records.ts';
import type { Cell } from '../../components/line.tsx';
import { shortDay } from '../../text/describe.ts';
import type { ViewOf } from '../frame.tsx';
import { TablePage } from '../table.tsx';
import type { World } from '../turn.ts';
import { customersToChoose, toldAlready } from './listed.ts';

type Cells = readonly Cell[];

const mark = 4;
const number = 13;

const row = (cells: readonly [string, string, string, string], columns: number): Cells => {
	const [sign, who, phone, why] = cells;
	const room = columns - 4 - mark;
	const reasons = Math.min(34, Math.floor(room * 0.42));
	// In a narrow window the sign, the name and the reason are the last to go.
	const numbers = columns < 70 ? [] : [{ text: phone, columns: number }];
	return [
		{ text: sign, columns: mark },
		{
			text: who,
			columns: room - reasons - (numbers.length === 0 ? 0 : number) - 1,
			tone: 'title',
		},
		{ text: ' ' },
		...numbers,
		{ text: why, columns: reasons },
	];
};

/** What is to be known before he is chosen. */
const whyWords = (
	customer: Customer,
	told: Contact | undefined,
	{ catalog, morning }: World,
): string => {
	const { reasons } = catalog.relances;
	if (told !== undefined) return catalog.news.standings.told(shortDay(told.on, morning.today));
	const why = unreachable(customer);
	if (why !== undefined) return reasons[why];
	const until = customer.hold?.until;
	return until !== undefined && until > morning.today
		? catalog.customers.list.paused(shortDay(until, morning.today))
		: '';
};

const customerCells = (
	customer: Customer,
	chosen: ReadonlySet<Id>,
	told: ReadonlyMap<Id, Contact>,
	world: World,
): Cells => {
	const { id, phone } = customer;
	const isOut = unreachable(customer) !== undefined;
	const sign = chosen.has(id) ? '[x]' : isOut ? ' - ' : '[ ]';
	return row(
		[
			sign,
			callName(customer),
			phone === undefined ? '' : showPhone(phone),
			whyWords(customer, told.get(id), world),
		],
		world.size.columns,
	);
};

/** Every customer, with a sign before those who are chosen; who cannot be says why. */
export const NewsReadersView = ({ screen, world, ...rest }: ViewOf<'news-readers'>) => {
	const { catalog, size } = world;
	const { news, screens } = catalog;
	const listed = customersToChoose(world, screen);
	const chosen = new Set(screen.chosen);
	const told = toldAlready(world, screen);
	const { who, phone } = catalog.customers.list.columns;
	return (
		<TablePage
			{...rest}
			world={world}
			place="news-readers"
			title={news.readersTitle}
			summary={news.chosen(chosen.size, listed.length)}
			columns={row(['', who, phone, ''], size.columns)}
			rows={listed.map(customer => () => customerCells(customer, chosen, told, world))}
			at={screen.at}
			empty={
				screen.query === '' ? catalog.customers.list.empty : screens.nothingFound(screen.query)
			}
		/>
	);
};

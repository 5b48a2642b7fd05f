import { clampCursor } from '../../components/list.ts';
import { choose } from '../choice/state.ts';
import { askAnswerTo, askBackup, askDelivered, askPayment } from '../dialogs.ts';
import { entriesScreen } from '../entries/state.ts';
import { customerOf, orderOf } from '../lookup.ts';
import { moved } from '../moving.ts';
import { newsScreen } from '../news/state.ts';
import { relancePage } from '../relance/among.ts';
import { reportScreen } from '../report/state.ts';
import { push, type ScreenOf } from '../screen.ts';
import { settingsScreen } from '../settings/state.ts';
import type { Input, Scene, Turn } from '../turn.ts';
import { itemsOf, type MorningItem } from './items.ts';

const customerOfItem = (item: MorningItem | undefined): string | undefined => {
	switch (item?.kind) {
		case 'relance':
			return customerOf(item.relance)?.id;
		case 'order':
			return item.sale.customerId;
		case 'done':
			return item.contact.customerId;
		case undefined:
			return undefined;
	}
};

const orderOfItem = (item: MorningItem | undefined) => {
	if (item?.kind === 'relance')
		return item.relance.kind === 'delivery' ? orderOf(item.relance.sales) : undefined;
	return item?.kind === 'order' ? item.sale : undefined;
};

const openItem = (scene: Scene, item: MorningItem | undefined): Turn => {
	switch (item?.kind) {
		case 'relance':
			return { stack: push(scene.stack, relancePage(item.relance, scene.world.morning)) };
		case 'order':
			return askDelivered(scene, item.sale);
		case 'done':
			return askAnswerTo(scene, item.contact);
		case undefined:
			return {};
	}
};

export const updateMorning = (scene: Scene<ScreenOf<'morning'>>, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const items = itemsOf(world.morning);
	const at = clampCursor(screen.at, items.length);
	const item = items[at];
	const { action } = input;
	const moving = moved(scene, action, items.length);
	if (moving !== undefined) return moving;
	switch (action) {
		case 'open':
			return openItem(scene, item);
		case 'pay':
			return askPayment(scene, customerOfItem(item));
		case 'deliver':
			return askDelivered(scene, orderOfItem(item));
		case 'debts':
			return { stack: push(stack, { screen: 'debts', at: 0, query: '' }) };
		case 'orders':
			return { stack: push(stack, { screen: 'orders', at: 0, query: '' }) };
		case 'stock':
			return { stack: push(stack, { screen: 'stock', at: 0, query: '' }) };
		case 'entries':
			return { stack: push(stack, entriesScreen) };
		case 'report':
			return { stack: push(stack, reportScreen) };
		case 'history':
			return { stack: push(stack, { screen: 'history', at: 0 }) };
		case 'back-up':
			return askBackup(scene);
		case 'settings':
			return { stack: push(stack, settingsScreen) };
		case 'move-in':
			return { stack: push(stack, choose('moving-in', {})) };
		case 'news':
			return { stack: push(stack, newsScreen) };
		case 'later':
			return { stack: push(stack, { screen: 'later', at: 0 }) };
		case 'quit':
			return { isOver: true };
		default:
			return {};
	}
};

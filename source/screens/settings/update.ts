import { resetSetting } from '../../book/setting.ts';
import { type SettingName, settingTable } from '../../book/setting-table.ts';
import { clampCursor } from '../../components/list.ts';
import { fieldOf } from '../../components/text-field.ts';
import { choose } from '../choice/state.ts';
import { closedDaysScreen } from '../closed-days/state.ts';
import { openForm } from '../form/drafts.ts';
import { moved } from '../moving.ts';
import { pop, push, type ScreenOf } from '../screen.ts';
import { type Input, keep, type Scene, type Turn } from '../turn.ts';
import { itemsListed, type SettingItem } from './listed.ts';
import { keptNotice, settingForm } from './setting-form.ts';
import { week } from './value-words.ts';

type SettingsScene = Scene<ScreenOf<'settings'>>;

/** The way each kind of setting is changed. */
const changing = ({ stack, world }: SettingsScene, name: SettingName): Turn => {
	const { shop } = world.book.settings;
	switch (settingTable[name].kind) {
		case 'language':
			return {
				stack: push(stack, { ...choose('language', {}), at: shop.language === 'fr' ? 0 : 1 }),
			};
		case 'weekdays':
			return {
				stack: push(stack, {
					...choose('quiet-days', {}),
					at: Math.max(
						0,
						week.findIndex(day => world.book.settings.quietWeekdays.includes(day)),
					),
				}),
			};
		case 'days':
			return { stack: push(stack, closedDaysScreen(world.book, world.facts.today)) };
		default:
			return openForm(stack, settingForm(name, world), world);
	}
};

const resetting = ({ world }: SettingsScene, { name }: SettingItem): Turn =>
	keep(
		book => resetSetting(book, name, world.facts),
		(_done, after) => keptNotice(name, after),
	);

export const updateSettings = (scene: SettingsScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, stack, world } = scene;
	const listed = itemsListed(world, screen);
	const item = listed[clampCursor(screen.at, listed.length)];
	const moving = moved(scene, input.action, listed.length);
	if (moving !== undefined) return moving;
	switch (input.action) {
		case 'back':
			return { stack: pop(stack) };
		case 'search':
			return { stack: push(stack, { screen: 'search', field: fieldOf(screen.query) }) };
		case 'open':
			return item === undefined ? {} : changing(scene, item.name);
		case 'restore':
			return item === undefined ? {} : resetting(scene, item);
		default:
			return {};
	}
};

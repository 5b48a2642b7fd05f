import { resetSetting } from '../../book/setting.ts';
import { type SettingName, settingTable } from '../../book/setting-table.ts';
import { clampCursor } from '../../components/list.ts';
import { restoreWording } from '../../relances/wording.ts';
import { browsed } from '../browsing.ts';
import { choose } from '../choice/state.ts';
import { closedDaysScreen } from '../closed-days/state.ts';
import { openForm } from '../form/drafts.ts';
import { push, type ScreenOf } from '../screen.ts';
import { openTemplate, withWording } from '../template/wordings.ts';
import { alert, type Input, keep, type Scene, type Turn } from '../turn.ts';
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

const opening = (scene: SettingsScene, item: SettingItem): Turn => {
	const { stack, world } = scene;
	switch (item.kind) {
		case 'setting':
			return changing(scene, item.name);
		case 'template':
			return { stack: push(stack, openTemplate(stack, world, item.name)) };
		case 'unknown-template':
			return alert(world.catalog.settings.templates.aboutUnknown);
	}
};

/** The wording of a message as it was shipped; of no message, none. */
const restoring = ({ stack, world }: SettingsScene, item: SettingItem): Turn => {
	const { restored, removed } = world.catalog.settings.templates;
	return keep(
		book => restoreWording(book, item),
		() => ({
			stack: withWording(stack, world, item.name),
			notice: {
				tone: 'good',
				text: item.kind === 'template' ? restored(item.words) : removed(item.name),
			},
		}),
	);
};

const resetting = (scene: SettingsScene, item: SettingItem): Turn =>
	item.kind === 'setting'
		? keep(
				book => resetSetting(book, item.name, scene.world.facts),
				(_done, after) => keptNotice(item.name, after),
			)
		: restoring(scene, item);

export const updateSettings = (scene: SettingsScene, input: Input): Turn => {
	if (!('action' in input)) return {};
	const { screen, world } = scene;
	const listed = itemsListed(world, screen);
	const item = listed[clampCursor(screen.at, listed.length)];
	const browsing = browsed(scene, input.action, listed.length);
	if (browsing !== undefined) return browsing;
	switch (input.action) {
		case 'open':
			return item === undefined ? {} : opening(scene, item);
		case 'restore':
			return item === undefined ? {} : resetting(scene, item);
		default:
			return {};
	}
};

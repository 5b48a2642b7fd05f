import { oldestDebt, orderOf, resuming, type Story } from './deed-shop.ts';

export const silenceStories: readonly Story[] = [
	[
		'a pause',
		'paused',
		shop => shop.leavesAlone('Paul', 'voyage', '2026-12-15'),
		'Messages en pause : Mr Paul',
		'Messages paused: Mr Paul',
	],
	[
		'an opt-out in the place of a pause',
		'opted-out',
		shop => {
			shop.leavesAlone('Paul', 'voyage', '2026-12-15');
			shop.leavesAlone('Paul', 'il l’a demandé');
		},
		'Plus de messages : Mr Paul',
		'No more messages: Mr Paul',
	],
	[
		'one debt left alone',
		'opted-out',
		shop => shop.leavesAlone(oldestDebt(shop, 'Paul'), 'litige'),
		'Plus de messages : Mr Paul',
		'No more messages: Mr Paul',
	],
	[
		'one debt left alone for a while',
		'paused',
		shop => shop.leavesAlone(oldestDebt(shop, 'Paul'), 'litige', '2026-12-15'),
		'Messages en pause : Mr Paul',
		'Messages paused: Mr Paul',
	],
	[
		'a longer pause',
		'paused',
		shop => {
			shop.leavesAlone('Paul', 'voyage', '2026-12-15');
			shop.leavesAlone('Paul', 'voyage', '2026-12-25');
		},
		'Messages en pause : Mr Paul',
		'Messages paused: Mr Paul',
	],
	[
		'an order left alone, whose payment was promised',
		'opted-out',
		shop => {
			shop.isPromised('Jeanne', '2026-12-01');
			shop.leavesAlone([orderOf(shop)], 'litige');
		},
		'Plus de messages : Mme Jeanne',
		'No more messages: Mme Jeanne',
	],
	[
		'a pause lifted',
		'resumed',
		shop => {
			shop.leavesAlone('Paul', 'voyage', '2026-12-15');
			resuming(shop, 'Paul');
		},
		'Messages repris : Mr Paul',
		'Messages taken up again: Mr Paul',
	],
	[
		'a pause lifted by the command',
		'resumed',
		shop => {
			shop.leavesAlone('Paul', 'voyage', '2026-12-15');
			shop.knows('Mr Paul', { hold: null });
		},
		'Messages repris : Mr Paul',
		'Messages taken up again: Mr Paul',
	],
	[
		'a debt spoken of again',
		'resumed',
		shop => {
			shop.leavesAlone(oldestDebt(shop, 'Paul'), 'litige');
			resuming(shop, 'Paul');
		},
		'Messages repris : Mr Paul',
		'Messages taken up again: Mr Paul',
	],
	[
		'a relance taken up again before its day',
		'resumed',
		shop => {
			shop.putsOff(shop.relance('payment'), '2026-12-15');
			resuming(shop, 'Paul');
		},
		'Messages repris : Mr Paul',
		'Messages taken up again: Mr Paul',
	],
	[
		'a relance put off',
		'snooze',
		shop => shop.putsOff(shop.relance('payment'), '2026-12-01'),
		'Relance reportée',
		'Reminder put off',
	],
];

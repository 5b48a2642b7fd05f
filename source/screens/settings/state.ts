export interface SettingsState {
	readonly screen: 'settings';
	readonly at: number;
	readonly query: string;
}

export const settingsScreen: SettingsState = { screen: 'settings', at: 0, query: '' };

import type { AgiosState } from './agios/state.ts';
import type { ChoiceState } from './choice/state.ts';
import type { ClosedDaysState } from './closed-days/state.ts';
import type { ConfirmState } from './confirm/state.ts';
import type { CopyingState } from './copying/state.ts';
import type { CustomerState } from './customer/state.ts';
import type { CustomersState } from './customers/state.ts';
import type { DebtsState } from './debts/state.ts';
import type { EditorState } from './editor/state.ts';
import type { EntriesState } from './entries/state.ts';
import type { FormState } from './form/state.ts';
import type { HelpState } from './help/state.ts';
import type { HistoryState } from './history/state.ts';
import type { PreviewState } from './imports/preview-state.ts';
import type { LaterState } from './later/state.ts';
import type { MessageState } from './message/state.ts';
import type { MorningState } from './morning/state.ts';
import type { NewsState } from './news/state.ts';
import type { NewsPageState } from './news-page/state.ts';
import type { NewsReadersState } from './news-readers/state.ts';
import type { NewsTextState } from './news-text/state.ts';
import type { OrdersState } from './orders/state.ts';
import type { ProductState } from './product/state.ts';
import type { QuestionState } from './question/state.ts';
import type { RelanceState } from './relance/state.ts';
import type { ReorderState } from './reorder/state.ts';
import type { ReportState } from './report/state.ts';
import type { SaleState } from './sale/state.ts';
import type { SalePageState } from './sale-page/state.ts';
import type { SearchState } from './search/state.ts';
import type { SettingsState } from './settings/state.ts';
import type { StockState } from './stock/state.ts';
import type { SuppliersState } from './suppliers/state.ts';
import type { TemplateState } from './template/state.ts';

export type Screen =
	| MorningState
	| RelanceState
	| LaterState
	| DebtsState
	| CustomersState
	| CustomerState
	| OrdersState
	| StockState
	| ProductState
	| ReorderState
	| SuppliersState
	| ReportState
	| SearchState
	| QuestionState
	| ChoiceState
	| ConfirmState
	| FormState
	| CopyingState
	| PreviewState
	| MessageState
	| SaleState
	| EntriesState
	| SalePageState
	| AgiosState
	| EditorState
	| HistoryState
	| SettingsState
	| ClosedDaysState
	| TemplateState
	| NewsState
	| NewsTextState
	| NewsReadersState
	| NewsPageState
	| HelpState;

export type ScreenName = Screen['screen'];
export type ScreenOf<Name extends ScreenName> = Extract<Screen, { screen: Name }>;

/** What is open, the top last. Never empty; changed by push, pop and replace alone. */
export type Stack = readonly [Screen, ...Screen[]];

export const top = (stack: Stack): Screen => stack.at(-1) ?? stack[0];

export const push = (stack: Stack, screen: Screen): Stack => [...stack, screen];

/** The bottom stays: there is always a screen. */
export const pop = ([bottom, ...others]: Stack): Stack => [bottom, ...others.slice(0, -1)];

export const replace = ([bottom, ...others]: Stack, screen: Screen): Stack =>
	others.length === 0 ? [screen] : [bottom, ...others.slice(0, -1), screen];

/** Changes the screen under the top one, for a dialog that writes into it. */
export const replaceUnder = (stack: Stack, under: Screen, screen: Screen): Stack =>
	push(replace(pop(stack), under), screen);

/** The screen under the top one, if any. */
export const below = (stack: Stack): Screen | undefined => stack.at(-2);

const archiveScreens: readonly ScreenName[] = [
	'customer',
	'report',
	'news',
	'news-readers',
	'news-page',
	'product',
];

/** Something of the archive is to be seen: what was said long ago, who bought long ago. */
export const showsArchive = (stack: Stack): boolean =>
	stack.some(({ screen }) => archiveScreens.includes(screen));

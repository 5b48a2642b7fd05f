import { actionFor, findsCodes, isWriting } from '../keys/bindings.ts';
import type { Key } from '../keys/key.ts';
import { updateAgios } from './agios/update.ts';
import { updateChoice } from './choice/update.ts';
import { updateClosedDays } from './closed-days/update.ts';
import { updateConfirm } from './confirm/update.ts';
import { updateCopying } from './copying/update.ts';
import { buyerOn } from './customer/known.ts';
import { updateCustomer } from './customer/update.ts';
import { customersScreen } from './customers/state.ts';
import { updateCustomers } from './customers/update.ts';
import { updateDebts } from './debts/update.ts';
import { askUndo } from './dialogs.ts';
import { updateEditor } from './editor/update.ts';
import { updateEntries } from './entries/update.ts';
import { updateForm } from './form/update.ts';
import { updateHelp } from './help/update.ts';
import { updateHistory } from './history/update.ts';
import { updatePreview } from './imports/preview-update.ts';
import { updateLater } from './later/update.ts';
import { updateMessage } from './message/update.ts';
import { updateMorning } from './morning/update.ts';
import { updateNews } from './news/update.ts';
import { updateNewsPage } from './news-page/update.ts';
import { updateNewsReaders } from './news-readers/update.ts';
import { updateNewsText } from './news-text/update.ts';
import { updateOrders } from './orders/update.ts';
import { askReceipt } from './payment/receipt.ts';
import { updateProduct } from './product/update.ts';
import { updateQuestion } from './question/update.ts';
import { updateRelance } from './relance/update.ts';
import { updateReorder } from './reorder/update.ts';
import { updateReport } from './report/update.ts';
import { openSale } from './sale/kept.ts';
import { updateSale } from './sale/update.ts';
import { updateSalePage } from './sale-page/update.ts';
import { push, type Screen, type ScreenName, type ScreenOf, type Stack, top } from './screen.ts';
import { updateSearch } from './search/update.ts';
import { updateSettings } from './settings/update.ts';
import { updateStock } from './stock/update.ts';
import { updateSuppliers } from './suppliers/update.ts';
import { updateTemplate } from './template/update.ts';
import type { Input, Scene, Turn, World } from './turn.ts';

type Updates = {
	readonly [Name in ScreenName]: (scene: Scene<ScreenOf<Name>>, input: Input) => Turn;
};

/** What each screen makes of a key. A new screen is a folder, a row here and a row in app.tsx. */
const updates: Updates = {
	morning: updateMorning,
	relance: updateRelance,
	later: updateLater,
	customers: updateCustomers,
	customer: updateCustomer,
	debts: updateDebts,
	orders: updateOrders,
	stock: updateStock,
	product: updateProduct,
	reorder: updateReorder,
	suppliers: updateSuppliers,
	report: updateReport,
	search: updateSearch,
	question: updateQuestion,
	choice: updateChoice,
	confirm: updateConfirm,
	sale: updateSale,
	form: updateForm,
	copying: updateCopying,
	preview: updatePreview,
	message: updateMessage,
	entries: updateEntries,
	'sale-page': updateSalePage,
	agios: updateAgios,
	editor: updateEditor,
	history: updateHistory,
	settings: updateSettings,
	'closed-days': updateClosedDays,
	template: updateTemplate,
	news: updateNews,
	'news-text': updateNewsText,
	'news-readers': updateNewsReaders,
	'news-page': updateNewsPage,
	help: updateHelp,
};

const inputFor = (screen: ScreenName, key: Key): Input | undefined => {
	const action = key.name === 'text' && isWriting(screen) ? undefined : actionFor(screen, key);
	if (action !== undefined) return { action, ...('isBurst' in key ? { isBurst: true } : {}) };
	const isText = isWriting(screen) || (findsCodes(screen) && 'text' in key && /^\d/.test(key.text));
	return key.name === 'text' && isText ? { text: key.text } : undefined;
};

/**
 * A yes, an answer, a row to open is a key pressed for itself: a held Enter, or a scanner's, does none of it.
 * Where more is written, it goes on with the writing, or only looks something up.
 */
const takesBursts = (screen: ScreenName): boolean => isWriting(screen) && screen !== 'question';

/** Where the receipt is that of what is chosen; elsewhere it is that of the payment that was just noted. */
const showsReceipts = ({ screen }: Screen): boolean =>
	screen === 'entries' || screen === 'sale-page';

/** A key in, a turn out: pure, whatever comes of it. */
export const pressed = (stack: Stack, key: Key, world: World): Turn => {
	const screen = top(stack);
	const input = inputFor(screen.screen, key);
	if (input === undefined || ('isBurst' in key && !takesBursts(screen.screen))) return {};
	if ('action' in input && input.action === 'help')
		return { stack: push(stack, { screen: 'help', from: screen.screen, at: 0 }) };
	if ('action' in input && key.name === 'ctrl-c') return { isOver: true };
	if ('action' in input && input.action === 'sell')
		return openSale(stack, world, buyerOn(screen, world));
	if ('action' in input && input.action === 'customers')
		return { stack: push(stack, customersScreen) };
	// The history undoes the chosen operation, every other screen the last one.
	if ('action' in input && input.action === 'undo' && screen.screen !== 'history')
		return askUndo({ screen, stack, world });
	if ('action' in input && input.action === 'receipt' && !showsReceipts(screen))
		return askReceipt({ screen, stack, world });
	// The row of the table is the one of this very screen.
	return (updates[screen.screen] as (scene: Scene, input: Input) => Turn)(
		{ screen, stack, world },
		input,
	);
};

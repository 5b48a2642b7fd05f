import { type ComponentType, useSyncExternalStore } from 'react';
import { AgiosView } from './agios/view.tsx';
import { ClosedDaysView } from './closed-days/view.tsx';
import { CopyingView } from './copying/view.tsx';
import { CustomerView } from './customer/view.tsx';
import { CustomersView } from './customers/view.tsx';
import { DebtsView } from './debts/view.tsx';
import { EditorView } from './editor/view.tsx';
import { EntriesView } from './entries/view.tsx';
import { FormView } from './form/view.tsx';
import type { ViewProps } from './frame.tsx';
import { HelpView } from './help/view.tsx';
import { HistoryView } from './history/view.tsx';
import { PreviewView } from './imports/preview-view.tsx';
import { LaterView } from './later/view.tsx';
import { MessageView } from './message/view.tsx';
import { MorningView } from './morning/view.tsx';
import { NewsView } from './news/view.tsx';
import { NewsPageView } from './news-page/view.tsx';
import { NewsReadersView } from './news-readers/view.tsx';
import { NewsTextView } from './news-text/view.tsx';
import type { Notebook } from './notebook.ts';
import { OrdersView } from './orders/view.tsx';
import { ProductView } from './product/view.tsx';
import { QuestionView } from './question/view.tsx';
import { RelanceView } from './relance/view.tsx';
import { ReorderView } from './reorder/view.tsx';
import { ReportView } from './report/view.tsx';
import { SaleView } from './sale/view.tsx';
import { SalePageView } from './sale-page/view.tsx';
import type { Screen, ScreenName, ScreenOf, Stack } from './screen.ts';
import { SettingsView } from './settings/view.tsx';
import { StockView } from './stock/view.tsx';
import { SuppliersView } from './suppliers/view.tsx';
import { TemplateView } from './template/view.tsx';

type Dialog = 'search' | 'question' | 'choice' | 'confirm';
type Paged = Exclude<ScreenName, Dialog>;

/** The view of each screen that has a page of its own; a dialog is drawn in the page under it. */
const views: { readonly [Name in Paged]: ComponentType<ViewProps<ScreenOf<Name>>> } = {
	morning: MorningView,
	relance: RelanceView,
	later: LaterView,
	customers: CustomersView,
	customer: CustomerView,
	debts: DebtsView,
	orders: OrdersView,
	stock: StockView,
	product: ProductView,
	reorder: ReorderView,
	suppliers: SuppliersView,
	report: ReportView,
	sale: SaleView,
	form: FormView,
	copying: CopyingView,
	preview: PreviewView,
	message: MessageView,
	entries: EntriesView,
	'sale-page': SalePageView,
	agios: AgiosView,
	editor: EditorView,
	history: HistoryView,
	settings: SettingsView,
	'closed-days': ClosedDaysView,
	template: TemplateView,
	news: NewsView,
	'news-text': NewsTextView,
	'news-readers': NewsReadersView,
	'news-page': NewsPageView,
	help: HelpView,
};

const hasPage = (screen: Screen): screen is ScreenOf<Paged> => screen.screen in views;

/** The page to draw: the topmost screen that has one, or the first question of a new book. */
const pageOf = (stack: Stack): ScreenOf<Paged> | undefined => stack.findLast(hasPage);

/** The whole notebook, drawn from its state. */
export const App = ({ notebook }: { readonly notebook: Notebook }) => {
	const { stack, world, notice } = useSyncExternalStore(notebook.subscribe, notebook.snapshot);
	const page = pageOf(stack);
	const given = { stack, world, ...(notice === undefined ? {} : { notice }) };
	const [first] = stack;
	if (page === undefined)
		return first.screen === 'question' ? <QuestionView screen={first} {...given} /> : null;
	// The row of the table is the one of this very page.
	const View = views[page.screen] as ComponentType<ViewProps<Screen>>;
	return <View screen={page} {...given} />;
};

import type { Day } from './day.ts';
import type { Francs } from './money.ts';
import type { NotedDeed } from './noted-deed.ts';
import type { Contact, Customer, News, Product, Sale, Supplier } from './records.ts';
import type { SettingName } from './setting-table.ts';

/** What an operation was, in the shopkeeper's terms: read from the records it changed, stored nowhere. */
export type Deed =
	| { readonly deed: 'sale'; readonly sale: Sale; readonly customer: Customer | undefined }
	| {
			readonly deed: 'payment' | 'agios-paid' | 'agios-waived';
			readonly customer: Customer | undefined;
			readonly amount: Francs;
	  }
	| {
			readonly deed: 'terms';
			readonly customer: Customer;
			/** The first day of the sales that are under them; none any more when absent. */
			readonly day?: Day;
	  }
	| {
			readonly deed:
				| 'delivered'
				| 'part-delivered'
				| 'sale-cancelled'
				| 'sale-corrected'
				| 'returned'
				| 'written-off';
			readonly sale: Sale;
			readonly customer: Customer | undefined;
	  }
	| {
			readonly deed: 'advance' | 'advance-returned';
			readonly customer: Customer | undefined;
			readonly amount: Francs;
	  }
	| { readonly deed: 'delivery-moved'; readonly customer: Customer | undefined; readonly day: Day }
	| { readonly deed: 'promise'; readonly customer: Customer | undefined; readonly day: Day }
	| {
			readonly deed: 'contact';
			readonly contact: Contact;
			readonly customer: Customer | undefined;
	  }
	| {
			readonly deed:
				| 'call'
				| 'answer'
				| 'paused'
				| 'opted-out'
				| 'resumed'
				| 'problem'
				| 'problem-changed'
				| 'problem-closed'
				| 'dispute'
				| 'wrong-number'
				| NotedDeed
				| 'customer'
				| 'customer-new'
				| 'merged';
			readonly customer: Customer | undefined;
	  }
	| {
			readonly deed:
				| 'product'
				| 'product-new'
				| 'ordered'
				| 'received'
				| 'counted'
				| 'stock-corrected';
			readonly product: Product;
	  }
	| { readonly deed: 'supplier'; readonly supplier: Supplier }
	| {
			readonly deed: 'news' | 'news-reworded' | 'news-readers' | 'news-stopped';
			readonly news: News;
	  }
	| { readonly deed: 'many'; readonly count: number }
	| { readonly deed: 'settings'; readonly changed: readonly SettingName[] }
	/** The text of a message, by its name in the templates. */
	| { readonly deed: 'wording'; readonly name: string }
	| { readonly deed: 'snooze' | 'backup' | 'other' };

import type { Buyer } from '../book/counter-sale.ts';
import type { Day } from '../book/day.ts';
import type { PaymentRef } from '../book/hand-over.ts';
import type { Phone } from '../book/phone.ts';
import type { Id, Pieces } from '../book/records.ts';
import type { LineFacts } from '../book/sale.ts';
import type { SettingName } from '../book/setting-table.ts';

/** What a sale has in it before it is settled. */
export interface Basket {
	readonly lines: readonly LineFacts[];
	readonly buyer?: Buyer;
}

/** What a dialog is about: only the ids it needs, so that it always reads the newest records. */
export interface About {
	readonly subject?: string;
	readonly customerId?: Id;
	/** Of the customer found to be the same. */
	readonly otherId?: Id;
	readonly saleIds?: readonly Id[];
	readonly contactId?: Id;
	readonly problemId?: Id;
	readonly newsId?: Id;
	readonly productId?: Id;
	readonly supplierId?: Id;
	/** What is ordered of each product. */
	readonly pieces?: readonly Pieces[];
	readonly day?: Day;
	readonly quantity?: number;
	readonly name?: string;
	readonly phone?: Phone;
	readonly payment?: PaymentRef;
	/** Of a line among those of its sale. */
	readonly place?: number;
	readonly setting?: SettingName;
	/** What is being sold, to whom. */
	readonly basket?: Basket;
	/** Of the operation to undo. */
	readonly sequence?: number;
}

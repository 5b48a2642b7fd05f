import type {
	Answer,
	Contact,
	Customer,
	DatedEvent,
	Id,
	Problem,
	Product,
	Remark,
	StockMovement,
	Supplier,
	Tone,
} from '../book/records.ts';

/** Days from the day the demo is opened: 0 is today, -5 five days ago, 3 in three days. */
export type Offset = number;

/** The day promised, then the day the promise was made. */
export type DemoPromise = readonly [day: Offset, madeOn: Offset];

export interface DemoHold {
	readonly until?: Offset;
	readonly reason: string;
	readonly on: Offset;
}

export type DemoSupplier = Omit<Supplier, 'phone'> & { readonly phone?: string };

export type DemoProduct = Omit<
	Product,
	'price' | 'supplierId' | 'lowSince' | 'ordered' | 'movements'
> & {
	/** FCFA. */
	readonly price: number;
	readonly supplier?: Id;
	readonly lowSince?: Offset;
	readonly ordered?: { readonly on: Offset; readonly quantity: number };
	readonly movements?: ReadonlyArray<Omit<StockMovement, 'on'> & { readonly on: Offset }>;
};

export type DemoCustomer = Pick<Customer, 'id' | 'title' | 'name' | 'notes'> & {
	readonly phone?: string;
	/** `gentle` when absent. */
	readonly tone?: Tone;
	readonly events?: ReadonlyArray<Omit<DatedEvent, 'day'> & { readonly day: Offset }>;
	readonly remarks?: ReadonlyArray<Omit<Remark, 'on'> & { readonly on: Offset }>;
	readonly hold?: DemoHold;
	/** The day he accepted the terms. */
	readonly terms?: Offset;
	readonly since: Offset;
};

export interface DemoSale {
	/** Only for a sale that a contact or a problem speaks of, or whose story is worth a name. */
	readonly id?: Id;
	readonly on: Offset;
	/** Absent for a sale at the counter. */
	readonly customer?: Id;
	/** Pieces, product, and the price of one in FCFA when it was not the product's. */
	readonly lines: ReadonlyArray<readonly [quantity: number, product: Id, unitPrice?: number]>;
	/** Absent when all was paid on the day of the sale. */
	readonly payments?: ReadonlyArray<readonly [on: Offset, amount: number]>;
	readonly paymentPromises?: readonly DemoPromise[];
	readonly deliveryPromises?: readonly DemoPromise[];
	readonly delivered?: Offset;
	/** What was handed over before the rest: the day, then pieces and products. */
	readonly parts?: ReadonlyArray<
		readonly [on: Offset, pieces: ReadonlyArray<readonly [quantity: number, product: Id]>]
	>;
	readonly hold?: DemoHold;
	readonly agiosWaived?: ReadonlyArray<readonly [on: Offset, amount: number, reason: string]>;
}

export type DemoContact = Pick<Contact, 'kind' | 'step' | 'message'> & {
	readonly on: Offset;
	readonly customer: Id;
	readonly sales: readonly Id[];
	readonly product?: Id;
	readonly news?: Id;
	/** `whatsapp` when absent. */
	readonly channel?: Contact['channel'];
	readonly answer?: Omit<Answer, 'on'> & { readonly on: Offset };
};

export interface DemoProblem extends Pick<Problem, 'sort' | 'what'> {
	readonly customer: Id;
	readonly sale: Id;
	readonly product?: Id;
	readonly openedOn: Offset;
	/** The day by which something is done about it. */
	readonly dueOn?: Offset;
	readonly closed?: { readonly on: Offset; readonly done: string };
}

export interface DemoNews {
	readonly id: Id;
	readonly on: Offset;
	readonly text: string;
	readonly customers: readonly Id[];
}

/** What data/demo.json holds. Sales and contacts are in the order of their days. */
export interface DemoShop {
	readonly shop: { readonly name: string; readonly phone: string };
	readonly suppliers: readonly DemoSupplier[];
	readonly products: readonly DemoProduct[];
	readonly customers: readonly DemoCustomer[];
	readonly sales: readonly DemoSale[];
	readonly contacts: readonly DemoContact[];
	readonly problems: readonly DemoProblem[];
	readonly news: readonly DemoNews[];
}

import type { DatedEvent } from './contact-records.ts';
import type { Day } from './day.ts';
import type { Francs } from './money.ts';
import type { Phone } from './phone.ts';
import type { Id } from './units.ts';

export type * from './contact-records.ts';
export type { Id };

export type Language = 'fr' | 'en';

/** How far the payment ladder goes: `gentle` for private customers, `firm` for businesses. */
export type Tone = 'gentle' | 'firm';

/** No messages: until a day (a pause), or with no end (an opt-out, "ne plus relancer"). */
export interface Hold {
	/** The first day on which messages may go again; absent for an opt-out. */
	readonly until?: Day;
	readonly reason: string;
	readonly on: Day;
}

/** How money changes hands; `advance` is money the customer had left with the shop before. */
export type Means = 'cash' | 'momo' | 'orange-money' | 'advance';

/** A movement of the money a customer has left with the shop. */
export interface Advance {
	readonly on: Day;
	/** FCFA: above zero what he left, below zero what was used or handed back. */
	readonly amount: number;
	readonly means?: Means;
	readonly reference?: string;
	/** The sale it was used for, or that it was handed back from. */
	readonly saleId?: Id;
	/** Of the payment it was a part of. */
	readonly receipt?: Id;
}

/** What a customer said, or a service the shop did him, as it was noted. */
export interface Remark {
	readonly on: Day;
	readonly what: 'said' | 'service';
	readonly text: string;
}

export interface Customer {
	readonly id: Id;
	readonly name: string;
	/** Mr, Mme, Tonton…, as it is said before the name. */
	readonly title?: string;
	readonly phone?: Phone;
	/** His other numbers; messages go to `phone`. */
	readonly otherPhones?: readonly Phone[];
	/** A number as it was written that nobody can dial: 8 digits from before 21 November 2014. */
	readonly phoneToRepair?: string;
	readonly tone: Tone;
	readonly notes?: string;
	readonly events: readonly DatedEvent[];
	readonly hold?: Hold;
	readonly since: Day;
	/** FCFA he may owe before granting more is warned about; the shop's setting when absent, never when 0. */
	readonly limit?: Francs;
	/** Money of his that the shop keeps for later purchases, and what was taken from it, oldest first. */
	readonly advances?: readonly Advance[];
	/** Sales from this day on are under the shop's terms, which he accepted: agios are due on what is late. */
	readonly termsAcceptedOn?: Day;
	/** Oldest first. */
	readonly remarks?: readonly Remark[];
	/** The ids of the records that were found to be him and merged into this one: archived sales still name them. */
	readonly formerIds?: readonly Id[];
}

export interface Supplier {
	readonly id: Id;
	readonly name: string;
	readonly phone?: Phone;
	/** Days between an order to him and its arrival; the shop's setting when absent. */
	readonly leadDays?: number;
}

export interface Product {
	readonly id: Id;
	readonly name: string;
	readonly barcode?: string;
	readonly price?: Francs;
	/** Pieces on hand; absent when the shop does not count this product. May go below zero: a count is owed. */
	readonly stock?: number;
	/** Alert when the stock is at or below it; the shop's setting when absent. */
	readonly threshold?: number;
	/** Days one piece lasts the customer who buys it (30 for a bag of rice). */
	readonly lifetime?: number;
	readonly supplierId?: Id;
	/** The day the stock came down to the threshold; absent while it is above. */
	readonly lowSince?: Day;
	/** What was ordered from the supplier and has not come yet. */
	readonly ordered?: { readonly on: Day; readonly quantity: number };
	/** What changed the stock besides sales, oldest first; the last twenty. */
	readonly movements?: readonly StockMovement[];
}

/** Pieces received from a supplier, a count that found another number, or a correction with its reason. */
export interface StockMovement {
	readonly on: Day;
	readonly what: 'received' | 'counted' | 'corrected';
	/** Pieces more, or fewer when below zero. */
	readonly change: number;
	readonly reason?: string;
}

export interface Line {
	readonly productId: Id;
	/** The product's name on the day of the sale. */
	readonly name: string;
	readonly quantity: number;
	readonly unitPrice: Francs;
}

export interface Payment {
	readonly on: Day;
	readonly amount: Francs;
	/** Cash when absent. */
	readonly means?: Means;
	/** Of the transfer, as the operator's message gives it. */
	readonly reference?: string;
	/** What one customer handed over at once may be shared among several sales: the same id on each share. */
	readonly receipt?: Id;
}

/** Pieces of one product. */
export interface Pieces {
	readonly productId: Id;
	readonly quantity: number;
}

/** A part of an order that was handed over before the rest. */
export interface PartDelivery {
	readonly on: Day;
	readonly pieces: readonly Pieces[];
}

/** Goods that came back. */
export interface Return {
	readonly on: Day;
	readonly pieces: readonly Pieces[];
	/** FCFA taken off the sale's total. */
	readonly amount: Francs;
	/** FCFA handed back to the customer, or added to his advance: what he had paid above the new total. */
	readonly refund: Francs;
	readonly reason: string;
	/** The goods were not put back on the shelf. */
	readonly isSpoilt?: true;
}

/** What was put right afterwards in a sale, and why. What stood before is told in words. */
export interface Correction {
	readonly on: Day;
	readonly what: 'lines' | 'customer' | 'payment' | 'delivery' | 'write-off';
	readonly reason: string;
	/**
	 * FCFA: of a payment, the amount that was taken out or replaced; of lines, the total before; of a debt that
	 * was given up and is owed again, what is owed.
	 */
	readonly amount?: Francs;
	/** FCFA handed back, or added to his advance: what he had paid above the new total. */
	readonly refund?: Francs;
}

/** A day on which somebody said something would happen. The latest made is the one that counts. */
export interface Promised {
	readonly day: Day;
	readonly madeOn: Day;
}

/** Agios that are not asked for. */
export interface Waiver {
	readonly on: Day;
	readonly amount: Francs;
	readonly reason: string;
}

/** What became of the agios of a sale: how much is due is always computed, never stored. */
export interface AgiosSettled {
	/** None of it counts as paid on the sale itself: money goes to the principal first. */
	readonly paid?: readonly Payment[];
	readonly waived?: readonly Waiver[];
}

export interface Sale {
	readonly id: Id;
	readonly on: Day;
	readonly customerId?: Id;
	readonly lines: readonly Line[];
	readonly payments: readonly Payment[];
	/** Agreed next-payment days, oldest first. */
	readonly paymentPromises: readonly Promised[];
	/** Promised delivery days, oldest first; a sale that has one is an order. */
	readonly deliveryPromises: readonly Promised[];
	/** The day the last of the goods was handed over. */
	readonly deliveredOn?: Day;
	readonly partDeliveries?: readonly PartDelivery[];
	readonly returns?: readonly Return[];
	/** A debt that is given up: no longer owed, kept in the customer's history. */
	readonly writtenOff?: { readonly on: Day; readonly amount: Francs; readonly reason: string };
	/** It never was: nothing is owed, the goods are back, `refund` FCFA were handed back or kept as an advance. */
	readonly cancelled?: { readonly on: Day; readonly refund: Francs; readonly reason: string };
	readonly corrections?: readonly Correction[];
	/** Taken over from the notebook before: its goods never left this stock, and do not come back to it when it is put right. */
	readonly isTakenOver?: true;
	readonly agios?: AgiosSettled;
	/** A pause or an opt-out of this debt alone. */
	readonly hold?: Hold;
}

/** What the settled sales of one month came to, once they have left the book for its archive. */
export interface ArchivedMonth {
	/** `2026-08` */
	readonly id: string;
	readonly sales: number;
	/** FCFA, all of it paid. */
	readonly total: Francs;
	readonly contacts: number;
	readonly problems: number;
}

/** The last copy of the book that left this machine. */
export interface BackupMade {
	readonly id: 'outside';
	readonly on: Day;
	/** The directory it was written to. */
	readonly path: string;
}

/** "Not today": one relance put off until a day. Its id names the relance's subject. */
export interface Snooze {
	readonly id: string;
	readonly until: Day;
	readonly on: Day;
}

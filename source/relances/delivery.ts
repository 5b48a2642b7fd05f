import { addDays, type Day, earlierOf, laterOf } from '../book/day.ts';
import type { Customer, DeliveryStep, Promised, Sale } from '../book/records.ts';
import { isOpenOrder, latest } from '../book/sale.ts';
import { nextOpenDay, type Settings } from '../book/settings.ts';
import type { Context } from './context.ts';
import type { DeliveryDue } from './relance.ts';

interface StepDue {
	readonly step: DeliveryStep;
	readonly dueOn: Day;
}

/** The step of the day for a promise, before looking at what was already said. */
const stepOn = (promise: Promised, today: Day, settings: Settings): StepDue | undefined => {
	if (today > promise.day) return { step: 'late', dueOn: addDays(promise.day, 1) };
	if (today === promise.day) return { step: 'today', dueOn: promise.day };
	const dueOn = earlierOf(
		addDays(promise.madeOn, settings.delivery.confirmAfterDays),
		addDays(promise.day, -1),
	);
	return dueOn <= today ? { step: 'confirm', dueOn } : undefined;
};

const isSaid = (context: Context, sale: Sale, promise: Promised, step: DeliveryStep): boolean => {
	const { day, madeOn } = promise;
	return context.contactsAbout(sale.id).some(contact => {
		if (contact.kind !== 'delivery') return false;
		if (step === 'confirm') return contact.on >= madeOn;
		return step === 'today' ? contact.on === day && contact.on >= madeOn : contact.on > day;
	});
};

const orderDue = (context: Context, sale: Sale, customer: Customer): readonly DeliveryDue[] => {
	const { settings } = context.book;
	const promise = latest(sale.deliveryPromises);
	if (promise === undefined) return [];
	const found = stepOn(promise, context.today, settings);
	if (found === undefined || isSaid(context, sale, promise, found.step)) return [];
	const proposed = addDays(context.today, settings.delivery.newDayAfterDays);
	return [
		{
			kind: 'delivery',
			subject: `delivery:${sale.id}`,
			mark: `${found.step} ${promise.day}`,
			dueOn: found.dueOn,
			customer,
			sales: [sale],
			step: found.step,
			promisedOn: promise.day,
			...(found.step === 'late'
				? { newDay: nextOpenDay(settings, laterOf(proposed, context.today)) }
				: {}),
		},
	];
};

/**
 * Livraison, "le logisticien" (seed 1): confirmed 2 days after the order (the day before the promised day
 * if that is sooner), told again on the promised day, and the day after a missed one with an apology and
 * a new day. Once apologised for, nothing is said before the new day.
 */
export const findDeliveries = (context: Context): readonly DeliveryDue[] =>
	Object.values(context.book.sales)
		.filter(isOpenOrder)
		.flatMap(sale => {
			const customer =
				sale.customerId === undefined ? undefined : context.book.customers[sale.customerId];
			return customer === undefined ? [] : orderDue(context, sale, customer);
		});

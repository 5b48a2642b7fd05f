import type { Happening } from '../book/customer-history.ts';
import type { Day } from '../book/day.ts';
import { francs, showAmount } from '../book/money.ts';
import type { Contact, Problem, Remark, Sale } from '../book/records.ts';
import { balanceOf, isOpenOrder, latest, totalOf } from '../book/sale.ts';
import { paymentStages } from '../relances/ladder.ts';
import type { Catalog } from './catalog-type.ts';
import { describeLines, shortDay } from './describe.ts';

/** One thing that happened with a customer, in a row. */
export interface HappeningTold {
	readonly what: string;
	/** Empty where no money is spoken of. */
	readonly amount: string;
	/** It speaks against him, or is still to be done. */
	readonly isAlert: boolean;
}

const told = (what: string, amount = '', isAlert = false): HappeningTold => ({
	what,
	amount,
	isAlert,
});

/** `Tablette Samsung, reste 25 000 FCFA` and `à livrer le 27/11`: what is not over of a sale. */
export const describeOpenSale = (sale: Sale, today: Day, catalog: Catalog): HappeningTold => {
	const words = catalog.customers.history;
	const promised = latest(sale.deliveryPromises)?.day;
	const goods = describeLines(sale, catalog);
	const what =
		isOpenOrder(sale) && promised !== undefined
			? words.toDeliver(goods, shortDay(promised, today))
			: goods;
	const balance = balanceOf(sale);
	const amount =
		balance === 0 ? words.paid : words.left(showAmount(balance), showAmount(totalOf(sale)));
	return told(what, amount, isOpenOrder(sale) && promised !== undefined && promised < today);
};

export const describeProblem = ({ what, closed }: Problem, catalog: Catalog): HappeningTold => {
	const { history } = catalog.customers;
	return closed === undefined
		? told(history.problem(what), '', true)
		: told(history.settled(what, closed.done));
};

/** `recouvrement (palier 3, nos prix)`: what was said of a debt is looked up before more is said. */
const describeKind = ({ kind, step }: Contact, { customers, relances }: Catalog): string => {
	const stage = paymentStages.find(one => one === step);
	return kind === 'payment' && stage !== undefined
		? customers.history.atStage(relances.kinds[kind], relances.stages[stage].toLowerCase())
		: relances.kinds[kind];
};

const describeContact = (contact: Contact, catalog: Catalog): HappeningTold => {
	const { customers, screens } = catalog;
	const { channel, answer } = contact;
	const words = customers.history[channel === 'call' ? 'call' : 'message'];
	const done = words(describeKind(contact, catalog));
	if (answer === undefined) return told(done);
	const said = screens.answers[answer.said].toLowerCase();
	return told(
		customers.history.answered(done, answer.note ? `${said} (${answer.note})` : said),
		'',
		answer.said === 'problem',
	);
};

/** `A dit : cherche un frigo` */
export const describeRemark = ({ what, text }: Remark, { courtesy }: Catalog): string =>
	courtesy.remark.told[what](text);

export const describeHappening = (
	happening: Happening,
	today: Day,
	catalog: Catalog,
): HappeningTold => {
	const words = catalog.customers.history;
	switch (happening.what) {
		case 'sale': {
			const { sale, isArchived } = happening;
			const goods = describeLines(sale, catalog);
			return told(
				isArchived ? words.archivedSale(goods) : words.sale(goods),
				sale.cancelled === undefined ? showAmount(totalOf(sale)) : '',
			);
		}
		case 'payment': {
			const { means, reference, amount, agios } = happening;
			const how = words.payment(catalog.counter.means[means]);
			const said = reference === undefined ? how : `${how}, ${reference}`;
			return told(
				agios === 0 ? said : catalog.agios.including(said, showAmount(agios)),
				showAmount(amount),
			);
		}
		case 'promise': {
			const { day, fate } = happening.promise;
			return told(words.promise(shortDay(day, today), words.fates[fate]), '', fate === 'broken');
		}
		case 'contact':
			return describeContact(happening.contact, catalog);
		case 'problem':
			return describeProblem(happening.problem, catalog);
		case 'delivered':
			return told(words.delivered(describeLines(happening.sale, catalog)));
		case 'advance': {
			const { amount, saleId } = happening.advance;
			const taken = saleId === undefined ? words.advanceBack : words.advanceTaken;
			return told(amount > 0 ? words.advanceLeft : taken, showAmount(francs(Math.abs(amount))));
		}
		case 'remark':
			return told(describeRemark(happening.remark, catalog));
		case 'corrected':
			return told(words.corrected(describeLines(happening.sale, catalog), happening.reason));
		default:
			return told(
				words[happening.what](describeLines(happening.sale, catalog), happening.reason),
				happening.amount === 0 ? '' : showAmount(happening.amount),
			);
	}
};

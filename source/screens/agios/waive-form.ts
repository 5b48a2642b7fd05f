import { agiosIn } from '../../book/agios.ts';
import { callName } from '../../book/find.ts';
import { type Francs, francs, noFrancs, parseAmount, showAmount } from '../../book/money.ts';
import { type Result, refuse } from '../../book/result.ts';
import { buyerOf } from '../../book/to-correct.ts';
import { waiveAgios } from '../../book/waive-agios.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import { reasonField, saleIn, saleName } from '../correction/parts.ts';
import type { Form, Given } from '../form/form.ts';
import { pop } from '../screen.ts';
import { keep } from '../turn.ts';

interface Waiving {
	readonly amount: Francs;
	readonly reason: string;
}

const dueIn = (given: Given): Francs => {
	const sale = saleIn(given);
	const { book, morning } = given.world;
	return sale === undefined ? noFrancs : agiosIn(book, sale, morning.today).due;
};

const upToDue = (typed: string, given: Given): Result<Francs> => {
	const read = parseAmount(typed);
	const due = dueIn(given);
	if (!read.ok) return read;
	if (read.value === noFrancs) return refuse({ reason: 'amount-zero' });
	return read.value > due ? refuse({ reason: 'waiver-above-due', amount: read.value, due }) : read;
};

/** Agios that are not asked for, and why. */
export const waiveForm: Form<Waiving> = {
	title: given => given.world.catalog.agios.waive.title(saleName(given)),
	situation: given => [
		{ text: given.world.catalog.agios.waive.situation(showAmount(dueIn(given))) },
	],
	fields: {
		amount: {
			label: ({ world }) => world.catalog.agios.waive.amount,
			read: upToDue,
			echo: (amount, filled) =>
				filled.world.catalog.agios.waive.echo(
					showAmount(amount),
					showAmount(francs(dueIn(filled) - amount)),
				),
		},
		reason: reasonField(),
	},
	enter: 'goes-on',
	accept: (values, { about, world }, { stack }) =>
		keep(
			book => waiveAgios(book, { ...values, saleId: about.saleIds?.[0] ?? '' }, world.facts),
			({ sale, amount }) => {
				const buyer = buyerOf(world.book, sale);
				const who = buyer === undefined ? '' : cut(callName(buyer), mostQuoted);
				return {
					stack: pop(stack),
					notice: { tone: 'good', text: world.catalog.agios.waive.said(showAmount(amount), who) },
				};
			},
		),
};

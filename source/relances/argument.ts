import type { Book } from '../book/book.ts';
import type { PaymentStage } from '../book/records.ts';
import { ok, type Result, refuse } from '../book/result.ts';
import type { Settings } from '../book/settings.ts';
import { isMissedCall } from './calls.ts';
import { contextOf } from './context.ts';
import { paymentStages, saidInClimb, usualDeadline } from './ladder.ts';
import { movesByCustomer, noMoves } from './moves.ts';
import { type DebtSaid, isOver, type PaymentDue } from './relance.ts';

/**
 * What the owner may say of these debts: any stage but agios where there are none, and a final notice where it can be
 * written. Nothing is left to say once its day is over.
 */
export const argumentsFor = (due: PaymentDue): readonly PaymentStage[] =>
	isOver(due)
		? []
		: paymentStages.filter(
				stage => (stage !== 'interest' || due.agios > 0) && (stage !== 'final-notice' || !due.call),
			);

/** The stages that a final notice about these debts would skip: neither reached nor said by choice. */
export const missingBefore = (book: Book, due: PaymentDue): readonly PaymentStage[] => {
	const context = contextOf(book, due.asOf);
	const { paidOn } = movesByCustomer(book).get(due.customer.id) ?? noMoves;
	const missesFor = ({ sale, dueOn, agios }: DebtSaid): readonly PaymentStage[] => {
		const heard = context.contactsAbout(sale.id).filter(contact => !isMissedCall(contact));
		const told = saidInClimb(sale, dueOn, heard, { paidOn });
		const said = told.flatMap(({ step, sales }) => [
			step,
			sales.find(({ saleId }) => saleId === sale.id)?.stage,
		]);
		return paymentStages.filter(
			stage =>
				stage !== 'final-notice' && (stage !== 'interest' || agios > 0) && !said.includes(stage),
		);
	};
	const missing = due.debts.flatMap(missesFor);
	return paymentStages.filter(stage => missing.includes(stage));
};

/**
 * What is written down with another argument: the step of the ladder, so that no stage is skipped. A final notice said
 * before its day is reached by it; one that is not said after all leaves its debts where they were.
 */
const debtWith = (debt: DebtSaid, argument: PaymentStage, stage: PaymentStage): DebtSaid => {
	if (argument === 'final-notice') return { ...debt, stage: argument, isNamed: false };
	return stage === 'final-notice' && debt.said !== undefined ? { ...debt, stage: debt.said } : debt;
};

/** The same relance with the argument that the owner chose. */
export const withArgument = <Payment extends PaymentDue>(
	due: Payment,
	argument: PaymentStage,
	settings: Settings,
): Payment => {
	if (argument === due.stage) return due;
	const debts = due.debts.map(debt => debtWith(debt, argument, due.stage));
	return argument === 'final-notice'
		? { ...due, argument, debts, deadline: usualDeadline(settings, due.asOf) }
		: { ...due, argument, debts };
};

/**
 * Another argument for a relance.
 *
 * @returns a refusal for a final notice whose earlier stages were not all said, and for what cannot be said of it
 */
export const chooseArgument = (
	book: Book,
	due: PaymentDue,
	argument: PaymentStage,
): Result<PaymentStage> => {
	if (argument !== 'final-notice' || argument === due.stage) return ok(argument);
	const missing = missingBefore(book, due);
	return missing.length === 0 ? ok(argument) : refuse({ reason: 'stage-too-early', missing });
};

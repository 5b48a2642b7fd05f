import { type Day, parsePastDay } from '../book/day.ts';
import { type Francs, noFrancs, parseAmount } from '../book/money.ts';
import { type Result, refuse } from '../book/result.ts';

/** A spreadsheet may add the hour. */
const hour = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/** A day of the past, as `parsePastDay` takes it. */
export const pastDay =
	(today: Day) =>
	(text: string): Result<Day> =>
		parsePastDay(text.replace(hour, ''), today);

export const someAmount = (text: string): Result<Francs> => {
	const amount = parseAmount(text);
	return amount.ok && amount.value === noFrancs ? refuse({ reason: 'amount-zero' }) : amount;
};

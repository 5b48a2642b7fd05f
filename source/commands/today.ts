import { ok } from '../book/result.ts';
import { morningOf } from '../relances/morning.ts';
import { describeTemplateFault } from '../text/describe.ts';
import type { BookInput, Run } from './command.ts';
import { todayDocument } from './today-document.ts';
import { todayLines } from './today-lines.ts';

const widest = 80;

export const run: Run<BookInput> = async ({ store, today, isDayChosen, catalog, terminal }) => {
	const { book } = store;
	const morning = morningOf(book, today());
	return ok({
		lines: todayLines(morning, {
			shopName: book.settings.shop.name,
			customers: book.customers,
			isDayChosen,
			catalog,
			columns: Math.min(terminal?.columns ?? widest, widest),
		}),
		json: todayDocument(morning),
		warnings: morning.templateFaults.map(fault => describeTemplateFault(fault, catalog)),
	});
};

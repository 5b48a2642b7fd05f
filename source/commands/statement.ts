import { findCustomer } from '../book/find.ts';
import { ok } from '../book/result.ts';
import { statementOf } from '../book/statement.ts';
import { statementMessages } from '../relances/statement.ts';
import { templateFaults } from '../relances/template.ts';
import { describeTemplateFault } from '../text/describe.ts';
import { statementPage } from '../text/statement-page.ts';
import { chatLink } from '../whatsapp/link.ts';
import type { BookInput, Run } from './command.ts';

/** A customer's statement of account, as text to print. */
export const run: Run<BookInput> = async ({ typed, store, today, catalog }) => {
	const { book } = store;
	const found = findCustomer(book, typed.argument);
	if (!found.ok) return found;
	const statement = statementOf(book, found.value.id, today());
	if (!statement.ok) return statement;
	const { customer, entries, owed, agios, advance } = statement.value;
	const hasArchive = Object.keys(book.months).length > 0;
	const { message } = statementMessages(statement.value, book.settings, today());
	const { phone } = customer;
	return ok({
		lines: statementPage(statement.value, book.settings, today(), catalog, hasArchive),
		warnings: templateFaults(book.settings).map(fault => describeTemplateFault(fault, catalog)),
		json: {
			date: today(),
			customer,
			entries: entries.map(({ sales, ...entry }) => ({
				...entry,
				sales: sales.map(({ id }) => id),
			})),
			owed,
			...(agios === 0 ? {} : { agios }),
			advance,
			message,
			...(phone === undefined ? {} : { link: chatLink(phone, message) }),
		},
	});
};

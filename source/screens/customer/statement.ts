import { callName } from '../../book/find.ts';
import type { Id } from '../../book/records.ts';
import { statementOf } from '../../book/statement.ts';
import { statementMessages } from '../../relances/statement.ts';
import { wordRefusal } from '../../text/catalog.ts';
import { statementPage } from '../../text/statement-page.ts';
import { documentName, pathField } from '../document.ts';
import { openForm } from '../form/drafts.ts';
import type { Form } from '../form/form.ts';
import { form } from '../form/state.ts';
import { pop, push } from '../screen.ts';
import { alert, type Scene, type Turn } from '../turn.ts';

/** "r": the statement as a message, with its code. */
export const showStatement = ({ stack, world }: Scene, customerId: Id): Turn => {
	const { book, catalog, morning } = world;
	const statement = statementOf(book, customerId, morning.today);
	if (!statement.ok) return alert(wordRefusal(catalog, statement.refusal));
	const { customer } = statement.value;
	const { phone } = customer;
	const messages = statementMessages(statement.value, book.settings, morning.today);
	return {
		stack: push(stack, {
			screen: 'message',
			heading: catalog.customers.statementHeading,
			to: callName(customer),
			...(phone === undefined ? {} : { phone }),
			full: messages.message,
			short: messages.shortMessage,
		}),
	};
};

/** "i": where to write the statement to be printed, a path proposed. */
export const askPrint = ({ stack, world }: Scene, customerId: Id): Turn => {
	const statement = statementOf(world.book, customerId, world.morning.today);
	if (!statement.ok) return alert(wordRefusal(world.catalog, statement.refusal));
	const path = world.documentPath(
		documentName(world.catalog.customers.document.file, statement.value.customer, world),
	);
	return openForm(stack, form('statement-file', { customerId }, { path }), world);
};

/** The file a statement is written to. */
export const statementFile: Form<{ readonly path: string }> = {
	title: ({ about, world }) => {
		const customer = world.book.customers[about.customerId ?? ''];
		return world.catalog.customers.document.title(customer === undefined ? '' : callName(customer));
	},
	situation: ({ world }) => [{ text: world.catalog.customers.document.what, tone: 'muted' }],
	fields: { path: pathField },
	enter: 'keeps',
	accept: ({ path }, { about, world }, { stack }) => {
		const { book, catalog, morning } = world;
		const statement = statementOf(book, about.customerId ?? '', morning.today);
		if (!statement.ok) return alert(wordRefusal(catalog, statement.refusal));
		const hasArchive = Object.keys(book.months).length > 0;
		const lines = statementPage(statement.value, book.settings, morning.today, catalog, hasArchive);
		return { stack: pop(stack), document: { path, lines } };
	},
};

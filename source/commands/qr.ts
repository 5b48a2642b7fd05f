import { ok } from '../book/result.ts';
import { isNotice } from '../relances/relance.ts';
import { templateFaults } from '../relances/template.ts';
import { wordingsOf } from '../screens/relance/wordings.ts';
import { describeTemplateFault } from '../text/describe.ts';
import { type Fitted, fitCode } from '../whatsapp/fit.ts';
import { qrMatrix } from '../whatsapp/qr-matrix.ts';
import { type Answer, type BookInput, type CommandInput, type Run, stop } from './command.ts';
import { findRelance } from './find-relance.ts';

const noLimit = { columns: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY };

/** The last row is the shell's prompt: a code under which it does not fit loses its top. */
const roomIn = ({ terminal, typed }: CommandInput) =>
	terminal === undefined || typed.has('json')
		? noLimit
		: { columns: terminal.columns, rows: terminal.rows - 1 };

const refused = ({ needs }: Extract<Fitted, { fits: false }>, link: string): Answer =>
	stop(
		needs === undefined
			? { reason: 'message-too-long', link }
			: { reason: 'code-too-large', columns: needs.columns, rows: needs.rows + 1, link },
	);

export const run: Run<BookInput> = async input => {
	const { typed, store, today, catalog, terminal } = input;
	const found = findRelance(store.book, today(), typed.argument);
	if (!found.ok) return found;
	if (isNotice(found.value)) return stop({ reason: 'notice-in-notebook' });
	const wordings = wordingsOf(found.value);
	const [full] = wordings;
	if (full === undefined) return stop({ reason: 'no-code' });
	const fitted = fitCode(wordings, roomIn(input));
	if (!fitted.fits) return refused(fitted, full.text);
	const { form, message, text } = wordings.find(one => one.form === fitted.form) ?? full;
	const { columns, rows, lines } = fitted.drawing;
	return ok({
		lines: [],
		drawing: lines,
		warnings: [
			...(form === 'short' && terminal !== undefined
				? [catalog.commands.warnings.shortForm(terminal.columns, terminal.rows)]
				: []),
			...templateFaults(store.book.settings).map(fault => describeTemplateFault(fault, catalog)),
		],
		json: {
			id: found.value.id,
			link: text,
			form,
			message,
			version: qrMatrix(text)?.version,
			columns,
			rows,
		},
	});
};

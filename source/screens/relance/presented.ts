import type { Day } from '../../book/day.ts';
import type { Settings } from '../../book/settings.ts';
import type { Size } from '../../components/page.tsx';
import { messagesFor } from '../../relances/message.ts';
import type { Relance } from '../../relances/relance.ts';
import type { Fitted, Form } from '../../whatsapp/fit.ts';
import { fitBeside } from '../code-page.tsx';
import type { Draft } from '../morning/state.ts';
import { wordingsOf } from './wordings.ts';

/** A relance as it is shown in this window: what the code holds is what the customer receives. */
export interface Presented {
	readonly relance: Relance;
	readonly message: string;
	readonly form: Form;
	/** Nothing to send for a stock alert or a problem. */
	readonly link?: string;
	readonly code?: Fitted;
	readonly newDay?: Day;
}

const withNewDay = (relance: Relance, newDay: Day | undefined, settings: Settings): Relance => {
	if (relance.kind !== 'delivery' || newDay === undefined || relance.step !== 'late')
		return relance;
	const moved = { ...relance, newDay };
	return { ...moved, ...messagesFor(moved, settings) };
};

const present = (
	found: Relance,
	{ edited, newDay }: Draft,
	settings: Settings,
	size: Size,
): Presented => {
	const relance = withNewDay(found, newDay, settings);
	const words = wordingsOf(relance, edited);
	const [first] = words;
	const day = relance.kind === 'delivery' ? relance.newDay : undefined;
	const common = { relance, ...(day === undefined ? {} : { newDay: day }) };
	if (first === undefined) return { ...common, message: edited ?? relance.message, form: 'full' };
	const code = fitBeside(words, size);
	const used = (code.fits && words.find(({ form }) => form === code.form)) || first;
	return { ...common, message: used.message, form: used.form, link: used.text, code };
};

let last: { readonly key: readonly unknown[]; readonly value: Presented } | undefined;

/** The same, computed once for the frames and keys that look at one relance: a code costs milliseconds. */
export const presented = (
	found: Relance,
	draft: Draft,
	settings: Settings,
	size: Size,
): Presented => {
	const key = [found, draft.edited, draft.newDay, settings, size.columns, size.rows];
	if (last === undefined || !last.key.every((part, index) => part === key[index]))
		last = { key, value: present(found, draft, settings, size) };
	return last.value;
};

import type { Day } from '../../book/day.ts';
import type { Settings } from '../../book/settings.ts';
import type { Size } from '../../components/page.tsx';
import { argumentsFor, withArgument } from '../../relances/argument.ts';
import { messagesFor } from '../../relances/message.ts';
import { isNotice, type Relance } from '../../relances/relance.ts';
import type { Fitted, Form } from '../../whatsapp/fit.ts';
import { fitBeside } from '../code-page.tsx';
import type { Draft } from '../morning/state.ts';
import { wordingsOf } from './wordings.ts';

/** A relance as it is shown in this window: what the code holds is what the customer receives. */
export interface Presented {
	/** With what the owner changed of it. */
	readonly relance: Relance;
	readonly message: string;
	readonly form: Form;
	/** Nothing to send for a stock alert, a problem, or a final notice that is not confirmed. */
	readonly link?: string;
	readonly code?: Fitted;
	readonly newDay?: Day;
	/** Of a final notice: the deadline that was confirmed. */
	readonly deadline?: Day;
}

const withMessages = (relance: Relance, settings: Settings): Relance => ({
	...relance,
	...messagesFor(relance, settings),
});

/** A deadline that was confirmed on an earlier day may have passed since: it is to be confirmed anew. */
const confirmedIn = (relance: Relance, { deadline }: Draft): Day | undefined =>
	isNotice(relance) && deadline !== undefined && deadline > relance.asOf ? deadline : undefined;

const changed = (found: Relance, draft: Draft, settings: Settings): Relance => {
	if (found.kind === 'delivery' && draft.newDay !== undefined && found.step === 'late')
		return withMessages({ ...found, newDay: draft.newDay }, settings);
	if (found.kind !== 'payment') return found;
	const { argument } = draft;
	// Agios that were waived since are nothing to speak of any more.
	const isSayable = argument !== undefined && argumentsFor(found).includes(argument);
	const said = isSayable ? withArgument(found, argument, settings) : found;
	const deadline = confirmedIn(said, draft);
	if (deadline !== undefined) return withMessages({ ...said, deadline }, settings);
	return said === found ? found : withMessages(said, settings);
};

const present = (found: Relance, draft: Draft, settings: Settings, size: Size): Presented => {
	const { edited } = draft;
	const relance = changed(found, draft, settings);
	const deadline = confirmedIn(relance, draft);
	const day = relance.kind === 'delivery' ? relance.newDay : undefined;
	const common = {
		relance,
		...(day === undefined ? {} : { newDay: day }),
		...(deadline === undefined ? {} : { deadline }),
	};
	const words = wordingsOf(relance, {
		...(edited === undefined ? {} : { edited }),
		...(deadline === undefined ? {} : { deadline }),
	});
	const [first] = words;
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
	const { edited, newDay, argument, deadline } = draft;
	const key = [found, edited, newDay, argument, deadline, settings, size.columns, size.rows];
	if (last === undefined || !last.key.every((part, index) => part === key[index]))
		last = { key, value: present(found, draft, settings, size) };
	return last.value;
};

/** A final notice waits for its deadline and its confirmation: there is no code, and nothing to open, before. */
export const isToConfirm = ({ relance, deadline }: Presented): boolean =>
	isNotice(relance) && deadline === undefined;

import type { Size } from '../../components/page.tsx';
import type { Fitted, Form } from '../../whatsapp/fit.ts';
import { chatLink } from '../../whatsapp/link.ts';
import { fitBeside } from '../code-page.tsx';
import type { MessageState } from './state.ts';

/** A message as it is shown in this window: what the code holds is what is received. */
interface MessageShown {
	readonly text: string;
	readonly form: Form;
	/** None without a phone. */
	readonly link?: string;
	readonly code?: Fitted;
}

/** The form whose code fits, in full where it can be. */
export const messageShown = ({ phone, full, short }: MessageState, size: Size): MessageShown => {
	if (phone === undefined) return { text: full, form: 'full' };
	const forms = [
		{ form: 'full' as const, message: full, text: chatLink(phone, full) },
		{ form: 'short' as const, message: short, text: chatLink(phone, short) },
	] as const;
	const code = fitBeside(forms, size);
	const used = (code.fits && forms.find(({ form }) => form === code.form)) || forms[0];
	return { text: used.message, form: used.form, link: used.text, code };
};

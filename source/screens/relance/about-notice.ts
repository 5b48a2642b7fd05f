import { isNotice, type PaymentDue, type Relance } from '../../relances/relance.ts';
import type { About } from '../about.ts';
import { draftOf } from '../drafts.ts';
import type { Stack } from '../screen.ts';
import type { World } from '../turn.ts';
import { type Presented, presented } from './presented.ts';

type Payment = Extract<Relance, { kind: 'payment' }>;

/** The payment relance that a dialog is about, as long as it is there. */
export const paymentAbout = ({ subject }: About, { morning }: World): Payment | undefined =>
	morning.relances.find(
		(relance): relance is Payment => relance.kind === 'payment' && relance.subject === subject,
	);

/** The same as it stands with what the owner changed of it. */
export const noticeAbout = (
	about: About,
	stack: Stack,
	world: World,
): (Presented & { readonly relance: PaymentDue }) | undefined => {
	const found = paymentAbout(about, world);
	if (found === undefined) return undefined;
	const shown = presented(found, draftOf(stack, found.id), world.book.settings, world.size);
	const { relance } = shown;
	return isNotice(relance) ? { ...shown, relance } : undefined;
};

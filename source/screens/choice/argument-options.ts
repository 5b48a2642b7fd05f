import type { PaymentStage } from '../../book/records.ts';
import { argumentsFor, chooseArgument } from '../../relances/argument.ts';
import type { PaymentDue } from '../../relances/relance.ts';
import { wordRefusal } from '../../text/catalog.ts';
import type { About } from '../about.ts';
import { draftOf, withDraft } from '../drafts.ts';
import type { Draft } from '../morning/state.ts';
import { paymentAbout } from '../relance/about-notice.ts';
import { pop } from '../screen.ts';
import { alert, type Scene, type Turn, type World } from '../turn.ts';
import type { Option } from './option.ts';

/** What was rewritten for another argument is kept for it, but for a final notice: its day may change. */
const withOther = (draft: Draft, due: PaymentDue, argument: PaymentStage): Draft => {
	const { edited, deadline: _anew, argument: before = due.stage, rewritten = {}, ...rest } = draft;
	const kept = before === 'final-notice' ? rewritten : { ...rewritten, [before]: edited };
	const own = kept[argument];
	return { ...rest, argument, rewritten: kept, ...(own === undefined ? {} : { edited: own }) };
};

const choosing =
	(argument: PaymentStage, about: About) =>
	({ stack, world }: Scene): Turn => {
		const relance = paymentAbout(about, world);
		if (relance === undefined) return { stack: pop(stack) };
		const { catalog, book } = world;
		const chosen = chooseArgument(book, relance, argument);
		if (!chosen.ok) return alert(wordRefusal(catalog, chosen.refusal));
		const back = pop(stack);
		const draft = withOther(draftOf(back, relance.id), relance, argument);
		const { saysNow, ownAgain, stageNames } = catalog.ladder;
		const text = argument === relance.stage ? ownAgain : saysNow(stageNames[argument]);
		return { stack: withDraft(back, relance.id, draft), notice: { tone: 'good', text } };
	};

/** The arguments that may be said of a payment; which one is the ladder's own is told. */
export const argumentOptions = (about: About, world: World): readonly Option[] => {
	const relance = paymentAbout(about, world);
	if (relance === undefined) return [];
	const { ladder, relances } = world.catalog;
	return argumentsFor(relance).map(argument => ({
		label:
			argument === relance.stage
				? ladder.ofLadder(relances.stages[argument])
				: relances.stages[argument],
		choose: choosing(argument, about),
	}));
};

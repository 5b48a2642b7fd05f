import { showAmount } from '../../book/money.ts';
import { relationOf } from '../../book/relation.ts';
import type { PaymentDue } from '../../relances/relance.ts';
import { dayWords } from '../../text/describe.ts';
import { type Row, said } from '../beside.ts';
import type { World } from '../turn.ts';

/** What a final notice puts at stake, told before anything else of it is. */
export const costRows = (
	{ customer }: PaymentDue,
	world: World,
	columns: number,
): readonly Row[] => {
	const { book, catalog, morning } = world;
	const { cost } = catalog.ladder;
	const relation = relationOf(book, customer, morning.today);
	const { kept, broken, moved } = relation.promises;
	const promised = kept + broken + moved;
	return [
		[],
		...said(cost.heading, columns, 'heading'),
		...said(
			cost.relation(
				dayWords(relation.since, morning.today, catalog),
				relation.purchases,
				showAmount(relation.bought),
				showAmount(relation.paid),
				relation.isRecent,
			),
			columns,
		),
		...said(promised === 0 ? '' : cost.promises(kept, promised), columns),
		...said(cost.end, columns, 'alert'),
		...said(cost.noFormalNotice, columns),
	];
};

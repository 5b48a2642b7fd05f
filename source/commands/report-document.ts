import type { CustomerPromises, Promiser } from '../book/report-promises.ts';
import type { Report } from '../relances/report.ts';

const promiserOf = ({ name, kept, broken, moved }: Promiser) => ({ name, kept, broken, moved });

const theirs = ({ kept, broken, moved, share, best, worst }: CustomerPromises) => ({
	kept,
	broken,
	moved,
	keptShare: share ?? null,
	best: best.map(promiserOf),
	worst: worst.map(promiserOf),
});

const messagesOf = ({ messages }: Report) => ({
	sent: messages.sent,
	answered: messages.answered,
	answeredShare: messages.share ?? null,
	sorts: messages.sorts.map(({ kind, said, sent, answered, share, byMonth }) => ({
		kind,
		said,
		sent,
		answered,
		answeredShare: share ?? null,
		byMonth: byMonth
			.filter(month => month.sent > 0)
			.map(month => ({ month: month.month, sent: month.sent, answered: month.answered })),
	})),
});

/**
 * `cahier report --json`. Amounts are FCFA, shares per cent rounded down, `null` where there is nothing to take a
 * share of. The README promises these names to scripts.
 *
 * @param isComplete every month of the archive could be read
 */
export const reportDocument = (report: Report, isComplete: boolean) => {
	const { outstanding, givenUp, agios, recovered, shopPromises, deliveries, sales, period } =
		report;
	const { kept, missed, moved, share } = shopPromises;
	return {
		date: report.today,
		from: period.from,
		to: period.to,
		isComplete,
		outstanding,
		givenUp,
		agios,
		recovered: {
			amount: recovered.amount,
			payments: recovered.payments,
			withinDays: recovered.withinDays,
			byStage: recovered.byArgument.map(({ argument, ...sum }) => ({ stage: argument, ...sum })),
			byMonth: recovered.byMonth.map(({ month, amount, payments, byArgument }) => ({
				month,
				amount,
				payments,
				byStage: byArgument.map(({ argument, ...sum }) => ({ stage: argument, ...sum })),
			})),
		},
		promises: {
			customers: theirs(report.customerPromises),
			shop: { kept, missed, moved, keptShare: share ?? null },
		},
		deliveries: {
			deliveries: deliveries.deliveries,
			onTime: deliveries.onTime,
			onTimeShare: deliveries.share ?? null,
			medianDays: deliveries.medianDays ?? null,
			medianDaysLate: deliveries.medianDaysLate ?? null,
		},
		sales,
		customers: report.customers,
		products: report.products,
		messages: messagesOf(report),
	};
};

import { advanceOf } from '../../book/advance.ts';
import { noFrancs, showAmount } from '../../book/money.ts';
import { parseText } from '../../book/name.ts';
import type { Customer, Means } from '../../book/records.ts';
import { ok } from '../../book/result.ts';
import type { Field, Given, Option } from '../form/form.ts';

const all: readonly Means[] = ['cash', 'momo', 'orange-money', 'advance'];

const isTransfer = (means: Means | undefined): boolean =>
	means === 'momo' || means === 'orange-money';

/** How it is paid; his advance is one way when he has one, or when it was the way. */
export const meansField = <Values extends { readonly means: Means }>(
	customerIn: (given: Given) => Customer | undefined,
	isOffered: (given: Given) => boolean = () => false,
): Field<Means, Values> => ({
	label: ({ world }) => world.catalog.payments.pay.means,
	read: typed => ok(all.find(means => means === typed) ?? 'cash'),
	options: (filled): readonly Option[] => {
		const { counter, payments } = filled.world.catalog;
		const customer = customerIn(filled);
		const advance = customer === undefined ? noFrancs : advanceOf(customer);
		return all.flatMap(value => {
			if (value !== 'advance') return { value, label: counter.means[value] };
			return advance > 0 || isOffered(filled)
				? { value, label: payments.pay.ownAdvance(showAmount(advance)) }
				: [];
		});
	},
});

/** Of a transfer alone. */
export const referenceField = <Values extends { readonly means: Means }>(): Field<
	string | undefined,
	Values
> => ({
	label: ({ world }) => world.catalog.payments.pay.reference,
	read: typed => (typed.trim() === '' ? ok(undefined) : parseText(typed)),
	hint: ({ world }) => world.catalog.payments.pay.referenceHint,
	isShown: ({ values }) => isTransfer(values.means),
});

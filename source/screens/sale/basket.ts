import type { LineFacts } from '../../book/sale.ts';

const isSame = (one: LineFacts, other: LineFacts): boolean =>
	one.productId !== undefined &&
	one.productId === other.productId &&
	one.unitPrice === other.unitPrice;

/** The lines with one more: the same product at the same price is one line of more pieces. */
export const withLine = (
	lines: readonly LineFacts[],
	line: LineFacts,
	/** The line whose place it takes. */
	rewriting?: number,
): readonly LineFacts[] => {
	if (rewriting !== undefined && lines[rewriting] !== undefined)
		return lines.map((one, index) => (index === rewriting ? line : one));
	const at = lines.findIndex(one => isSame(one, line));
	return at < 0
		? [...lines, line]
		: lines.map((one, index) =>
				index === at ? { ...one, quantity: one.quantity + line.quantity } : one,
			);
};

/** A line as it would be typed: `2 Sac de Riz 25kg 17500`. */
export const typedLine = ({ name, quantity, unitPrice }: LineFacts): string =>
	[String(quantity), name, ...(unitPrice === undefined ? [] : [String(unitPrice)])].join(' ');

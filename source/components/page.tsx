import { Box, Text } from 'ink';
import type { ReactElement } from 'react';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

interface PageProps {
	readonly size: Size;
	/** One element a row. */
	readonly header: readonly ReactElement[];
	/** Cut to the rows that are left; a list windows itself to `bodyRows` before. */
	readonly body: readonly ReactElement[];
	readonly footer: readonly ReactElement[];
}

export const bodyRows = (size: Size, header: number, footer: number): number =>
	Math.max(1, size.rows - header - footer);

/** A whole screen: header at the top, footer at the bottom, every row accounted for, so that nothing scrolls. */
export const Page = ({ size, header, body, footer }: PageProps) => {
	// What does not fit is left out whole: Ink would lay the rows over each other.
	const top = header.slice(0, Math.max(0, size.rows - footer.length));
	const room = Math.max(0, size.rows - top.length - footer.length);
	const blank = Math.max(0, room - body.length);
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
			{top}
			{body.slice(0, room)}
			{Array.from({ length: blank }, (_, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: blank rows have nothing else.
				<Text key={`blank-${index}`}> </Text>
			))}
			{footer.slice(0, size.rows)}
		</Box>
	);
};

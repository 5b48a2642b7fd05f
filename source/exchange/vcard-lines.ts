/** One property of a card: `item1.TEL;TYPE=CELL:677000001`. */
export interface Property {
	readonly line: number;
	/** In capitals, without its group; empty for a line that is no property. */
	readonly name: string;
	/** Values by name, both in capitals; a value without a name (vCard 2.1) is its own name. */
	readonly parameters: ReadonlyMap<string, string>;
	/** As written: still encoded and escaped. */
	readonly value: string;
}

/** What stands before the first colon that is not in quotes, and what comes after it. */
const parts = /^((?:"[^"]*"|[^":])*):(.*)$/s;
const quotedPrintable = /^[^:]*[;=]QUOTED-PRINTABLE(?:[;:]|$)/i;
const base64 = /^[^:]*[;=](?:BASE64|B)(?:[;:]|$)/i;
/** A line of a picture, which some phones do not fold as they should. */
const ofPicture = /^[\w+/]+=*\s*$/;

const parametersOf = (texts: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		texts.map(text => {
			const [, name, value] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
			const said = (value ?? text).replaceAll('"', '').toUpperCase();
			return [(name ?? text).trim().toUpperCase(), said.trim()];
		}),
	);

const propertyOf = (text: string, line: number): Property => {
	const [, head = '', value = ''] = parts.exec(text) ?? [];
	const [name = '', ...parameters] = head.match(/(?:"[^"]*"|[^";])+/g) ?? [];
	return {
		line,
		name: name
			.slice(name.lastIndexOf('.') + 1)
			.trim()
			.toUpperCase(),
		parameters: parametersOf(parameters),
		value,
	};
};

/** How the next line goes on the one that began with `first`; nothing when it does not. */
const continued = (first: string, whole: string, next: string): string | undefined => {
	if (quotedPrintable.test(first) && whole.endsWith('=')) return whole.slice(0, -1) + next;
	if (/^[ \t]/.test(next)) return whole + next.slice(1);
	return base64.test(first) && ofPicture.test(next) ? whole + next : undefined;
};

/**
 * The properties of a file. A line that begins with a space goes on the one before (RFC 6350, 3.2); so does any
 * line after one in quoted-printable that ends in `=` (vCard 2.1).
 */
export const propertiesIn = (text: string): readonly Property[] => {
	const found: Property[] = [];
	const lines = text.split('\n');
	for (let at = 0; at < lines.length; at++) {
		const line = at + 1;
		const first = lines[at] ?? '';
		let whole = first;
		for (let next = lines[at + 1]; next !== undefined; next = lines[at + 1]) {
			const longer = continued(first, whole, next);
			if (longer === undefined) break;
			whole = longer;
			at++;
		}
		if (whole.trim() !== '') found.push(propertyOf(whole, line));
	}
	return found;
};

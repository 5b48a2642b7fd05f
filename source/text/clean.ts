/** Printable Latin-1, where nothing needs cleaning: most of what is typed, and cheap to recognise. */
const harmless = /^[\x20-\x7e\xa0-\xac\xae-\xff]*$/;

/** OSC, DCS, SOS, PM and APC with their payload; a CSI; any other escape (ECMA-48, in 7 and 8 bits). */
const sequence =
	/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x18\x1a\x1b\x9c]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;

const lineBreak = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const control = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/g;

/**
 * Bidi controls and overrides, zero-width characters, variation selectors and the joiner of emoji:
 * terminals disagree on the width of joined emoji, and a line too wide by one breaks the next.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** The text with nothing that a terminal would obey or hide; its line breaks become `\n`. In NFC. */
export const cleanText = (text: string): string =>
	harmless.test(text)
		? text
		: text
				.toWellFormed()
				.replace(sequence, '')
				.replace(lineBreak, '\n')
				.replaceAll('\t', ' ')
				.replace(control, '')
				.replace(invisible, '')
				.normalize('NFC');

/** The same on one line: a line break becomes a space. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll('\n', ' ');

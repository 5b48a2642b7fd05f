/** What the bytes 80 to 9F are in Windows-1252 and not in Latin-1; those that nothing is assigned to stay controls. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20's own decoder takes Windows-1252 for Latin-1 (nodejs/node issue 56542) and loses quotes and `œ`. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
	Buffer.from(bytes)
		.toString('latin1')
		.replaceAll(/[\x80-\x9f]/g, sign => signs.charAt(sign.charCodeAt(0) - 0x80));

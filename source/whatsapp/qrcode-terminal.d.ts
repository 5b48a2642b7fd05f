declare module 'qrcode-terminal/vendor/QRCode/index.js' {
	export default class QRCode {
		constructor(version: number, errorCorrectLevel: number);
		addData(text: string): void;
		make(): void;
		isDark(row: number, column: number): boolean;
		getModuleCount(): number;
	}
}

declare module 'qrcode-terminal/vendor/QRCode/QRErrorCorrectLevel.js' {
	const levels: Readonly<Record<'L' | 'M' | 'Q' | 'H', number>>;
	export default levels;
}

declare module 'qrcode-terminal/vendor/QRCode/QRRSBlock.js' {
	const blocks: {
		/** Throws for a version outside 1 to 40. */
		getRSBlocks(version: number, level: number): readonly { readonly dataCount: number }[];
	};
	export default blocks;
}

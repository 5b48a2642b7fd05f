import process from 'node:process';
import { emptyBook } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import type { Phone } from '../../source/book/phone.ts';
import type { Language } from '../../source/book/records.ts';
import { exampleFields } from '../../source/relances/example.ts';
import { fill, shippedTemplate, templateNames } from '../../source/relances/template.ts';
import { measureCode } from '../../source/whatsapp/fit.ts';
import { chatLink } from '../../source/whatsapp/link.ts';

const today = day('2026-11-23');
const phone = '+237677000001' as Phone;

/** A window, and what is left of it for the code beside the words. */
const windows = [
	['80x24', 47, 24],
	['100x30', 67, 30],
	['120x40', 87, 40],
] as const;

const tellForm = (name: string, form: string, message: string): string => {
	const code = measureCode(chatLink(phone, message));
	const size =
		code === undefined ? 'no code' : `version ${code.version}, ${code.columns}x${code.rows}`;
	const fits = windows.filter(
		([, columns, rows]) => code !== undefined && code.columns <= columns && code.rows <= rows,
	);
	const where = fits[0]?.[0] ?? 'wider';
	const indented = message.split('\n').map(line => `    ${line}`);
	return [`${name}, ${form}: ${size}, from ${where}`, ...indented, ''].join('\n');
};

/** Every shipped message as a customer would receive it, in both forms, with the size of its code. */
const tellTexts = (language: Language): string => {
	const empty = emptyBook(language);
	const shop = { ...empty.settings.shop, name: 'Boutique Moussa' };
	const book = { ...empty, settings: { ...empty.settings, shop } };
	return templateNames
		.filter(name => name !== 'stock')
		.flatMap(name => {
			const { text, short = text } = shippedTemplate(language, name);
			const told = (form: 'full' | 'short', lines: readonly string[]): string => {
				const example = { sales: [], debts: [] };
				return tellForm(
					name,
					form,
					fill(lines.join('\n'), exampleFields(example, name, book, today, form)),
				);
			};
			return [told('full', text), told('short', short)];
		})
		.join('\n');
};

const wanted = process.argv.slice(2);
for (const language of ['fr', 'en'] as const)
	if (wanted.length === 0 || wanted.includes(language)) process.stdout.write(tellTexts(language));

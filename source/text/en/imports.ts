import type { RowKind } from '../../book/brought.ts';
import { groupDigits } from '../../book/money.ts';
import type { Catalog } from '../catalog-type.ts';
import { exported } from './exported.ts';
import { plural } from './plural.ts';

const kinds: Catalog['imports']['kinds'] = {
	customers: 'customers',
	products: 'products',
	debts: 'debts',
	sales: 'sales',
	book: 'whole book',
};

const separators: Readonly<Record<string, string>> = {
	';': 'semicolon',
	',': 'comma',
	'\t': 'tab',
};

const examples: Readonly<Record<RowKind, string>> = {
	customers: 'Name;Phone;Note',
	products: 'Name;Price;On hand;Supplier',
	debts: 'Customer;Phone;Amount;Since',
	sales: 'Day;Customer;Product;Quantity;Unit price;Paid',
};

export const imports: Catalog['imports'] = {
	kinds,
	exported,

	movingIn: {
		title: 'Take over the past of the shop',
		copy: 'Copy the old notebook, a debt a line',
		file: 'Import a file: customers, products, debts or sales',
	},
	copying: {
		title: 'Copy the old notebook',
		columns: { name: 'Name', phone: 'Phone', amount: 'Owes', since: 'Since' },
		empty:
			'Write a debt: the name, Tab, the phone if there is one, Tab, what is left to pay, Tab, since when (15/9, 15/9/2025, yesterday). Enter keeps it, and a new line begins. The stock does not change.',
		summary: (lines, total) => (lines === 0 ? '' : `${plural(lines, 'debt', 'debts')}, ${total}`),
		known: (who, phone) => `known already: ${who}${phone === '' ? '' : ` (${phone})`}`,
		newCustomer: 'new customer',
		perhaps: names => `new customer (or ${names}? then write that name whole)`,
		since: day => `since ${day}`,
		kept: (who, amount) => `Kept: ${who} owes ${amount} (Ctrl+Z to undo).`,
	},
	form: {
		title: 'Import a file',
		accept: 'read the file',
		told: 'A CSV file whose first line has the headings of the columns, or the contacts of the phone (.vcf). It is shown before anything is written.',
		path: 'File',
		pathHint: 'for example /media/stick/customers.csv; Right completes the path',
		kind: 'What it is',
		kinds: {
			customers: 'customers, or contacts of the phone',
			products: 'products',
			debts: 'debts',
			sales: 'sales of the past',
		},
		headings: kind => `Headings of the columns, for example: ${examples[kind]}`,
	},
	reading: 'Reading the file…',
	importing: 'Importing, do not close the notebook…',
	previewOf: file => `Import ${file}`,
	place: (last, rows) => `line ${last} of ${rows}`,
	accept: 'import',

	examples,
	examplesHeading: 'The first line of the file, for example',
	file: (kind, lines, encoding, separator) =>
		`${plural(lines, 'line', 'lines')} read as ${kinds[kind]} (${encoding}, ${separators[separator] ?? separator})`,
	cards: (cards, encoding) => `${plural(cards, 'contact', 'contacts')} of the phone (${encoding})`,
	columns: parts => `Columns: ${parts.join(' · ')}`,
	column: (heading, meaning) => (heading === meaning ? heading : `"${heading}" = ${meaning}`),
	columnPassed: heading => `"${heading}" left out`,

	tally: (table, added, changed, known) =>
		`${table}: ${[
			...(added > 0 ? [`${groupDigits(added)} more`] : []),
			...(changed > 0 ? [`${groupDigits(changed)} completed`] : []),
			...(known > 0 ? [`${groupDigits(known)} already there`] : []),
		].join(', ')}`,
	nothingNew: 'All of it is in the book already: nothing changes.',
	stockStays: 'The stock does not change.',
	archiveDamaged: months =>
		`Careful: ${plural(months, 'archived month cannot be read', 'archived months cannot be read')}. A sale of that time would be written a second time.`,

	faults: count => `To put right (${count}):`,
	fault: (line, column, why) => `line ${line}${column === undefined ? '' : `, ${column}`}: ${why}`,
	notes: count => `To know (${count}):`,
	more: count => `… and ${plural(count, 'other', 'others')}`,
	note: {
		'phone-to-repair': ({ name, text }) =>
			`${name}: "${text}" has 8 digits, as before 2014. Kept apart, to be completed with a 6 or a 2.`,
		'phone-left-out': ({ name, text }) =>
			`${name}: "${text}" is no number to keep. It is left out.`,
		'phone-of-another': ({ name, other }) =>
			`${name}: one of the numbers is that of ${other} already, and stays so.`,
		'other-name': ({ name, known }) =>
			`"${name}" is in the book already under the name of ${known}, which is kept.`,
		namesake: ({ name }) =>
			`somebody called ${name} is in the book already, with another number: two records.`,
		nameless: () => 'this contact has no name. It is left out.',
		'stock-kept': ({ name, stock }) => `${name}: the book counts ${stock}, and keeps that.`,
	},

	ask: 'Import this file?',
	cancelled: 'Nothing was imported.',
	unconfirmed: 'Nothing was imported. To import without a question, add --yes.',
	done: tallies => `It is imported. ${tallies.join('; ')}.`,
	faulty: faults =>
		`${plural(faults, 'line is', 'lines are')} to be put right: nothing is imported as long as one is left.`,

	book: {
		from: (shop, on, customers, sales) =>
			`Book of "${shop}" exported on ${on}: ${plural(customers, 'customer', 'customers')}, ${plural(sales, 'sale', 'sales')}.`,
		ask: 'Take this book over here?',
		done: 'The book is taken over.',
		anomalies: count =>
			`Careful: ${plural(count, 'anomaly', 'anomalies')} in this file. "cahier check" will tell them.`,
	},

	export: {
		done: files => `${plural(files, 'file', 'files')} written:`,
		incomplete: months =>
			`Careful: ${plural(months, 'damaged archived month is', 'damaged archived months are')} not in it. "cahier check" says which.`,
	},
};

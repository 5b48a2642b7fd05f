import type { Catalog } from '../catalog-type.ts';
import { help } from './help.ts';

export const commands: Catalog['commands'] = {
	help,
	faults: {
		'not-json': path =>
			`The notebook ${path} is damaged: it is empty or cut short. Nothing was changed. Keep this file and put a backup in its place.`,
		invalid: (path, detail) =>
			`The notebook ${path} cannot be understood (at "${detail}"). Nothing was changed.`,
		'newer-format': path =>
			`The notebook ${path} comes from a newer version of Cahier. Update Cahier to open it. Nothing was changed.`,
		unreadable: (path, detail) => `The file ${path} cannot be read (${detail}).`,
		'not-a-directory': path => `${path} cannot hold a notebook: this path is not a directory.`,
		'no-permission': path => `You are not allowed to open or write ${path}.`,
		'no-space': path =>
			`The disk of ${path} is full: nothing was changed on it. Make room and try again.`,
		'read-only': path => `The disk of ${path} is read-only: nothing was changed on it.`,
		'write-failed': (path, detail) =>
			`Writing the notebook ${path} failed (${detail}). Nothing was kept.`,
		busy: (path, pid) =>
			`Another window${pid === '' ? '' : ` (process ${pid})`} is writing in the notebook ${path} and does not give it back. Close it and try again. Nothing was kept.`,
		edited: path =>
			`The notebook ${path} was changed otherwise than by Cahier. Open the notebook ("cahier") to see these changes and accept them, or type "cahier check --accept". Nothing was changed.`,
		damaged: (path, line) =>
			`The file ${path} is damaged in its middle (line ${line}). Nothing was changed. Put a backup back: "cahier restore FILE" (those of each day are in the notebook's directory "backups").`,
		'archive-damaged': (path, line) =>
			`The archived month ${path} is damaged (line ${line}): its sales cannot be read any more. The notebook itself is not touched. A backup on a stick made before still holds them.`,
		foreign: path => `The file ${path} is another notebook's: it is not read.`,
		unsure: (path, detail) =>
			`It is in the notebook, but the disk did not confirm the writing of ${path} (${detail}). Do not type it a second time: look at the history, and make a backup on a stick.`,
		'copy-damaged': path =>
			`The copy ${path} is no longer what Cahier had written: it will not be used. The notebook itself is not touched.`,
		'not-an-export': (path, _detail) =>
			`${path} is no book exported by "cahier export --as json", or it is damaged. Nothing was changed.`,
		'not-a-backup': path =>
			`${path} is not a backup of Cahier, or it is damaged. Nothing was changed.`,
	},
	crash: log => `Cahier stopped on an unexpected error. Its details are in ${log}.`,
	usage: {
		'unknown-command': ({ text }) => `"${text}" is not a command.`,
		'unknown-flag': ({ text }) => `"${text}" is not an option of this command.`,
		'leading-dash': ({ text }) =>
			`"${text}" is not an option. Before a name that begins with a dash, put "--".`,
		'missing-argument': ({ value }) => `${value} is missing.`,
		'missing-flag': ({ flag }) => `${flag} is missing.`,
		'too-many-arguments': ({ text }) =>
			`"${text}" is one word too many. A name of several words goes between quotes.`,
		'missing-value': ({ flag }) =>
			flag === '--pause'
				? 'The day is missing after --pause: a pause has an end. For no more reminders, type --opt-out.'
				: `A value is missing after ${flag}.`,
		'value-unwanted': ({ flag }) => `${flag} takes no value.`,
		'given-twice': ({ flag }) => `${flag} is given twice.`,
		together: ({ one, other }) => `${one} and ${other} do not go together.`,
		needs: ({ flag, others }) => `${flag} does not go without ${others.join(' or ')}.`,
		'unknown-language': ({ text }) =>
			`"${text}" is not a language of the notebook. The languages are fr and en.`,
	},
	howToGetHelp: command => `"${command} --help" shows how to write it.`,
	refusals: {
		'tone-unknown': ({ text }) => `"${text}" is not a tone. Type gentle or firm.`,
		'means-unknown': ({ text }) =>
			`"${text}" is not a means of payment. Type cash, momo, orange-money or advance.`,
		'excess-unknown': ({ text }) =>
			`"${text}" does not say what to do with the rest. Type change (hand it back) or advance (keep it).`,
		'problem-in-notebook': () =>
			'A problem is not sent: it is closed in the notebook, with what was done. Type "cahier".',
		'notice-in-notebook': () =>
			'A final notice is confirmed in the open notebook, with its deadline. Type "cahier".',
		'no-code': () => 'This line is for yourself: it has no message, so no code.',
		'code-too-large': ({ columns, rows, link }) =>
			`The code needs ${columns} columns and ${rows} rows. Enlarge the window, or open this link: ${link}`,
		'message-too-long': ({ link }) =>
			`This message is too long for a code. Open this link: ${link}`,
		'book-exists': ({ path }) =>
			`There is already a notebook in ${path}. Choose another directory.`,
		'clock-doubt': ({ machine, last }) =>
			`The machine believes it is ${machine}, but the notebook was last written on ${last}. Set the clock of the machine, or give the day: --date DAY. Nothing was kept.`,
		'no-directory': ({ path }) =>
			`${path} does not exist, or is not a directory. Is the stick plugged in?`,
		'kind-unknown': ({ text, known }) =>
			`"${text}" does not go after --as. Write ${known.join(', ')}.`,
		'book-not-empty': ({ path }) =>
			`There is something in the book ${path} already: a whole book is imported into an empty one only. Choose another directory with --book, or put a backup back with "cahier restore".`,
		'restore-unconfirmed': ({ lines }) =>
			`${lines.join(' ')} Nothing was changed. To put this backup back without a question, add --yes.`,
		'no-book': ({ path }) => `There is no notebook in ${path}.`,
		'needs-terminal': () =>
			'The full-screen notebook needs a terminal. "cahier today" gives the reminders as text.',
	},
	warnings: {
		stockBelowZero: (product, stock) =>
			`Careful: the stock of "${product}" is at ${stock}. Count this product again.`,
		quietDay: day => `Careful: ${day} is a day of rest.`,
		shortForm: (columns, rows) =>
			`The whole message needs a window larger than ${columns} x ${rows}: this code holds the short message.`,
		zoneUnknown: (zone, used) => `The notebook's time zone "${zone}" is unknown: ${used} is used.`,
	},
	recorded: parts => `Recorded: ${parts.join(', ')}`,
	changed: parts => `Changed: ${parts.join(', ')}`,
	paid: amount => `paid ${amount}`,
	paidWhole: 'paid',
	left: (amount, day) => `${amount} left ${day === undefined ? 'after delivery' : `for ${day}`}`,
	sale: id => `Sale ${id}`,
	order: (id, day) => `Order ${id}, to deliver on ${day}`,
	received: (who, amount) => `Payment recorded: ${who}, ${amount}.`,
	stillOwes: (who, amount) => `${who} still owes ${amount}.`,
	owesNothing: who => `${who} owes nothing any more.`,
	handBack: amount => `To hand back: ${amount}.`,
	keptAsAdvance: amount => `Kept as an advance: ${amount}.`,
	stock: pieces => `stock ${pieces}`,
	threshold: pieces => `alert at ${pieces}`,
	lifetime: days => `lasts ${days} d`,
	supplier: name => `supplier ${name}`,
	barcode: code => `barcode ${code}`,
	tones: { gentle: 'gentle tone', firm: 'firm tone' },
	pausedUntil: (day, reason) => `paused until ${day}${reason === '' ? '' : ` (${reason})`}`,
	optedOut: reason => `no more reminders${reason === '' ? '' : ` (${reason})`}`,
	sent: (kind, who) => `Noted: ${kind}, message sent to ${who}.`,
	called: who => `Noted: call to ${who}.`,
	newDeliveryDay: day => `New delivery day: ${day}.`,
	ordered: (quantity, product) => `Noted: ${quantity} ${product}, ordered from the supplier.`,
	delivered: parts => `Delivered: ${parts.join(', ')}`,
	noShopName: 'Cahier',
	chosenDay: day => `${day} (chosen day)`,
	howToAct: '"cahier qr CODE" shows the code to scan, "cahier sent CODE" notes it as sent.',
	demoKept: path => `The demo shop is in ${path}.`,
};

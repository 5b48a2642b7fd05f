import type { Catalog } from '../catalog-type.ts';
import { newsDeeds } from './news.ts';
import { plural } from './plural.ts';

const of = (who: string): string => (who === '' ? '' : `: ${who}`);

export const keeping: Catalog['keeping'] = {
	warnings: {
		torn: () =>
			'The machine stopped in the middle of a write. That last line, never announced as kept, does not count: check what you typed last.',
		interrupted: () =>
			'Cahier stopped in the middle of a write. The last operation may be kept without having been announced: look at the history (key h) before you type it again.',
		fallback: (path, where) =>
			`The file ${path} is damaged${where === '' ? '' : ` (at "${where}")`}. The notebook was put together again from the copy before and the journal: nothing that was kept is lost. The damaged file will be kept in the directory "damaged".`,
		'journal-missing': path =>
			`The journal ${path} is missing or cannot be read: what was written since the last fair copy may be missing. What is left is kept in "damaged". Look at the history, and at "cahier restore" if sales are missing.`,
		migrated: path => `The notebook was brought to the new format. The old one is kept in ${path}.`,
		checkpoint: (_path, why) =>
			`Everything is kept in the journal, but the fair copy of the notebook failed. ${why}`,
		upkeep: (_path, why) =>
			`Everything is kept, but the backup of the day or the archiving failed. ${why}`,
	},
	clockDoubt: (machine, last) =>
		`The machine believes it is ${machine}, but the notebook was last written on ${last}.`,
	clockDoubtHelp: 'Set the clock of the machine, or give the day: --date DAY.',
	tables: {
		settings: 'settings',
		customers: 'customers',
		products: 'products',
		suppliers: 'suppliers',
		sales: 'sales',
		contacts: 'reminders done',
		problems: 'problems',
		snoozes: 'postponements',
		months: 'archived months',
		backups: 'backups noted',
		news: 'news to customers',
	},
	difference: (table, added, removed, changed) =>
		`${table}: ${[
			...(added > 0 ? [`${added} more`] : []),
			...(removed > 0 ? [`${removed} fewer`] : []),
			...(changed > 0 ? [plural(changed, 'difference', 'differences')] : []),
		].join(', ')}`,
	noDifference: 'no difference',
	yesNo: 'Type yes or no, then Enter: ',
	yesWords: ['yes', 'y', 'oui', 'o'],
	noWords: ['no', 'n', 'non'],
	edited: {
		found: path =>
			`The notebook ${path} was changed otherwise than by Cahier. What differs from what Cahier had written:`,
		unknown: '(what Cahier had written is no longer there to compare)',
		ask: 'Keep these changes? With "no", the notebook goes back to what Cahier had written, and the changed file is set aside in "damaged".',
		accepted: 'The changes are accepted.',
		nothing: 'The notebook was not changed by hand.',
	},
	backup: {
		made: (path, sales) =>
			`Backup made, read back and verified: ${path} (${plural(sales, 'sale', 'sales')}).`,
		sameDisk:
			'Careful: this backup is on the same disk as the notebook. A USB stick protects it better.',
		incomplete: count =>
			`Careful: ${plural(count, 'damaged archived month is not in it', 'damaged archived months are not in it')}. "cahier check" says which.`,
		notNoted: why => `The copy is good, but the notebook could not note it. ${why}`,
		inside:
			'Careful: this backup is in the directory of the notebook. Give the directory of a USB stick: cahier backup DIR',
		reminder: days =>
			`Last backup outside this machine: ${plural(days, 'day', 'days')} ago (b back up)`,
		neverReminder: 'The notebook has no backup outside this machine yet (b back up)',
	},
	restore: {
		from: (shop, on, sales) =>
			`Backup of "${shop}" of ${on}, ${plural(sales, 'sale', 'sales')}. If you put it back, the notebook changes so:`,
		ask: 'Put this backup in the place of the notebook? The present notebook is kept beside.',
		cancelled: 'Nothing was changed.',
		done: 'The backup is put back.',
		kept: path => `The notebook as it was is kept in ${path}.`,
	},
	check: {
		fine: (customers, products, sales) =>
			`Everything is in order: ${plural(customers, 'customer', 'customers')}, ${plural(products, 'product', 'products')}, ${plural(sales, 'sale', 'sales')}.`,
		reference: (table, id, field, to) =>
			`${table} ${id}: ${field} points to "${to}", which is not in the notebook.`,
		overpaid: (id, paid, total) => `sales ${id}: ${paid} paid for a total of ${total}.`,
		belowZero: (table, id, what, amount) => `${table} ${id}: ${what} cannot be ${amount}.`,
		amounts: { paid: 'the amount paid', balance: 'the balance', advance: 'the advance' },
		month: (id, kept, found) =>
			`archive ${id}: the notebook counts ${kept} there, the archive holds ${found}.`,
		monthWords: (sales, total) => `${plural(sales, 'sale', 'sales')} for ${total}`,
	},
	history: {
		title: 'What was done',
		empty: 'Nothing in the history for now.',
		columns: { when: 'When', what: 'What', by: 'By' },
		thisWindow: 'this window',
		otherWindow: pid => `window ${pid}`,
		command: name => `cahier ${name}`,
		undone: what => `(undone) ${what}`,
		undoing: what => `Undoing of "${what}"`,
		redoing: what => `Brought back: "${what}"`,
		undoingUnknown: 'Undoing',
		askUndo: what => `Undo "${what}"?`,
		saidUndone: what => `Undone: "${what}".`,
		nothingToUndo: 'Nothing to undo: nothing was done today.',
	},
	deeds: {
		sale: (who, what, total) => `Sale${of(who)}${who === '' ? ':' : ','} ${what}, ${total}`,
		payment: (who, amount) => `Payment${of(who)}, ${amount}`,
		delivered: (who, what) => `Delivery${of(who)}, ${what}`,
		'part-delivered': (who, what) => `Part delivery${of(who)}, ${what}`,
		'sale-cancelled': (who, what) => `Sale cancelled${of(who)}${who === '' ? ':' : ','} ${what}`,
		'sale-corrected': (who, what) => `Sale corrected${of(who)}${who === '' ? ':' : ','} ${what}`,
		returned: (who, what) => `Return${of(who)}${who === '' ? ':' : ','} ${what}`,
		'agios-paid': (who, amount) => `Interest paid${of(who)}, ${amount}`,
		'agios-waived': (who, amount) => `Interest waived${of(who)}, ${amount}`,
		terms: (who, day) =>
			day === ''
				? `Terms of sale withdrawn${of(who)}`
				: `Terms of sale accepted${of(who)}, on ${day}`,
		'written-off': (who, what) => `Debt written off${of(who)}, ${what}`,
		advance: (who, amount) => `Advance${of(who)}, ${amount}`,
		'advance-returned': (who, amount) => `Advance handed back${of(who)}, ${amount}`,
		'delivery-moved': (who, day) => `New delivery day${of(who)}, ${day}`,
		promise: (who, day) => `Promise to pay${of(who)}, ${day}`,
		contact: (who, kind) => `Message (${kind})${of(who)}`,
		call: who => `Call${of(who)}`,
		answer: who => `Answer${of(who)}`,
		paused: who => `Messages paused${of(who)}`,
		'opted-out': who => `No more messages${of(who)}`,
		resumed: who => `Messages taken up again${of(who)}`,
		problem: who => `Problem noted${of(who)}`,
		'problem-closed': who => `Problem settled${of(who)}`,
		'problem-changed': who => `Problem followed up${of(who)}`,
		dispute: who => `Debt disputed${of(who)}`,
		'wrong-number': who => `Wrong number${of(who)}`,
		remark: who => `Note taken${of(who)}`,
		'remark-corrected': who => `Note put right${of(who)}`,
		'remark-removed': who => `Note forgotten${of(who)}`,
		event: who => `Day to remember${of(who)}`,
		'event-corrected': who => `Day put right${of(who)}`,
		'event-removed': who => `Day forgotten${of(who)}`,
		customer: who => `Customer changed${of(who)}`,
		'customer-new': who => `New customer${of(who)}`,
		merged: who => `Two records made one${of(who)}`,
		product: name => `Product changed${of(name)}`,
		'product-new': name => `New product${of(name)}`,
		ordered: name => `Ordered from the supplier${of(name)}`,
		received: name => `Stock received${of(name)}`,
		counted: name => `Stock counted${of(name)}`,
		'stock-corrected': name => `Stock corrected${of(name)}`,
		supplier: name => `Supplier${of(name)}`,
		many: count => `${plural(count, 'record', 'records')} taken over`,
		snooze: 'Reminder put off',
		settings: names => (names.length === 0 ? 'Settings' : `Setting: ${names.join(', ')}`),
		wording: name => `Text of a message: ${name}`,
		...newsDeeds,
		backup: 'Backup outside the machine',
		other: 'Another change',
	},
};

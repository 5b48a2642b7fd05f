import type { Catalog } from '../catalog-type.ts';
import { plural } from './plural.ts';

export const goods: Catalog['goods'] = {
	ordersTitle: 'Orders',
	ordersEmpty: 'Nothing to deliver: no open order.',
	columns: {
		toDeliver: 'To deliver',
		promised: 'Promised for',
		left: 'Left',
		onOrder: 'On order',
		perDay: 'A day',
		toOrder: 'To order',
		leadDays: 'Takes',
		products: 'Products',
	},
	movedTimes: count => `moved ${plural(count, 'time', 'times')}`,
	promise: (day, outcome) => (outcome === 'waiting' ? day : `${day} (${outcome})`),
	promisedFor: (orderedOn, days) => `Ordered on ${orderedOn}, promised for: ${days.join(', ')}`,
	leftToDeliver: what => `To hand over: ${what}`,
	promisesKept: ({ kept, missed, moved, share }) =>
		share === undefined
			? 'No promise so far'
			: `Promises kept: ${share}% (${kept} of ${kept + missed + moved})`,
	partTitle: who => `Hand over a part of the order of ${who}`,
	leftHint: left => `of ${left} to hand over`,
	handedOver: (now, then) =>
		then === ''
			? `Handed over: ${now}. Nothing is left to hand over.`
			: `Handed over: ${now}. Left to hand over: ${then}.`,
	partKept: (now, who, then) =>
		then === ''
			? `Recorded: ${now} to ${who}, the order is delivered.`
			: `Recorded: ${now} to ${who}. Left to hand over: ${then}.`,

	notCounted: 'Pieces not counted',
	onHand: (count, threshold) => `${count} left (alert at ${threshold})`,
	left: count => `${count} left`,
	onOrder: (count, on, expected) => `${count} on order since ${on}, expected on ${expected}`,
	notCome: 'not come yet',
	overdue: (count, expected) => `${count} due on ${expected}`,
	stillToCome: count => `${count} still to come`,
	onOrderInAll: count => `${count} on order in all`,
	difference: pieces =>
		pieces === 0
			? 'as in the notebook'
			: pieces > 0
				? `${pieces} more than in the notebook`
				: `${-pieces} fewer than in the notebook`,
	receiveTitle: product => `Received from the supplier: ${product}`,
	countTitle: product => `Count: ${product}`,
	correctTitle: product => `Adjust the stock: ${product}`,
	orderTitle: product => `Ordered from the supplier: ${product}`,
	quantityTitle: product => `How many to order: ${product}`,
	received: 'Pieces received',
	found: 'Pieces found',
	change: 'Pieces more or fewer',
	changeHint: '+3 to add some, -3 to take some away',
	reason: 'Why',
	reasonHint: 'broken, found again, given away...',
	orderedNow: 'Pieces ordered',
	toOrder: 'To order',
	saidReceived: (count, product) =>
		`Recorded: ${plural(count, 'piece', 'pieces')} received, ${product}.`,
	saidCounted: (count, product) =>
		`Recorded: ${plural(count, 'piece', 'pieces')} counted, ${product}.`,
	saidCorrected: (product, left) => `Recorded: ${product}, ${left} left.`,
	newProduct: 'New product',
	editProduct: product => `Edit: ${product}`,
	saidProduct: product => `Recorded: ${product}.`,
	newSupplierTitle: 'New supplier',
	editSupplier: name => `Edit the supplier: ${name}`,
	newSupplier: 'This supplier is not in the notebook yet: it will be added.',
	saidSupplier: name => `Recorded: supplier ${name}.`,
	fields: {
		name: 'Name',
		price: 'Price',
		barcode: 'Barcode',
		stock: 'Pieces in stock',
		threshold: 'Alert at',
		lifetime: 'Lasts (days)',
		supplier: 'Supplier',
		phone: 'Phone',
		leadDays: 'Takes (days)',
	},
	hints: {
		price: 'for one piece; optional',
		barcode: 'scan it; optional',
		stock: 'empty: this product is not counted',
		threshold: usual => `empty: as for the whole shop, ${usual}`,
		lifetime: 'how long one piece lasts the customer; optional',
		supplier: 'optional',
		phone: 'optional',
		leadDays: usual => `empty: as for the whole shop, ${usual}`,
		quantity: '0 to order none',
	},
	since: day => `since ${day}`,
	noPrice: 'No price',
	priceIs: price => `Price: ${price}`,
	noBarcode: 'no barcode',
	barcodeIs: code => `barcode ${code}`,
	lasts: days => `one piece lasts ${plural(days, 'day', 'days')}`,
	noSupplier: 'No supplier',
	fromSupplier: name => `Supplier: ${name}`,
	leadDays: days => `delivers in ${plural(days, 'day', 'days')}`,
	promisedTo: count =>
		`${plural(count, 'piece', 'pieces')} promised to customers, not handed over yet`,
	nothingToOrder: 'Nothing to order',
	decimal: written => written,
	reckoning: ({ perDay, sold, days, span, wanted, onHand, onOrder }) =>
		`${perDay} a day (${sold} sold in ${days} days) x ${span} days = ${wanted}, less ${onHand} in stock, less ${onOrder} on order`,
	least: 'The sales alone ask for fewer: enough to be above the threshold again.',
	lastMovements: 'Last movements',
	noMovement: 'None, sales apart.',
	movements: { received: 'received', counted: 'counted', corrected: 'adjusted' },
	lastBuyers: 'Last buyers',
	noBuyer: 'No recent sale.',
	atTheCounter: 'at the counter',
	reorderTitle: 'To order',
	reorderSummary: count => plural(count, 'product', 'products'),
	reorderEmpty: 'Nothing to order: the stock lasts until the next delivery.',
	supplierOrder: 'Order to the supplier',
	nothingFromHim: 'There is nothing to order from this supplier.',
	nobodyToWrite: 'This product has no supplier: edit it first.',
	nothingOnOrder: 'This product is not on order.',
	askOrdered: (who, products, pieces) =>
		`Ordered: ${plural(products, 'product', 'products')}, ${plural(pieces, 'piece', 'pieces')} (${who})?`,
	saidOrdered: (who, pieces) => `Noted, on order: ${plural(pieces, 'piece', 'pieces')} (${who}).`,
	askCancel: product => `No longer wait for this order: ${product}?`,
	saidCancelled: product => `Noted: ${product} is no longer on order.`,
	suppliersTitle: 'Suppliers',
	suppliersCount: count => plural(count, 'supplier', 'suppliers'),
	suppliersEmpty: 'No supplier. Add one with the key n.',
};

const percent = (rate: number): string => `${String(rate / 100).replace('.', ',')} %`;

/** Agios: their screen, the form that waives them, and how they are named beside a debt. */
export const agios = {
	/** Beside a debt, never in it. */
	apart: (amount: string): string => `+ ${amount} d'agios`,
	withKey: (amount: string): string => `+ ${amount} d'agios (touche y)`,
	/** Of somebody who owes nothing else. */
	alone: (amount: string): string => `agios ${amount}`,
	/** Of all customers. */
	total: (amount: string): string => `Agios, à part : ${amount}.`,
	title: (who: string): string => `Agios : ${who}`,
	summary: (amount: string): string => `${amount} dus, à part de la dette`,
	columns: { what: 'Mois', detail: 'Calcul', amount: 'Agios' },
	bought: (what: string, day: string): string => `${what} du ${day}`,
	sale: (bought: string, due: string): string => `${bought}, à payer le ${due}`,
	month: (day: string): string => `commencé le ${day}`,
	computed: (rate: number, base: string): string => `${percent(rate)} de ${base}`,
	notYet: 'rien encore',
	startsOn: (day: string): string => `premier mois le ${day}, s'il reste dû`,
	waived: (day: string): string => `abandonné le ${day}`,
	paid: (day: string): string => `payé le ${day}`,
	due: 'RESTE DÛ',
	/** Digits alone, empty where there is nothing to say. */
	sums: (accrued: string, waived: string, paid: string): string =>
		[
			`comptés ${accrued}`,
			...(waived === '' ? [] : [`abandonnés ${waived}`]),
			...(paid === '' ? [] : [`payés ${paid}`]),
		].join(', '),
	/** Why there is nothing, and what to do. */
	empty: {
		noTerms: (who: string): string =>
			`${who} n'a pas accepté vos conditions de vente : il n'y a pas d'agios. Le jour où il les accepte, écrivez-le sur sa fiche (touche m, « Conditions acceptées le »).`,
		noRate:
			"Le taux des agios est 0 dans vos réglages : il n'y en a pas. Pour en compter, changez « Taux par mois » dans les réglages (touche r, le matin).",
		nothingSince: (day: string): string =>
			`Rien n'est dû sur un achat fait depuis le ${day}, jour où les conditions ont été acceptées : il n'y a pas d'agios.`,
	},
	principalFirst: (balance: string): string =>
		`Un paiement va d'abord à la dette : il en reste ${balance}.`,
	noneDue: "Il n'y a pas d'agios dus ici.",
	/** The form that waives. */
	waive: {
		title: (sale: string): string => `Abandonner des agios : ${sale}`,
		situation: (due: string): string =>
			`${due} d'agios dus sur cette vente. La dette ne change pas.`,
		amount: 'Montant',
		echo: (amount: string, left: string): string => `${amount} abandonnés, restent ${left} d'agios`,
		said: (amount: string, who: string): string =>
			`Enregistré : ${amount} d'agios abandonnés, ${who}.`,
	},
	/** On the form of a payment. */
	pay: {
		owed: (amount: string): string => `Agios à part : ${amount}, une fois la dette payée`,
		option: (amount: string): string => `payer ${amount} d'agios`,
		paid: (amount: string): string => `agios ${amount}`,
		said: (amount: string): string => `Agios payés : ${amount}.`,
		saidAlone: (who: string, amount: string): string =>
			`Enregistré : agios payés par ${who}, ${amount}.`,
		rest: 'Et le reste',
		oneSale: (what: string, amount: string): string => `${what}, ${amount} d'agios`,
	},
	/** On the form of a customer. */
	terms: {
		label: 'Conditions acceptées le',
		hint: "vide : pas acceptées, pas d'agios",
		echo: (day: string): string => `agios possibles sur ses achats à partir du ${day}`,
		withdrawn: 'plus aucun agio ne sera dû ; ce qui a été payé reste',
	},
	/** On the page of a customer, and on the command line. */
	accepted: (day: string): string => `conditions acceptées le ${day}`,
	/** On the page of a sale. */
	factPaid: (means: string): string => `payés, ${means}`,
	factWaived: 'abandonnés',
	/** Among the payments: all of it, or a part. */
	entry: 'Agios',
	including: (how: string, amount: string): string => `${how}, dont ${amount} d'agios`,
	/** On a statement of account. */
	statement: {
		paid: (means: string, amount: string): string => `Agios payés, ${means} : ${amount}`,
		due: 'Agios dus, à part',
	},
};

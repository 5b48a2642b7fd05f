import { help } from './help.ts';

/** Everything the command line says. */
export const commands = {
	help,

	/** A fault of the book's files: the file, then where in it or the system's own code. */
	faults: {
		'not-json': (path: string, _detail: string): string =>
			`Le cahier ${path} est abîmé : il est vide ou coupé. Rien n'a été changé. Gardez ce fichier et remettez une sauvegarde à sa place.`,
		invalid: (path: string, detail: string): string =>
			`Le cahier ${path} n'est pas un cahier lisible (à l'endroit « ${detail} »). Rien n'a été changé.`,
		'newer-format': (path: string, _detail: string): string =>
			`Le cahier ${path} vient d'une version plus récente de Cahier. Mettez Cahier à jour pour l'ouvrir. Rien n'a été changé.`,
		unreadable: (path: string, detail: string): string =>
			`Le fichier ${path} ne peut pas être lu (${detail}).`,
		'not-a-directory': (path: string, _detail: string): string =>
			`${path} ne peut pas contenir un cahier : ce chemin n'est pas un dossier.`,
		'no-permission': (path: string, _detail: string): string =>
			`Vous n'avez pas le droit d'ouvrir ou d'écrire ${path}.`,
		'no-space': (path: string, _detail: string): string =>
			`Le disque de ${path} est plein : rien n'y a été changé. Libérez de la place et recommencez.`,
		'read-only': (path: string, _detail: string): string =>
			`Le disque de ${path} ne peut qu'être lu : rien n'y a été changé.`,
		'write-failed': (path: string, detail: string): string =>
			`L'écriture du cahier ${path} a échoué (${detail}). Rien n'a été enregistré.`,
		busy: (path: string, pid: string): string =>
			`Une autre fenêtre${pid === '' ? '' : ` (processus ${pid})`} écrit dans le cahier ${path} et ne rend pas la main. Fermez-la et recommencez. Rien n'a été enregistré.`,
		edited: (path: string, _detail: string): string =>
			`Le cahier ${path} a été changé autrement que par Cahier. Ouvrez le cahier (« cahier ») pour voir ces changements et les accepter, ou tapez « cahier check --accept ». Rien n'a été changé.`,
		damaged: (path: string, line: string): string =>
			`Le fichier ${path} est abîmé au milieu (ligne ${line}). Rien n'a été changé. Remettez une sauvegarde : « cahier restore FICHIER » (celles de chaque jour sont dans le dossier « backups » du cahier).`,
		'archive-damaged': (path: string, line: string): string =>
			`Le mois archivé ${path} est abîmé (ligne ${line}) : ses ventes ne se lisent plus. Le cahier lui-même n'est pas touché. Une sauvegarde sur clé faite avant les contient encore.`,
		foreign: (path: string, _detail: string): string =>
			`Le fichier ${path} est celui d'un autre cahier : il n'est pas lu.`,
		unsure: (path: string, detail: string): string =>
			`C'est dans le cahier, mais le disque n'a pas confirmé l'écriture de ${path} (${detail}). Ne le tapez pas une deuxième fois : regardez l'historique, et faites une sauvegarde sur une clé.`,
		'copy-damaged': (path: string, _detail: string): string =>
			`La copie ${path} n'est plus ce que Cahier avait écrit : elle ne servira pas. Le cahier lui-même n'est pas touché.`,
		'not-an-export': (path: string, _detail: string): string =>
			`${path} n'est pas un cahier exporté par « cahier export --as json », ou il est abîmé. Rien n'a été changé.`,
		'not-a-backup': (path: string, _detail: string): string =>
			`${path} n'est pas une sauvegarde de Cahier, ou elle est abîmée. Rien n'a été changé.`,
	},
	crash: (log: string): string =>
		`Cahier s'est arrêté sur une erreur imprévue. Ses détails sont dans ${log}.`,

	/** The line was not written as the command wants it. */
	usage: {
		'unknown-command': ({ text }: { text: string }): string =>
			`« ${text} » n'est pas une commande.`,
		'unknown-flag': ({ text }: { text: string }): string =>
			`« ${text} » n'est pas une option de cette commande.`,
		'leading-dash': ({ text }: { text: string }): string =>
			`« ${text} » n'est pas une option. Devant un nom qui commence par un tiret, mettez « -- ».`,
		'missing-argument': ({ value }: { value: string }): string => `Il manque ${value}.`,
		'missing-flag': ({ flag }: { flag: string }): string => `Il manque ${flag}.`,
		'too-many-arguments': ({ text }: { text: string }): string =>
			`« ${text} » est de trop. Un nom de plusieurs mots se met entre guillemets.`,
		'missing-value': ({ flag }: { flag: string }): string =>
			flag === '--pause'
				? 'Il manque le jour après --pause : une pause a une fin. Pour ne plus relancer, écrivez --opt-out.'
				: `Il manque une valeur après ${flag}.`,
		'value-unwanted': ({ flag }: { flag: string }): string => `${flag} ne prend pas de valeur.`,
		'given-twice': ({ flag }: { flag: string }): string => `${flag} est écrit deux fois.`,
		together: ({ one, other }: { one: string; other: string }): string =>
			`${one} et ${other} ne vont pas ensemble.`,
		needs: ({ flag, others }: { flag: string; others: readonly string[] }): string =>
			`${flag} ne va pas sans ${others.join(' ou ')}.`,
		'unknown-language': ({ text }: { text: string }): string =>
			`« ${text} » n'est pas une langue du cahier. Les langues sont fr et en.`,
	},
	howToGetHelp: (command: string): string => `« ${command} --help » montre comment l'écrire.`,

	/** What a command refuses for a reason of its own. */
	refusals: {
		'tone-unknown': ({ text }: { text: string }): string =>
			`« ${text} » n'est pas un ton. Écrivez gentle (doux) ou firm (ferme).`,
		'means-unknown': ({ text }: { text: string }): string =>
			`« ${text} » n'est pas un moyen de paiement. Écrivez cash (espèces), momo, orange-money ou advance (son avance).`,
		'excess-unknown': ({ text }: { text: string }): string =>
			`« ${text} » ne dit pas que faire du reste. Écrivez change (à rendre) ou advance (à garder).`,
		'problem-in-notebook': (_facts: object): string =>
			"Un problème ne s'envoie pas : il se ferme dans le cahier, avec ce qui a été fait. Tapez « cahier ».",
		'notice-in-notebook': (_facts: object): string =>
			'Un dernier avis se confirme dans le cahier ouvert, avec son délai. Tapez « cahier ».',
		'no-code': (_facts: object): string =>
			"Cette ligne est pour vous : elle n'a pas de message, donc pas de code.",
		'code-too-large': ({ columns, rows, link }: { columns: number; rows: number; link: string }) =>
			`Le code a besoin de ${columns} colonnes et ${rows} lignes. Agrandissez la fenêtre, ou ouvrez ce lien : ${link}`,
		'message-too-long': ({ link }: { link: string }): string =>
			`Ce message est trop long pour un code. Ouvrez ce lien : ${link}`,
		'book-exists': ({ path }: { path: string }): string =>
			`Il y a déjà un cahier dans ${path}. Choisissez un autre dossier.`,
		'clock-doubt': ({ machine, last }: { machine: string; last: string }): string =>
			`La machine se croit le ${machine}, mais la dernière écriture du cahier est du ${last}. Mettez la machine à l'heure, ou donnez le jour : --date JOUR. Rien n'a été enregistré.`,
		'no-directory': ({ path }: { path: string }): string =>
			`${path} n'existe pas, ou n'est pas un dossier. La clé est-elle branchée ?`,
		'kind-unknown': ({ text, known }: { text: string; known: readonly string[] }): string =>
			`« ${text} » ne va pas après --as. Écrivez ${known.join(', ')}.`,
		'book-not-empty': ({ path }: { path: string }): string =>
			`Il y a déjà quelque chose dans le cahier ${path} : un cahier entier ne s'importe que dans un cahier vide. Choisissez un autre dossier avec --book, ou remettez une sauvegarde avec « cahier restore ».`,
		'restore-unconfirmed': ({ lines }: { lines: readonly string[] }): string =>
			`${lines.join(' ')} Rien n'a été changé. Pour remettre cette sauvegarde sans question, ajoutez --yes.`,
		'no-book': ({ path }: { path: string }): string => `Il n'y a pas de cahier dans ${path}.`,
		'needs-terminal': (_facts: object): string =>
			"Le cahier plein écran a besoin d'un terminal. « cahier today » donne les relances en texte.",
	},

	/** Said on the side: the command was done. */
	warnings: {
		stockBelowZero: (product: string, stock: number): string =>
			`Attention : le stock de « ${product} » est à ${stock}. Recomptez ce produit.`,
		quietDay: (day: string): string => `Attention : le ${day} est un jour de repos.`,
		shortForm: (columns: number, rows: number): string =>
			`Le message entier demande une fenêtre plus grande que ${columns} x ${rows} : ce code porte le message court.`,
		zoneUnknown: (zone: string, used: string): string =>
			`Le fuseau horaire « ${zone} » du cahier est inconnu : ${used} est utilisé.`,
	},

	/** What was written, read back: the parts, joined by commas. */
	recorded: (parts: readonly string[]): string => `Enregistré : ${parts.join(', ')}`,
	changed: (parts: readonly string[]): string => `Changé : ${parts.join(', ')}`,
	paid: (amount: string): string => `payé ${amount}`,
	paidWhole: 'payé',
	left: (amount: string, day: string | undefined): string =>
		`reste ${amount} ${day === undefined ? 'après la livraison' : `le ${day}`}`,
	sale: (id: string): string => `Vente ${id}`,
	order: (id: string, day: string): string => `Commande ${id}, à livrer le ${day}`,

	received: (who: string, amount: string): string => `Paiement enregistré : ${who}, ${amount}.`,
	stillOwes: (who: string, amount: string): string => `${who} doit encore ${amount}.`,
	owesNothing: (who: string): string => `${who} ne doit plus rien.`,
	handBack: (amount: string): string => `À rendre : ${amount}.`,
	keptAsAdvance: (amount: string): string => `Gardé comme avance : ${amount}.`,

	stock: (pieces: number): string => `stock ${pieces}`,
	threshold: (pieces: number): string => `seuil ${pieces}`,
	lifetime: (days: number): string => `dure ${days} j`,
	supplier: (name: string): string => `fournisseur ${name}`,
	barcode: (code: string): string => `code-barres ${code}`,

	tones: { gentle: 'ton doux', firm: 'ton ferme' },
	pausedUntil: (day: string, reason: string): string =>
		`en pause jusqu'au ${day}${reason === '' ? '' : ` (${reason})`}`,
	optedOut: (reason: string): string => `ne plus relancer${reason === '' ? '' : ` (${reason})`}`,

	sent: (kind: string, who: string): string => `Noté : ${kind}, message envoyé à ${who}.`,
	called: (who: string): string => `Noté : appel à ${who}.`,
	newDeliveryDay: (day: string): string => `Nouveau jour de livraison : ${day}.`,
	ordered: (quantity: number, product: string): string =>
		`Noté : ${quantity} ${product}, commande faite au fournisseur.`,
	delivered: (parts: readonly string[]): string => `Livré : ${parts.join(', ')}`,

	noShopName: 'Cahier',
	chosenDay: (day: string): string => `${day} (jour choisi)`,
	howToAct: "« cahier qr CODE » montre le code à scanner, « cahier sent CODE » note l'envoi.",
	demoKept: (path: string): string => `La boutique de démonstration est dans ${path}.`,
};

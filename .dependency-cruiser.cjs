// The arrows of the house: they go down only. A circle or an arrow upward fails `npm test`.
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const folder = (...names) => `^source/(${names.join('|')})/`;

module.exports = {
	forbidden: [
		forbid('no-circles', 'A circle has no bottom.', {}, { circular: true }),
		forbid(
			'book-is-the-ground',
			'book/ knows only itself: no React, no files, no clock; date-fns for the calendar, libphonenumber for phones.',
			{ path: folder('book') },
			{ pathNot: [folder('book'), 'node_modules/(date-fns|@date-fns/utc|libphonenumber-js)/'] },
		),
		forbid(
			'relances-know-the-book',
			'relances/ knows book/, the shipped templates and date-fns, nothing else.',
			{ path: folder('relances') },
			{ pathNot: [folder('book', 'relances'), '^data/', 'node_modules/date-fns/'] },
		),
		forbid(
			'text-knows-words-only',
			'Catalogs word what book/ and relances/ say.',
			{ path: folder('text') },
			{ pathNot: [folder('text', 'book', 'relances'), 'node_modules/(date-fns|string-width)/'] },
		),
		forbid(
			'store-knows-the-book',
			'The store knows the book and no screen.',
			{ path: folder('store') },
			{
				path: folder(
					'relances',
					'whatsapp',
					'screens',
					'components',
					'keys',
					'terminal',
					'commands',
					'text',
				),
			},
		),
		forbid(
			'whatsapp-knows-text-only',
			'A link and a code are made of text.',
			{ path: folder('whatsapp') },
			{
				path: folder('relances', 'store', 'screens', 'components', 'keys', 'terminal', 'commands'),
			},
		),
		forbid(
			'components-know-no-screen',
			'Components, keys and the terminal serve any screen.',
			{ path: folder('components', 'keys', 'terminal') },
			{ path: folder('screens', 'commands', 'store') },
		),
		forbid(
			'screens-know-no-command',
			'Screens are opened by a command, never the other way.',
			{ path: folder('screens') },
			{ path: folder('commands') },
		),
		forbid(
			'screens-write-nothing',
			'A screen asks for a change; only the store knows files.',
			{ path: folder('screens', 'components', 'keys') },
			{ path: ['^(node:)?fs', folder('store')] },
		),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
	},
};

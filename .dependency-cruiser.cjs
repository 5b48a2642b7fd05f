// The arrows of the house: they go down only. A circle or an arrow upward fails `npm test`.
// Each folder names all it may know; what is not named is forbidden, types included.
const folder = (...names) => `^source/(${names.join('|')})/`;
const library = (...names) => `node_modules/(${names.join('|')})/`;

const may = (name, ...allowed) => ({
	name: `what-${name}-may-know`,
	severity: 'error',
	from: { path: folder(name) },
	to: { pathNot: [folder(name), ...allowed] },
});

const node = (...modules) => `^(node:)?(${modules.join('|')})$`;

module.exports = {
	forbidden: [
		{
			name: 'no-circles',
			comment: 'A circle has no bottom.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'every-room-has-a-name',
			comment: 'A file outside the folders below would be a way around their rules.',
			severity: 'error',
			from: {},
			to: {
				path: '^source/',
				pathNot: [
					'^source/cli\\.ts$',
					folder(
						'commands',
						'book',
						'relances',
						'store',
						'exchange',
						'whatsapp',
						'screens',
						'components',
						'keys',
						'terminal',
						'text',
					),
				],
			},
		},
		may('book', library('date-fns', '@date-fns/utc', 'libphonenumber-js')),
		may('relances', folder('book'), '^data/'),
		may('text', folder('book', 'relances'), library('string-width')),
		may(
			'store',
			folder('book'),
			library('lowdb', 'valibot', 'env-paths'),
			node('fs', 'fs/promises', 'path', 'crypto', 'util', 'os', 'zlib', 'timers/promises'),
		),
		may('exchange', folder('book', 'text'), library('csv-parse', 'csv-stringify')),
		may('whatsapp', '^source/book/phone\\.ts$', library('qrcode-terminal')),
		may('keys', node('readline')),
		may('components', folder('keys', 'text'), library('ink', 'react', '@types/react')),
		may(
			'terminal',
			folder('text'),
			library('ink', 'react', '@types/react', 'string-width', '@alcalzone/ansi-tokenize'),
			node('events', 'os', 'stream', 'process'),
		),
		may(
			'screens',
			folder('book', 'relances', 'text', 'keys', 'components', 'whatsapp'),
			library('ink', 'react', '@types/react'),
		),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.js', '.json'],
		},
	},
};

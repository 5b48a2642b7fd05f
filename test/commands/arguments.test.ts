import { describe, expect, it } from 'vitest';
import { readLine } from '../../source/commands/arguments.ts';

const read = (...argv: readonly string[]) => {
	const { words, flags, fault } = readLine(argv);
	return { words, flags: Object.fromEntries(flags), fault };
};

describe('a value comes through as it was typed', () => {
	it.each([
		'25.000',
		'25 000',
		'12,5',
		'-500',
		'-25 000',
		'-5k',
		'1e9',
		'007',
		'0x10',
		'+7',
		'- Paul',
		'-Paul',
		'"Chez Awa"',
		"'q'",
		'"',
		'a=b=c',
		'two\nlines',
		'true',
		'__proto__',
		' ',
	])('%j', value => {
		expect(read('pay', '--amount', value, '--customer', value)).toEqual({
			words: ['pay'],
			flags: { amount: [value], customer: [value] },
			fault: undefined,
		});
		expect(read('pay', `--amount=${value}`)).toMatchObject({ flags: { amount: [value] } });
	});

	it('as a word too', () => {
		expect(read('product', '007').words).toEqual(['product', '007']);
		expect(read('product', '1e9', '-500', '-').words).toEqual(['product', '1e9', '-500', '-']);
	});
});

it('flags stand anywhere, and may be repeated where several make sense', () => {
	expect(read('--json', 'sell', '--item', 'a', '--book', '/x', '--item=b')).toEqual({
		words: ['sell'],
		flags: { json: [true], item: ['a', 'b'], book: ['/x'] },
		fault: undefined,
	});
});

it('after -- everything is a word', () => {
	expect(read('product', '--', '--json', '-Paul')).toMatchObject({
		words: ['product', '--json', '-Paul'],
		flags: {},
		fault: undefined,
	});
	expect(read('today', '--')).toEqual({ words: ['today'], flags: {}, fault: undefined });
	expect(read('--')).toEqual({ words: [], flags: {}, fault: undefined });
});

describe('what is wrong is said', () => {
	it.each([
		[['--price', '1', '--nope'], { fault: 'unknown-flag', text: '--nope' }],
		[['--nope=1'], { fault: 'unknown-flag', text: '--nope=1' }],
		[['--no-json'], { fault: 'unknown-flag', text: '--no-json' }],
		[['--amount.x', '1'], { fault: 'unknown-flag', text: '--amount.x' }],
		[['--AMOUNT', '1'], { fault: 'unknown-flag', text: '--AMOUNT' }],
		[['--optOut'], { fault: 'unknown-flag', text: '--optOut' }],
		[['--__proto__', '1'], { fault: 'unknown-flag', text: '--__proto__' }],
		[['--constructor', '1'], { fault: 'unknown-flag', text: '--constructor' }],
		[['---json'], { fault: 'unknown-flag', text: '---json' }],
		[['--=1'], { fault: 'unknown-flag', text: '--=1' }],
		[['-x'], { fault: 'leading-dash', text: '-x' }],
		[['-Éric'], { fault: 'leading-dash', text: '-Éric' }],
		[['--amount'], { fault: 'missing-value', flag: '--amount' }],
		[['--amount='], { fault: 'missing-value', flag: '--amount' }],
		[['--amount', ''], { fault: 'missing-value', flag: '--amount' }],
		[['--amount', '--json'], { fault: 'missing-value', flag: '--amount' }],
		[['--amount', '--', '5'], { fault: 'missing-value', flag: '--amount' }],
		[['--json=yes'], { fault: 'value-unwanted', flag: '--json' }],
		[['--paid', '1', '--paid', '1'], { fault: 'given-twice', flag: '--paid' }],
	])('%j', (argv, fault) => {
		expect(read('sell', ...argv).fault).toEqual(fault);
	});

	it('and the rest is read all the same', () => {
		expect(read('pay', '--nope', '--lang', 'en', '--book', '/x').flags).toEqual({
			lang: ['en'],
			book: ['/x'],
		});
	});

	it('a switch given twice says nothing new', () => {
		expect(read('today', '--json', '--json').fault).toBeUndefined();
	});
});

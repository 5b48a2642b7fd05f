import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../source/book/book.ts';
import { defaultSettings } from '../../source/book/settings.ts';
import { encodeSnapshot } from '../../source/store/snapshot.ts';
import { decode, faultOf, path, small, textOf } from './small-snapshot.ts';

describe('a snapshot that a hand changed', () => {
	const edited = (from: string, to: string): string => {
		const text = textOf(small);
		if (!text.includes(from)) throw new Error(`${from} is not in it`);
		return text.replace(from, to);
	};

	it('is read when it is whole, and is not taken for the program’s', () => {
		const { snapshot, origin } = decode(edited('"name":"Né"', '"name":"Née"'));
		expect(origin).toBe('hand');
		expect(snapshot.state.book.customers['261124-4k7d2m']?.name).toBe('Née');
		expect({ ...snapshot.state, book: small.state.book }).toStrictEqual(small.state);
		expect(snapshot.generation).toBe(3);
	});

	it('is the same book when an editor only laid it out anew', () => {
		const laidOut = JSON.stringify(JSON.parse(textOf(small)), undefined, 4);
		expect(decode(laidOut)).toStrictEqual({ snapshot: small, origin: 'hand' });
	});

	it('keeps what the hand added, known to the program or not', () => {
		const text = edited('"name":"Né"', '"name":"Né","score":7').replace(
			'"months":{}',
			'"months":{},"campaigns":{"c1":"Noël"}',
		);
		const { book } = decode(text).snapshot.state;
		expect(book.customers['261124-4k7d2m']).toMatchObject({ name: 'Né', score: 7 });
		expect(book).toMatchObject({ campaigns: { c1: 'Noël' } });
	});

	it('lacks the tables and the settings that were left out: they are the usual ones', () => {
		const { months: _months, settings: _settings, ...rest } = JSON.parse(textOf(small));
		expect(decode(JSON.stringify(rest)).snapshot.state.book).toEqual(small.state.book);
	});

	it.each([
		['"name":"Né"', '"name":7', 'customers.261124-4k7d2m.name'],
		['"tone":"gentle"', '"tone":"rude"', 'customers.261124-4k7d2m.tone'],
		['"since":"2026-11-24"', '"since":"2026-11-31"', 'customers.261124-4k7d2m.since'],
		['"id":"261124-4k7d2m"', '"id":"autre"', 'customers.261124-4k7d2m.id'],
		['"generation":3', '"generation":-1', 'generation'],
		['"sequence":2', '"sequence":"2"', 'sequence'],
		['"archive":"archive"', '"archive":"../ailleurs"', 'archive'],
		['"bookId":"b1"', '"bookId":""', 'bookId'],
		['"removed":"f"', '"removed":7', 'history.1.reverse.0'],
		['"spacing":{"days":3}', '"spacing":{"days":-3}', 'settings.spacing.days'],
		['"months":{}', '"months":[]', 'months'],
	])('%s made %s is refused, at %s', (from, to, where) => {
		const { fault, detail } = faultOf(edited(from, to));
		expect([fault, detail]).toEqual(['invalid', where]);
	});
});

describe('a book of the first format', () => {
	const customer = {
		id: 'jeanne',
		name: 'Jeanne',
		tone: 'gentle',
		events: [],
		since: '2026-11-20',
	};
	const { keeping, ...settings } = defaultSettings('fr');
	const content = {
		settings: { ...settings, spacing: { days: 5 }, till: { drawer: true } },
		customers: { jeanne: { ...customer, score: 7 } },
		campaigns: { c1: 'Noël' },
	};
	const first = { format: 1, ...content };

	it('is brought to this one: nothing is lost, what is new is the usual', () => {
		const { snapshot, origin } = decode(JSON.stringify(first));
		expect(origin).toBe('format-1');
		const { state, generation } = snapshot;
		expect(generation).toBe(0);
		expect({ ...state, bookId: '' }).toStrictEqual({
			bookId: '',
			sequence: 0,
			lastDay: undefined,
			archive: 'archive',
			history: [],
			book: {
				...emptyBook('fr'),
				...content,
				settings: { ...content.settings, keeping },
			},
		});
	});

	it('then written, is a book of this format', () => {
		const { snapshot } = decode(JSON.stringify(first));
		expect(decode(encodeSnapshot(snapshot))).toStrictEqual({ snapshot, origin: 'program' });
		expect(JSON.parse(textOf(snapshot))).toMatchObject({ format: 2, campaigns: { c1: 'Noël' } });
	});

	it('gets a name of its own', () => {
		const ids = [1, 2].map(() => decode(JSON.stringify(first)).snapshot.state.bookId);
		expect(ids[0]).not.toBe(ids[1]);
		expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
	});

	it('is refused where it is wrong', () => {
		const wrong = { ...first, customers: { jeanne: { ...customer, since: 'hier' } } };
		const { fault, detail } = faultOf(JSON.stringify(wrong));
		expect([fault, detail]).toEqual(['invalid', 'customers.jeanne.since']);
	});
});

describe('what is no book of ours', () => {
	it.each([3, 4, 99])('format %i, of a newer program, is refused', format => {
		const document = { ...JSON.parse(textOf(small)), format };
		const { fault, detail, path: of } = faultOf(JSON.stringify(document));
		expect([fault, detail, of]).toEqual(['newer-format', String(format), path]);
	});

	it('nor is a newer one believed for its checksum', () => {
		const text = textOf(small).replace('"format":2', '"format":3');
		expect(faultOf(text).fault).toBe('newer-format');
	});

	it.each([
		['', 'not-json'],
		['{', 'not-json'],
		['bonjour', 'not-json'],
		['null', 'invalid'],
		['[]', 'invalid'],
		['7', 'invalid'],
		['{}', 'invalid'],
		['{"format":0}', 'invalid'],
		['{"format":1.5}', 'invalid'],
		['{"format":"2"}', 'invalid'],
		['{"format":2}', 'invalid'],
		['{"format":1,"sales":[]}', 'invalid'],
	])('%j: %s', (text, fault) => {
		expect(faultOf(text).fault).toBe(fault);
	});

	it('bytes that are no text are refused, not replaced', () => {
		const bytes = Uint8Array.from(encodeSnapshot(small));
		bytes[bytes.indexOf(0xc3)] = 0xff;
		expect(faultOf(bytes).fault).toBe('not-json');
	});

	it('the empty book of this format is one', () => {
		expect(decode('{"format":1}').snapshot.state.book).toEqual(emptyBook('fr'));
	});
});

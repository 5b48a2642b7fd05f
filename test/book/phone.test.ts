import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../source/book/parse-phone.ts';
import { showPhone } from '../../source/book/phone.ts';
import { read } from '../support/shop.ts';

const accepted: ReadonlyArray<readonly [typed: string, number: string]> = [
	['677000001', '+237677000001'],
	['677 00 00 01', '+237677000001'],
	['677.00.00.01', '+237677000001'],
	['677-00-00-01', '+237677000001'],
	['  6 77 00 00 01 ', '+237677000001'],
	['677\u00A000\u00A000\u00A001', '+237677000001'],
	['+237677000001', '+237677000001'],
	['+237 677 00 00 01', '+237677000001'],
	['237677000001', '+237677000001'],
	['00237677000001', '+237677000001'],
	['00237 677.00.00.01', '+237677000001'],
	['699000002', '+237699000002'],
	['650000003', '+237650000003'],
	['233420001', '+237233420001'],
	['222 23 45 67', '+237222234567'],
	['+33 6 12 34 56 78', '+33612345678'],
	['0033612345678', '+33612345678'],
	['+234 803 123 4567', '+2348031234567'],
	['+241 06 03 12 34', '+24106031234'],
	['+1 (212) 555-0123', '+12125550123'],
];

const refused: ReadonlyArray<readonly [typed: string, reason: string]> = [
	['677ABC001', 'phone-unreadable'],
	['Paul', 'phone-unreadable'],
	['', 'phone-unreadable'],
	['+', 'phone-unreadable'],
	['---', 'phone-unreadable'],
	['📞677000001', 'phone-unreadable'],
	['٦٧٧٠٠٠٠٠١', 'phone-unreadable'],
	['677000001/699000002', 'phone-several'],
	['677000001 / 699000002', 'phone-several'],
	['677000001 699000002', 'phone-several'],
	['677000001-699000002', 'phone-several'],
	['677000001;699000002', 'phone-several'],
	['677000001, 699000002', 'phone-several'],
	['677 00 00 01 ou 699 00 00 02', 'phone-several'],
	['677 00 00 01 et 699 00 00 02', 'phone-several'],
	['677000001 or 699000002', 'phone-several'],
	['+237677000001 +237699000002', 'phone-several'],
	['677000001\n699000002', 'phone-several'],
	['77000001/99000002', 'phone-several'],
	['12', 'phone-invalid'],
	['67700000', 'phone-eight-digits'],
	['677000', 'phone-invalid'],
	['6770000012', 'phone-invalid'],
	['999999999', 'phone-invalid'],
	['000000000', 'phone-invalid'],
	['+999 12 34 56 78', 'phone-invalid'],
];

describe('a telephone number typed in Cameroon', () => {
	it.each(accepted)('%j is read', (typed, number) => {
		expect(parsePhone(typed, 'CM')).toEqual({ ok: true, value: number });
	});

	it.each(refused)('%j is refused', (typed, reason) => {
		expect(parsePhone(typed, 'CM')).toMatchObject({ ok: false, refusal: { reason } });
	});
});

describe('an 8-digit number, from before November 2014', () => {
	it.each([
		['77000001', '677000001', '277000001'],
		['77 00 00 01', '677000001', '277000001'],
		['+237 77 00 00 01', '677000001', '277000001'],
		['0023777000001', '677000001', '277000001'],
		['23777000001', '677000001', '277000001'],
		['33420001', '633420001', '233420001'],
	])('%j is not completed: the 6 and the 2 are proposed', (typed, mobile, landline) => {
		expect(parsePhone(typed, 'CM')).toEqual({
			ok: false,
			refusal: { reason: 'phone-eight-digits', text: typed, mobile, landline },
		});
	});

	it('is a number like another in a country that has them', () => {
		expect(parsePhone('01 23 45 67 89', 'FR')).toEqual({ ok: true, value: '+33123456789' });
		expect(parsePhone('21 23 45 67', 'NO')).toEqual({ ok: true, value: '+4721234567' });
	});
});

describe('a telephone number shown', () => {
	it.each([
		['677000001', '677 00 00 01'],
		['+33612345678', '+33612345678'],
		['+2348031234567', '+2348031234567'],
	])('%s is %s', (typed, shown) => {
		expect(showPhone(read(parsePhone(typed, 'CM')))).toBe(shown);
	});
});

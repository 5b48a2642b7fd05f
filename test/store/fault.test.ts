import { describe, expect, it } from 'vitest';
import { faultFrom } from '../../source/store/fault.ts';
import { systemError } from './shop.ts';

describe('faultFrom', () => {
	it.each([
		['EACCES', 'no-permission'],
		['EPERM', 'no-permission'],
		['ENOSPC', 'no-space'],
		['EDQUOT', 'no-space'],
		['EROFS', 'read-only'],
		['ENOTDIR', 'not-a-directory'],
		['EEXIST', 'not-a-directory'],
		['EISDIR', 'unreadable'],
		['EIO', 'write-failed'],
	])('%s is %s', (code, fault) => {
		const cause = systemError(code);
		expect(faultFrom(cause, '/shop/book.json', 'write-failed')).toMatchObject({
			fault,
			path: '/shop/book.json',
			detail: code,
			cause,
			name: 'StoreFault',
			message: `${fault}: /shop/book.json: ${code}`,
		});
	});

	it('keeps what an error without a code says', () => {
		expect(faultFrom(new Error('stopped'), '/shop', 'unreadable')).toMatchObject({
			fault: 'unreadable',
			detail: 'Error: stopped',
		});
	});
});

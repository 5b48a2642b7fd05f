import { describe, expect, it } from 'vitest';
import { put } from '../../source/book/book.ts';
import { day } from '../../source/book/day.ts';
import { ok } from '../../source/book/result.ts';
import { firmShop } from '../support/firm-shop.ts';
import { bookIn, bytesOf, done, json, newBook, openedBook, paulsTablet, say } from './line.ts';

const due = { now: '2026-11-30T08:00:00Z' };

const morning = async (): Promise<{ readonly book: string; readonly ids: readonly string[] }> => {
	const book = newBook();
	await done(book, paulsTablet);
	await done(book, ['product', 'Chargeur Type-C', '--stock', '2']);
	const { relances } = await json(book, ['today'], due);
	return { book, ids: relances.map(({ id }: { id: string }) => id) };
};

describe('sent', () => {
	it('writes the contact down, once', async () => {
		const { book, ids } = await morning();
		const [payment = ''] = ids;
		expect(await done(book, ['sent', payment.toUpperCase()], due)).toBe(
			'Noté : recouvrement, message envoyé à Mr Paul.\n',
		);
		expect((await say(book, ['sent', payment], due)).code).toBe(1);
		expect(Object.values((await bookIn(book)).contacts)).toMatchObject([
			{ kind: 'payment', step: 'friendly', channel: 'whatsapp', on: '2026-11-30' },
		]);
	});

	it('of a stock alert means that it was ordered', async () => {
		const { book, ids } = await morning();
		const { id, product } = await json(book, ['sent', ids[1] ?? ''], due);
		expect([id, product.ordered]).toEqual([ids[1], { on: '2026-11-30', quantity: 1 }]);
		expect((await json(book, ['today'], due)).relances).toHaveLength(1);
	});

	it('of a problem is refused: it is closed in the notebook', async () => {
		const { book } = await morning();
		const store = await openedBook(book);
		const [customerId = ''] = Object.keys(store.book.customers);
		const openedOn = day('2026-11-24');
		const told = put('problems', { id: 'p', customerId, what: 'chauffe', openedOn });
		await store.commit(() => ok({ changes: [told] }), openedOn);
		await store.close();
		const { relances } = await json(book, ['today'], due);
		const problem = relances.find(({ kind }: { kind: string }) => kind === 'problem');
		for (const command of ['sent', 'qr']) {
			const before = bytesOf(book);
			const { code, stderr } = await say(book, [command, problem.id], due);
			expect(code).toBe(1);
			expect(stderr).toMatch(command === 'sent' ? /se ferme dans le cahier/ : /pas de code/);
			expect(bytesOf(book)).toBe(before);
		}
	});
});

describe('a final notice', () => {
	it('is told with its message and no link, and confirmed in the notebook alone', async () => {
		const book = newBook();
		await done(book, paulsTablet);
		const store = await openedBook(book);
		const { settings: _own, ...tables } = firmShop().book;
		const told = (['customers', 'products', 'sales', 'contacts'] as const).flatMap(table =>
			Object.values(tables[table]).map(record => put(table, record)),
		);
		await store.commit(() => ok({ changes: told }), day('2027-02-06'));
		await store.close();
		const then = { now: '2027-02-08T08:00:00Z' };
		const { relances } = await json(book, ['today'], then);
		const notice = relances.find(({ stage }: { stage?: string }) => stage === 'final-notice');
		expect(notice).toMatchObject({ kind: 'payment', amount: 150_000 });
		expect(notice.message).toContain('dernier rappel avant une mise en demeure');
		expect(notice).not.toHaveProperty('link');
		expect(await done(book, ['today'], then)).toContain('91 j de retard, 7/7');
		for (const command of ['sent', 'qr']) {
			const before = bytesOf(book);
			const { code, stderr } = await say(book, [command, notice.id], then);
			expect(code).toBe(1);
			expect(stderr.replaceAll(/\s+/g, ' ')).toContain('dernier avis se confirme dans le cahier');
			expect(bytesOf(book)).toBe(before);
		}
	});
});

describe('qr', () => {
	it('draws the whole message where nothing limits it', async () => {
		const { book, ids } = await morning();
		const { code, stdout, stderr } = await say(book, ['qr', ids[0] ?? ''], due);
		const lines = stdout.trimEnd().split('\n');
		const { columns, rows, form, version } = await json(book, ['qr', ids[0] ?? ''], due);
		expect([code, stderr, form, lines.length]).toEqual([0, '', 'full', rows]);
		expect(columns).toBe(17 + 4 * version + 4);
		for (const line of lines) expect(line.replaceAll(/\x1b\[[\d;]*m/g, '')).toHaveLength(columns);
	});

	it('takes the short message in a small window, and leaves a row to the prompt', async () => {
		const { book, ids } = await morning();
		const terminal = { columns: 80, rows: 24 };
		const { code, stdout, stderr } = await say(book, ['qr', ids[0] ?? ''], { ...due, terminal });
		expect([code, stderr]).toEqual([
			0,
			'Le message entier demande une fenêtre plus grande que 80 x 24 : ce code porte le message court.\n',
		]);
		expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(23);
	});

	it('says the room it needs, and the link, when there is none', async () => {
		const { book, ids } = await morning();
		const id = ids[0] ?? '';
		const small = { ...due, terminal: { columns: 30, rows: 12 } };
		const { code, stdout, stderr } = await say(book, ['qr', id], small);
		expect([code, stdout]).toEqual([1, '']);
		const [, columns, rows] = /besoin de (\d+) colonnes et (\d+) lignes/.exec(stderr) ?? [];
		expect(stderr).toContain('https://wa.me/237677000001?text=Bonjour');
		const enough = { columns: Number(columns), rows: Number(rows) };
		expect((await say(book, ['qr', id], { ...due, terminal: enough })).code).toBe(0);
		const short = { columns: Number(columns), rows: Number(rows) - 1 };
		expect((await say(book, ['qr', id], { ...due, terminal: short })).code).toBe(1);
	});

	it('prints the document whatever the window', async () => {
		const { book, ids } = await morning();
		const terminal = { columns: 30, rows: 12 };
		const code = await json(book, ['qr', ids[0] ?? ''], { ...due, terminal });
		expect(Object.keys(code)).toEqual([
			'id',
			'link',
			'form',
			'message',
			'version',
			'columns',
			'rows',
		]);
	});

	it('of a stock alert does not exist', async () => {
		const { book, ids } = await morning();
		expect((await say(book, ['qr', ids[1] ?? ''], due)).stderr).toMatch(/pas de code/);
	});

	it('of a name too long for any code is refused with the link', async () => {
		const book = newBook();
		const name = '😀'.repeat(300);
		await done(book, ['sell', '--customer', name, '--phone', '677000001', '--item', '1 Bon 4000']);
		const [{ id }] = (await json(book, ['today'], due)).relances;
		const { code, stderr } = await say(book, ['qr', id], due);
		expect([code, stderr.startsWith('Ce message est trop long pour un code.')]).toEqual([1, true]);
		expect(stderr).toContain('https://wa.me/');
	});
});

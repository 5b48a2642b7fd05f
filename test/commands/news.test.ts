import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { day } from '../../source/book/day.ts';
import { stopNews, writeNews } from '../../source/book/news.ts';
import { bookIn, done, json, newBook, openedBook, paulsTablet } from './line.ts';

const text = 'Le riz est arrivé ; 18 000 FCFA.';

/** Paul and Awa are to be told two news; Awa was told the first, the second was stopped. */
const shop = async (): Promise<string> => {
	const book = newBook();
	await done(book, paulsTablet);
	await done(book, ['customer', 'Awa', '--phone', '655000004']);
	const store = await openedBook(book);
	const today = day('2026-11-23');
	let ids = 0;
	const facts = { today, newId: () => `n${++ids}` };
	const customerIds = Object.keys(store.book.customers);
	await store.commit(kept => writeNews(kept, { text, customerIds }, facts), today);
	await store.commit(kept => writeNews(kept, { text: 'Promo', customerIds }, facts), today);
	await store.commit(kept => stopNews(kept, { newsId: 'n2' }, facts), today);
	await store.close();
	const { relances } = await json(book, ['today']);
	const awas = relances.find(
		({ customer }: { customer: { name: string } }) => customer.name === 'Awa',
	);
	await done(book, ['sent', awas.id]);
	return book;
};

it('is listed by cahier today, and sent by its name', async () => {
	const book = await shop();
	const { relances } = await json(book, ['today']);
	expect(relances).toMatchObject([
		{ kind: 'courtesy', dueOn: '2026-11-23', customer: { name: 'Paul' }, sales: [] },
	]);
	expect(relances[0].message).toContain(text);
	const printed = await done(book, ['today']);
	expect(printed).toContain('Aucune relance, 1 nouvelle à envoyer');
	expect(printed).toContain('NOUVELLES À ENVOYER 1');
});

it('goes out and in again whole: exported, imported, backed up, restored, checked', async () => {
	const book = await shop();
	const out = join(dirname(book), 'out');
	await done(book, ['export', out]);
	expect(readFileSync(join(out, 'nouvelles.csv'), 'utf8').split('\r\n').slice(1, 5)).toEqual([
		`2026-11-23;"${text}";;Paul;;`,
		`2026-11-23;"${text}";;Awa;2026-11-23;`,
		'2026-11-23;Promo;;Paul;;2026-11-23',
		'2026-11-23;Promo;;Awa;;2026-11-23',
	]);
	const before = await bookIn(book);
	const imported = newBook();
	await done(imported, ['import', join(out, 'cahier-2026-11-23.json'), '--as', 'book', '--yes']);
	expect((await bookIn(imported)).news).toEqual(before.news);
	expect((await json(imported, ['today'])).relances).toEqual(
		(await json(book, ['today'])).relances,
	);
	const key = join(dirname(book), 'key');
	mkdirSync(key);
	const { path } = await json(book, ['backup', key]);
	const restored = newBook();
	await done(restored, ['restore', path, '--yes']);
	expect((await bookIn(restored)).news).toEqual(before.news);
	for (const one of [book, imported, restored]) await done(one, ['check']);
});

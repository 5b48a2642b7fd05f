import { describe, expect, it } from 'vitest';
import {
	chooseReaders,
	longestNews,
	newsEnd,
	parseNews,
	rewordNews,
	stopNews,
	writeNews,
} from '../../source/book/news.ts';
import type { Id, News } from '../../source/book/records.ts';
import { reasonOf } from '../support/reading.ts';
import type { Shop } from '../support/shop.ts';
import { openKeptShop } from './kept-shop.ts';

const text = 'Les ventilateurs Binatone sont arrivés : 18 500 FCFA.';

/** Paul, Jeanne and Awa can be written to; Kamga has no phone, Rose wants no more messages, Ali is away. */
const shopOfSix = () => {
	const shop = openKeptShop('2026-11-23');
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	shop.knows('Awa', { phone: '655000004' });
	shop.knows('Kamga');
	shop.knows('Rose', { phone: '655000005', hold: { reason: 'elle l’a demandé' } });
	shop.knows('Ali', { phone: '655000006', hold: { until: '2026-12-01', reason: 'voyage' } });
	return shop;
};

const ids = (shop: Shop, ...names: readonly string[]): readonly Id[] =>
	names.map(name => shop.customer(name).id);

const rewording = (shop: Shop, { id }: News, to: string) =>
	rewordNews(shop.book, { newsId: id, text: to }, shop.facts);

const choosing = (shop: Shop, { id }: News, ...names: readonly string[]) =>
	chooseReaders(shop.book, { newsId: id, customerIds: ids(shop, ...names) }, shop.facts);

const stopping = (shop: Shop, { id }: News) => stopNews(shop.book, { newsId: id }, shop.facts);

const namesIn = (shop: Shop, { id }: News): readonly (string | undefined)[] | undefined =>
	shop.book.news[id]?.customerIds.map(one => shop.book.customers[one]?.name);

describe('the text of a news', () => {
	it.each([
		['as it is typed', text, text],
		['in one paragraph', '  Nouveau :\n  ventilateurs\t! ', 'Nouveau : ventilateurs !'],
		['of 500 signs', 'é'.repeat(longestNews), 'é'.repeat(500)],
	])('%s', (_told, typed, kept) => {
		expect(parseNews(typed)).toEqual({ ok: true, value: kept });
	});

	it.each([
		['nothing', '', { reason: 'message-empty' }],
		['spaces', ' \n ', { reason: 'message-empty' }],
		['501 signs', 'x'.repeat(501), { reason: 'text-too-long', length: 501, most: 500 }],
		['a field that nobody fills', 'Riz à {prix}', { reason: 'news-field', text: '{prix}' }],
		['a field of the template', 'Cher {customer}', { reason: 'news-field', text: '{customer}' }],
		['an empty field', 'Riz {}', { reason: 'news-field', text: '{}' }],
		['a brace alone', 'Riz } 18 000', { reason: 'news-field', text: '}' }],
	])('%s is refused', (_told, typed, refusal) => {
		expect(parseNews(typed)).toEqual({ ok: false, refusal });
	});
});

describe('a news is written', () => {
	it('to the chosen customers, each of them once, in the order in which they were chosen', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Jeanne', 'Paul', 'Jeanne']);
		expect(news).toEqual({
			id: news.id,
			on: '2026-11-23',
			text,
			customerIds: ids(shop, 'Jeanne', 'Paul'),
		});
		expect(shop.book.news).toEqual({ [news.id]: news });
	});

	it('to one who is paused: he waits', () => {
		const shop = shopOfSix();
		expect(namesIn(shop, shop.announces(text, ['Ali']))).toEqual(['Ali']);
	});

	it('about a product of the shop', () => {
		const shop = shopOfSix();
		const { id } = shop.keeps('Ventilateur');
		expect(shop.announces(text, ['Paul'], 'Ventilateur').productId).toBe(id);
		const facts = { text, customerIds: ids(shop, 'Paul'), productId: 'gone' };
		expect(reasonOf(writeNews(shop.book, facts, shop.facts))).toBe('product-unknown');
	});

	it.each([
		['to nobody', [], { reason: 'news-without-reader' }],
		['without a phone', ['Paul', 'Kamga'], { reason: 'news-without-phone', names: ['Kamga'] }],
		['who wants no more', ['Rose', 'Paul'], { reason: 'news-opted-out', names: ['Rose'] }],
	])('%s, which is refused', (_told, names, refusal) => {
		const shop = shopOfSix();
		expect(shop.refusal(() => shop.announces(text, names))).toEqual(refusal);
	});

	it('to somebody unknown, or without words, which is refused', () => {
		const shop = shopOfSix();
		const [paul = ''] = ids(shop, 'Paul');
		const write = (words: string, customerIds: readonly Id[]) =>
			reasonOf(writeNews(shop.book, { text: words, customerIds }, shop.facts));
		expect(write(text, [paul, 'gone'])).toBe('customer-unknown');
		expect(write(text, ['toString'])).toBe('customer-unknown');
		expect(write(' ', [paul])).toBe('message-empty');
		expect(write('Riz à {prix}', [paul])).toBe('news-field');
	});
});

describe('what may be changed', () => {
	it('the text, as long as nobody was told', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.does(rewording(shop, news, ' Ventilateurs : 17 000 FCFA. '));
		expect(shop.book.news[news.id]).toEqual({ ...news, text: 'Ventilateurs : 17 000 FCFA.' });
		expect(reasonOf(rewording(shop, news, 'Ventilateurs : 17 000 FCFA.'))).toBe('nothing-changed');
		expect(reasonOf(rewording(shop, news, ''))).toBe('message-empty');
		shop.tells(news, 'Paul');
		expect(rewording(shop, news, text)).toEqual({
			ok: false,
			refusal: { reason: 'news-begun', count: 1 },
		});
	});

	it('whom it is for: who was told stays first of all, whoever is chosen', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.tells(news, 'Paul');
		shop.does(choosing(shop, news, 'Jeanne', 'Ali', 'Jeanne'));
		expect(namesIn(shop, news)).toEqual(['Paul', 'Jeanne', 'Ali']);
		expect(reasonOf(choosing(shop, news, 'Ali', 'Jeanne'))).toBe('nothing-changed');
		shop.does(choosing(shop, news));
		expect(namesIn(shop, news)).toEqual(['Paul']);
	});

	it('never so that it is for nobody, or for one who cannot be reached', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Paul', 'Awa']);
		expect(reasonOf(choosing(shop, news))).toBe('news-without-reader');
		expect(reasonOf(choosing(shop, news, 'Paul', 'Kamga'))).toBe('news-without-phone');
		expect(reasonOf(choosing(shop, news, 'Paul', 'Rose'))).toBe('news-opted-out');
	});

	it('one who lost his number since may stay, and may be taken out', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.leavesAlone('Awa', 'elle le demande');
		shop.does(choosing(shop, news, 'Paul', 'Awa', 'Jeanne'));
		expect(namesIn(shop, news)).toEqual(['Paul', 'Awa', 'Jeanne']);
		shop.does(choosing(shop, news, 'Paul', 'Jeanne'));
		expect(namesIn(shop, news)).toEqual(['Paul', 'Jeanne']);
	});
});

describe('the end of a news', () => {
	it('stopped: nothing of it changes any more', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.onDay('2026-11-25').does(stopping(shop, news));
		expect(shop.book.news[news.id]).toEqual({ ...news, stoppedOn: '2026-11-25' });
		const stopped = { ok: false, refusal: { reason: 'news-stopped', day: '2026-11-25' } };
		expect(stopping(shop, news)).toEqual(stopped);
		expect(rewording(shop, news, 'Autre')).toEqual(stopped);
		expect(choosing(shop, news, 'Awa')).toEqual(stopped);
	});

	it('after 30 days: written on 23 November, over on 23 December', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Paul', 'Awa']);
		expect(newsEnd(news)).toBe('2026-12-23');
		expect(reasonOf(rewording(shop.onDay('2026-12-22'), news, 'Autre'))).toBe('accepted');
		shop.onDay('2026-12-23');
		const over = { ok: false, refusal: { reason: 'news-over', day: '2026-11-23', days: 30 } };
		expect(rewording(shop, news, 'Autre')).toEqual(over);
		expect(choosing(shop, news, 'Awa')).toEqual(over);
		expect(stopping(shop, news)).toEqual(over);
	});

	it('is unknown when there is none', () => {
		const shop = shopOfSix();
		const news = { ...shop.announces(text, ['Paul']), id: 'gone' };
		expect(reasonOf(rewording(shop, news, 'Autre'))).toBe('news-unknown');
		expect(reasonOf(choosing(shop, news, 'Awa'))).toBe('news-unknown');
		expect(reasonOf(stopping(shop, news))).toBe('news-unknown');
	});
});

describe('taking it back', () => {
	it('leaves no news; not once somebody was told', () => {
		const shop = shopOfSix();
		const before = shop.book;
		shop.announces(text, ['Paul']);
		shop.undoes();
		expect(shop.book).toEqual(before);
		const news = shop.announces(text, ['Paul', 'Awa']);
		const { sequence = 0 } = shop.history.at(-1) ?? {};
		shop.tells(news, 'Awa');
		expect(shop.refusal(() => shop.undoes(sequence))).toEqual({ reason: 'changed-since' });
		shop.undoes();
		shop.undoes(sequence);
		expect(shop.book).toEqual(before);
	});

	it('goes on where it was stopped', () => {
		const shop = shopOfSix();
		const news = shop.announces(text, ['Paul']);
		shop.does(stopping(shop, news));
		expect(shop.kinds()).toEqual([]);
		shop.undoes();
		expect(shop.kinds()).toEqual(['courtesy']);
	});
});

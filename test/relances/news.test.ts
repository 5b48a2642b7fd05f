import { describe, expect, it } from 'vitest';
import { archivingChanges, settledRecords } from '../../source/book/archive.ts';
import { day } from '../../source/book/day.ts';
import { stopNews } from '../../source/book/news.ts';
import type { News } from '../../source/book/records.ts';
import { newsCount, toDoCount } from '../../source/relances/morning.ts';
import { newsOf } from '../../source/relances/news.ts';
import { readersOf } from '../../source/relances/news-readers.ts';
import { openShop, type Shop } from '../support/shop.ts';

const text = 'Les ventilateurs sont arrivés.';

/** Monday 23 November: three customers who bought nothing yet. */
const shopOfThree = (): Shop => {
	const shop = openShop('2026-11-23');
	shop.knows('Mr Paul', { phone: '677000001' });
	shop.knows('Mme Jeanne', { phone: '699000002' });
	shop.knows('Awa', { phone: '655000004' });
	return shop;
};

/** Whom the morning proposes to tell what. */
const toTell = (shop: Shop): readonly string[] =>
	shop.morning().relances.flatMap(relance => {
		const news = newsOf(relance);
		return news === undefined || !('customer' in relance)
			? []
			: `${relance.customer.name} : ${news.text}`;
	});

const stops = (shop: Shop, { id }: News) =>
	shop.does(stopNews(shop.book, { newsId: id }, shop.facts));

const standings = (shop: Shop, { id }: News): readonly string[] => {
	const news = shop.book.news[id];
	if (news === undefined) throw new Error('no news');
	const { customers, contacts } = shop.book;
	return readersOf(news, shop.morning(), customers, Object.values(contacts)).map(
		({ customer, standing }) => `${customer.name} ${standing.is}`,
	);
};

describe('a news', () => {
	it('is due at once to everybody chosen, in the order in which they were chosen', () => {
		const shop = shopOfThree();
		shop.announces(text, ['Awa', 'Paul', 'Jeanne']);
		expect(toTell(shop)).toEqual([`Awa : ${text}`, `Paul : ${text}`, `Jeanne : ${text}`]);
		const { relances } = shop.morning();
		expect(relances.map(({ dueOn }) => dueOn)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23']);
		expect(relances[1]?.message).toBe(
			`Bonjour Mr Paul,\n${text}\nPassez à la boutique, ou répondez-moi ici.`,
		);
	});

	it('is told once: the contact says of which news it is', () => {
		const shop = shopOfThree();
		const news = shop.announces(text, ['Awa', 'Paul']);
		const contact = shop.tells(news, 'Awa');
		expect(contact).toMatchObject({ kind: 'courtesy', newsId: news.id, sales: [] });
		expect(toTell(shop)).toEqual([`Paul : ${text}`]);
		shop.onDay('2026-12-15');
		expect(toTell(shop)).toEqual([`Paul : ${text}`]);
	});

	it('waits 3 days after any message, and for a quiet day to pass', () => {
		const shop = shopOfThree();
		shop.sells({ to: 'Paul', items: ['1 Coque 4000'], paid: 0, due: '2026-11-24' });
		shop.announces(text, ['Paul', 'Awa']);
		shop.onDay('2026-11-24').sends('payment');
		expect(toTell(shop)).toEqual([`Awa : ${text}`]);
		expect(shop.later()).toEqual([['courtesy', 'recently-contacted', '2026-11-27']]);
		expect(toTell(shop.onDay('2026-11-27'))).toEqual([`Paul : ${text}`, `Awa : ${text}`]);
		// 29 November is a Sunday.
		expect(toTell(shop.onDay('2026-11-29'))).toEqual([]);
		expect(shop.later().map(([, reason]) => reason)).toEqual(['quiet-day', 'quiet-day']);
	});

	it('gives way to what asks for an answer: the payment of the day goes first', () => {
		const shop = shopOfThree();
		shop.sells({ to: 'Paul', items: ['1 Coque 4000'], paid: 0, due: '2026-11-24' });
		shop.announces(text, ['Paul']);
		expect(shop.onDay('2026-11-24').kinds()).toEqual(['payment']);
		expect(shop.later()).toEqual([['courtesy', 'one-a-day', '2026-11-27']]);
	});

	it('of two to one customer the older goes first, the other 3 days later', () => {
		const shop = shopOfThree();
		const older = shop.announces('Promotion sur le riz.', ['Paul']);
		shop.onDay('2026-11-24').announces(text, ['Paul', 'Awa']);
		expect(toTell(shop)).toEqual(['Paul : Promotion sur le riz.', `Awa : ${text}`]);
		shop.tells(older, 'Paul');
		expect(toTell(shop.onDay('2026-11-26'))).toEqual([`Awa : ${text}`]);
		expect(toTell(shop.onDay('2026-11-27'))).toEqual([`Paul : ${text}`, `Awa : ${text}`]);
	});

	it('of one day keeps its customers together, whatever else is due to them', () => {
		const shop = shopOfThree();
		shop.announces('A', ['Jeanne', 'Awa']);
		shop.announces('B', ['Paul', 'Awa']);
		expect(toTell(shop)).toEqual(['Jeanne : A', 'Awa : A', 'Paul : B']);
	});

	it('is over after 30 days: the last one is 22 December', () => {
		const shop = shopOfThree();
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.tells(news, 'Awa');
		expect(toTell(shop.onDay('2026-12-22'))).toEqual([`Paul : ${text}`]);
		expect(toTell(shop.onDay('2026-12-23'))).toEqual([]);
		expect(shop.later()).toEqual([]);
		expect(standings(shop, news)).toEqual(['Awa told', 'Paul left-out']);
	});

	it('once stopped goes to nobody', () => {
		const shop = shopOfThree();
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.tells(news, 'Awa');
		stops(shop, news);
		expect(toTell(shop)).toEqual([]);
		expect(standings(shop, news)).toEqual(['Awa told', 'Paul left-out']);
	});

	it('asks after a product by its name', () => {
		const shop = shopOfThree();
		shop.keeps('Ventilateur');
		shop.announces('Certains ne démarrent plus.', ['Paul'], 'Ventilateur');
		expect(shop.relance('courtesy').message).toBe(
			"Bonjour Mr Paul,\nJe prends des nouvelles de *Ventilateur* : d'autres clients ont eu un souci.\nCertains ne démarrent plus.\nSi vous l'avez aussi, dites-le-moi : nous nous en occupons.",
		);
	});
});

describe('where the chosen customers stand', () => {
	it('those to tell now first, then those who wait with their reason, then those who were told', () => {
		const shop = shopOfThree();
		shop.knows('Rose', { phone: '655000005' });
		shop.knows('Ali', { phone: '655000006', hold: { until: '2026-12-01', reason: 'voyage' } });
		const news = shop.announces(text, ['Awa', 'Rose', 'Ali', 'Paul', 'Jeanne']);
		shop.tells(news, 'Awa');
		shop.leavesAlone('Rose', 'elle le demande');
		expect(standings(shop, news)).toEqual([
			'Paul due',
			'Jeanne due',
			'Rose waiting',
			'Ali waiting',
			'Awa told',
		]);
		expect(shop.later().map(([, reason, until]) => [reason, until])).toEqual([
			['paused', '2026-12-01'],
			['opted-out', undefined],
		]);
	});
});

describe('the morning', () => {
	it('counts news by themselves, and puts them after all that is of one customer', () => {
		const shop = shopOfThree();
		shop.keeps('Coque', { stock: 1 });
		shop.announces(text, ['Paul', 'Awa']);
		shop.sells({ to: 'Jeanne', items: ['1 Téléphone 65000'], paid: 0, due: '2026-11-24' });
		const morning = shop.onDay('2026-11-24').morning();
		expect([toDoCount(morning), newsCount(morning)]).toEqual([1, 2]);
		expect(shop.kinds()).toEqual(['payment', 'stock', 'courtesy', 'courtesy']);
	});
});

describe('the archive', () => {
	/** Long after: everything that is settled has left the book. */
	const archivedOn = (shop: Shop, today: string): Shop => {
		const changes = archivingChanges(settledRecords(shop.book, day(today)), []);
		shop.onDay(today).does({ ok: true, value: { changes } });
		return shop;
	};

	it('takes no contact of a news that still goes out, however short the hot period', () => {
		const shop = shopOfThree().settles(settings => ({
			...settings,
			keeping: { ...settings.keeping, hotDays: 0 },
			stock: { ...settings.stock, averageOverDays: 7 },
			// No shop can set it so: every other rule then looks back a week at most.
			payment: { ...settings.payment, recoveredWithinDays: -24 },
		}));
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.tells(news, 'Awa');
		// Seen since: what was said to her last is not kept for its own sake.
		shop.daysLater(1).sells({ to: 'Awa', items: ['1 Coque 2000'] });
		for (const today of ['2026-12-01', '2026-12-15', '2026-12-22'])
			expect(toTell(archivedOn(shop, today))).toEqual([`Paul : ${text}`]);
		expect(Object.values(shop.book.contacts)).toHaveLength(1);
		expect(toTell(archivedOn(shop, '2026-12-24'))).toEqual([]);
		expect(Object.values(shop.book.contacts)).toEqual([]);
	});

	it('goes again to who has another number, when it went to a wrong one', () => {
		const shop = shopOfThree();
		const news = shop.announces(text, ['Paul', 'Awa']);
		shop.hears(shop.tells(news, 'Paul'), 'wrong-number');
		expect(standings(shop, news)).toEqual(['Awa due', 'Paul waiting']);
		shop.onDay('2026-11-26').knows('Mr Paul', { phone: '677000005' });
		expect(toTell(shop)).toEqual([`Paul : ${text}`, `Awa : ${text}`]);
	});

	it('leaves who was told known, when what it holds is looked at too', () => {
		const shop = shopOfThree();
		const news = shop.announces(text, ['Paul', 'Awa']);
		const contact = shop.tells(news, 'Awa');
		shop.daysLater(1).sells({ to: 'Awa', items: ['1 Coque 2000'] });
		archivedOn(shop, '2027-05-01');
		expect(standings(shop, news)).toEqual(['Paul left-out', 'Awa left-out']);
		const readers = readersOf(news, shop.morning(), shop.book.customers, [contact]);
		expect(readers.map(({ standing }) => standing.is)).toEqual(['told', 'left-out']);
	});
});

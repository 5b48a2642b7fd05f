import { chooseReaders, rewordNews, stopNews } from '../../source/book/news.ts';
import type { Story } from './deed-shop.ts';
import type { KeptShop } from './kept-shop.ts';

const text = 'Les ventilateurs sont arrivés.';

const written = (shop: KeptShop) => shop.announces(text, ['Paul', 'Jeanne']);

export const newsStories: readonly Story[] = [
	[
		'a news written',
		'news',
		written,
		`Nouvelle à 2 clients : ${text}`,
		`News to 2 customers: ${text}`,
	],
	[
		'its text changed',
		'news-reworded',
		shop => {
			const facts = { newsId: written(shop).id, text: 'Le riz est là.' };
			shop.does(rewordNews(shop.book, facts, shop.facts));
		},
		"Texte d'une nouvelle changé : Le riz est là.",
		'Text of a news changed: Le riz est là.',
	],
	[
		'one more customer to tell',
		'news-readers',
		shop => {
			const { id, customerIds } = written(shop);
			const chosen = [...customerIds, shop.customer('Pierre').id];
			shop.does(chooseReaders(shop.book, { newsId: id, customerIds: chosen }, shop.facts));
		},
		`Nouvelle, à présent pour 3 clients : ${text}`,
		`News, now for 3 customers: ${text}`,
	],
	[
		'a news stopped',
		'news-stopped',
		shop => {
			const { id } = written(shop);
			shop.does(stopNews(shop.book, { newsId: id }, shop.facts));
		},
		`Nouvelle arrêtée : ${text}`,
		`News stopped: ${text}`,
	],
	[
		'a news told',
		'contact',
		shop => {
			shop.knows('Awa', { phone: '655000004' });
			shop.tells(shop.announces(text, ['Awa']), 'Awa');
		},
		'Message de courtoisie : Awa',
		'Message (courtesy): Awa',
	],
];

import { openShop, type Shop } from './shop.ts';

/**
 * A firm customer who was told of his debt five times and answered each time: the final notice falls due on Sunday
 * 7 February 2027, 90 days after 9 November.
 */
export const firmShop = (language: 'fr' | 'en' = 'fr', name = 'Ets Kamdem'): Shop => {
	const shop = openShop('2026-11-02', language);
	shop.knows(name, { phone: '677000001', tone: 'firm' });
	shop.sells({ to: name, items: ['2 Rame de papier 3500'] });
	shop.sells({ to: name, items: ['1 Congélateur 185000'], paid: 35_000 });
	for (const on of ['2026-11-09', '2026-11-16', '2026-11-24', '2026-12-09', '2026-12-24'])
		shop.hears(shop.onDay(on).sends('payment'), 'answered', { note: 'bientôt' });
	return shop.onDay('2027-02-08');
};

import type { Day } from '../../../source/book/day.ts';
import { francs } from '../../../source/book/money.ts';
import type { Phone } from '../../../source/book/phone.ts';
import type { Customer, Id, Product, Supplier } from '../../../source/book/records.ts';
import { happens, pick, type Roll } from './roll.ts';

const goods = [
	'Sac de Riz',
	"Bidon d'huile",
	'Carton de savon',
	'Paquet de sucre',
	'Lait en poudre',
	'Chargeur Type-C',
	'Coque',
	'Écouteurs',
	'Ampoule rechargeable',
	'Mixeur Moulinex',
	'Fer à repasser',
	'Téléphone Itel',
	'Câble HDMI',
	'Pagne',
	'Cahier de 200 pages',
];
const makes = ['n° 1', 'n° 2', 'petit', 'moyen', 'grand', 'noir', 'bleu', 'rouge', 'A', 'B'];
const lots = ['', ' extra'];
const titles = ['Mr', 'Mme', 'Mlle', 'Tonton', 'Tantie'];
const firstNames = [
	'Awa Paul Jeanne Pierre Rose Moussa Clarisse Yves Brigitte Odile Hamidou Célestin',
	'Aïcha Serge Mireille Thomas Estelle Bruno Fatou Léon Sylvie Alain Nadège Joseph',
	'Carine Issa Solange Martin Édith Ousmane Agnès Roger Viviane Samuel Pauline Didier',
	'Flore Blaise Irène Gaston',
].flatMap(names => names.split(' '));
const surnames = [
	'Fouda Kamga Bello Ateba Mballa Nkoulou Tchoumi Ndongo Essomba Ngono Owona Bidias',
	'Talla Fotso Njoya Abanda Ebogo Manga Simo Djoumessi Tagne Mvondo Zambo Kouam Nana',
	'Ewane Eto Sadou Yaya Bouba Oumarou Ngassa Wandji Penda Moukoko Dipita Ekambi Lobe',
	'Tonye Bikoi Nguini Atangana Belinga Mbarga Onana Eyenga Ondoa Messi Amougou Nlend',
].flatMap(names => names.split(' '));

const byId = <Named extends { readonly id: Id }>(records: readonly Named[]): Record<Id, Named> =>
	Object.fromEntries(records.map(record => [record.id, record]));

export const suppliersFrom = (newId: () => Id): Record<Id, Supplier> =>
	byId(surnames.slice(0, 10).map(name => ({ id: newId(), name: `Ets ${name}`, leadDays: 5 })));

/** 300 products, one in five of which runs out with the customer who bought it. */
export const productsFrom = (
	suppliers: readonly Supplier[],
	newId: () => Id,
	roll: Roll,
): Record<Id, Product> =>
	byId(
		goods.flatMap((good, index) =>
			lots.flatMap(lot =>
				makes.map(make => ({
					id: newId(),
					name: `${good} ${make}${lot}`,
					price: francs(250 * (1 + roll(100))),
					stock: 1_000_000,
					...(index < 3 ? { lifetime: 30 } : {}),
					supplierId: pick(suppliers, roll).id,
				})),
			),
		),
	);

/** 2 000 customers, known since the first day. */
export const customersFrom = (since: Day, newId: () => Id, roll: Roll): Record<Id, Customer> =>
	byId(
		firstNames.flatMap((first, group) =>
			surnames.map((surname, index) => ({
				id: newId(),
				name: `${first} ${surname}`,
				title: pick(titles, roll),
				phone: `+2376${77_000_000 + group * surnames.length + index}` as Phone,
				tone: happens(95, roll) ? ('gentle' as const) : ('firm' as const),
				events: [],
				since,
			})),
		),
	);

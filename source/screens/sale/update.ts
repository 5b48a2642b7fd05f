import { leadingNumber, parseQuantity } from '../../book/item.ts';
import { parseText } from '../../book/name.ts';
import type { Refusal } from '../../book/refusal.ts';
import { editField, editFor, fieldOf, type TextField } from '../../components/text-field.ts';
import { cleanLine } from '../../text/clean.ts';
import { confirm } from '../confirm/state.ts';
import { openForm } from '../form/drafts.ts';
import { form } from '../form/state.ts';
import { pop, push } from '../screen.ts';
import type { Input, Turn } from '../turn.ts';
import { answering } from './answers.ts';
import { typedLine } from './basket.ts';
import { keepSale } from './kept.ts';
import { meaningsOf } from './meanings.ts';
import { isBlank, type SaleState } from './state.ts';
import { freed, refusing, rewritten, type SaleScene, scanned, taking, to } from './taking.ts';

const settling = (scene: SaleScene): Turn => {
	const { screen, stack, world } = scene;
	const [code] = screen.unknown;
	if (code !== undefined) return to(scene, { ...freed(screen), asking: { asks: 'barcode', code } });
	if (screen.lines.length === 0) return refusing(scene, { reason: 'sale-empty' });
	const { lines, buyer } = screen;
	return openForm(
		stack,
		form('sale', { basket: { lines, ...(buyer === undefined ? {} : { buyer }) } }),
		world,
	);
};

/** Why the words mean nothing: no number of pieces, no name, or a page pasted by mistake. */
const whyNothing = (typed: string): Refusal => {
	const count = leadingNumber(typed);
	const read = count === undefined ? parseText(typed) : parseQuantity(count);
	return read.ok ? { reason: 'nothing-found', text: typed } : read.refusal;
};

const accepting = (scene: SaleScene, isBurst: boolean): Turn => {
	const { screen, world } = scene;
	if (screen.asking.asks !== 'anything') return isBurst ? {} : answering(scene);
	if (isBurst) return scanned(scene);
	if (typeof screen.chosen === 'number') {
		const line = screen.lines[screen.chosen];
		const { chosen, ...rest } = screen;
		return line === undefined
			? {}
			: to(scene, { ...rest, field: fieldOf(typedLine(line)), rewriting: chosen as number });
	}
	if (screen.field.text.trim() === '') return settling(scene);
	const meanings = meaningsOf(screen, world);
	const meant = meanings[Math.min(screen.at, meanings.length - 1)];
	return meant === undefined
		? refusing(scene, whyNothing(screen.field.text))
		: taking(scene, meant);
};

/** Up and Down go through what the words may mean; with an empty field, through the basket and its buyer. */
const moving = (scene: SaleScene, step: -1 | 1): Turn => {
	const { screen, world } = scene;
	if (screen.asking.asks !== 'anything') return {};
	if (screen.field.text !== '') {
		// Going round: what is new comes last, after as many as there are of that name.
		const count = Math.max(1, meaningsOf(screen, world).length);
		return to(scene, { ...screen, at: (screen.at + step + count) % count });
	}
	const places: readonly SaleState['chosen'][] = [
		...(screen.buyer === undefined ? [] : ['buyer' as const]),
		...screen.lines.keys(),
		undefined,
	];
	const here = places.indexOf(screen.chosen);
	const next = places[Math.max(0, Math.min(places.length - 1, here + step))];
	const { chosen: _before, ...rest } = screen;
	return to(scene, next === undefined ? rest : { ...rest, chosen: next });
};

/** The chosen line, or the buyer, is taken out of the sale. */
const takingOut = (scene: SaleScene): Turn => {
	const { chosen, ...rest } = scene.screen;
	if (chosen === 'buyer') return to(scene, { ...rest, buyer: undefined });
	return to(scene, { ...rest, lines: rest.lines.filter((_, index) => index !== chosen) });
};

const writing = (scene: SaleScene, field: TextField): Turn => {
	const { refusal: _corrected, chosen: _left, ...rest } = scene.screen;
	return to(scene, { ...rest, field, at: 0 });
};

/** One step back: the question that was asked, what is written, then the screen; the sale itself is kept. */
const goingBack = (scene: SaleScene): Turn => {
	const { screen, stack } = scene;
	if (screen.chosen !== undefined) return to(scene, left(screen));
	if (screen.asking.asks === 'phone')
		return to(scene, { ...freed(screen), field: fieldOf(screen.asking.typedName) });
	if (screen.asking.asks === 'price')
		return to(scene, {
			...freed(screen),
			...rewritten(screen),
			field: fieldOf(typedLine(screen.asking.line)),
		});
	if (screen.asking.asks === 'barcode' || screen.rewriting !== undefined)
		return to(scene, freed(screen));
	return { stack: pop(keepSale(stack, screen)) };
};

const left = ({ chosen: _chosen, ...rest }: SaleState): SaleState => rest;

export const updateSale = (scene: SaleScene, input: Input): Turn => {
	const { screen } = scene;
	if ('text' in input)
		return writing(scene, editField(screen.field, { edit: 'insert', text: cleanLine(input.text) }));
	switch (input.action) {
		case 'back':
			return goingBack(scene);
		case 'accept':
			return accepting(scene, input.isBurst === true);
		case 'keep':
			return screen.asking.asks === 'anything' ? settling(scene) : answering(scene);
		case 'up':
			return moving(scene, -1);
		case 'down':
			return moving(scene, 1);
		case 'start-over':
			return isBlank(screen) ? {} : { stack: push(scene.stack, confirm('begin-anew', {})) };
		default: {
			const isTakingOut = input.action === 'erase' || input.action === 'erase-ahead';
			if (isTakingOut && screen.chosen !== undefined) return takingOut(scene);
			const edit = editFor(input.action);
			return edit === undefined ? {} : writing(scene, editField(screen.field, edit));
		}
	}
};

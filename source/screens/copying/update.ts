import { type Copied, copyDebt, type DebtFacts } from '../../book/copy-debt.ts';
import { type Day, dateOf, monthOf, yearOf } from '../../book/day.ts';
import { callName } from '../../book/find.ts';
import { showAmount, sumOf } from '../../book/money.ts';
import type { Refusal } from '../../book/refusal.ts';
import { lineTotal } from '../../book/sale.ts';
import { type Edit, editField, editFor, fieldOf } from '../../components/text-field.ts';
import { cleanLine } from '../../text/clean.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import { pop, replace, type ScreenOf } from '../screen.ts';
import { type Input, keep, type Scene, type Turn } from '../turn.ts';
import { keepCopying } from './kept.ts';
import { debtIn, firstRefused, readLine } from './line.ts';
import { freshLine, type Part, parts } from './state.ts';

type CopyingScene = Scene<ScreenOf<'copying'>>;

/** `15/9/2026` */
const asTyped = (on: Day): string => `${dateOf(on)}/${monthOf(on)}/${yearOf(on)}`;

const goTo = ({ screen, stack }: CopyingScene, at: Part, refusal?: Refusal): Turn => {
	const { refusal: _before, ...rest } = screen;
	const told = refusal === undefined ? {} : { refusal: { part: at, refusal } };
	return { stack: replace(stack, { ...rest, at, ...told }) };
};

const neighbour = (scene: CopyingScene, step: -1 | 1): Turn => {
	const next = parts[(parts.indexOf(scene.screen.at) + step + parts.length) % parts.length];
	return next === undefined ? {} : goTo(scene, next);
};

const edited = ({ screen, stack }: CopyingScene, edit: Edit): Turn => {
	const { refusal: _corrected, ...rest } = screen;
	const { at, typed } = rest;
	return {
		stack: replace(stack, { ...rest, typed: { ...typed, [at]: editField(typed[at], edit) } }),
	};
};

/** Which part of the line a refusal of the book is about. */
const partOf = ({ reason }: Refusal): Part => {
	if (reason === 'phone-of-another' || reason === 'customer-other-phone') return 'phone';
	return reason === 'debt-known' ? 'amount' : 'name';
};

/** On the disk before anything is said; then a fresh line, on the same day. */
const keeping = (scene: CopyingScene, debt: DebtFacts): Turn => {
	const { screen, stack, world } = scene;
	const { copying } = world.catalog.imports;
	return keep<Copied>(
		book => copyDebt(book, debt, world.facts),
		({ sale, customer }) => ({
			stack: replace(
				stack,
				// The day as it was read: "hier" is another day tomorrow.
				freshLine([...screen.copied, sale.id], fieldOf(asTyped(debt.since))),
			),
			notice: {
				tone: 'good',
				text: copying.kept(
					cut(callName(customer), mostQuoted),
					showAmount(sumOf(sale.lines.map(lineTotal))),
				),
			},
		}),
		refusal => goTo(scene, partOf(refusal), refusal),
	);
};

/** Enter keeps a line that can be read; else it goes to what is missing. A held Enter only ever goes on. */
const accepting = (scene: CopyingScene, isBurst: boolean): Turn => {
	const { screen, world } = scene;
	const read = readLine(screen, world);
	const debt = debtIn(read);
	if (debt !== undefined) return isBurst ? {} : keeping(scene, debt);
	const refused = firstRefused(read, screen.at);
	if (refused === undefined) return {};
	// What is not typed yet is only asked for; asked for and still empty, it is missing.
	const isAsked = refused.part === screen.at || screen.typed[refused.part].text.trim() !== '';
	return goTo(scene, refused.part, isAsked ? refused.refusal : undefined);
};

export const updateCopying = (scene: CopyingScene, input: Input): Turn => {
	if ('text' in input) return edited(scene, { edit: 'insert', text: cleanLine(input.text) });
	switch (input.action) {
		case 'back':
			return { stack: pop(keepCopying(scene.stack, scene.screen)) };
		case 'next-field':
			return neighbour(scene, 1);
		case 'previous-field':
			return neighbour(scene, -1);
		case 'keep':
			return accepting(scene, input.isBurst === true);
		default: {
			const edit = editFor(input.action);
			return edit === undefined ? {} : edited(scene, edit);
		}
	}
};

import type { RowFault } from '../book/brought.ts';
import { type Property, propertiesIn } from './vcard-lines.ts';

/** One contact of a phone. */
export interface Card {
	/** Where it begins. */
	readonly line: number;
	readonly properties: readonly Property[];
}

const marks = ({ name, value }: Property, mark: 'BEGIN' | 'END'): boolean =>
	name === mark && value.trim().toUpperCase() === 'VCARD';

/**
 * Puts cards together, property after property. One that does not end before the next begins was cut, and lines
 * between cards belong to one whose beginning is damaged: both are faults. A card within a card (AGENT, vCard
 * 2.1) is passed over.
 */
class Gathering {
	readonly cards: Card[] = [];
	readonly faults: RowFault[] = [];
	#open: { readonly line: number; readonly properties: Property[] } | undefined;
	#isInAgent = false;
	#isAstray = false;

	take(property: Property): void {
		if (marks(property, 'BEGIN')) this.#begin(property);
		else if (marks(property, 'END') && (this.#isInAgent || this.#open !== undefined)) this.#end();
		else this.#add(property);
	}

	/** The file is over: a card that is still open was cut. */
	finish(): void {
		if (this.#open !== undefined)
			this.faults.push({ line: this.#open.line, refusal: { reason: 'card-unfinished' } });
		this.#open = undefined;
	}

	#begin({ line }: Property): void {
		const last = this.#open?.properties.at(-1);
		this.#isInAgent = last?.name === 'AGENT' && last.value.trim() === '';
		if (this.#isInAgent) return;
		this.finish();
		this.#open = { line, properties: [] };
		this.#isAstray = false;
	}

	#end(): void {
		if (this.#open !== undefined && !this.#isInAgent) {
			this.cards.push(this.#open);
			this.#open = undefined;
		}
		this.#isInAgent = false;
	}

	#add(property: Property): void {
		const { line, name } = property;
		const isLost = this.#open === undefined ? !this.#isAstray : name === '';
		if (isLost) this.faults.push({ line, refusal: { reason: 'card-line-lost' } });
		else if (!this.#isInAgent) this.#open?.properties.push(property);
		// Told once for all the lines of a card that lost its beginning.
		this.#isAstray = this.#open === undefined;
	}
}

/** The cards of a file, and where it is damaged. */
export const cardsIn = (text: string): Pick<Gathering, 'cards' | 'faults'> => {
	const gathering = new Gathering();
	for (const property of propertiesIn(text)) gathering.take(property);
	gathering.finish();
	return gathering;
};

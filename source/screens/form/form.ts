import type { Result } from '../../book/result.ts';
import type { About } from '../about.ts';
import type { Scene, Turn, World } from '../turn.ts';

/** What a form looks at besides what is typed in it. */
export interface Given {
	readonly about: About;
	readonly world: World;
}

/** The same, with what the other fields say as far as they can be read. */
export interface Filled<Values> extends Given {
	readonly values: Partial<Values>;
}

export interface Option {
	/** What the field then holds. */
	readonly value: string;
	readonly label: string;
}

/** One field: how it is called, how what is typed in it is read, and what is read back. */
export interface Field<Value, Values> {
	readonly label: (given: Given) => string;
	/** An empty field is read too: a field that may stay empty reads nothing as `ok(undefined)`. */
	readonly read: (typed: string, given: Given) => Result<Value>;
	/** What was understood, under the field while it is typed in. */
	readonly echo?: (value: Value, filled: Filled<Values>) => string;
	/** What is worth a warning, and never a refusal. */
	readonly warn?: (value: Value, filled: Filled<Values>) => readonly string[];
	/** What may be chosen, Left and Right going through it; the first one stands until another is chosen. */
	readonly options?: (filled: Filled<Values>) => readonly Option[];
	/** Left out of the form, and of what is read, when it says no. */
	readonly isShown?: (filled: Filled<Values>) => boolean;
	/** What Right at the end of the field completes it to. */
	readonly complete?: (typed: string, given: Given) => string | undefined;
	/** Shown in an empty field: an example, or that it may stay empty. */
	readonly hint?: (filled: Filled<Values>) => string;
}

/** A row told above the fields or below them. */
export interface Told {
	readonly text: string;
	readonly tone?: 'plain' | 'muted' | 'alert' | 'good';
}

/**
 * A form: `Values` is what its fields read to. A field that may be hidden gives an optional value.
 */
export interface Form<Values> {
	readonly title: (given: Given) => string;
	/** What has to be known to fill it in, above the fields. */
	readonly situation?: (filled: Filled<Values>) => readonly Told[];
	/** In the order of the screen. */
	readonly fields: {
		readonly [Name in keyof Values]-?: Field<Values[Name], Values>;
	};
	/** One line that reads it all back before it is kept. */
	readonly readBack?: (values: Values, filled: Filled<Values>) => string;
	/** Enter keeps at once when everything can be read; otherwise it goes from field to field and keeps at the last. */
	readonly enter: 'keeps' | 'goes-on';
	/** What Enter does at the end, when it is not to keep. */
	readonly acceptWord?: (given: Given) => string;
	readonly accept: (values: Values, given: Given, scene: Scene) => Turn;
}

/** The names of the fields and what they read to are checked where a form is written, and forgotten in the table. */
// biome-ignore lint/suspicious/noExplicitAny: each form's own functions only ever see what its own fields read.
export type AnyForm = Form<any>;

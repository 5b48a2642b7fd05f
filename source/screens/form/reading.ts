import type { Refusal } from '../../book/refusal.ts';
import type { Result } from '../../book/result.ts';
import type { World } from '../turn.ts';
import type { AnyForm, Field, Filled, Option } from './form.ts';
import { forms } from './forms.ts';
import { type FormState, fieldIn } from './state.ts';

type AnyField = Field<unknown, Record<string, unknown>>;
type AnyFilled = Filled<Record<string, unknown>>;

/** One field of a form as it stands. */
export interface FieldSeen {
	readonly name: string;
	readonly field: AnyField;
	readonly options: readonly Option[] | undefined;
	readonly read: Result<unknown>;
}

/** A form as it stands: the fields that are shown, what each reads to, and what they say together. */
export interface FormSeen {
	readonly form: AnyForm;
	readonly fields: readonly FieldSeen[];
	readonly filled: AnyFilled;
	/** The first field that cannot be read, with why. */
	readonly refused: { readonly field: string; readonly refusal: Refusal } | undefined;
	/** The name of the field being typed in. */
	readonly at: string;
}

const heldIn = (state: FormState, name: string, options: readonly Option[] | undefined): string => {
	const { text } = fieldIn(state, name);
	if (options === undefined) return text;
	return options.some(({ value }) => value === text) ? text : (options[0]?.value ?? '');
};

/** Reads every field; those that another one hides say nothing. */
export const seeForm = (state: FormState, world: World): FormSeen => {
	const form = forms[state.name];
	const given = { about: state.about, world };
	const all = Object.entries(form.fields as Record<string, AnyField>);
	const readWith = (filled: AnyFilled, shown: typeof all): readonly FieldSeen[] =>
		shown.map(([name, field]) => {
			const options = field.options?.(filled);
			return { name, field, options, read: field.read(heldIn(state, name, options), given) };
		});
	const valuesOf = (fields: readonly FieldSeen[]): Record<string, unknown> =>
		Object.fromEntries(fields.flatMap(({ name, read }) => (read.ok ? [[name, read.value]] : [])));
	const everything = { ...given, values: valuesOf(readWith({ ...given, values: {} }, all)) };
	const shown = all.filter(([, field]) => field.isShown?.(everything) ?? true);
	const fields = readWith(everything, shown);
	const first = fields.find(({ read }) => !read.ok);
	return {
		form,
		fields,
		filled: { ...given, values: valuesOf(fields) },
		refused:
			first === undefined || first.read.ok
				? undefined
				: { field: first.name, refusal: first.read.refusal },
		at: fields.some(({ name }) => name === state.at) ? (state.at ?? '') : (fields[0]?.name ?? ''),
	};
};

/** The chosen value of a choice: what is held, or the first there is. */
export const chosenOf = (
	state: FormState,
	{ name, options = [] }: FieldSeen,
): Option | undefined => {
	const value = heldIn(state, name, options);
	return options.find(option => option.value === value);
};

import * as v from 'valibot';
import { asDay, type Day } from '../book/day.ts';
import type { Francs } from '../book/money.ts';
import type { Phone } from '../book/phone.ts';
import { isPlainObject } from './plain-object.ts';

/** A schema for every field of a record, so that a new field cannot be forgotten here. */
export type FieldsOf<Record> = {
	[Field in keyof Record]-?: v.GenericSchema<unknown, Record[Field]>;
};

// valibot's own object schemas take an array for an object.
export const plainObject = v.custom<Record<string, unknown>>(isPlainObject);

/** An object with these fields; those it does not know are kept as they are. */
export const object = <Fields extends v.ObjectEntries>(fields: Fields) =>
	v.pipe(plainObject, v.looseObject(fields));

export const dictionary = <Entry extends v.GenericSchema<unknown, unknown>>(entry: Entry) =>
	v.pipe(plainObject, v.record(v.string(), entry));

const wholeFrom = (least: number) => (input: unknown) =>
	Number.isSafeInteger(input) && (input as number) >= least;

export const day = v.custom<Day>(input => typeof input === 'string' && asDay(input) !== undefined);
export const price = v.custom<Francs>(wholeFrom(0));
export const payment = v.custom<Francs>(wholeFrom(1));
export const phone = v.custom<Phone>(
	input => typeof input === 'string' && /^\+[1-9]\d{1,14}$/.test(input),
);
/** Days or pieces, none included. */
export const count = v.custom<number>(wholeFrom(0));
export const pieces = v.custom<number>(wholeFrom(1));
export const id = v.pipe(v.string(), v.nonEmpty());
export const text = v.string();
export const maybe = v.exactOptional;

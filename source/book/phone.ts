/** A telephone number in E.164 form, `+237677000001`. Made by `parsePhone` only. */
export type Phone = string & { readonly unit: 'E.164' };

/** As people here read it: `677 00 00 01`; a foreign number keeps its country code. */
export const showPhone = (phone: Phone): string => {
	const [, first, ...pairs] = /^\+237(\d{3})(\d{2})(\d{2})(\d{2})$/.exec(phone) ?? [];
	return first === undefined ? phone : [first, ...pairs].join(' ');
};
